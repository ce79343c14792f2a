#include "assessment/routes.h"

#include "assessment/permissions.h"
#include "assessment/shapes.h"
#include "assessment/tables.h"
#include "http/attachment.h"
#include "http/query.h"
#include "xlsx/write.h"

namespace ntm::assessment {
namespace {

using http::Parameter;
using http::Request;
using http::Response;
using http::Route;

/// The day asked about; a month alone asks as of its own end, and nothing at all as of today.
std::optional<Date> day_of(const Request& request, Clock clock) {
  if (auto day = http::date_parameter(request, "as_of")) return day;
  if (request.parameter("period")) return {};
  return clock.today_in_vietnam();
}

std::string set_of(const Request& request, Service& service, const std::optional<Date>& day) {
  if (auto set = request.parameter("set")) return *set;
  return service.basic_set(day ? *day : http::month_parameter(request, "period")->last_day());
}

Response matrix(Service& service, const Request& request, Clock clock) {
  auto day = day_of(request, clock);
  Matrix matrix =
      service.matrix({set_of(request, service, day), request.parameter("version"),
                      http::month_parameter(request, "period"), day, request.parameter("within")});
  const auto format = request.parameter("format");
  if (format == "xlsx") return http::attachment(matrix_xlsx(matrix), xlsx::media_type, "matrix.xlsx");
  if (format != "csv") return http::json(matrix_json(matrix));
  return http::attachment(matrix_csv(matrix), "text/csv; charset=utf-8", "matrix.csv");
}

Response scorecard(Service& service, const Request& request, Clock clock) {
  return http::json(scorecard_json(
      service.scorecard({request.part("code"), request.parameter("set"), request.parameter("version"),
                         http::month_parameter(request, "period"), day_of(request, clock)})));
}

Response compare(Service& service, const Request& request, Clock clock) {
  Month period = http::month_parameter(request, "period").value_or(Month::of(clock.today_in_vietnam()));
  return http::json(comparison_json(service.compare(request.parameter("from").value_or(""),
                                                    request.parameter("to").value_or(""), period,
                                                    request.parameter("within"))));
}

}  // namespace

std::vector<http::Route> routes(Service& service, Clock clock) {
  auto status = [&service, clock](const Request& request) {
    return http::json(status_json(service.status(http::as_of(request, clock), request.parameter("within"))));
  };
  auto matrix_of = [&service, clock](const Request& request) { return matrix(service, request, clock); };
  auto scorecard_of = [&service, clock](const Request& request) {
    return scorecard(service, request, clock);
  };
  auto compare_sets = [&service, clock](const Request& request) { return compare(service, request, clock); };
  const Parameter within = http::text_parameter("within", "Trong đơn vị nào: mã hoặc tên"),
                  set = http::text_parameter("set", "Bộ tiêu chí; không có thì là bộ cơ bản của cấp xã"),
                  version = http::text_parameter("version", "Phiên bản của bộ tiêu chí"),
                  as_of = http::as_of_parameter(), period = http::period_parameter();
  std::vector<Route> all{
      Route{"GET", "/api/assessment/status", permission::read, "", "Hiện trạng tại một ngày", status,
            http::unit_in_query("within")}
          .asking({within, as_of})
          .answering(shapes::status()),
      Route{"GET", "/api/assessment/matrix", permission::read, "",
            "Bảng đơn vị × tiêu chí (format=csv hoặc xlsx để xuất)", matrix_of, http::unit_in_query("within")}
          .asking(
              {set, version, period, as_of, within, {"format", http::shape::word({"json", "csv", "xlsx"})}})
          .answering(shapes::matrix(), {"text/csv", xlsx::media_type}),
      Route{"GET", "/api/assessment/units/{code}", permission::read, "", "Kết quả và lý do của một đơn vị",
            scorecard_of, http::unit_in_path("code")}
          .asking({set, version, period, as_of})
          .answering(shapes::scorecard()),
      Route{"GET", "/api/assessment/compare", permission::read, "",
            "Đơn vị thay đổi thế nào giữa hai bộ tiêu chí", compare_sets, http::unit_in_query("within")}
          .asking({{"from", http::shape::text_up_to(200, "Bộ tiêu chí hoặc phiên bản cũ"), true},
                   {"to", http::shape::text_up_to(200, "Bộ tiêu chí hoặc phiên bản mới"), true},
                   period,
                   within})
          .answering(shapes::comparison()),
  };
  for (Route& row : act_routes(service, clock)) all.push_back(std::move(row));
  return all;
}

}  // namespace ntm::assessment
