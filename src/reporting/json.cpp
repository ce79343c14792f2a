#include "reporting/json.h"

#include "reporting/content.h"
#include "reporting/moment.h"

namespace ntm::reporting {
namespace {

Json word(const std::string& text) { return text.empty() ? Json() : Json(text); }
Json instant(const std::optional<Instant>& at) { return at ? Json(at->to_utc()) : Json(); }
Json day(const std::optional<Date>& date) { return date ? Json(date->to_iso()) : Json(); }

Json name_of(const std::string& code, const bodies::Register& bodies) {
  const bodies::Body* body = bodies.find(code);
  return body ? Json(body->name) : Json();
}

Json rule_json(const Rule& rule) {
  Json months = Json::array();
  for (int month : rule.quarterly_months) months.push(month);
  return Json::object({{"code", rule.code},
                       {"kind", to_text(rule.kind)},
                       {"document", rule.document},
                       {"clause", rule.clause},
                       {"pinpoint", rule.pinpoint},
                       {"statement", rule.statement_vi},
                       {"before_day", rule.before_day},
                       {"quarterly_months", std::move(months)},
                       {"reading", rule.reading_vi},
                       {"reading_verified", rule.is_reading_verified},
                       {"window", to_text(rule.window)},
                       {"window_note", word(rule.window_note_vi)},
                       {"recipient", rule.recipient},
                       {"valid_from", rule.validity.from.to_iso()},
                       {"valid_to", day(rule.validity.to)},
                       {"trust", rule.trust},
                       {"verified", rule.verified}});
}

Json holiday_json(const Holiday& holiday) {
  return Json::object({{"name", holiday.name},
                       {"first", holiday.first.to_iso()},
                       {"last", holiday.last.to_iso()},
                       {"source", holiday.source}});
}

Json section_json(const FormSection& section) {
  return Json::object({{"id", section.id},
                       {"title", section.title},
                       {"hint", word(section.hint)},
                       {"required", section.is_required},
                       {"proposals", section.asks_proposals},
                       {"tables", texts_json(section.tables)}});
}

Json form_json(const Form& form) {
  return Json::object({{"code", form.code},
                       {"name", form.name},
                       {"allows_nil", form.allows_nil},
                       {"verified", form.verified},
                       {"sections", Json::array_of(form.sections, section_json)},
                       {"tables", Json::array_of(form.tables, [](const FormTable& table) {
                          return Json::object({{"id", table.id}, {"title", table.title}});
                        })}});
}

Json submission_json(const Submission& sent) {
  return Json::object({{"version", sent.version},
                       {"code", sent.code},
                       {"form", sent.form},
                       {"nil", sent.is_nil},
                       {"received_at", sent.received_at.to_utc()},
                       {"entered_at", sent.entered_at.to_utc()},
                       {"hash", sent.hash},
                       {"lacks", texts_json(sent.lacks)},
                       {"sender", sent.sender},
                       {"post", word(sent.post)},
                       {"act", word(sent.act)}});
}

Json decision_json(const Decision& decision) {
  return Json::object({{"kind", to_text(decision.step.kind)},
                       {"version", decision.step.version},
                       {"at", decision.step.at.to_utc()},
                       {"by", decision.by},
                       {"post", word(decision.post)},
                       {"notes", notes_json(decision.notes)}});
}

Json lack_json(const Lack& lack) {
  return Json::object({{"place", lack.place}, {"title", lack.title}, {"what", lack.what_vi}});
}

}  // namespace

Json standing_json(const Standing& standing) {
  return Json::object({{"due_at", to_vietnam_iso(standing.last_on_time_at)},
                       {"state", to_text(standing.state)},
                       {"on_time", standing.is_on_time},
                       {"minutes_late", standing.minutes_late},
                       {"days_late", standing.days_late},
                       {"received_at", instant(standing.received_at)},
                       {"version", standing.version},
                       {"returned_count", standing.returned_count},
                       {"act", standing.act}});
}

Json owed_json(const Owed& owed, const bodies::Register& bodies) {
  const Obligation& obligation = owed.obligation;
  Json json = Json::object({{"body", obligation.body},
                            {"body_name", name_of(obligation.body, bodies)},
                            {"month", obligation.month.to_iso()},
                            {"quarterly", obligation.is_quarterly}});
  const Json standing = standing_json(owed.standing);
  for (const auto& [name, value] : standing.members()) json.set(name, value);
  json.set("rule", obligation.rule);
  json.set("kind", to_text(obligation.kind));
  json.set("form", obligation.form);
  json.set("recipient", obligation.recipient);
  json.set("owed", obligation.is_owed);
  json.set("data_from", obligation.data_from.to_iso());
  json.set("data_to", obligation.data_to.to_iso());
  json.set("covers", texts_json(obligation.covers));
  return json;
}

Json owed_list_json(const std::vector<Owed>& all, const bodies::Register& bodies) {
  return Json::array_of(all, [&](const Owed& each) { return owed_json(each, bodies); });
}

Json book_json(const Book& book) {
  return Json::object({{"rules", Json::array_of(book.rules, rule_json)},
                       {"holidays", Json::array_of(book.calendar.holidays(), holiday_json)}});
}

Json discipline_json(int year, const std::vector<Discipline>& lines, const bodies::Register& bodies) {
  const auto line_json = [&](const Discipline& line) {
    return Json::object({{"body", line.body},
                         {"body_name", name_of(line.body, bodies)},
                         {"heads", texts_json(line.heads)},
                         {"on_time", line.on_time},
                         {"late", line.late},
                         {"missing", line.missing},
                         {"waived", line.waived},
                         {"open", line.open},
                         {"returned", line.returned},
                         {"minutes_late", line.minutes_late},
                         {"most_days_late", line.most_days_late}});
  };
  return Json::object({{"year", year}, {"bodies", Json::array_of(lines, line_json)}});
}

Json ruling_json(const Ruling& ruling) {
  return Json::object({{"id", ruling.id},
                       {"kind", to_text(ruling.kind)},
                       {"body", word(ruling.body)},
                       {"month", ruling.month.to_iso()},
                       {"last_day", day(ruling.last_day)},
                       {"act", ruling.act},
                       {"reason", ruling.reason},
                       {"recorded_at", ruling.recorded_at.to_utc()},
                       {"recorded_by", ruling.recorded_by}});
}

Json draft_json(const Draft& draft) {
  Json json = written_json(draft.written);
  json.set("edition", draft.edition);
  json.set("saved_at", instant(draft.saved_at));
  json.set("saved_by", word(draft.saved_by));
  return json;
}

Json receipt_json(const Receipt& receipt) {
  const Submission& sent = receipt.submission;
  Json json = Json::object({{"body", sent.body}, {"month", sent.month.to_iso()}});
  const Json submission = submission_json(sent);
  for (const auto& [name, value] : submission.members()) json.set(name, value);
  const Standing& standing = receipt.standing;
  json.set("due_at", to_vietnam_iso(standing.last_on_time_at));
  json.set("first_received_at", instant(standing.received_at));
  json.set("on_time", standing.is_on_time);
  json.set("minutes_late", standing.minutes_late);
  json.set("days_late", standing.days_late);
  json.set("state", to_text(standing.state));
  json.set("repeated", receipt.is_repeated);
  return json;
}

Json view_json(const ReportView& view, const bodies::Register& bodies) {
  return Json::object({{"obligation", owed_json(view.owed, bodies)},
                       {"rule", rule_json(view.rule)},
                       {"form", form_json(view.form)},
                       {"draft", draft_json(view.draft)},
                       {"lacks", Json::array_of(view.lacks, lack_json)},
                       {"submissions", Json::array_of(view.file.submissions, submission_json)},
                       {"decisions", Json::array_of(view.file.decisions, decision_json)},
                       {"day_off", view.day_off},
                       {"calendar_known", view.is_calendar_known}});
}

Json consolidated_json(const ConsolidatedView& view) {
  const Consolidated& kept = view.kept;
  return Json::object({{"month", kept.month.to_iso()},
                       {"version", kept.version},
                       {"progress", to_text(kept.progress)},
                       {"edition", kept.edition},
                       {"due_at", to_vietnam_iso(view.standing.last_on_time_at)},
                       {"state", to_text(view.standing.state)},
                       {"hash", word(kept.hash)},
                       {"frozen_at", instant(kept.frozen_at)},
                       {"frozen_by", word(kept.frozen_by)},
                       {"number", kept.number ? Json(kept.number) : Json()},
                       {"issued_on", day(kept.issued_on)},
                       {"issued_hash", word(kept.issued_hash)},
                       {"document", content_json(view.document)}});
}

Json proposal_json(const Proposal& proposal, const bodies::Register& bodies) {
  return Json::object({{"id", proposal.id},
                       {"month", proposal.month.to_iso()},
                       {"body", proposal.body},
                       {"body_name", name_of(proposal.body, bodies)},
                       {"report", proposal.report},
                       {"text", proposal.text},
                       {"answered", proposal.is_answered()},
                       {"answer", word(proposal.answer)},
                       {"act", word(proposal.answer_act)},
                       {"follow_up", word(proposal.follow_up)},
                       {"answered_on", day(proposal.answered_on)}});
}

}  // namespace ntm::reporting
