#include "units/routes.h"

#include "http/query.h"
#include "units/json.h"
#include "units/permissions.h"
#include "units/problems.h"
#include "units/shapes.h"

namespace ntm::units {
namespace {

using http::Request;

NameQuery query_from(Service& service, const Request& request, Date on) {
  NameQuery query{request.parameter("q").value_or(""), {}, {}, {}};
  if (auto within = request.parameter("within")) query.within = service.one_holder(*within, on).id;
  if (auto level = request.parameter("level")) query.level = level_from(*level);
  return query;
}

/// The unit that bears the code on the day, or the one that bore it last: history is asked about old codes
/// too.
UnitId unit_of_code(const Registry& registry, const std::string& code, Date on) {
  auto unit = registry.by_code(code, on);
  if (!unit) throw Refused(Refusal::not_found, no_such_unit(code, on));
  return *unit;
}

/// History is asked about codes that nobody bears any more, too.
UnitId last_unit_of_code(const Registry& registry, const std::string& code, Date on) {
  auto unit = registry.last_bearer(code);
  if (!unit) throw Refused(Refusal::not_found, no_such_unit(code, on));
  return *unit;
}

Json list_json(const Registry& registry, const std::vector<UnitId>& units, Date on) {
  return Json::object({{"as_of", on.to_iso()}, {"units", Json::array_of(units, [&](UnitId id) {
                                                  return brief_json(registry, *registry.on_day(id, on), on);
                                                })}});
}

}  // namespace

std::vector<http::Route> routes(Service& service, Clock clock) {
  auto find = [&service, clock](const Request& request) {
    Date on = http::as_of(request, clock);
    return http::json(
        matches_json(*service.registry(), service.names()->find(query_from(service, request, on), on), on));
  };
  auto list = [&service, clock](const Request& request) {
    Date on = http::as_of(request, clock);
    auto registry = service.registry();
    Level level = level_from(request.parameter("level").value_or("commune")).value_or(Level::commune);
    auto within = request.parameter("within");
    auto units = within ? registry->below(service.one_holder(*within, on).id, level, on)
                        : registry->of_level(level, on);
    return http::json(list_json(*registry, units, on));
  };
  auto show = [&service, clock](const Request& request) {
    Date on = http::as_of(request, clock);
    auto registry = service.registry();
    return http::json(
        unit_json(*registry, *registry->on_day(unit_of_code(*registry, request.part("code"), on), on), on));
  };
  auto history = [&service, clock](const Request& request) {
    auto registry = service.registry();
    const std::string& code = request.part("code");
    auto bearer = registry->by_code(code, http::as_of(request, clock));
    UnitId unit = bearer ? *bearer : last_unit_of_code(*registry, code, http::as_of(request, clock));
    return http::json(history_json(*registry, *registry->find(unit)));
  };
  const http::Parameter as_of = http::as_of_parameter(), level{"level", shapes::level()},
                        within = http::text_parameter("within", "Trong đơn vị nào: mã hoặc tên"),
                        q = http::text_parameter("q", "Tên hoặc mã, viết thế nào cũng được");
  return {
      http::Route{"GET", "/api/units", permission::read, "", "Danh sách đơn vị của một cấp", list}
          .asking({level, within, as_of})
          .answering(shapes::list()),
      http::Route{"GET", "/api/units/find", permission::read, "", "Tìm đơn vị theo tên hoặc mã", find}
          .asking({q, level, within, as_of})
          .answering(shapes::matches()),
      http::Route{"GET", "/api/units/{code}", permission::read, "", "Một đơn vị tại một ngày", show}
          .asking({as_of})
          .answering(shapes::unit()),
      http::Route{"GET", "/api/units/{code}/history", permission::read, "",
                  "Tên, mã, cấp trên và sáp nhập của một đơn vị", history}
          .asking({as_of})
          .answering(shapes::history()),
  };
}

}  // namespace ntm::units
