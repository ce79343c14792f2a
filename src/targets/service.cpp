#include "targets/service.h"

#include <fmt/format.h>

#include "audit/event.h"
#include "targets/problems.h"
#include "targets/read.h"
#include "targets/store.h"

namespace ntm::targets {

void Service::import(const datafile::Source& source, const Actor& actor) {
  Problems problems;
  std::string id = document_of(source);
  auto document = documents_.find(id);
  if (!document) throw Refused(Refusal::invalid, unknown_document({source.name, 1, "document"}, id));
  auto targets = read_targets(source, *document, *units_.registry(), problems);
  problems.refuse_if_any();
  database_.write("importing targets from " + source.name, [&](db::Connection& c) {
    if (!store::keep_file(c, id, {source.name, source.text})) return;
    audit::append(
        c, {actor, clock_.now(), "targets.import", id, "", fmt::format("{} mục tiêu", targets.size()), ""});
  });
}

std::vector<Target> Service::load() {
  std::vector<Target> all;
  Problems problems;  // the files were sound when they were kept
  auto map = units_.registry();
  for (const auto& file : database_.read([](db::Connection& c) { return store::load_files(c); })) {
    datafile::Source source{file.name, file.body};
    auto document = documents_.find(document_of(source));
    if (!document) throw Failure("the document of the targets in " + file.name + " is gone");
    for (Target& target : read_targets(source, *document, *map, problems)) all.push_back(std::move(target));
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

Progress Service::progress(units::UnitId unit, const std::string& tier, Date day) {
  assessment::Progress now = assessment_.progress(unit, tier, day);
  assessment::Progress before = assessment_.progress(unit, tier, Month::of(day).plus(-12).last_day());
  Progress progress{now.criteria_met, now.criteria_count, {}, {}};
  for (const assessment::Missing& missing : now.missing)
    progress.missing.push_back({missing.code, missing.name});
  if (before.has_any_row) progress.met_a_year_before = before.criteria_met;
  return progress;
}

std::vector<Judged> Service::as_of(Date day) {
  auto map = units_.registry();
  auto decisions = recognition_.decisions();
  Facts facts{day,
              *map,
              *decisions,
              [&](units::UnitId unit, const std::string& tier) { return progress(unit, tier, day); },
              assessment_.watch_list(day),
              assessment_.maintained(day)};
  std::vector<Target> targets = load();
  std::vector<Judged> result;
  for (const Target& target : targets)
    result.push_back({target, judge(target, targets, facts), answering(target, day)});
  return result;
}

}  // namespace ntm::targets
