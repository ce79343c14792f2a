// Of ConsolidationService: number and signature, and what came of the proposals.
#include <fmt/format.h>

#include "base/text.h"
#include "crypto/base64url.h"
#include "crypto/hash.h"
#include "outgoing/number_service.h"
#include "reporting/consolidated_store.h"
#include "reporting/consolidation_service.h"
#include "reporting/content.h"
#include "reporting/paper.h"
#include "reporting/permissions.h"
#include "reporting/problems.h"
#include "reporting/sign_rules.h"

namespace ntm::reporting {
namespace {

/// The issued document, as it is kept.
std::string print_of(const outgoing::Service& outgoing, const Document& document,
                     const Consolidated& issued) {
  const Stamp stamp{outgoing::Kind::consolidated_report, cut_code(issued), false};
  return crypto::base64url(outgoing.docx(paper_of(document, stamp)));
}

outgoing::Wanted wanted_of(const Form& form, const Document& document, const Consolidated& frozen) {
  return {document.body,
          form.series,
          document.symbol.empty() ? form.symbol_of(document.body) : document.symbol,
          outgoing::to_text(outgoing::Kind::consolidated_report),
          *document.issued_on,
          document.subject,
          document.sign ? document.sign->person : "",
          cut_code(frozen)};
}

}  // namespace

void ConsolidationService::require(const char* wanted, const Actor& actor, Month month) {
  if (!actor.may(permission::oversee)) throw Refused(Refusal::not_found, no_obligation("", month));
  if (!actor.may(wanted)) throw Refused(Refusal::forbidden, not_yours(""));
}

audit::Event ConsolidationService::event_of(const Actor& actor, const std::string& action,
                                            const Consolidated& kept) const {
  const std::string object = fmt::format("tổng hợp/{}/{}", kept.month.to_iso(), kept.version);
  return {actor, clock_.now(), "reporting." + action, object, "", "", ""};
}

SignBlock ConsolidationService::signer(const Obligation& obligation, const Issue& issue) {
  if (!authority_named(issue.authority)) throw Refused(Refusal::invalid, unknown_authority(issue.authority));
  const auto bodies = reporting_.sources().bodies.all();
  const auto head = bodies->head_of(obligation.body, issue.on);
  const std::string code = issue.post.empty() && head ? head->post_code : issue.post;
  const auto post = bodies->find_post(code);
  if (!post || !post->body->validity.contains(issue.on)) throw Refused(Refusal::invalid, unknown_post(code));
  return sign_of(*bodies, *bodies->find(obligation.body), *post, issue.authority, issue.on);
}

ConsolidatedView ConsolidationService::issue(Month month, const Issue& wanted, const Actor& actor) {
  require(permission::consolidate, actor, month);
  const Service::Duty owed = duty(month, actor);
  const SignBlock sign = signer(owed.obligation, wanted);
  const auto book = reporting_.book();
  const Form& form = reporting_.form_of(*book, owed.obligation);
  const Consolidated kept = database_.write("issuing the consolidated report", [&](db::Connection& c) {
    Consolidated issued = store::last_consolidated(c, month).value_or(Consolidated{month});
    if (issued.progress == Progress::open) throw Refused(Refusal::conflict, not_frozen(month));
    if (issued.progress == Progress::issued) throw Refused(Refusal::conflict, issued_already(month));
    Document document = document_from(Json::parse(issued.content));
    document.issued_on = issued.issued_on = wanted.on;
    document.sign = sign;
    const outgoing::Issued given =
        outgoing::take_number(c, wanted_of(form, document, issued), actor, clock_.now());
    issued.number = given.number;
    document.number_and_symbol = given.symbol;
    issued.progress = Progress::issued;
    issued.issued_at = reporting_.now();
    issued.issued_content = content_json(document).dump();
    issued.issued_hash = crypto::blake2b_hex(issued.issued_content);
    store::keep_consolidated(c, issued);
    store::keep_print(c, month, issued.version, print_of(outgoing_, document, issued));
    audit::Event made = event_of(actor, "issue", issued);
    made.before = issued.hash, made.after = issued.issued_hash, made.act = document.number_and_symbol;
    audit::append(c, made);
    return issued;
  });
  return view_of(kept, owed, {});
}

std::optional<std::string> ConsolidationService::printed(Month month, int version, const Actor& actor) {
  require(permission::oversee, actor, month);
  const auto kept = database_.read([&](db::Connection& c) { return store::print(c, month, version); });
  return kept ? crypto::base64url_decoded(*kept) : std::nullopt;
}

std::vector<Proposal> ConsolidationService::proposals(std::optional<Month> first, std::optional<Month> last,
                                                      const Actor& actor) {
  require(permission::oversee, actor, first.value_or(Month::of(reporting_.now().day_in_vietnam())));
  return database_.read([&](db::Connection& c) { return store::proposals(c, first, last); });
}

Proposal ConsolidationService::answer(std::int64_t id, const Answer& given, const Actor& actor) {
  require(permission::consolidate, actor, Month::of(reporting_.now().day_in_vietnam()));
  if (trimmed(given.text).empty()) throw Refused(Refusal::invalid, answer_needed());
  return database_.write("answering a proposal", [&](db::Connection& c) {
    auto proposal = store::find_proposal(c, id);
    if (!proposal) throw Refused(Refusal::not_found, no_proposal(id));
    const std::string before = proposal->answer;
    proposal->answer = given.text, proposal->answer_act = given.act, proposal->follow_up = given.follow_up;
    proposal->answered_on = given.on;
    store::save_answer(c, *proposal);
    audit::append(c, {actor, clock_.now(), "reporting.answer", fmt::format("kiến nghị/{}", id), before,
                      given.text, given.follow_up, given.act});
    return *proposal;
  });
}

}  // namespace ntm::reporting
