#include "audit/routes.h"

#include "audit/asked.h"
#include "audit/json.h"
#include "audit/permissions.h"
#include "audit/problems.h"
#include "audit/shapes.h"
#include "http/query.h"

namespace ntm::audit {
namespace {

using http::Request;

Filter filter_of(const Request& request) {
  return {request.parameter("object"),
          request.parameter("object_prefix"),
          request.parameter("actor"),
          request.parameter("action"),
          http::date_parameter(request, "from"),
          http::date_parameter(request, "to")};
}

http::Response events(Service& service, const Request& request) {
  return http::json(page_json(service.events(filter_of(request), asked_cursor(request.parameter("cursor")),
                                             asked_limit(request.parameter("limit")))));
}

http::Response history(Service& service, const Request& request) {
  auto object = request.parameter("object");
  if (!object) throw Refused(Refusal::invalid, object_missing());
  return http::json(history_json(*object, service.history(*object)));
}

http::Response verify(Service& service, const Request& request) {
  auto printed = asked_root(request.parameter("root"), http::date_parameter(request, "day"));
  return http::json(verified_json(service.verify(printed), service.now()));
}

http::Response seals(Service& service, const Request& request) {
  return http::json(
      seals_json(service.seals(http::date_parameter(request, "from"), http::date_parameter(request, "to"))));
}

auto over(Service& service, http::Response (*answer)(Service&, const Request&)) {
  return [&service, answer](const Request& request) { return answer(service, request); };
}

}  // namespace

std::vector<http::Route> routes(Service& service) {
  using http::Route;
  return {
      Route{"GET", "/api/audit/events", permission::read, "", "Nhật ký thay đổi, mới nhất trước, theo trang",
            over(service, events)}
          .asking(shapes::page_query())
          .answering(shapes::page()),
      Route{"GET", "/api/audit/objects", permission::read, "", "Ai đã thay đổi một đối tượng, cũ nhất trước",
            over(service, history)}
          .asking(shapes::history_query())
          .answering(shapes::history()),
      Route{"GET", "/api/audit/verify", permission::verify, "", "Kiểm chứng toàn bộ chuỗi nhật ký",
            over(service, verify)}
          .asking(shapes::verify_query())
          .answering(shapes::verified()),
      Route{"GET", "/api/audit/seals", permission::verify, "", "Mốc niêm phong nhật ký theo ngày",
            over(service, seals)}
          .asking(shapes::seals_query())
          .answering(shapes::seals()),
  };
}

}  // namespace ntm::audit
