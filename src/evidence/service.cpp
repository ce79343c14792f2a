#include "evidence/service.h"

#include <algorithm>

#include "assessment/act_event.h"
#include "assessment/permissions.h"
#include "assessment/problems.h"
#include "audit/event.h"
#include "crypto/hash.h"
#include "evidence/office.h"
#include "evidence/paper_rules.h"
#include "evidence/problems.h"
#include "evidence/store.h"
#include "units/scope_rules.h"

namespace ntm::evidence {
namespace {

using assessment::Subject;
namespace permission = assessment::permission;

audit::Event event_of(const std::string& action, const Attachment& one, const Actor& actor, Instant at) {
  return {actor, at, action, assessment::value_object(one.subject), "", in_words(one), ""};
}

Place place_of(const char* field) { return {"", 0, field}; }

/// The set judges the unit in the month and has the indicator.
void check_indicator(const Subject& subject, const units::Unit& unit, const criteria::Set* set,
                     Problems& problems) {
  if (!set) return problems.add(assessment::set_not_in_force(place_of("set"), subject.set, subject.period));
  if (units::to_text(unit.level) != set->level)
    problems.add(assessment::unit_of_other_level(place_of("unit"), "", set->level));
  if (!set->find_indicator(subject.indicator))
    problems.add(assessment::unknown_indicator(place_of("indicator"), subject.indicator, set->code));
}

}  // namespace

std::optional<units::UnitId> Service::unit_seen(const std::string& code, Date day, const Scope* scope) {
  const auto map = units_.registry();
  auto unit = map->by_code(code, day);
  if (!unit) unit = map->last_bearer(code);
  if (!unit || !scope || !units::covers(*scope, *map, *unit, day)) return {};
  return unit;
}

bool Service::is_seen(const Attachment& one, const char* permission, const Actor& actor) {
  const Scope* scope = actor.scope(permission);
  return scope && scope->covers_indicator(one.subject.set, one.subject.indicator) &&
         units::covers(*scope, *units_.registry(), one.subject.unit, one.subject.period.last_day());
}

/// The unit first: whoever may not act on it learns nothing else about it.
Subject Service::subject_of(const Paper& paper, const Actor& actor) {
  const Date day = paper.period.last_day();
  const Scope* scope = actor.scope(permission::record);
  const auto unit = unit_seen(paper.unit_code, day, scope);
  if (!unit || !units_.registry()->on_day(*unit, day))
    throw Refused(Refusal::not_found,
                  assessment::unknown_unit(place_of("unit"), paper.unit_code, paper.period));
  if (!scope->covers_indicator(paper.set, paper.indicator))
    throw Refused(Refusal::forbidden, may_not_attach(paper.indicator));
  Subject subject{*unit, paper.set, paper.indicator, "", paper.period};
  Problems problems;
  const Month this_month = Month::of(clock_.today_in_vietnam());
  if (paper.period > this_month)
    problems.add(assessment::period_in_the_future(place_of("period"), paper.period, this_month));
  check_indicator(subject, *units_.registry()->find(*unit), criteria_.in_force(paper.set, day).get(),
                  problems);
  problems.refuse_if_any();
  return subject;
}

Attachment Service::add(const Paper& given, const std::string& content, const Actor& actor) {
  Attachment made;
  made.subject = subject_of(given, actor);
  Problems problems;
  const Paper paper = checked(given, clock_.today_in_vietnam(), problems);
  problems.refuse_if_any();
  made.file = {"", static_cast<std::int64_t>(content.size()), kind_of(paper.name, content)};
  made.name = name_for(made.file.kind, paper.name);
  made.dated_on = paper.dated_on;
  made.source = paper.source, made.note = paper.note;
  made.added_at = clock_.now();
  made.account = actor.account, made.person = actor.name, made.post = actor.post;
  const auto hold = folder_.hold();
  made.file.hash = folder_.keep(content);
  database_.write("keeping evidence", [&](db::Connection& c) {
    if (const auto standing = store::standing_one(c, made.subject, made.file.hash))
      throw Refused(Refusal::conflict, already_attached(made.name, *standing));
    made.id = db::next_ids(c, "evidence_attachment");
    store::keep_file(c, made.file);
    store::add(c, made);
    audit::append(c, event_of("evidence.add", made, actor, made.added_at));
  });
  name_unit(made);
  return made;
}

Attachment Service::withdraw(std::int64_t id, const std::string& given_reason, const Actor& actor) {
  Attachment found = require(id, actor);
  if (!is_seen(found, permission::record, actor))
    throw Refused(Refusal::forbidden, may_not_attach(found.subject.indicator));
  Problems problems;
  const std::string reason = checked_reason(given_reason, problems);
  problems.refuse_if_any();
  const Withdrawal withdrawal{clock_.now(), actor.account, actor.name, reason};
  database_.write("withdrawing evidence", [&](db::Connection& c) {
    if (store::find(c, id)->withdrawn) throw Refused(Refusal::conflict, already_withdrawn(found.name));
    store::withdraw(c, id, withdrawal);
    audit::Event event = event_of("evidence.withdraw", found, actor, withdrawal.at);
    std::swap(event.before, event.after);
    event.why = reason;
    audit::append(c, event);
  });
  found.withdrawn = withdrawal;
  return found;
}

Listed Service::list(const EvidenceQuery& query, const Actor& actor) {
  const Date today = clock_.today_in_vietnam(), day = query.period ? query.period->last_day() : today;
  const auto unit = unit_seen(query.unit_code, day, actor.scope(permission::read));
  if (!unit) throw Refused(Refusal::not_found, assessment::no_such_unit(query.unit_code, day));
  Listed listed;
  listed.unit_code = units_.registry()->code_of(*unit, day);
  listed.attachments = database_.read([&](db::Connection& c) {
    return store::list(c, {*unit, query.set, query.indicator, query.period});
  });
  std::erase_if(listed.attachments,
                [&](const Attachment& one) { return !is_seen(one, permission::read, actor); });
  for (Attachment& one : listed.attachments) name_unit(one);
  if (query.set && query.indicator) {
    Attachment wanted;
    wanted.subject = {*unit, *query.set, *query.indicator, "", query.period.value_or(Month::of(today))};
    listed.may_add = is_seen(wanted, permission::record, actor);
  }
  return listed;
}

Attachment Service::require(std::int64_t id, const Actor& actor) {
  auto found = database_.read([&](db::Connection& c) { return store::find(c, id); });
  if (!found || !is_seen(*found, permission::read, actor))
    throw Refused(Refusal::not_found, no_such_attachment());
  name_unit(*found);
  return *found;
}

std::pair<Attachment, std::string> Service::content(std::int64_t id, const Actor& actor) {
  Attachment found = require(id, actor);
  auto bytes = folder_.read(found.file.hash);
  if (!bytes || crypto::blake2b_hex(*bytes) != found.file.hash)
    throw Failure("the file of evidence " + found.file.hash + " is missing or was changed");
  return {std::move(found), std::move(*bytes)};
}

void Service::name_unit(Attachment& one) {
  one.unit_code = units_.registry()->code_of(one.subject.unit, one.subject.period.last_day());
}

}  // namespace ntm::evidence
