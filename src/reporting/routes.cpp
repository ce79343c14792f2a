#include "reporting/routes.h"

#include "base/vietnam_day.h"
#include "http/conditional.h"
#include "http/query.h"
#include "reporting/content.h"
#include "reporting/json.h"
#include "reporting/moment.h"
#include "reporting/obligation_rules.h"
#include "reporting/permissions.h"
#include "reporting/problems.h"
#include "reporting/shapes.h"

namespace ntm::reporting {
namespace {

using http::Request;
using http::Response;
using http::Route;

/// A month that is none has no reports.
Month month_of(const Request& request) {
  auto month = Month::parse_iso(request.part("month"));
  if (!month) throw Refused(Refusal::not_found, no_obligation(request.part("body"), Month(1, 1)));
  return *month;
}

Response obligations(Service& service, const Request& request) {
  const Month now = Month::of(service.now().day_in_vietnam());
  const Month first = http::month_parameter(request, "from").value_or(now);
  const Month last = http::month_parameter(request, "to").value_or(std::max(first, now));
  const auto at = last_instant_of(http::date_parameter(request, "as_of"));
  const Kind kind = request.parameter("kind") == "consolidated" ? Kind::consolidated : Kind::report;
  const auto all = service.obligations(first, last, kind, at, request.actor);
  return http::json(Json::object({{"obligations", owed_list_json(all, *service.sources().bodies.all())}}));
}

constexpr int first_year = 2000, last_year = 2100;

Response discipline(Service& service, const Request& request) {
  const Date today = service.now().day_in_vietnam();
  const int year = std::atoi(request.parameter("year").value_or(std::to_string(today.year())).c_str());
  if (year < first_year || year > last_year) throw Refused(Refusal::invalid, unknown_year());
  const auto at = last_instant_of(http::date_parameter(request, "as_of"));
  const auto lines = service.discipline(year, at, request.actor);
  return http::json(discipline_json(year, lines, *service.sources().bodies.all()));
}

Response view(Service& service, const Request& request) {
  const ReportView found = service.report(request.part("body"), month_of(request), request.actor);
  Response response = http::json(view_json(found, *service.sources().bodies.all()));
  response.headers["ETag"] = http::version_tag(found.draft.edition);
  return response;
}

Response save(Service& service, const Request& request) {
  const Draft saved =
      service.save_draft(request.part("body"), month_of(request), http::expected_version(request),
                         written_from(http::json_of(request)), request.actor);
  Response response = http::json(draft_json(saved));
  response.headers["ETag"] = http::version_tag(saved.edition);
  return response;
}

Response submit(Service& service, const Request& request) {
  const Json body = http::json_of(request);
  Sent sent{request.part("body"), month_of(request), {}, body["incomplete"].boolean()};
  if (body.find("written")) sent.written = written_from(body["written"]);
  return http::json(receipt_json(service.submit(sent, request.actor)), 201);
}

Response enter_paper(Service& service, const Request& request) {
  const Month month = month_of(request);
  const Json body = http::json_of(request);
  const auto received_at = parse_instant(body["received_at"].text());
  if (!received_at) throw Refused(Refusal::invalid, malformed_instant(body["received_at"].text()));
  const Sent sent{request.part("body"),         month,       written_from(body["written"]),
                  body["incomplete"].boolean(), received_at, body["act"].text()};
  return http::json(receipt_json(service.submit(sent, request.actor)), 201);
}

Response decide(Service& service, const Request& request, Step::Kind step) {
  const Json body = http::json_of(request);
  std::optional<int> version;
  if (body.find("version")) version = static_cast<int>(body["version"].integer());
  return http::json(standing_json(service.decide(request.part("body"), month_of(request), version, step,
                                                 notes_from(body["notes"]), request.actor)));
}

Response record(Service& service, const Request& request) {
  const Json body = http::json_of(request);
  Ruling ruling;
  ruling.kind = body["kind"].text() == "waive" ? Ruling::Kind::waive : Ruling::Kind::extend;
  ruling.body = body["body"].text(), ruling.act = body["act"].text(), ruling.reason = body["reason"].text();
  ruling.month = Month::parse_iso(body["month"].text()).value();
  if (ruling.kind == Ruling::Kind::extend) ruling.last_day = Date::parse_iso(body["last_day"].text());
  return http::json(ruling_json(service.record(ruling, request.actor)), 201);
}

Response rulings(Service& service, const Request& request) {
  const Month now = Month::of(service.now().day_in_vietnam());
  const Month first = http::month_parameter(request, "from").value_or(now);
  const Month last = http::month_parameter(request, "to").value_or(std::max(first, now));
  return http::json(
      Json::object({{"rulings", Json::array_of(service.rulings(first, last, request.actor), ruling_json)}}));
}

Route step_route(Service& service, const char* verb, Step::Kind step, const char* summary_vi,
                 http::Shape input) {
  return Route{"POST",
               std::string("/api/reporting/reports/{body}/{month}/") + verb,
               permission::review,
               "reporting." + to_text(step),
               summary_vi,
               [&service, step](const Request& r) { return decide(service, r, step); }}
      .taking(std::move(input))
      .answering(shapes::standing());
}

std::vector<http::Parameter> months() {
  return {{"from", http::shape::month("Tháng đầu")},
          {"to", http::shape::month("Tháng cuối, tính cả tháng đó")}};
}

std::vector<Route> office_routes(Service& service) {
  return {
      step_route(service, "receive", Step::Kind::received, "Văn phòng nhận báo cáo", shapes::step()),
      step_route(service, "return", Step::Kind::returned, "Trả lại để sửa, ghi rõ chỗ",
                 shapes::return_notes()),
      step_route(service, "accept", Step::Kind::accepted, "Chấp nhận báo cáo", shapes::step()),
      Route{"POST", "/api/reporting/reports/{body}/{month}/paper", permission::review, "reporting.submit",
            "Nhập báo cáo đã nhận bằng văn bản", [&](const Request& r) { return enter_paper(service, r); }}
          .taking(shapes::paper())
          .answering(shapes::receipt()),
      Route{"GET", "/api/reporting/rulings", permission::read, "", "Quyết định miễn, gia hạn báo cáo",
            [&](const Request& r) { return rulings(service, r); }}
          .asking(months())
          .answering(shapes::rulings()),
      Route{"POST", "/api/reporting/rulings", permission::rule, "reporting.extend",
            "Ghi quyết định miễn hoặc gia hạn", [&](const Request& r) { return record(service, r); }}
          .taking(shapes::new_ruling())
          .answering(shapes::ruling()),
  };
}

}  // namespace

std::vector<Route> routes(Service& service) {
  auto asked = months();
  asked.push_back(http::as_of_parameter());
  asked.push_back({"kind", http::shape::word({"report", "consolidated"})});
  std::vector<Route> all = {
      Route{"GET", "/api/reporting/rules", permission::read, "", "Chế độ báo cáo, cách đọc, ngày nghỉ",
            [&](const Request&) { return http::json(book_json(*service.book())); }}
          .answering(shapes::book()),
      Route{"GET", "/api/reporting/obligations", permission::read, "",
            "Ai phải báo cáo tháng nào, tình trạng",
            [&](const Request& r) { return obligations(service, r); }}
          .asking(asked)
          .answering(shapes::obligations()),
      Route{"GET", "/api/reporting/discipline", permission::read, "",
            "Kỷ luật báo cáo của một năm: đúng hạn, chậm, không gửi",
            [&](const Request& r) { return discipline(service, r); }}
          .asking({{"year", http::shape::integer("Không có: năm nay", first_year, last_year)},
                   http::as_of_parameter()})
          .answering(shapes::discipline()),
      Route{"GET", "/api/reporting/reports/{body}/{month}", permission::read, "",
            "Một báo cáo: biểu mẫu, bản nháp, các bản đã gửi, ý kiến",
            [&](const Request& r) { return view(service, r); }}
          .answering(shapes::view()),
      Route{"GET", "/api/reporting/reports/{body}/{month}/preview", permission::read, "",
            "Báo cáo như sẽ gửi, số liệu đã điền",
            [&](const Request& r) {
              return http::json(content_json(service.preview(r.part("body"), month_of(r), r.actor)));
            }}
          .answering(shapes::document()),
      Route{"PUT", "/api/reporting/reports/{body}/{month}/draft", permission::submit, "reporting.draft",
            "Lưu bản nháp", [&](const Request& r) { return save(service, r); }}
          .asking({http::if_match_parameter()})
          .taking(shapes::written())
          .answering(shapes::draft()),
      Route{"POST", "/api/reporting/reports/{body}/{month}/submit", permission::submit, "reporting.submit",
            "Gửi báo cáo, nhận biên nhận", [&](const Request& r) { return submit(service, r); }}
          .taking(shapes::sending())
          .answering(shapes::receipt()),
      Route{"GET", "/api/reporting/receipts/{code}", permission::read, "", "Biên nhận",
            [&](const Request& r) {
              return http::json(receipt_json(service.receipt(r.part("code"), r.actor)));
            }}
          .answering(shapes::receipt()),
      Route{"GET", "/api/reporting/receipts/{code}/document", permission::read, "",
            "Báo cáo đã gửi, như lúc gửi",
            [&](const Request& r) {
              return http::json(Json::parse(service.receipt(r.part("code"), r.actor).submission.content));
            }}
          .answering(shapes::document()),
  };
  for (Route& route : office_routes(service)) all.push_back(std::move(route));
  return all;
}

}  // namespace ntm::reporting
