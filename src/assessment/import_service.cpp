// How values come in by file: all rows or none, with one act for each row that is new or differs.
#include <algorithm>
#include <map>
#include <tuple>

#include "assessment/act_event.h"
#include "assessment/act_store.h"
#include "assessment/read.h"
#include "assessment/service.h"
#include "assessment/store.h"
#include "assessment/touched_store.h"
#include "json/json.h"

namespace ntm::assessment {
namespace {

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
  std::vector<Content> before;  ///< What stood where `changed` comes.
  int unchanged = 0;

  void compare(std::vector<Value> kept, const std::vector<Value>& rows) {
    std::sort(kept.begin(), kept.end(), before_in_key);
    for (const Value& row : rows) {
      auto found = std::lower_bound(kept.begin(), kept.end(), row, before_in_key);
      if (found == kept.end() || !same_key(*found, row))
        fresh.push_back(row);
      else if (*found == row)
        ++unchanged;
      else {
        changed.push_back(row);
        before.push_back({found->value, found->conclusion});
      }
    }
  }
};

/// Notes each row as an act of the importer, on top of the versions its cell has.
class ImportActs {
 public:
  ImportActs(const Actor& actor, Instant at, const std::string& source)
      : actor_(actor), at_(at), source_(source) {}

  void know(const store::Versions& versions) { versions_.insert(versions.begin(), versions.end()); }
  void note(const Value& row, const Content& before) {
    Subject subject{row.unit, row.set, row.indicator, row.part, row.period};
    std::int64_t version = ++versions_[subject];
    acts_.push_back({std::move(subject),
                     version,
                     ActKind::import,
                     row.stage,
                     actor_.account,
                     actor_.name,
                     actor_.post,
                     at_,
                     source_,
                     before,
                     {row.value, row.conclusion}});
  }
  const std::vector<Act>& acts() const { return acts_; }

 private:
  const Actor& actor_;
  Instant at_;
  const std::string& source_;
  store::Versions versions_;
  std::vector<Act> acts_;
};

std::string in_words(const Imported& imported) {
  return Json::object({{"rows", imported.read},
                       {"added", imported.added},
                       {"changed", imported.changed},
                       {"unchanged", imported.unchanged}})
      .dump();
}

}  // namespace

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
  return keep(std::move(rows), "assessment.import", file, actor);
}

Imported Service::keep(std::vector<Value> rows, const std::string& action, const std::string& object,
                       const Actor& actor) {
  auto grouped = by_unit_and_set(std::move(rows));
  Touched touched;
  Imported imported = database_.write("recording values from " + object, [&](db::Connection& c) {
    Difference difference;
    ImportActs acts(actor, clock_.now(), object);
    Imported result;
    for (const auto& [key, group] : grouped) {
      difference.compare(store::rows_of(c, key.first, key.second, first_month(group)), group);
      acts.know(store::versions_of(c, key.first, key.second, first_month(group)));
      result.read += static_cast<int>(group.size());
    }
    store::add(c, difference.fresh);
    for (const Value& row : difference.changed) store::replace(c, row);
    for (const Value& row : difference.fresh) acts.note(row, {});
    for (std::size_t at = 0; at < difference.changed.size(); ++at)
      acts.note(difference.changed[at], difference.before[at]);
    store::add_acts(c, acts.acts());
    result.added = static_cast<int>(difference.fresh.size());
    result.changed = static_cast<int>(difference.changed.size());
    result.unchanged = difference.unchanged;
    touched = {};
    touched.note(difference.fresh);
    touched.note(difference.changed);
    if (touched.empty()) return result;
    touched.store(c);
    audit::Event event = event_of(actor, clock_.now(), action, acts.acts());
    event.object = object;
    event.after = in_words(result);
    event.why.clear();
    audit::append(c, event);
    return result;
  });
  for (const std::string& set : touched.sets()) boards_.values_changed(set);
  return imported;
}

}  // namespace ntm::assessment
