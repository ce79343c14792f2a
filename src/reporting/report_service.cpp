// Of Service: writing a report, sending it, and what the office does with it.
#include <fmt/format.h>

#include "audit/event.h"
#include "base/text.h"
#include "crypto/hash.h"
#include "reporting/compose.h"
#include "reporting/content.h"
#include "reporting/obligation_rules.h"
#include "reporting/party_rules.h"
#include "reporting/permissions.h"
#include "reporting/problems.h"
#include "reporting/report_rules.h"
#include "reporting/service.h"
#include "reporting/sign_rules.h"
#include "reporting/store.h"

namespace ntm::reporting {
namespace {

/// In the form that the history of a report is asked for.
std::string object_of(const std::string& body, Month month) {
  return (body.empty() ? "mọi cơ quan" : body) + "/" + month.to_iso();
}

void refuse(std::vector<Problem> problems, Refusal kind = Refusal::invalid) {
  if (!problems.empty()) throw Refused(kind, std::move(problems));
}

void refuse_lacking(const Form& form, const Written& written) {
  std::vector<Problem> problems;
  for (const Lack& lack : lacks_of(form, written)) problems.push_back(incomplete(lack.place, lack.title));
  refuse(std::move(problems));
}

/// Nobody decides about the report of a body in which they are a party, nor about what they sent themselves.
void require_other(const std::set<std::string>& parties, const Submission& last, const Actor& actor) {
  if (parties.count(last.body)) throw Refused(Refusal::forbidden, own_report(last.body));
  if (actor.account != 0 && last.account == actor.account) throw Refused(Refusal::forbidden, own_sending());
}

void refuse_words(const std::string& act, const std::string& reason) {
  std::vector<Problem> problems;
  if (trimmed(act).empty()) problems.push_back(act_needed());
  if (trimmed(reason).empty()) problems.push_back(reason_needed());
  refuse(std::move(problems));
}

}  // namespace

void Service::require_sender(const Sent& sent, const Actor& actor) {
  if (sent.received_at) {
    if (!actor.may(permission::review)) throw Refused(Refusal::forbidden, not_yours(sent.body));
    if (trimmed(sent.act).empty()) throw Refused(Refusal::invalid, not_on_paper());
    if (*sent.received_at > std::max(clock_.now(), days_.now()))
      throw Refused(Refusal::invalid, received_in_future());
    return;
  }
  if (!actor.rights) return;
  if (!may_see(sent.body, actor)) throw Refused(Refusal::not_found, no_obligation(sent.body, sent.month));
  const bool is_own = body_of(actor, *sources_.bodies.all()) == sent.body;
  if (!is_own || !actor.may(permission::submit)) throw Refused(Refusal::forbidden, not_yours(sent.body));
}

Draft Service::save_draft(const std::string& body, Month month, std::optional<std::int64_t> expected,
                          const Written& written, const Actor& actor) {
  require_sender({body, month, {}}, actor);
  const Duty owed = duty(Kind::report, body, month);
  refuse(faults_of(form_of(*book(), owed.obligation), written));
  return database_.write("saving a draft of a report", [&](db::Connection& c) {
    Draft draft = store::draft(c, body, month);
    if (expected && *expected != draft.edition)
      throw Refused(Refusal::outdated, edited_meanwhile(draft.edition));
    const std::string before = draft.edition ? written_json(draft.written).dump() : "";
    ++draft.edition;
    draft.written = written;
    draft.saved_at = clock_.now(), draft.saved_by = actor.name;
    store::save_draft(c, draft);
    audit::append(c, {actor, clock_.now(), "reporting.draft", object_of(body, month), before,
                      written_json(written).dump(), ""});
    return draft;
  });
}

Written Service::written_of(const Sent& sent) {
  if (sent.written) return *sent.written;
  return database_.read([&](db::Connection& c) { return store::draft(c, sent.body, sent.month).written; });
}

Submission Service::made_of(const Sent& sent, const Duty& owed, const Form& form, const Written& written,
                            const Actor& actor) {
  Submission made;
  made.body = sent.body, made.month = sent.month, made.form = form.code, made.is_nil = written.is_nil;
  made.received_at = sent.received_at.value_or(now()), made.entered_at = clock_.now();
  made.written_hash = crypto::blake2b_hex(written_json(written).dump());
  Figures figures(sources_, cut_of(owed.obligation));
  const auto bodies = sources_.bodies.all();
  Document document = compose_report(form, owed.obligation, written, head_of(owed), figures, *bodies);
  document.sign = head_sign(*bodies, made.body, made.received_at.day_in_vietnam());
  made.content = content_json(document).dump();
  made.hash = crypto::blake2b_hex(made.content);
  made.proposals = written.proposals;
  for (const Lack& lack : lacks_of(form, written)) made.lacks.push_back(lack.place);
  made.sender = actor.name, made.post = actor.post, made.account = actor.account, made.act = sent.act;
  return made;
}

Receipt Service::submit(const Sent& sent, const Actor& actor) {
  require_sender(sent, actor);
  const Instant arrived = now();  // before anything that takes time: a queue makes nobody late
  const Duty owed = duty(Kind::report, sent.body, sent.month);
  const auto known = book();
  const Form& form = form_of(*known, owed.obligation);
  const Written written = written_of(sent);
  refuse(faults_of(form, written));
  if (!sent.is_incomplete_allowed) refuse_lacking(form, written);
  Submission made = made_of(sent, owed, form, written, actor);
  if (!sent.received_at) made.received_at = arrived;
  return database_.write("taking in a report",
                         [&](db::Connection& c) { return keep(c, made, owed.obligation, actor); });
}

Receipt Service::keep(db::Connection& connection, Submission made, const Obligation& obligation,
                      const Actor& actor) {
  File file = store::file(connection, made.body, made.month, store::Contents::left_out);
  const auto rulings = store::rulings(connection, made.month, made.month);
  const auto standing = [&](Instant at) { return standing_of(obligation, {steps_of(file), rulings}, at); };
  const Submission* last = file.submissions.empty() ? nullptr : &file.submissions.back();
  const Instant at = std::max(now(), made.received_at);
  switch (sending_of(last, standing(std::max(at, last ? last->received_at : at)).state, made.written_hash,
                     made.hash)) {
    case Sending::refuse:
      throw Refused(Refusal::conflict, accepted_already());
    case Sending::repeat:
      return {*last, standing(std::max(at, last->received_at)), true};
    case Sending::keep:
      break;
  }
  made.version = last ? last->version + 1 : 1;
  const std::string replaced = last ? last->code : "";
  made.code = receipt_code(made.body, made.month, made.version, made.hash);
  store::add_submission(connection, made);
  file.submissions.push_back(made);
  const Standing then = standing(at);
  audit::append(connection, {actor, clock_.now(), "reporting.submit", object_of(made.body, made.month),
                             replaced, made.code + " " + made.hash,
                             fmt::format("nhận {}", made.received_at.to_vietnamese()), made.act});
  return {std::move(made), then, false};
}

Receipt Service::receipt(const std::string& code, const Actor& actor) {
  auto sent = database_.read([&](db::Connection& c) { return store::find_submission(c, code); });
  if (!sent || !may_see(sent->body, actor))
    throw Refused(Refusal::not_found,
                  no_obligation(code, sent ? sent->month : Month::of(now().day_in_vietnam())));
  const Duty owed = duty(Kind::report, sent->body, sent->month);
  auto [file, rulings] = database_.read([&](db::Connection& c) {
    return std::pair(store::file(c, sent->body, sent->month, store::Contents::left_out),
                     store::rulings(c, sent->month, sent->month));
  });
  const Instant at = std::max(now(), sent->received_at);
  return {std::move(*sent), standing_of(owed.obligation, {steps_of(file), rulings}, at), false};
}

Standing Service::decide(const std::string& body, Month month, std::optional<int> version, Step::Kind step,
                         const std::vector<Note>& notes, const Actor& actor) {
  if (!may_see(body, actor)) throw Refused(Refusal::not_found, no_obligation(body, month));
  if (!actor.may(permission::review)) throw Refused(Refusal::forbidden, not_yours(body));
  const Duty owed = duty(Kind::report, body, month);
  const auto known = book();
  const Form& form = form_of(*known, owed.obligation);
  const auto parties = bodies_of(actor, *sources_.bodies.all());  // a write must not wait for a reader
  return database_.write("deciding about a report", [&](db::Connection& c) {
    File file = store::file(c, body, month, store::Contents::left_out);
    const auto rulings = store::rulings(c, month, month);
    if (file.submissions.empty()) throw Refused(Refusal::conflict, nothing_sent());
    const Submission last = file.submissions.back();
    require_other(parties, last, actor);
    if (version && *version != last.version) throw Refused(Refusal::outdated, another_version(last.version));
    const Instant at = std::max(now(), last.received_at);
    const Standing before = standing_of(owed.obligation, {steps_of(file), rulings}, at);
    const bool is_settled = before.state == State::accepted || before.state == State::returned;
    refuse(faults_of(step, before, form, notes), is_settled ? Refusal::conflict : Refusal::invalid);
    const Decision decision{{step, last.version, at}, notes, actor.name, actor.post};
    store::add_decision(c, body, month, decision);
    file.decisions.push_back(decision);
    audit::append(c, {actor, clock_.now(), "reporting." + to_text(step), object_of(body, month),
                      to_text(before.state), last.code, notes.empty() ? "" : notes_json(notes).dump()});
    return standing_of(owed.obligation, {steps_of(file), rulings}, at);
  });
}

Ruling Service::record(Ruling ruling, const Actor& actor) {
  if (!actor.may(permission::rule)) throw Refused(Refusal::forbidden, not_yours(ruling.body));
  refuse_words(ruling.act, ruling.reason);
  const auto owed = duties(Kind::report, ruling.month);
  bool is_owed = false;
  for (const Duty& each : owed) {
    if (!ruling.body.empty() && each.obligation.body != ruling.body) continue;
    is_owed = true;
    if (ruling.kind == Ruling::Kind::extend &&
        !(ruling.last_day.value_or(Date::beginning_of_time()) > each.obligation.last_day))
      throw Refused(Refusal::invalid, extends_nothing(ruling.last_day.value_or(each.obligation.last_day)));
  }
  if (!is_owed) throw Refused(Refusal::invalid, no_obligation(ruling.body, ruling.month));
  ruling.recorded_at = now(), ruling.recorded_by = actor.name;
  return database_.write("recording a ruling on a report", [&](db::Connection& c) {
    ruling.id = db::next_ids(c, "reporting_ruling");
    store::add_ruling(c, ruling);
    audit::append(
        c, {actor, clock_.now(), ruling.kind == Ruling::Kind::waive ? "reporting.waive" : "reporting.extend",
            object_of(ruling.body, ruling.month), "", ruling.last_day ? ruling.last_day->to_iso() : "",
            ruling.reason, ruling.act});
    return ruling;
  });
}

std::vector<Ruling> Service::rulings(Month first, Month last, const Actor& actor) {
  if (!actor.may(permission::read)) return {};
  auto found = database_.read([&](db::Connection& c) { return store::rulings(c, first, last); });
  std::erase_if(found, [&](const Ruling& each) { return !each.body.empty() && !may_see(each.body, actor); });
  return found;
}

}  // namespace ntm::reporting
