#include "units/service.h"

#include <fmt/format.h>

#include "audit/event.h"
#include "units/draft_rules.h"
#include "units/problems.h"
#include "units/reorganisation.h"
#include "units/store.h"

namespace ntm::units {
namespace {

/// Thrown inside a rehearsal so that its transaction is rolled back.
struct Rehearsed {};

ReorganisationResult summary(const ReorganisationPlan& plan) {
  ReorganisationResult result;
  result.ended = static_cast<int>(plan.ended.size());
  result.created = static_cast<int>(plan.creates.size());
  result.moved = static_cast<int>(plan.moves.size());
  result.orphaned = static_cast<int>(plan.orphaned.size());
  for (const auto& line : plan.successions)
    ++(line.share.kind == Share::Kind::whole ? result.whole : result.split);
  return result;
}

std::string listed(const Registry& registry, const std::vector<UnitId>& units, Date on) {
  std::string text;
  for (UnitId id : units) {
    auto unit = registry.on_day(id, on);
    auto parent = unit->parent ? registry.on_day(*unit->parent, on) : std::nullopt;
    text += fmt::format("{}{} {} {}{}", text.empty() ? "" : "; ", unit->code, find_type(unit->type)->name_vi,
                        unit->name, parent ? " (" + parent->name + ")" : "");
  }
  return text;
}

UnitOnDay only_one(const Registry& registry, const Matches& matches, const std::string& name, Date on) {
  if (matches.units.empty()) throw Refused(Refusal::not_found, nothing_named(name));
  if (matches.units.size() > 1)
    throw Refused(Refusal::ambiguous, ambiguous_name(name, listed(registry, matches.units, on)));
  return *registry.on_day(matches.units.front(), on);
}

}  // namespace

/// Called with the lock held.
std::shared_ptr<const Registry> Service::kept_registry() {
  if (!registry_) registry_ = database_.read([](db::Connection& c) { return store::load(c); });
  return registry_;
}

std::shared_ptr<const Registry> Service::registry() {
  std::lock_guard lock(mutex_);
  return kept_registry();
}

std::shared_ptr<const NameIndex> Service::names() {
  std::lock_guard lock(mutex_);
  if (!names_) names_ = std::make_shared<const NameIndex>(kept_registry());
  return names_;
}

void Service::forget() {
  std::lock_guard lock(mutex_);
  registry_.reset();
  names_.reset();
}

ImportResult Service::import(datafile::Source source, const ListOptions& options, const Actor& actor) {
  Problems problems;
  std::string name = source.name;
  Draft draft = read_units(std::move(source), options, problems);
  ImportResult result = database_.write("importing units from " + name, [&](db::Connection& c) {
    auto map = store::load(c);
    CheckedDraft checked = check(draft, *map);
    Problems all = problems;
    all.add_all(checked.problems.list());
    all.refuse_if_any();
    store::add(c, checked.to_add, *map);
    int added = static_cast<int>(checked.to_add.size());
    audit::append(c, {actor, clock_.now(), "units.import", name, "", fmt::format("{} đơn vị", added), ""});
    return ImportResult{added, checked.already_there};
  });
  forget();
  return result;
}

Reorganisation Service::read(datafile::Source source, std::optional<Date> effective_on,
                             const std::string& act) {
  Problems problems;
  Reorganisation file;
  if (effective_on)
    file = read_conversion_table(std::move(source), *registry(), *effective_on, act, problems);
  else
    file = read_reorganisation(source, problems);
  problems.refuse_if_any();
  return file;
}

ReorganisationResult Service::reorganise(const Reorganisation& file, bool rehearse, const Actor& actor) {
  ReorganisationResult result;
  try {
    database_.write("reorganising units by " + file.code, [&](db::Connection& c) {
      for (const auto& earlier : store::applied(c))
        if (earlier.code == file.code)
          throw Refused(Refusal::conflict, reorganisation_already_applied(file.place, file.code));
      auto map = store::load(c);
      ReorganisationPlan planned = plan(file, *map);
      planned.problems.refuse_if_any();
      store::apply(c, file, planned, *map, clock_.now());
      result = summary(planned);
      audit::append(c, {actor, clock_.now(), "units.reorganise", file.code, "",
                        fmt::format("{} kết thúc, {} mới", result.ended, result.created), file.act});
      if (rehearse) throw Rehearsed{};
    });
  } catch (const Rehearsed&) {
    return result;
  }
  forget();
  return result;
}

void Service::undo(const std::string& code, const Actor& actor) {
  database_.write("undoing the reorganisation " + code, [&](db::Connection& c) {
    auto applied = store::applied(c);
    auto is_it = [&](const store::Applied& one) { return one.code == code; };
    if (std::none_of(applied.begin(), applied.end(), is_it))
      throw Refused(Refusal::not_found, reorganisation_not_applied(code));
    if (applied.back().code != code)
      throw Refused(Refusal::conflict, reorganisation_is_not_the_last(code, applied.back().code));
    store::undo(c, code);
    audit::append(c, {actor, clock_.now(), "units.undo_reorganisation", code, "", "", ""});
  });
  forget();
}

RecutTotals Service::recut(datafile::Source source, Date from, Date to) {
  auto map = registry();
  Problems problems;
  Totals figures = read_figures(std::move(source), *map, from, problems);
  problems.refuse_if_any();
  if (from <= to) return recut_forward(*map, figures, from, to);
  std::vector<UnitId> earlier;
  for (Level level : {Level::province, Level::district, Level::commune})
    for (UnitId unit : map->of_level(level, to)) earlier.push_back(unit);
  return recut_back(*map, figures, to, earlier);
}

UnitOnDay Service::one(const std::string& code_or_name, Date on) {
  Matches matches = names()->find({code_or_name, {}, {}, {}}, on);
  return only_one(*registry(), matches, code_or_name, on);
}

UnitOnDay Service::one_holder(const std::string& code_or_name, Date on) {
  auto by_code = registry()->by_code(code_or_name, on);
  if (by_code) return *registry()->on_day(*by_code, on);
  Matches matches = names()->find({code_or_name, {}, {}, Level::commune}, on);
  return only_one(*registry(), matches, code_or_name, on);
}

}  // namespace ntm::units
