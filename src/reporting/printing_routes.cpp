#include "base/vietnam_day.h"
#include "http/attachment.h"
#include "http/query.h"
#include "reporting/obligation_rules.h"
#include "reporting/permissions.h"
#include "reporting/problems.h"
#include "reporting/routes.h"
#include "reporting/shapes.h"

namespace ntm::reporting {
namespace {

using http::Request;
using http::Response;
using http::Route;

Month month_of(const Request& request) {
  auto month = Month::parse_iso(request.part("month"));
  if (!month) throw Refused(Refusal::not_found, no_obligation("", Month(1, 1)));
  return *month;
}

Format format_of(const Request& request) {
  const auto word = request.parameter("format");
  if (!word) return Format::docx;
  return format_of_file("." + *word);
}

std::optional<int> version_of(const Request& request) {
  const auto text = request.parameter("version");
  if (!text) return {};
  const bool is_number = text->size() < 8 && text->find_first_not_of("0123456789") == std::string::npos;
  return is_number ? std::stoi(*text) : 10'000'000;  // what is no number is a version that does not exist
}

std::optional<Instant> at_of(const Request& request) {
  return last_instant_of(http::date_parameter(request, "as_of"));
}

Response saved(Printed printed) {
  return http::attachment(std::move(printed.bytes), printed.media_type, printed.name);
}

Route answering_file(Route route, bool has_workbook) {
  std::vector<std::string> words = {"docx", "pdf"};
  std::vector<std::string> others = {media_type_of(Format::pdf)};
  if (has_workbook) words.push_back("xlsx"), others.push_back(media_type_of(Format::xlsx));
  route.parameters.push_back({"format", http::shape::word(words)});
  return std::move(route).answering(http::shape::media(media_type_of(Format::docx)), others);
}

}  // namespace

std::vector<Route> printing_routes(PrintingService& service) {
  const std::string month = "/api/reporting/consolidated/{month}";
  const http::Parameter version{"version", http::shape::integer("Không có: bản cuối", 0, 1'000'000)};
  auto consolidated = [&](const Request& r) {
    return saved(service.consolidated(month_of(r), version_of(r), at_of(r), format_of(r), r.actor));
  };
  auto report = [&](const Request& r) {
    return saved(service.report(r.part("body"), month_of(r), version_of(r), format_of(r), r.actor));
  };
  auto dunning = [&](const Request& r) {
    return saved(
        service.dunning(month_of(r), at_of(r), http::date_parameter(r, "answer_by"), format_of(r), r.actor));
  };
  auto transmittal = [&](const Request& r) {
    return saved(service.transmittal(month_of(r), format_of(r), r.actor));
  };
  return {
      answering_file(Route{"GET", month + "/document", permission::oversee, "",
                           "In báo cáo tổng hợp: DOCX, PDF, XLSX", consolidated}
                         .asking({version, http::as_of_parameter()}),
                     true),
      answering_file(Route{"GET", month + "/dunning", permission::oversee, "",
                           "Công văn đôn đốc nơi chưa gửi báo cáo (dự thảo)", dunning}
                         .asking({http::as_of_parameter(), {"answer_by", http::shape::date("Hạn mới")}}),
                     false),
      answering_file(Route{"GET", month + "/transmittal", permission::oversee, "",
                           "Công văn gửi báo cáo tổng hợp (dự thảo)", transmittal},
                     false),
      answering_file(Route{"GET", "/api/reporting/reports/{body}/{month}/document", permission::read, "",
                           "In báo cáo của một cơ quan: bản đã gửi, chưa gửi thì dự thảo", report}
                         .asking({version}),
                     true),
  };
}

}  // namespace ntm::reporting
