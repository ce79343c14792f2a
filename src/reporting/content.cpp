#include "reporting/content.h"

#include "reporting/problems.h"

namespace ntm::reporting {
namespace {

template <class Items, class FromJson>
void read_all(const Json& list, Items& items, FromJson from_json) {
  for (const Json& each : list.items()) items.push_back(from_json(each));
}

Json origin_json(const Origin& origin) {
  return Json::object({{"query", origin.query}, {"name", origin.name}});
}
Origin origin_from(const Json& json) { return {json["query"].text(), json["name"].text()}; }

Json figure_json(const Figure& figure) {
  return Json::object({{"label", figure.label},
                       {"text", figure.text},
                       {"origin", origin_json(figure.origin)},
                       {"note", figure.note}});
}
Figure figure_from(const Json& json) {
  return {json["label"].text(), json["text"].text(), origin_from(json["origin"]), json["note"].text()};
}

Json paragraph_json(const Paragraph& paragraph) {
  return Json::object({{"id", paragraph.id},
                       {"text", paragraph.text},
                       {"computed", paragraph.computed},
                       {"edited", paragraph.is_edited},
                       {"figures", Json::array_of(paragraph.figures, figure_json)}});
}
Paragraph paragraph_from(const Json& json) {
  Paragraph paragraph{
      json["id"].text(), json["text"].text(), json["computed"].text(), json["edited"].boolean(), {}};
  read_all(json["figures"], paragraph.figures, figure_from);
  return paragraph;
}

Json section_json(const Section& section) {
  return Json::object({{"id", section.id},
                       {"title", section.title},
                       {"paragraphs", Json::array_of(section.paragraphs, paragraph_json)},
                       {"tables", texts_json(section.tables)}});
}
Section section_from(const Json& json) {
  Section section{json["id"].text(), json["title"].text(), {}, texts_from(json["tables"])};
  read_all(json["paragraphs"], section.paragraphs, paragraph_from);
  return section;
}

Json doubt_json(const Doubt& doubt) {
  return Json::object({{"row", doubt.row}, {"column", doubt.column}, {"text", doubt.text}});
}
Doubt doubt_from(const Json& json) {
  return {static_cast<std::size_t>(json["row"].integer()), static_cast<std::size_t>(json["column"].integer()),
          json["text"].text()};
}

Json table_json(const Table& table) {
  auto column = [](const Column& each) {
    return Json::object({{"name", each.name}, {"number", each.is_number}});
  };
  return Json::object({{"id", table.id},
                       {"title", table.title},
                       {"columns", Json::array_of(table.columns, column)},
                       {"rows", Json::array_of(table.rows, texts_json)},
                       {"notes", texts_json(table.notes)},
                       {"origin", origin_json(table.origin)},
                       {"available", table.is_available},
                       {"doubts", Json::array_of(table.doubts, doubt_json)}});
}
Table table_from(const Json& json) {
  Table table;
  table.id = json["id"].text(), table.title = json["title"].text();
  read_all(json["columns"], table.columns, [](const Json& each) {
    return Column{each["name"].text(), each["number"].boolean()};
  });
  read_all(json["rows"], table.rows, texts_from);
  table.notes = texts_from(json["notes"]);
  table.origin = origin_from(json["origin"]);
  table.is_available = json["available"].boolean();
  read_all(json["doubts"], table.doubts, doubt_from);
  return table;
}

Json gap_json(const Gap& gap) {
  return Json::object({{"kind", to_text(gap.kind)},
                       {"object", gap.object},
                       {"text", gap.text_vi},
                       {"month", gap.month ? Json(gap.month->to_iso()) : Json()}});
}
Gap gap_from(const Json& json) {
  Gap gap;
  for (Gap::Kind kind : {Gap::Kind::missing, Gap::Kind::stale, Gap::Kind::no_source})
    if (json["kind"].text() == to_text(kind)) gap.kind = kind;
  gap.object = json["object"].text(), gap.text_vi = json["text"].text();
  gap.month = Month::parse_iso(json["month"].text());
  return gap;
}

Json recipient_json(const Recipient& recipient) {
  return Json::object(
      {{"name", recipient.name}, {"mark", recipient.mark}, {"archive", recipient.is_archive}});
}
Recipient recipient_from(const Json& json) {
  return {json["name"].text(), json["mark"].text(), json["archive"].boolean()};
}

Json sign_json(const std::optional<SignBlock>& sign) {
  if (!sign) return {};
  return Json::object({{"authority", sign->authority},
                       {"head_post", sign->head_post},
                       {"post", sign->post},
                       {"body", sign->body},
                       {"person", sign->person},
                       {"certain", sign->is_certain},
                       {"lines", texts_json(sign->lines)}});
}
std::optional<SignBlock> sign_from(const Json& json) {
  if (json.is_null()) return {};
  return SignBlock{json["authority"].text(), json["head_post"].text(), json["post"].text(),
                   json["body"].text(),      json["person"].text(),    json["certain"].boolean(),
                   texts_from(json["lines"])};
}

Date date_from(const Json& json) { return Date::parse_iso(json.text()).value_or(Date::beginning_of_time()); }

Json head_json(const Document& document) {
  return Json::object({{"form", document.form},
                       {"kind", document.kind_name},
                       {"subject", document.subject},
                       {"parent_body", document.parent_body},
                       {"body", document.body},
                       {"body_name", document.body_name},
                       {"addressee", document.addressee},
                       {"place", document.place},
                       {"symbol", document.symbol},
                       {"based_on", document.based_on},
                       {"month", document.month.to_iso()},
                       {"quarterly", document.is_quarterly},
                       {"nil", document.is_nil},
                       {"data_from", document.data_from.to_iso()},
                       {"data_to", document.data_to.to_iso()},
                       {"label", document.label}});
}

void read_head(const Json& json, Document& document) {
  document.form = json["form"].text(), document.kind_name = json["kind"].text();
  document.subject = json["subject"].text(), document.parent_body = json["parent_body"].text();
  document.body = json["body"].text(), document.body_name = json["body_name"].text();
  document.addressee = json["addressee"].text(), document.label = json["label"].text();
  document.place = json["place"].text(), document.symbol = json["symbol"].text();
  document.based_on = json["based_on"].text();
  document.month = Month::parse_iso(json["month"].text()).value_or(Month(1, 1));
  document.is_quarterly = json["quarterly"].boolean(), document.is_nil = json["nil"].boolean();
  document.data_from = date_from(json["data_from"]), document.data_to = date_from(json["data_to"]);
}

}  // namespace

Json content_json(const Document& document) {
  Json json = head_json(document);
  json.set("sections", Json::array_of(document.sections, section_json));
  json.set("tables", Json::array_of(document.tables, table_json));
  json.set("gaps", Json::array_of(document.gaps, gap_json));
  json.set("recipients", Json::array_of(document.recipients, recipient_json));
  json.set("number_and_symbol", document.number_and_symbol);
  json.set("issued_on", document.issued_on ? Json(document.issued_on->to_iso()) : Json());
  json.set("sign", sign_json(document.sign));
  return json;
}

Document document_from(const Json& json) {
  Document document;
  read_head(json, document);
  read_all(json["sections"], document.sections, section_from);
  read_all(json["tables"], document.tables, table_from);
  read_all(json["gaps"], document.gaps, gap_from);
  read_all(json["recipients"], document.recipients, recipient_from);
  document.number_and_symbol = json["number_and_symbol"].text();
  document.issued_on = Date::parse_iso(json["issued_on"].text());
  document.sign = sign_from(json["sign"]);
  return document;
}

Json written_json(const Written& written) {
  return Json::object({{"nil", written.is_nil},
                       {"sections", words_json(written.sections)},
                       {"proposals", texts_json(written.proposals)}});
}

Written written_from(const Json& json) {
  if (json.kind() != Json::Kind::object) throw Refused(Refusal::invalid, sections_expected());
  return {json["nil"].boolean(), words_from(json["sections"]), texts_from(json["proposals"])};
}

Json notes_json(const std::vector<Note>& notes) {
  return Json::array_of(notes, [](const Note& note) {
    return Json::object({{"place", note.place}, {"text", note.text}});
  });
}

std::vector<Note> notes_from(const Json& json) {
  std::vector<Note> notes;
  read_all(json, notes, [](const Json& each) { return Note{each["place"].text(), each["text"].text()}; });
  return notes;
}

Json texts_json(const std::vector<std::string>& texts) {
  return Json::array_of(texts, [](const std::string& text) { return Json(text); });
}

std::vector<std::string> texts_from(const Json& json) {
  std::vector<std::string> texts;
  read_all(json, texts, [](const Json& each) { return each.text(); });
  return texts;
}

Json words_json(const std::map<std::string, std::string>& words) {
  Json json = Json::object();
  for (const auto& [id, text] : words) json.set(id, text);
  return json;
}

std::map<std::string, std::string> words_from(const Json& json) {
  std::map<std::string, std::string> words;
  for (const auto& [id, text] : json.members()) words[id] = text.text();
  return words;
}

}  // namespace ntm::reporting
