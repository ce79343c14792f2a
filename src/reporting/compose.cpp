#include "reporting/compose.h"

#include <fmt/format.h>

#include <algorithm>

namespace ntm::reporting {
namespace {

std::string with_period(std::string text, const std::string& period) {
  const std::string mark = "{period}";
  const std::size_t at = text.find(mark);
  return at == std::string::npos ? text : text.replace(at, mark.size(), period);
}

std::string name_of(const bodies::Register& bodies, const std::string& code) {
  const bodies::Body* body = bodies.find(code);
  return body ? body->name : code;
}

/// The body that stands above in the heading: the committee of the body's own unit, unless it is that itself.
std::string parent_name(const bodies::Register& bodies, const std::string& code, Date day) {
  const bodies::Body* body = bodies.find(code);
  const bodies::Body* above = body ? bodies.committee_of(body->unit, day) : nullptr;
  return above && above->code != code ? above->name : "";
}

Document head_of(const Form& form, const Obligation& obligation, const Head& head,
                 const bodies::Register& bodies) {
  Document document;
  document.form = form.code, document.kind_name = form.kind_of_document;
  document.subject = with_period(form.subject, period_name(obligation.month, obligation.is_quarterly));
  document.body = obligation.body, document.body_name = name_of(bodies, obligation.body);
  document.parent_body = form.parent_of(obligation.body);
  if (document.parent_body.empty())
    document.parent_body = parent_name(bodies, obligation.body, obligation.data_to);
  document.place = head.place, document.based_on = head.based_on;
  document.symbol = form.symbol_of(obligation.body);
  document.addressee = form.addressee;
  document.month = obligation.month, document.is_quarterly = obligation.is_quarterly;
  document.data_from = obligation.data_from, document.data_to = obligation.data_to;
  for (const FormRecipient& each : form.recipients)
    document.recipients.push_back({each.name, each.mark, each.is_archive});
  return document;
}

Paragraph own_text(const std::string& id, const std::string& text) {
  Paragraph paragraph;
  paragraph.id = id, paragraph.text = text;
  return paragraph;
}

void add_computed(const FormSection& wanted, Section& section, Figures& figures) {
  for (const std::string& kind : wanted.paragraphs)
    if (auto paragraph = figures.paragraph(kind, wanted.id)) section.paragraphs.push_back(*paragraph);
}

void add_tables(const Form& form, Document& document, Figures& figures) {
  for (const FormTable& wanted : form.tables) {
    document.tables.push_back(figures.table(wanted));
    const Table& made = document.tables.back();
    if (!made.is_available)
      document.gaps.push_back({Gap::Kind::no_source,
                               made.id,
                               fmt::format("Bảng {} “{}” chưa có nguồn số liệu", made.id, made.title),
                               {}});
  }
}

void add_proposals(const std::vector<Proposed>& proposals, Section& section, const bodies::Register& bodies) {
  std::map<std::string, int> count;
  for (const Proposed& each : proposals) {
    const std::string id = fmt::format("{}.proposals.{}.{}", section.id, each.body, ++count[each.body]);
    Paragraph paragraph = own_text(id, fmt::format("{}: {}", name_of(bodies, each.body), each.text));
    paragraph.computed = paragraph.text;
    paragraph.figures = {
        {"nguồn", each.report, {"/api/reporting/receipts/" + each.report, "Báo cáo đã nộp"}}};
    section.paragraphs.push_back(std::move(paragraph));
  }
}

void put_words(Document& document, const std::map<std::string, std::string>& words) {
  for (const auto& [id, text] : words) {
    if (Paragraph* paragraph = document.find_paragraph(id)) {
      paragraph->is_edited = paragraph->text != text;
      paragraph->text = text;
      continue;
    }
    for (Section& section : document.sections)
      if (id == section.id + ".text" && !text.empty()) section.paragraphs.push_back(own_text(id, text));
  }
}

}  // namespace

Document compose_report(const Form& form, const Obligation& obligation, const Written& written,
                        const Head& head, Figures& figures, const bodies::Register& bodies) {
  Document document = head_of(form, obligation, head, bodies);
  document.label = figures.label();
  document.is_nil = written.is_nil;
  if (written.is_nil) {
    document.sections.push_back({"I",
                                 "Kết quả trong kỳ",
                                 {own_text("I.nil", "Trong kỳ không phát sinh nội dung phải báo cáo.")},
                                 {}});
    return document;
  }
  for (const FormSection& wanted : form.sections) {
    Section section{wanted.id, wanted.title, {}, wanted.tables};
    add_computed(wanted, section, figures);
    auto text = written.sections.find(wanted.id);
    if (text != written.sections.end() && !text->second.empty())
      section.paragraphs.push_back(own_text(wanted.id + ".text", text->second));
    int number = 0;
    if (wanted.asks_proposals)
      for (const std::string& proposal : written.proposals)
        section.paragraphs.push_back(own_text(fmt::format("{}.proposals.{}", wanted.id, ++number), proposal));
    document.sections.push_back(std::move(section));
  }
  add_tables(form, document, figures);
  return document;
}

Document compose_consolidated(const Form& form, const Obligation& obligation,
                              const std::vector<Proposed>& proposals, std::vector<Gap> gaps,
                              const std::map<std::string, std::string>& words, const Head& head,
                              Figures& figures, const bodies::Register& bodies) {
  Document document = head_of(form, obligation, head, bodies);
  document.label = figures.label();
  for (const FormSection& wanted : form.sections) {
    Section section{wanted.id, wanted.title, {}, wanted.tables};
    add_computed(wanted, section, figures);
    if (wanted.asks_proposals) add_proposals(proposals, section, bodies);
    document.sections.push_back(std::move(section));
  }
  document.gaps = std::move(gaps);
  add_tables(form, document, figures);
  put_words(document, words);
  return document;
}

bool takes_words(Document& document, const std::string& id) {
  auto is_own_text = [&](const Section& section) { return id == section.id + ".text"; };
  return document.find_paragraph(id) ||
         std::any_of(document.sections.begin(), document.sections.end(), is_own_text);
}

}  // namespace ntm::reporting
