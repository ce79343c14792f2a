#include "targets/service.h"

#include <fmt/format.h>

#include "assessment/scope.h"
#include "audit/event.h"
#include "targets/problems.h"
#include "targets/read.h"
#include "targets/scope_rules.h"
#include "targets/store.h"

namespace ntm::targets {

Imported Service::import(const datafile::Source& source, const Actor& actor) {
  Problems problems;
  std::string id = document_of(source);
  auto document = documents_.find(id);
  if (!document) throw Refused(Refusal::invalid, unknown_document({source.name, 1, "document"}, id));
  auto targets = read_targets(source, *document, *units_.registry(), problems);
  problems.refuse_if_any();
  Imported imported{static_cast<int>(targets.size()), false};
  imported.changed = database_.write("importing targets from " + source.name, [&](db::Connection& c) {
    if (!store::keep_file(c, id, {source.name, source.text})) return false;
    audit::append(
        c, {actor, clock_.now(), "targets.import", id, "", fmt::format("{} mục tiêu", targets.size()), ""});
    return true;
  });
  forget();
  return imported;
}

void Service::forget() {
  std::lock_guard lock(mutex_);
  kept_.reset();
}

std::shared_ptr<const Service::Kept> Service::kept() {
  auto map = units_.registry();
  auto documents = documents_.all();
  std::lock_guard lock(mutex_);
  if (!kept_ || kept_->map != map || kept_->documents != documents)
    kept_ = std::make_shared<const Kept>(Kept{map, documents, load(*map)});
  return kept_;
}

std::vector<Target> Service::load(const units::Registry& map) {
  std::vector<Target> all;
  Problems problems;  // the files were sound when they were kept
  for (const auto& file : database_.read([](db::Connection& c) { return store::load_files(c); })) {
    datafile::Source source{file.name, file.body};
    auto document = documents_.find(document_of(source));
    if (!document) throw Failure("the document of the targets in " + file.name + " is gone");
    for (Target& target : read_targets(source, *document, map, problems)) all.push_back(std::move(target));
  }
  problems.refuse_if_any();
  return all;
}

Answering Service::answering(const Target& target, Date day) {
  auto bodies = bodies_.all();
  Answering answers{target.answers, target.answers, "", {}};
  if (const auto* body = bodies->find(target.answers))
    answers.body_name = body->name;
  else if (const auto* group = bodies->find_group(target.answers))
    answers.body_name = group->name;
  if (auto head = bodies->head_of(target.answers, day)) {
    answers.post = head->post;
    answers.person = head->person;
  }
  return answers;
}

std::optional<int> Service::met_at_first(units::UnitId unit, const std::string& tier, Date day) {
  Progress first = assessment_.progress(unit, tier, first_of_twelve_months(day).last_day());
  if (!first.has_any_row) return {};
  return first.criteria_met;
}

namespace {
void keep_within(std::vector<units::UnitId>& all, units::UnitId unit, const units::Registry& map, Date on) {
  std::erase_if(all, [&](units::UnitId one) { return !assessment::is_within(map, one, unit, on); });
}
}  // namespace

std::vector<Judged> Service::as_of(Date day, const std::optional<std::string>& within) {
  auto decisions = recognition_.decisions();
  auto now = kept();
  std::optional<units::UnitId> asked;
  if (within) asked = units_.one_holder(*within, day).id;
  Facts facts{
      day,
      *now->map,
      *decisions,
      [&](units::UnitId unit, const std::string& tier) { return assessment_.progress(unit, tier, day); },
      [&](units::UnitId unit, const std::string& tier) { return met_at_first(unit, tier, day); },
      assessment_.watch_list(day),
      assessment_.maintained(day)};
  std::vector<Judged> result;
  for (const Target& target : now->targets) {
    if (asked && !concerns(target, *asked, *now->map, day)) continue;
    result.push_back({target, outlook_on(target, now->targets, facts), answering(target, day),
                      is_priority(target, *now->map, day)});
    if (asked) keep_within(result.back().outlook.open, *asked, *now->map, day);
  }
  return result;
}

}  // namespace ntm::targets
