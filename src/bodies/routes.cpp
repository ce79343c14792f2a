#include "bodies/routes.h"

#include "bodies/json.h"
#include "bodies/permissions.h"
#include "bodies/problems.h"
#include "bodies/shapes.h"
#include "http/query.h"

namespace ntm::bodies {
namespace {

/// A body or, when the code is a group's, the group.
Json found_json(const Register& bodies, const units::Registry& units, const std::string& code, Date on) {
  if (const Body* body = bodies.find(code)) return body_json(bodies, units, *body, on);
  if (const Group* group = bodies.find_group(code)) return group_json(bodies, *group, on);
  throw Refused(Refusal::not_found, not_found(code));
}

}  // namespace

std::vector<http::Route> routes(Service& service, Clock clock) {
  auto list = [&service, clock](const http::Request& request) {
    return http::json(list_json(*service.all(), *service.units(), http::as_of(request, clock)));
  };
  auto show = [&service, clock](const http::Request& request) {
    return http::json(
        found_json(*service.all(), *service.units(), request.part("code"), http::as_of(request, clock)));
  };
  return {
      http::Route{"GET", "/api/bodies", permission::read, "", "Các cơ quan tại một ngày, người đứng đầu",
                  list}
          .asking({http::as_of_parameter()})
          .answering(shapes::list()),
      http::Route{"GET", "/api/bodies/{code}", permission::read, "",
                  "Một cơ quan hoặc nhóm: chức vụ, tiêu chí phụ trách", show}
          .asking({http::as_of_parameter()})
          .answering(shapes::body_or_group()),
  };
}

}  // namespace ntm::bodies
