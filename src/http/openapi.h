#pragma once
#include <string>
#include <vector>

#include "http/message.h"

namespace ntm::http {

/// What the description says about the program as a whole.
struct ApiInfo {
  std::string version = "0.1.0";
  std::string session_cookie = "ntm_session";  ///< Name of the cookie that keeps somebody signed in.
};

/// The routes as an OpenAPI 3.1 document: every row with its permission (x-permission) and audit action
/// (x-audit-action), what it asks, takes and answers, and how it refuses. Two named shapes that differ stop
/// the program.
Json openapi(const std::vector<Route>& routes, const ApiInfo& info = {});

/// The name of a row in the document, unlike every other: "get_units_by_code_history".
std::string operation_id(const Route& route);

/// The table with three rows more: the document (/api/openapi.json), and a page to read it (/api,
/// /api/page.css).
std::vector<Route> with_description(std::vector<Route> routes, const ApiInfo& info = {});

/// Permission to read the description; nobody needs to be asked for it.
inline constexpr const char* describe_permission = "api.describe";

}  // namespace ntm::http
