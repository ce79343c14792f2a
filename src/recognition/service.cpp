#include "recognition/service.h"

#include <fmt/format.h>

#include "audit/event.h"
#include "datafile/yaml.h"
#include "recognition/read.h"
#include "recognition/store.h"

namespace ntm::recognition {

std::shared_ptr<const Decisions> Service::decisions() {
  std::lock_guard lock(mutex_);
  if (!decisions_)
    decisions_ = std::make_shared<const Decisions>(
        database_.read([](db::Connection& c) { return store::load_decisions(c); }));
  return decisions_;
}

std::shared_ptr<const std::vector<RevocationRule>> Service::revocation_rules() {
  std::lock_guard lock(mutex_);
  if (rules_) return rules_;
  std::vector<RevocationRule> all;
  Problems problems;  // the files were sound when they were kept
  for (const auto& file : database_.read([](db::Connection& c) { return store::load_rule_files(c); }))
    for (RevocationRule& rule : read_revocation_rules({file.name, file.body}, problems))
      all.push_back(std::move(rule));
  problems.refuse_if_any();
  return rules_ = std::make_shared<const std::vector<RevocationRule>>(std::move(all));
}

void Service::forget() {
  std::lock_guard lock(mutex_);
  decisions_.reset();
  rules_.reset();
}

int Service::import_decisions(datafile::Source source, const Actor& actor) {
  auto map = units_.registry();
  std::string name = source.name;
  int added = database_.write("importing decisions from " + name, [&](db::Connection& c) {
    Problems problems;
    auto fresh = read_decisions(source, *map, Decisions(store::load_decisions(c)), problems);
    problems.refuse_if_any();
    store::add_decisions(c, fresh);
    audit::append(c, {actor, clock_.now(), "recognition.import", name, "",
                      fmt::format("{} quyết định", fresh.size()), ""});
    return static_cast<int>(fresh.size());
  });
  forget();
  return added;
}

void Service::import_revocation_rules(const datafile::Source& source, const Actor& actor) {
  Problems problems;
  read_revocation_rules(source, problems);
  std::string code = datafile::Document(source, "revocation/1", problems).root().text("code");
  problems.refuse_if_any();
  database_.write("importing revocation rules from " + source.name, [&](db::Connection& c) {
    store::keep_rule_file(c, code, {source.name, source.text});
    audit::append(c, {actor, clock_.now(), "recognition.import_rules", code, "", source.name, ""});
  });
  forget();
}

}  // namespace ntm::recognition
