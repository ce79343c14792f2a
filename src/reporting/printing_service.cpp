#include "reporting/printing_service.h"

#include <fmt/format.h>

#include <algorithm>

#include "reporting/content.h"
#include "reporting/permissions.h"
#include "reporting/problems.h"
#include "reporting/sign_rules.h"
#include "reporting/workbook.h"
#include "xlsx/write.h"

namespace ntm::reporting {
namespace {

constexpr int days_to_answer = 3;
constexpr const char* docx_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

std::string file_name(const std::string& name, Format format) { return name + "." + to_text(format); }

/// The last day that is over at an instant.
Date day_over(Instant at) { return Instant::from_unix_ms(at.unix_ms() + 1).day_in_vietnam().plus_days(-1); }

const Submission* wanted_of(const File& file, std::optional<int> version) {
  if (file.submissions.empty() || version == 0) return nullptr;
  if (!version) return &file.submissions.back();
  for (const Submission& each : file.submissions)
    if (each.version == *version) return &each;
  return nullptr;
}

}  // namespace

std::string to_text(Format format) {
  constexpr const char* codes[] = {"docx", "pdf", "xlsx"};
  return codes[static_cast<int>(format)];
}

std::string media_type_of(Format format) {
  if (format == Format::xlsx) return xlsx::media_type;
  return format == Format::pdf ? "application/pdf" : docx_type;
}

std::optional<Format> parse_format(std::string_view text) {
  for (Format each : {Format::docx, Format::pdf, Format::xlsx})
    if (text == to_text(each)) return each;
  return {};
}

Format format_of_file(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  const auto format = dot == std::string_view::npos ? std::nullopt : parse_format(name.substr(dot + 1));
  if (!format) throw Refused(Refusal::invalid, unknown_format(name));
  return *format;
}

Printed PrintingService::file(std::string docx, Format format, const std::string& name) const {
  if (format == Format::pdf) docx = outgoing_.pdf_of(docx);
  return {std::move(docx), media_type_of(format), file_name(name, format)};
}

Printed PrintingService::printed(const Document& document, const Stamp& stamp, Format format,
                                 const std::string& name) const {
  if (format == Format::xlsx)
    return {workbook_of(document, stamp), media_type_of(format), file_name(name, format)};
  return file(outgoing_.docx(paper_of(document, stamp)), format, name);
}

Printed PrintingService::letter(const outgoing::Paper& paper, Format format, const std::string& name) const {
  if (format == Format::xlsx) throw Refused(Refusal::invalid, no_workbook_of_letter());
  return file(outgoing_.docx(paper), format, name);
}

void PrintingService::propose_signer(Document& document) {
  if (document.sign) return;
  document.sign = head_sign(*reporting_.sources().bodies.all(), document.body,
                            std::max(document.data_to, reporting_.now().day_in_vietnam()));
  if (!document.sign)
    document.sign = head_sign(*reporting_.sources().bodies.all(), document.body, document.data_to);
}

Printed PrintingService::consolidated(Month month, std::optional<int> version, std::optional<Instant> at,
                                      Format format, const Actor& actor) {
  ConsolidatedView view = consolidation_.consolidated(month, version, at, actor);
  const bool is_issued = view.kept.progress == Progress::issued;
  const std::string name = "BC-TONG-HOP-" + month.to_iso();
  if (is_issued && format != Format::xlsx)
    if (auto kept = consolidation_.printed(month, view.kept.version, actor))
      return file(std::move(*kept), format, name);
  propose_signer(view.document);
  return printed(view.document, {outgoing::Kind::consolidated_report, cut_code(view.kept), !is_issued},
                 format, name);
}

Document PrintingService::sent(const std::string& body, const Submission& submission, const Actor& actor) {
  const Receipt receipt = reporting_.receipt(submission.code, actor);
  Document document = document_from(Json::parse(receipt.submission.content));
  document.number_and_symbol = submission.act;
  if (submission.act.empty()) document.issued_on = submission.received_at.day_in_vietnam();
  if (document.symbol.empty()) document.symbol = "BC-" + body;  // sent before symbols were kept
  return document;
}

Printed PrintingService::report(const std::string& body, Month month, std::optional<int> version,
                                Format format, const Actor& actor) {
  const ReportView view = reporting_.report(body, month, actor);
  const Submission* submission = wanted_of(view.file, version);
  if (version.value_or(0) != 0 && !submission) throw Refused(Refusal::not_found, no_obligation(body, month));
  Document document = submission ? sent(body, *submission, actor) : reporting_.preview(body, month, actor);
  propose_signer(document);
  const std::string code = submission ? submission->code : "";
  return printed(document, {outgoing::Kind::body_report, code, !submission}, format,
                 fmt::format("BC-{}-{}", body, month.to_iso()));
}

Printed PrintingService::dunning(Month month, std::optional<Instant> at, std::optional<Date> answer_by,
                                 Format format, const Actor& actor) {
  Letter letter_about;
  letter_about.of_office = consolidation_.consolidated(month, {}, at, actor).document;
  propose_signer(letter_about.of_office);
  const auto owed = reporting_.obligations(month, month, Kind::report, at, actor);
  if (std::none_of(owed.begin(), owed.end(), is_to_be_dunned))
    throw Refused(Refusal::conflict, nobody_to_dun(month));
  letter_about.on = day_over(at.value_or(reporting_.now()));
  for (const Owed& each : owed)
    if (is_to_be_dunned(each)) letter_about.on = std::max(letter_about.on, each.standing.last_day);
  letter_about.answer_by = answer_by.value_or(
      std::max(letter_about.on, reporting_.now().day_in_vietnam()).plus_days(days_to_answer));
  return letter(dunning_letter(letter_about, owed, *reporting_.sources().bodies.all()), format,
                "CV-DON-DOC-" + month.to_iso());
}

Printed PrintingService::transmittal(Month month, Format format, const Actor& actor) {
  Document document = consolidation_.consolidated(month, {}, {}, actor).document;
  propose_signer(document);
  return letter(reporting::transmittal(document), format, "CV-GUI-" + month.to_iso());
}

}  // namespace ntm::reporting
