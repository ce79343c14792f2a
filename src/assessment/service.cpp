#include "assessment/service.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "assessment/problems.h"
#include "assessment/read.h"
#include "assessment/store.h"
#include "audit/event.h"
#include "json/json.h"

namespace ntm::assessment {
namespace {

constexpr const char* label_key = "label";
const std::vector<std::string> required_columns{"unit_code", "set",   "indicator",  "part",
                                                "period",    "value", "conclusion", "stage"};

using UnitAndSet = std::pair<units::UnitId, std::string>;

bool same_key(const Value& one, const Value& other) {
  return one.indicator == other.indicator && one.part == other.part && one.period == other.period &&
         one.stage == other.stage;
}

bool before_in_key(const Value& one, const Value& other) {
  return std::tie(one.indicator, one.part, one.period, one.stage) <
         std::tie(other.indicator, other.part, other.period, other.stage);
}

std::map<UnitAndSet, std::vector<Value>> by_unit_and_set(std::vector<Value> rows) {
  std::map<UnitAndSet, std::vector<Value>> grouped;
  for (Value& row : rows) grouped[{row.unit, row.set}].push_back(std::move(row));
  return grouped;
}

Month first_month(const std::vector<Value>& rows) {
  auto earlier = [](const Value& one, const Value& other) { return one.period < other.period; };
  return std::min_element(rows.begin(), rows.end(), earlier)->period;
}

/// Which rows of one unit are new, which differ from what is kept.
class Difference {
 public:
  std::vector<Value> fresh, changed;
  int unchanged = 0;

  void compare(std::vector<Value> kept, const std::vector<Value>& rows) {
    std::sort(kept.begin(), kept.end(), before_in_key);
    for (const Value& row : rows) {
      auto found = std::lower_bound(kept.begin(), kept.end(), row, before_in_key);
      if (found == kept.end() || !same_key(*found, row))
        fresh.push_back(row);
      else if (*found == row)
        ++unchanged;
      else
        changed.push_back(row);
    }
  }
};

std::string in_words(const Imported& imported) {
  return Json::object({{"rows", imported.read},
                       {"added", imported.added},
                       {"changed", imported.changed},
                       {"unchanged", imported.unchanged}})
      .dump();
}

/// The units a write touched, by set, with the first month in which anything differs.
class Touched {
 public:
  void note(const std::vector<Value>& rows) {
    for (const Value& row : rows) {
      auto [found, is_new] = earliest_[row.set].emplace(row.unit, row.period);
      if (!is_new) found->second = std::min(found->second, row.period);
    }
  }
  bool empty() const { return earliest_.empty(); }
  void store(db::Connection& connection) const {
    for (const auto& [set, units] : earliest_) {
      std::vector<store::Change> changes;
      for (const auto& [unit, month] : units) changes.push_back({unit, month});
      store::add_changes(connection, set, changes);
    }
  }
  std::vector<std::string> sets() const {
    std::vector<std::string> sets;
    for (const auto& [set, units] : earliest_) sets.push_back(set);
    return sets;
  }

 private:
  std::map<std::string, std::map<units::UnitId, Month>> earliest_;
};

/// A set is also asked about months before it came into force, to see what will change (R13); not about any
/// month.
Month earliest_month(const criteria::Set& set) {
  bool known = set.validity.from != Date::beginning_of_time();
  return known ? Month::of(set.validity.from).plus(-60) : Month(2000, 1);
}

}  // namespace

Service::Service(db::Database& database, units::Service& units, criteria::Service& criteria,
                 bodies::Service& bodies, recognition::Service& recognition, Clock clock)
    : database_(database),
      units_(units),
      criteria_(criteria),
      bodies_(bodies),
      recognition_(recognition),
      clock_(clock),
      boards_(database) {}

Imported Service::import(datafile::Source source, const Actor& actor) {
  Problems problems;
  std::string file = source.name;
  datafile::Table table(std::move(source), required_columns, problems);
  bool has_head = std::all_of(required_columns.begin(), required_columns.end(),
                              [&](const std::string& column) { return table.has_column(column); });
  std::vector<Value> rows;
  if (has_head)
    rows = read_values(table, *units_.registry(), criteria_, Month::of(clock_.today_in_vietnam()), problems);
  problems.refuse_if_any();
  return record(std::move(rows), "assessment.import", file, actor);
}

Imported Service::record(std::vector<Value> rows, const std::string& action, const std::string& object,
                         const Actor& actor) {
  auto grouped = by_unit_and_set(std::move(rows));
  Touched touched;
  Imported imported = database_.write("recording values from " + object, [&](db::Connection& c) {
    Difference difference;
    Imported result;
    for (const auto& [key, group] : grouped) {
      difference.compare(store::rows_of(c, key.first, key.second, first_month(group)), group);
      result.read += static_cast<int>(group.size());
    }
    store::add(c, difference.fresh);
    for (const Value& row : difference.changed) store::replace(c, row);
    result.added = static_cast<int>(difference.fresh.size());
    result.changed = static_cast<int>(difference.changed.size());
    result.unchanged = difference.unchanged;
    touched = {};
    touched.note(difference.fresh);
    touched.note(difference.changed);
    if (touched.empty()) return result;
    touched.store(c);
    audit::append(c, {actor, clock_.now(), action, object, "", in_words(result), ""});
    return result;
  });
  for (const std::string& set : touched.sets()) boards_.values_changed(set);
  return imported;
}

void Service::set_label(const std::string& label, const Actor& actor) {
  database_.write("setting the label of the data", [&](db::Connection& c) {
    std::string before = store::setting(c, label_key);
    if (before == label) return;
    store::keep_setting(c, label_key, label);
    audit::append(c, {actor, clock_.now(), "assessment.set_label", label_key, before, label, ""});
  });
}

std::string Service::label() {
  return database_.read([](db::Connection& c) { return store::setting(c, label_key); });
}

World Service::world_of(std::shared_ptr<const criteria::Set> set) {
  return {std::move(set), units_.registry(), recognition_.decisions(), criteria_.all()};
}

Reading Service::reading(std::shared_ptr<const criteria::Set> set, Month period, Date as_of) {
  if (period > Month::of(clock_.today_in_vietnam()))
    throw Refused(Refusal::invalid, question_about_the_future(period));
  if (period < earliest_month(*set)) throw Refused(Refusal::invalid, month_before_the_set(set->code, period));
  World world = world_of(std::move(set));
  return {boards_.of(world), world, period, as_of, database_};
}

std::shared_ptr<const criteria::Set> Service::set_for_tier(const std::string& tier, Date on) {
  auto set = criteria_.for_tier(tier, on);
  if (!set) throw Refused(Refusal::not_found, no_set_for_tier(tier, on));
  return set;
}

}  // namespace ntm::assessment
