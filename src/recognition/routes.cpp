#include "recognition/routes.h"

#include "http/query.h"
#include "recognition/json.h"
#include "recognition/permissions.h"
#include "recognition/shapes.h"

namespace ntm::recognition {

std::vector<http::Route> routes(Service& service, units::Service& units, Clock clock) {
  auto list = [&service, &units, clock](const http::Request& request) {
    Date on = http::as_of(request, clock);
    auto tier = request.parameter("tier");
    auto registry = units.registry();
    auto decided = service.decisions();  // kept alive while it is read
    Json decisions = Json::array();
    for (const Decision& decision : decided->all())
      if (decision.decided_on <= on && (!tier || decision.tier == *tier))
        decisions.push(decision_json(*registry, decision));
    return http::json(Json::object({{"as_of", on.to_iso()}, {"decisions", decisions}}));
  };
  return {
      http::Route{"GET", "/api/recognition", permission::read, "",
                  "Quyết định công nhận và thu hồi đến một ngày", list}
          .asking({http::text_parameter("tier", "Danh hiệu: ntm, ntm_nang_cao…"), http::as_of_parameter()})
          .answering(shapes::list())};
}

}  // namespace ntm::recognition
