#include "http/operation_routes.h"

#include "http/json_message.h"

namespace ntm::http {
namespace {

constexpr const char* permission_health = "operation.health";  ///< Open to everybody.
constexpr const char* permission_observe = "operation.observe";

Response health(const Request&) { return json(Json::object({{"status", "ok"}})); }

Response metrics_text(const Metrics& metrics) {
  Response response;
  response.content_type = "text/plain; version=0.0.4; charset=utf-8";
  response.body = metrics.text();
  response.headers["Cache-Control"] = "no-store";
  return response;
}

}  // namespace

std::vector<Route> operation_routes(const Metrics& metrics) {
  return {
      Route{"GET", "/healthz", permission_health, "", "Máy chủ còn hoạt động", health}.answering(
          shape::named("Health", shape::object({{"status", shape::word({"ok"})}}))),
      Route{"GET", "/metrics", permission_observe, "", "Số liệu vận hành",
            [&metrics](const Request&) { return metrics_text(metrics); }}
          .answering(shape::media("text/plain")),
  };
}

}  // namespace ntm::http
