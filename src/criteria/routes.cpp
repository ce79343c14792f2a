#include "criteria/routes.h"

#include "criteria/json.h"
#include "criteria/permissions.h"
#include "criteria/shapes.h"
#include "http/json_message.h"
#include "http/query.h"

namespace ntm::criteria {

std::vector<http::Route> routes(Service& service, Clock clock) {
  auto list = [&service](const http::Request&) { return http::json(list_json(service.all())); };
  auto show = [&service, clock](const http::Request& request) {
    Date on = http::as_of(request, clock);
    return http::json(set_json(*service.require(request.part("code"), request.parameter("version"), on)));
  };
  return {
      http::Route{"GET", "/api/criteria", permission::read, "", "Các bộ tiêu chí và phiên bản", list}
          .answering(shapes::list()),
      http::Route{"GET", "/api/criteria/{code}", permission::read, "",
                  "Một bộ tiêu chí: tiêu chí, chỉ tiêu, mức đạt theo vùng", show}
          .asking({http::text_parameter("version", "Phiên bản; không có thì là bản có hiệu lực ngày đó"),
                   http::as_of_parameter()})
          .answering(shapes::set()),
  };
}

}  // namespace ntm::criteria
