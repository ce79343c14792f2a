#include "documents/json.h"

#include "documents/rules.h"

namespace ntm::documents {
namespace {

Json day(const std::optional<Date>& date) { return date ? Json(date->to_iso()) : Json(); }

Json word(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json words(const std::vector<std::string>& texts) {
  return Json::array_of(texts, [](const std::string& text) { return Json(text); });
}

Json ids(const std::vector<const Document*>& documents) {
  return Json::array_of(documents, [](const Document* document) { return Json(document->id); });
}

Json citation_json(const Citation& citation) {
  return Json::object({{"document", word(citation.document)},
                       {"symbol", citation.symbol},
                       {"issued_on", day(citation.issued_on)},
                       {"issuer", word(citation.issuer)},
                       {"body", word(citation.body)},
                       {"year", citation.year},
                       {"note", word(citation.note)}});
}

Json clause_json(const Clause& clause) {
  return Json::object({{"id", clause.id},
                       {"parent", word(clause.parent)},
                       {"heading", clause.heading},
                       {"pinpoint", clause.pinpoint},
                       {"summary", clause.summary},
                       {"force", word(clause.force)},
                       {"scored", !is_request(clause)},
                       {"addressees", words(clause.addressees)},
                       {"requirements", words(clause.requirements)},
                       {"missing", clause.missing},
                       {"note", word(clause.note)}});
}

Json recipient_json(const Recipient& recipient) {
  return Json::object({{"order", recipient.order},
                       {"name", recipient.name},
                       {"mark", word(recipient.mark)},
                       {"body", word(recipient.body)},
                       {"archive", recipient.archive}});
}

Json correction_json(const Correction& correction) {
  return Json::object({{"written", correction.written},
                       {"read", correction.read},
                       {"clause", word(correction.clause)},
                       {"certain", correction.certain},
                       {"unit_code", word(correction.unit)}});
}

Json signer_json(const Signer& signer) {
  if (signer.name.empty()) return {};
  return Json::object({{"post", signer.post}, {"name", signer.name}, {"authority", word(signer.authority)}});
}

Json maybe_citation(const std::optional<Citation>& citation) {
  return citation ? citation_json(*citation) : Json();
}

void add_content(Json& json, const Content& content) {
  json.set("year", content.year);
  json.set("issuer_body", word(content.issuer_body));
  json.set("drafting_code", word(content.drafting_code));
  json.set("signer", signer_json(content.signer));
  json.set("proposal", maybe_citation(content.proposal));
  json.set("previous_edition", maybe_citation(content.previous_edition));
  json.set("content_trust", content.trust);
  json.set("content_note", word(content.note));
  json.set("legal_bases", Json::array_of(content.bases, citation_json));
  json.set("clauses", Json::array_of(content.clauses, clause_json));
  json.set("recipients", Json::array_of(content.recipients, recipient_json));
  json.set("corrections", Json::array_of(content.corrections, correction_json));
}

}  // namespace

Json brief_json(const Register& documents, const Document& document, Date on) {
  StandingOnDay standing = standing_on(documents, document, on);
  return Json::object({{"id", document.id},
                       {"symbol", document.symbol},
                       {"kind", document.kind},
                       {"issuer", document.issuer},
                       {"issued_on", day(document.issued_on)},
                       {"subject", document.subject()},
                       {"valid_from", day(document.valid_from)},
                       {"valid_to", day(document.valid_to)},
                       {"standing", to_text(standing.standing)},
                       {"certain", standing.certain},
                       {"reason", standing.reason_vi},
                       {"replaced_by", word(standing.replaced_by)},
                       {"amended_by", ids(amendments_on(documents, document, on))},
                       {"trust", document.trust},
                       {"verified", document.verified},
                       {"has_content", document.content.has_value()}});
}

Json list_json(const Register& documents, Date on, bool in_force_only) {
  Json list = Json::array();
  for (const Document& document : documents.documents())
    if (!in_force_only || standing_on(documents, document, on).standing == Standing::in_force)
      list.push(brief_json(documents, document, on));
  return Json::object({{"as_of", on.to_iso()}, {"documents", list}});
}

Json document_json(const Register& documents, const Document& document, Date on, bool has_text) {
  Json json = brief_json(documents, document, on);
  json.set("as_of", on.to_iso());
  json.set("amends", words(document.amends));
  json.set("replaces", words(document.replaces));
  json.set("source", word(document.source));
  json.set("note", word(document.note));
  add_content(json, document.content.value_or(Content{}));
  const Document* next = documents.next_edition(document.id);
  json.set("next_edition", next ? Json(next->id) : Json());
  json.set("has_text", has_text);
  return json;
}

Json text_json(const Document& document, const FullText& text) {
  return Json::object({{"id", document.id},
                       {"symbol", document.symbol},
                       {"file", text.file},
                       {"loaded_at", text.loaded_at.to_utc()},
                       {"text", text.text}});
}

}  // namespace ntm::documents
