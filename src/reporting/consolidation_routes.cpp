#include <charconv>

#include "base/vietnam_day.h"
#include "http/conditional.h"
#include "http/query.h"
#include "reporting/content.h"
#include "reporting/json.h"
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

std::int64_t number_in(const std::string& text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size() ? number : 0;
}

/// Which version is asked for; one that is no number is one that does not exist.
std::optional<int> version_of(const Request& request) {
  auto text = request.parameter("version");
  if (!text) return {};
  return static_cast<int>(std::min<std::int64_t>(number_in(*text), 1'000'000));
}

Response answered(const ConsolidatedView& view) {
  Response response = http::json(consolidated_json(view));
  response.headers["ETag"] = http::version_tag(view.kept.edition);
  return response;
}

Response issue(ConsolidationService& service, const Request& request) {
  const Json body = http::json_of(request);
  const Issue wanted{Date::parse_iso(body["issued_on"].text()).value(), body["authority"].text(),
                     body["post"].text()};
  return answered(service.issue(month_of(request), wanted, request.actor));
}

Response answer(Service& reporting, ConsolidationService& service, const Request& request) {
  const Json body = http::json_of(request);
  const Answer given{body["text"].text(), body["act"].text(), body["follow_up"].text(),
                     Date::parse_iso(body["answered_on"].text()).value()};
  return http::json(proposal_json(service.answer(number_in(request.part("id")), given, request.actor),
                                  *reporting.sources().bodies.all()));
}

Response proposals(Service& reporting, ConsolidationService& service, const Request& request) {
  const auto bodies = reporting.sources().bodies.all();
  const auto all = service.proposals(http::month_parameter(request, "from"),
                                     http::month_parameter(request, "to"), request.actor);
  return http::json(Json::object({{"proposals", Json::array_of(all, [&](const Proposal& each) {
                                     return proposal_json(each, *bodies);
                                   })}}));
}

std::vector<Route> proposal_routes(Service& reporting, ConsolidationService& service) {
  return {
      Route{"GET", "/api/reporting/proposals", permission::oversee, "", "Sổ kiến nghị, đề xuất và trả lời",
            [&](const Request& r) { return proposals(reporting, service, r); }}
          .asking({{"from", http::shape::month("Tháng đầu")}, {"to", http::shape::month("Tháng cuối")}})
          .answering(shapes::proposals()),
      Route{"POST", "/api/reporting/proposals/{id}/answer", permission::consolidate, "reporting.answer",
            "Ghi ý kiến của UBND tỉnh về một kiến nghị",
            [&](const Request& r) { return answer(reporting, service, r); }}
          .taking(shapes::answer())
          .answering(shapes::proposal()),
  };
}

}  // namespace

std::vector<Route> consolidation_routes(Service& reporting, ConsolidationService& service) {
  const std::string path = "/api/reporting/consolidated/{month}";
  const http::Parameter version{"version", http::shape::integer("Không có: bản cuối", 1, 1'000'000)};
  std::vector<Route> all = {
      Route{"GET", path, permission::oversee, "", "Báo cáo tổng hợp: đã viết sẵn, đã chốt hoặc đã ban hành",
            [&](const Request& r) {
              return answered(service.consolidated(
                  month_of(r), version_of(r), last_instant_of(http::date_parameter(r, "as_of")), r.actor));
            }}
          .asking({version, http::as_of_parameter()})
          .answering(shapes::consolidated()),
      Route{"GET", path + "/frozen", permission::oversee, "", "Bản đã chốt hoặc ban hành, đúng từng byte",
            [&](const Request& r) {
              Response response;
              response.body = service.bytes(month_of(r), version_of(r), r.actor);
              return response;
            }}
          .asking({version})
          .answering(shapes::document()),
      Route{"PATCH", path, permission::consolidate, "reporting.edit_consolidated", "Sửa câu chữ",
            [&](const Request& r) {
              return answered(service.edit(month_of(r), http::expected_version(r),
                                           words_from(http::json_of(r)["words"]), r.actor));
            }}
          .asking({http::if_match_parameter()})
          .taking(shapes::words())
          .answering(shapes::consolidated()),
      Route{"POST", path + "/freeze", permission::consolidate, "reporting.freeze", "Chốt số liệu",
            [&](const Request& r) {
              const auto as_of = Date::parse_iso(http::json_of(r)["as_of"].text());
              return answered(service.freeze(month_of(r), last_instant_of(as_of), r.actor));
            }}
          .taking(shapes::freezing())
          .answering(shapes::consolidated()),
      Route{"POST", path + "/issue", permission::consolidate, "reporting.issue", "Cấp số, ký, ban hành",
            [&](const Request& r) { return issue(service, r); }}
          .taking(shapes::issuing())
          .answering(shapes::consolidated()),
      Route{"POST", path + "/revise", permission::consolidate, "reporting.revise",
            "Mở bản mới để đính chính; bản cũ giữ nguyên",
            [&](const Request& r) { return answered(service.revise(month_of(r), r.actor)); }}
          .answering(shapes::consolidated()),
  };
  for (Route& route : proposal_routes(reporting, service)) all.push_back(std::move(route));
  return all;
}

}  // namespace ntm::reporting
