// The sheets on which values are entered and judged, and the acts on them.
#include "assessment/act_json.h"
#include "assessment/permissions.h"
#include "assessment/routes.h"
#include "assessment/shapes.h"
#include "http/query.h"

namespace ntm::assessment {
namespace {

using http::Parameter;
using http::Request;
using http::Response;
using http::Route;

Month period_of(const Request& request, Clock clock) {
  return http::month_parameter(request, "period").value_or(Month::of(clock.today_in_vietnam()));
}

Response grid(Service& service, const Request& request, Clock clock) {
  return http::json(grid_json(service.grid(request.parameter("unit").value_or(""), period_of(request, clock),
                                           request.parameter("set"), request.actor)));
}

Response review(Service& service, const Request& request, Clock clock) {
  ReviewQuery query{request.parameter("within"), request.parameter("indicator"), request.parameter("set"),
                    period_of(request, clock)};
  query.only_changed = request.parameter("only") == "changed";
  query.only_problems = request.parameter("only") == "problems";
  query.only_waiting = request.parameter("only") == "waiting";
  return http::json(review_json(service.review(query, request.actor)));
}

using Act = std::vector<CellOutcome> (Service::*)(const std::vector<CellInput>&, const Actor&);

Route act_route(Service& service, const std::string& word, const char* permission, const char* summary_vi,
                Act act) {
  auto handle = [&service, act](const Request& request) {
    return http::json(outcomes_json((service.*act)(cells_of(http::json_of(request)), request.actor)));
  };
  return Route{"POST", "/api/assessment/" + word,       permission, "assessment." + word, summary_vi,
               handle, http::units_in_body("unit_code")}
      .taking(shapes::acts_input())
      .answering(shapes::outcomes());
}

}  // namespace

std::vector<Route> act_routes(Service& service, Clock clock) {
  auto grid_of = [&service, clock](const Request& request) { return grid(service, request, clock); };
  auto review_of = [&service, clock](const Request& request) { return review(service, request, clock); };
  auto history_of = [&service](const Request& request) {
    return http::json(history_json(service.history(request.parameter("unit").value_or(""),
                                                   request.parameter("indicator").value_or(""),
                                                   request.parameter("set"), request.actor)));
  };
  const Parameter set = http::text_parameter("set", "Bộ tiêu chí"), period = http::period_parameter(),
                  unit{"unit", http::shape::text_up_to(20, "Mã đơn vị"), true};
  return {
      Route{"GET", "/api/assessment/grid", permission::read, "", "Bảng nhập của một đơn vị trong một kỳ",
            grid_of, http::unit_in_query("unit")}
          .asking({unit, period, set})
          .answering(shapes::grid()),
      Route{"GET", "/api/assessment/review", permission::read, "", "Số liệu của kỳ để xác nhận và thẩm định",
            review_of, http::unit_in_query("within")}
          .asking({http::text_parameter("within", "Trong đơn vị nào: mã hoặc tên"),
                   http::text_parameter("indicator", "Chỉ một chỉ tiêu"),
                   period,
                   set,
                   {"only", http::shape::word({"changed", "problems", "waiting"},
                                              "Thay đổi so với kỳ trước, có vấn đề, chờ người hỏi")}})
          .answering(shapes::review()),
      Route{"GET", "/api/assessment/history", permission::read, "",
            "Ai đã làm gì với một chỉ tiêu của một đơn vị", history_of, http::unit_in_query("unit")}
          .asking({unit, {"indicator", http::shape::text_up_to(40, "Số của chỉ tiêu"), true}, set})
          .answering(shapes::history()),
      act_route(service, "record", permission::record, "Ghi nhận giá trị", &Service::record),
      act_route(service, "confirm", permission::confirm, "Xác nhận giá trị", &Service::confirm),
      act_route(service, "appraise", permission::appraise, "Thẩm định giá trị", &Service::appraise),
      act_route(service, "return", permission::return_, "Trả lại kèm lý do", &Service::return_),
  };
}

}  // namespace ntm::assessment
