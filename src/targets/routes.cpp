#include "targets/routes.h"

#include "http/query.h"
#include "targets/json.h"
#include "targets/permissions.h"
#include "targets/shapes.h"

namespace ntm::targets {

std::vector<http::Route> routes(Service& service, Clock clock) {
  auto list = [&service, clock](const http::Request& request) {
    Date on = http::as_of(request, clock);
    auto map = service.map();
    return http::json(Json::array_of(service.as_of(on, request.parameter("within")),
                                     [&](const Judged& judged) { return judged_json(*map, judged, on); }));
  };
  return {http::Route{"GET", "/api/targets", permission::read, "", "Mọi mục tiêu và tình trạng tại một ngày",
                      list, http::unit_in_query("within")}
              .asking({http::as_of_parameter(),
                       http::text_parameter("within", "Liên quan đến đơn vị nào: mã hoặc tên")})
              .answering(http::shape::array(shapes::target()))};
}

}  // namespace ntm::targets
