// Acts on values: recorded, confirmed, appraised, returned. Rules decide, one write keeps everything or
// nothing.
#include <algorithm>
#include <map>

#include "assessment/act_event.h"
#include "assessment/act_problems.h"
#include "assessment/act_store.h"
#include "assessment/permissions.h"
#include "assessment/problems.h"
#include "assessment/read.h"
#include "assessment/service.h"
#include "assessment/store.h"
#include "assessment/touched_store.h"
#include "assessment/unit_book.h"
#include "units/scope_rules.h"

namespace ntm::assessment {
namespace {

Stage stage_of(ActKind kind) {
  if (kind == ActKind::confirm) return Stage::confirmed;
  return kind == ActKind::appraise ? Stage::appraised : Stage::recorded;
}

Place place_of(std::size_t number, const char* field) { return {"", static_cast<int>(number) + 1, field}; }

/// One call: the same kind of act on many cells, within one transaction.
class Acting {
 public:
  Acting(db::Connection& connection, ActKind kind, const Actor& actor, Instant at)
      : connection_(connection), kind_(kind), actor_(actor), at_(at) {}

  /// Checks everything before anything is written, so that all that is wrong is told at once.
  void check(std::size_t number, const CellInput& input, const Value& row, UnitBook& book) {
    Act act = next_act(input, row, book);
    std::vector<Act> before = book.acts(act.subject);
    if (act.version != input.version + 1) outdated_.add(outdated_version(number, input, act, before, book));
    WantedAct wish{kind_, actor_.account, actor_.name, !input.note.empty(), book.has_district(row.period)};
    if (auto bar = bar_to(wish, before))
      barred_.add(barred(place_of(number, "cells"), *bar, to_vietnamese(kind_)));
    CellOutcome outcome{act.subject, input.unit_code, act.version, CellState::empty, act.after, {}};
    if (brings_content(row)) outcome.doubts = book.doubts_about(row);
    if (input.note.empty())
      for (Doubt doubt : outcome.doubts)
        wordless_.add(
            asks_for_a_word(place_of(number, "note"), doubt, book.in_words(act.subject, act.after)));
    before.push_back(act);
    outcome.state = state_of(before);
    if (book.has_rows(act.subject, first_gone())) gone_.push_back(act.subject);
    outcomes_.push_back(std::move(outcome));
    acts_.push_back(std::move(act));
    rows_.push_back(row);
  }

  /// Every cell, each unit under each set read once. @throws Refused with everything that is wrong.
  void check_all(const std::vector<CellInput>& cells, const std::vector<Value>& rows,
                 const std::vector<World>& worlds) {
    std::map<std::pair<units::UnitId, const criteria::Set*>, std::unique_ptr<UnitBook>> books;
    for (std::size_t at = 0; at < rows.size(); ++at) {
      auto& book = books[{rows[at].unit, worlds[at].set.get()}];
      if (!book) book = std::make_unique<UnitBook>(connection_, worlds[at], rows[at].unit);
      check(at, cells[at], rows[at], *book);
    }
    refuse_if_needed();
  }

  void refuse_if_needed() const {
    if (!outdated_.empty()) throw Refused(Refusal::outdated, outdated_.list());
    if (!barred_.empty()) throw Refused(Refusal::conflict, barred_.list());
    wordless_.refuse_if_any();
  }

  void write() {
    for (const Subject& subject : gone_) store::remove_rows(connection_, subject, first_gone());
    if (kind_ != ActKind::return_) store::add(connection_, kept_rows());
    store::add_acts(connection_, acts_);
    audit::append(connection_, event_of(actor_, at_, "assessment." + to_text(kind_), acts_));
  }

  const std::vector<CellOutcome>& outcomes() const { return outcomes_; }

 private:
  bool brings_content(const Value& row) const {
    return kind_ != ActKind::return_ && (row.value.has_value() || row.conclusion.has_value());
  }

  /// What is to stand: a record replaces everything, later steps keep the value and may bring a conclusion.
  Content wanted(const Value& row, const Content& present) const {
    if (kind_ == ActKind::record) return {row.value, row.conclusion};
    if (kind_ == ActKind::return_) return present;
    return {present.value, row.conclusion ? row.conclusion : present.conclusion};
  }

  Act next_act(const CellInput& input, const Value& row, UnitBook& book) const {
    Act act;
    act.subject = {row.unit, row.set, row.indicator, row.part, row.period};
    act.version = book.version(act.subject) + 1;
    act.kind = kind_;
    act.stage = stage_of(kind_);
    act.account = actor_.account;
    act.person = actor_.name;
    act.post = actor_.post;
    act.at = at_;
    act.note = input.note;
    act.before = book.content(act.subject);
    act.after = wanted(row, act.before);
    return act;
  }

  static Problem outdated_version(std::size_t number, const CellInput& input, const Act& act,
                                  const std::vector<Act>& before, const UnitBook& book) {
    const Place place = place_of(number, "version");
    if (before.empty()) return version_without_act(place, input.version);
    return outdated(place, book.in_words(act.subject, act.after), book.in_words(act.subject, act.before),
                    before.back());
  }

  /// The lowest stage whose rows give way: a return takes back what was confirmed and appraised.
  Stage first_gone() const { return kind_ == ActKind::return_ ? Stage::confirmed : stage_of(kind_); }

  std::vector<Value> kept_rows() const {
    std::vector<Value> kept = rows_;
    for (std::size_t at = 0; at < acts_.size(); ++at) {
      kept[at].stage = acts_[at].stage;
      kept[at].value = acts_[at].after.value;
      kept[at].conclusion = acts_[at].after.conclusion;
      if (!kept[at].conclusion) continue;
      kept[at].by = actor_.name;
      kept[at].on = at_.day_in_vietnam();
    }
    return kept;
  }

  db::Connection& connection_;
  ActKind kind_;
  const Actor& actor_;
  Instant at_;
  std::vector<Act> acts_;
  std::vector<Value> rows_;
  std::vector<Subject> gone_;  ///< Cells that have rows which give way.
  std::vector<CellOutcome> outcomes_;
  Problems outdated_, barred_, wordless_;
};

}  // namespace

const char* permission_for(ActKind kind) {
  switch (kind) {
    case ActKind::confirm:
      return permission::confirm;
    case ActKind::appraise:
      return permission::appraise;
    case ActKind::return_:
      return permission::return_;
    case ActKind::record:
    case ActKind::import:
      break;
  }
  return permission::record;
}

/// Units first: whoever may not act on a unit learns nothing else about it.
void Service::require_reach(ActKind kind, const std::vector<CellInput>& cells, const Actor& actor) {
  const Scope* scope = actor.scope(permission_for(kind));
  if (!scope) throw Refused(Refusal::forbidden, may_not_at_all(to_vietnamese(kind)));
  if (cells.empty()) throw Refused(Refusal::invalid, nothing_to_do());
  auto map = units_.registry();
  Problems absent, forbidden;
  for (std::size_t at = 0; at < cells.size(); ++at) {
    const CellInput& cell = cells[at];
    auto period = Month::parse_iso(cell.period);
    Date day = period ? period->last_day() : clock_.today_in_vietnam();
    auto unit = map->by_code(cell.unit_code, day);
    if (!unit || !units::covers(*scope, *map, *unit, day))
      absent.add(unknown_unit(place_of(at, "unit_code"), cell.unit_code, Month::of(day)));
    else if (!scope->covers_indicator(cell.set, cell.indicator))
      forbidden.add(may_not(place_of(at, "indicator"), to_vietnamese(kind), cell.indicator));
  }
  if (!absent.empty()) throw Refused(Refusal::not_found, absent.list());
  if (!forbidden.empty()) throw Refused(Refusal::forbidden, forbidden.list());
}

/// What each row is judged by, looked up before the write: nothing else is asked within it.
std::vector<World> Service::worlds_of(const std::vector<Value>& rows) {
  std::vector<World> worlds;
  for (const Value& row : rows)
    worlds.push_back(world_of(criteria_.in_force(row.set, row.period.last_day())));
  return worlds;
}

/// The rows that an act would write. @throws Refused
std::vector<Value> Service::rows_for(ActKind kind, const std::vector<CellInput>& cells, const Actor& actor) {
  require_reach(kind, cells, actor);
  Problems problems;
  Month this_month = Month::of(clock_.today_in_vietnam());
  auto rows = read_cells(cells, stage_of(kind), kind == ActKind::record, *units_.registry(), criteria_,
                         this_month, problems);
  problems.refuse_if_any();
  return rows;
}

std::vector<CellOutcome> Service::act(ActKind kind, const std::vector<CellInput>& cells, const Actor& actor) {
  const auto rows = rows_for(kind, cells, actor);
  const auto worlds = worlds_of(rows);
  Touched touched;
  touched.note(rows);
  auto outcomes = database_.write("keeping acts on values", [&](db::Connection& c) {
    touched.store(c);  // first: it makes writers wait for each other before they read
    Acting acting(c, kind, actor, clock_.now());
    acting.check_all(cells, rows, worlds);
    acting.write();
    return acting.outcomes();
  });
  for (const std::string& set : touched.sets()) boards_.values_changed(set);
  return outcomes;
}

std::vector<CellOutcome> Service::rehearse(ActKind kind, const std::vector<CellInput>& cells,
                                           const Actor& actor) {
  const auto rows = rows_for(kind, cells, actor);
  const auto worlds = worlds_of(rows);
  return database_.read([&](db::Connection& c) {
    Acting acting(c, kind, actor, clock_.now());
    acting.check_all(cells, rows, worlds);
    return acting.outcomes();
  });
}

std::vector<CellOutcome> Service::record(const std::vector<CellInput>& cells, const Actor& actor) {
  return act(ActKind::record, cells, actor);
}
std::vector<CellOutcome> Service::confirm(const std::vector<CellInput>& cells, const Actor& actor) {
  return act(ActKind::confirm, cells, actor);
}
std::vector<CellOutcome> Service::appraise(const std::vector<CellInput>& cells, const Actor& actor) {
  return act(ActKind::appraise, cells, actor);
}
std::vector<CellOutcome> Service::return_(const std::vector<CellInput>& cells, const Actor& actor) {
  return act(ActKind::return_, cells, actor);
}

}  // namespace ntm::assessment
