#include "criteria/service.h"

#include <algorithm>

#include "audit/event.h"
#include "criteria/problems.h"
#include "criteria/read.h"
#include "criteria/store.h"
#include "criteria/version_rules.h"
#include "json/json.h"

namespace ntm::criteria {
namespace {

/// A file that was read without a problem.
struct Reading {
  datafile::Source source;
  Set set;
};

/// @throws Refused with the problems of every file.
std::vector<Reading> read_all(const std::vector<datafile::Source>& sources) {
  Problems problems;
  std::vector<Reading> readings;
  for (const datafile::Source& source : sources) readings.push_back({source, read_set(source, problems)});
  problems.refuse_if_any();
  // The amended before the amending, whatever the order of the files.
  std::stable_sort(readings.begin(), readings.end(), [](const Reading& one, const Reading& other) {
    return one.set.validity.from < other.set.validity.from;
  });
  return readings;
}

Set read_kept(const store::Text& text) {
  Problems problems;
  Set set = read_set({text.file_name, text.body}, problems);
  if (problems.empty()) return set;
  throw Failure(problems.list().front().to_text()).during("reading the kept criteria set " + text.file_name);
}

std::vector<Set> read_kept(const std::vector<store::Text>& texts) {
  std::vector<Set> sets;
  for (const store::Text& text : texts) sets.push_back(read_kept(text));
  return sets;
}

std::vector<Problem> placed_in(const datafile::Source& source, std::vector<Problem> problems) {
  for (Problem& problem : problems) problem.place = place_of(source, problem.place.field);
  return problems;
}

audit::Event event_of(const Reading& reading, const Actor& actor, Instant at) {
  const Set& set = reading.set;
  Json after = Json::object({{"file", reading.source.name},
                             {"valid_from", set.validity.from.to_iso()},
                             {"criteria_count", set.criteria_count()},
                             {"indicator_count", set.indicator_count()}});
  std::string before = set.amends.empty() ? "" : Json::object({{"amends", set.amends}}).dump();
  std::string why = set.legal.empty() ? "" : set.legal.front().act;
  return {actor, at, "criteria.import", set.code + "@" + set.version, before, after.dump(), why};
}

/// Keeps one set, or says why not. true when it was not kept before.
bool keep(db::Connection& connection, const Reading& reading, const Actor& actor, Instant at,
          Problems& problems) {
  const Set& set = reading.set;
  if (auto kept = store::text_of(connection, set)) {
    if (*kept != reading.source.text)
      problems.add(
          problems::version_is_immutable(place_of(reading.source, "version"), set.code, set.version));
    return false;
  }
  std::vector<Problem> found = problems_beside(set, read_kept(store::versions_of(connection, set.code)));
  problems.add_all(placed_in(reading.source, found));
  if (!found.empty()) return false;
  store::add(connection, set, {reading.source.name, reading.source.text}, at);
  audit::append(connection, event_of(reading, actor, at));
  return true;
}

/// Kept versions with the validity that is in effect.
std::vector<std::shared_ptr<const Set>> in_effect_all(const std::vector<Set>& kept) {
  std::vector<std::shared_ptr<const Set>> sets;
  for (const Set& set : kept) {
    std::vector<Set> versions;
    for (const Set& other : kept)
      if (other.code == set.code) versions.push_back(other);
    auto shown = std::make_shared<Set>(set);
    shown->validity = in_effect(set, versions);
    sets.push_back(std::move(shown));
  }
  return sets;
}

}  // namespace

std::vector<Service::Imported> Service::import_all(const std::vector<datafile::Source>& sources,
                                                   const Actor& actor) {
  std::vector<Reading> readings = read_all(sources);
  auto imported = database_.write("importing criteria sets", [&](db::Connection& connection) {
    std::vector<Imported> result;
    Problems problems;
    for (const Reading& reading : readings) {
      bool added = keep(connection, reading, actor, clock_.now(), problems);
      result.push_back({reading.source.name, reading.set.code, reading.set.version, added});
    }
    if (!problems.empty()) throw Refused(Refusal::conflict, problems.list());
    return result;
  });
  forget();
  return imported;
}

void Service::forget() {
  std::lock_guard lock(mutex_);
  sets_.reset();
}

// Reads under the lock, so that what was read before an import can never be put in place after it.
std::shared_ptr<const Service::Sets> Service::sets() {
  std::lock_guard lock(mutex_);
  if (!sets_) {
    auto kept = database_.read([](db::Connection& connection) { return store::all(connection); });
    sets_ = std::make_shared<const Sets>(in_effect_all(read_kept(kept)));
  }
  return sets_;
}

std::vector<std::shared_ptr<const Set>> Service::all() { return *sets(); }

std::shared_ptr<const Set> Service::in_force(std::string_view code, Date on) {
  auto known = sets();
  for (const auto& set : *known)
    if (set->code == code && set->validity.contains(on)) return set;
  return nullptr;
}

std::shared_ptr<const Set> Service::version(std::string_view code, std::string_view version_label) {
  auto known = sets();
  for (const auto& set : *known)
    if (set->code == code && set->version == version_label) return set;
  return nullptr;
}

std::shared_ptr<const Set> Service::in_force_or_latest(std::string_view code, Date on) {
  std::shared_ptr<const Set> latest;
  auto known = sets();
  for (const auto& set : *known) {
    if (set->code != code) continue;
    if (set->validity.contains(on)) return set;
    latest = set;
  }
  return latest;
}

std::shared_ptr<const Set> Service::require(std::string_view code,
                                            const std::optional<std::string>& version_label, Date on) {
  auto latest = in_force_or_latest(code, on);
  if (!latest) throw Refused(Refusal::not_found, problems::set_unknown(code));
  if (!version_label) return latest;
  if (auto found = version(code, *version_label)) return found;
  throw Refused(Refusal::not_found, problems::version_unknown(code, *version_label));
}

std::shared_ptr<const Set> Service::for_tier(std::string_view tier, Date on) {
  std::shared_ptr<const Set> draft;
  auto known = sets();
  for (const auto& set : *known) {
    if (set->tier != tier || !set->validity.contains(on)) continue;
    if (!set->is_draft) return set;
    if (!draft) draft = set;
  }
  return draft;
}

}  // namespace ntm::criteria
