#include "ntm/route_table.h"

#include "http/openapi.h"
#include "http/operation_routes.h"

namespace ntm {
namespace {

Json row_json(const http::Route& route) {
  return Json::object({{"method", route.method},
                       {"path", route.path},
                       {"permission", route.permission},
                       {"audit_action", route.audit_action.empty() ? Json() : Json(route.audit_action)},
                       {"summary", route.summary_vi}});
}

void print_table(const std::vector<http::Route>& routes, cli::Output& output) {
  std::vector<std::vector<std::string>> rows;
  for (const http::Route& route : routes)
    rows.push_back({route.method, route.path, route.permission, route.audit_action});
  output.table({"Phương thức", "Đường dẫn", "Quyền", "Ghi nhật ký"}, rows);
}

int list_routes(const cli::Arguments& arguments, cli::Output& output) {
  auto database = db::Database::open("sqlite::memory:");
  database->migrate(all_migrations());
  Services services(*database, Clock::system(), Clock::system());
  http::Metrics metrics;
  const auto routes = served_routes(services, Clock::system(), metrics);
  if (arguments.flag("--openapi"))
    output.json(http::openapi(routes));
  else if (output.wants_json())
    output.json(Json::array_of(routes, row_json));
  else
    print_table(routes, output);
  return cli::exit_ok;
}

}  // namespace

std::vector<http::Route> served_routes(Services& services, Clock clock, const http::Metrics& metrics,
                                       const accounts::SignInSurroundings& around) {
  std::vector<http::Route> routes = all_routes(services, clock, around);
  for (http::Route& route : http::operation_routes(metrics)) routes.push_back(std::move(route));
  return http::with_description(std::move(routes));
}

cli::Command routes_command() {
  return {"routes",
          "",
          "",
          "liệt kê mọi đường dẫn của API: phương thức, quyền, hành động ghi nhật ký",
          {{"--openapi", "", "viết tài liệu OpenAPI 3.1"}},
          list_routes};
}

}  // namespace ntm
