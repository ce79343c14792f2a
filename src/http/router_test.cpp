#include "http/router.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "base/problem.h"

namespace ntm::http {
namespace {

using Segments = std::vector<std::string>;

Response nothing(const Request&) { return {}; }

Route row(std::string method, std::string path) {
  const std::string action = method == "GET" ? "" : "units.changed";
  return {std::move(method), std::move(path), "units.read", action, "", nothing};
}

Router units_router() {
  return Router({row("GET", "/"), row("GET", "/api/units"), row("GET", "/api/units/find"),
                 row("GET", "/api/units/{code}"), row("POST", "/api/units/{code}"),
                 row("DELETE", "/api/units/{id}"), row("GET", "/api/units/{code}/history"),
                 row("GET", "/api/{noun}/{code}/notes/{note}")});
}

std::size_t problems_of(std::vector<Route> routes) {
  try {
    Router router(std::move(routes));
    return 0;
  } catch (const Refused& refused) {
    EXPECT_EQ(refused.kind(), Refusal::invalid);
    return refused.problems().size();
  }
}

}  // namespace

TEST(Router, finds_the_route_and_captures_the_named_parts) {
  const Router router = units_router();
  const auto found = router.find("GET", {"api", "units", "23326", "history"});
  ASSERT_TRUE(found.route);
  EXPECT_EQ(found.route->path, "/api/units/{code}/history");
  EXPECT_EQ(found.captured.at("code"), "23326");
  EXPECT_EQ(router.find("GET", {}).route->path, "/");
}

TEST(Router, prefers_a_literal_segment_to_a_captured_one) {
  const Router router = units_router();
  EXPECT_EQ(router.find("GET", {"api", "units", "find"}).route->path, "/api/units/find");
  EXPECT_EQ(router.find("DELETE", {"api", "units", "find"}).captured.at("id"), "find");
}

TEST(Router, goes_back_when_a_literal_branch_leads_nowhere) {
  const Router router = units_router();
  const auto found = router.find("GET", {"api", "units", "1", "notes", "2"});
  ASSERT_TRUE(found.route);
  EXPECT_EQ(found.captured,
            (std::map<std::string, std::string>{{"noun", "units"}, {"code", "1"}, {"note", "2"}}));
}

TEST(Router, tells_the_methods_a_path_has) {
  const auto found = units_router().find("PUT", {"api", "units", "1"});
  EXPECT_FALSE(found.route);
  EXPECT_EQ(found.allowed, (std::set<std::string>{"GET", "HEAD", "POST", "DELETE"}));
}

TEST(Router, answers_head_with_the_get_route) {
  const Router router = units_router();
  EXPECT_EQ(router.find("HEAD", {"api", "units"}).route->method, "GET");
}

TEST(Router, knows_no_other_path) {
  const Router router = units_router();
  for (const Segments& segments :
       {Segments{"api"}, Segments{"api", "units", ""}, Segments{"api", "units", "1", "x"}}) {
    const auto found = router.find("GET", segments);
    EXPECT_FALSE(found.route);
    EXPECT_TRUE(found.allowed.empty());
  }
}

TEST(RouteTable, without_permission_audit_action_or_handler_is_refused_with_every_fault) {
  Route no_permission = row("GET", "/a"), no_audit = row("POST", "/a"), no_handler = row("GET", "/b");
  no_permission.permission.clear();
  no_audit.audit_action.clear();
  no_handler.handle = nullptr;
  EXPECT_EQ(problems_of({no_permission, no_audit, no_handler, row("GET", "/fine")}), 3u);
}

TEST(RouteTable, with_the_same_row_twice_is_refused_also_under_other_capture_names) {
  EXPECT_EQ(problems_of({row("GET", "/u/{a}"), row("GET", "/u/{b}")}), 1u);
  EXPECT_EQ(problems_of({row("GET", "/u/{a}"), row("POST", "/u/{b}")}), 0u);
}

TEST(RouteTable, with_a_malformed_path_or_method_is_refused) {
  for (const char* path :
       {"", "x", "/a/", "//a", "/a/{x", "/a/{}", "/{x}/{x}", "/a?b", "/../a", "/a{x}", "/%20"})
    EXPECT_EQ(problems_of({row("GET", path)}), 1u) << path;
  EXPECT_EQ(problems_of({row("HEAD", "/a")}), 1u);
  EXPECT_EQ(problems_of({row("get", "/a")}), 1u);
}

TEST(Router, captures_every_text_that_is_not_empty) {
  const Router router = units_router();
  EXPECT_TRUE(rc::check([&](const std::string& code) {
    const auto found = router.find("POST", {"api", "units", code});
    RC_ASSERT((found.route != nullptr) == !code.empty());
    if (found.route) RC_ASSERT(found.captured.at("code") == code);
  }));
}

TEST(Router, finds_each_of_many_routes_by_its_own_path) {
  EXPECT_TRUE(rc::check([] {
    const auto segment = rc::gen::element<std::string>("a", "b", "c", "{x}");
    const auto paths =
        *rc::gen::unique<std::vector<Segments>>(rc::gen::resize(4, rc::gen::container<Segments>(segment)));
    std::vector<Route> routes;
    for (const Segments& path : paths) {
      std::string text;
      int captures = 0;
      for (const std::string& s : path)
        text += "/" + (s == "{x}" ? "{x" + std::to_string(captures++) + "}" : s);
      routes.push_back(row("GET", text.empty() ? "/" : text));
    }
    const Router router(routes);
    for (std::size_t i = 0; i < paths.size(); ++i) {
      Segments asked = paths[i];
      std::replace(asked.begin(), asked.end(), std::string("{x}"), std::string("other"));
      const auto found = router.find("GET", asked);
      RC_ASSERT(found.route);
      RC_ASSERT(found.route->path == routes[i].path);
    }
  }));
}

}  // namespace ntm::http
