// What the program answers about the Kon Tum example is what its routes declare: every member, none more.
#include <gmock/gmock.h>

#include <fstream>
#include <iterator>
#include <set>

#include "acceptance/kontum.h"
#include "http/dispatcher.h"
#include "http/openapi.h"
#include "http/shape_check.h"
#include "ntm/route_table.h"

namespace ntm::testing {
namespace {

class DeclaredShapes : public ::testing::Test {
 protected:
  KonTum& kontum = KonTum::loaded();
  http::Metrics metrics;
  const std::vector<http::Route> routes = served_routes(kontum.services(), KonTum::clock(), metrics);
  const http::Dispatcher dispatcher{routes, {}};

  Json get(const std::vector<std::string>& segments, std::map<std::string, std::string> query = {}) {
    http::Request request;
    request.method = "GET";
    request.query = std::move(query);
    const http::Outcome outcome = dispatcher.answer(request, segments);
    EXPECT_EQ(outcome.response.status, 200) << outcome.detail;
    const Json answer = Json::parse(outcome.response.body);
    expect_match(outcome.route, answer);
    return answer;
  }

  /// Signing out, and taking something away, neither take nor answer anything.
  static bool needs_shape(const http::Route& route) {
    return route.method != "DELETE" && route.path != "/api/accounts/sign-out";
  }

  void expect_match(const std::string& path, const Json& answer) {
    for (const http::Route& route : routes)
      if (route.path == path && route.method == "GET")
        for (const Problem& problem : http::mismatches(route.answer, answer))
          ADD_FAILURE() << path << " " << problem.to_text();
  }
};

TEST_F(DeclaredShapes, are_declared_for_every_answer_and_every_body) {
  for (const http::Route& route : routes)
    if (route.method == "GET") {
      EXPECT_TRUE(route.answer.is_declared()) << route.path;
    } else {
      EXPECT_TRUE(route.answer.is_declared() || route.input.is_declared() || !needs_shape(route))
          << route.path;
    }
}

TEST_F(DeclaredShapes, fit_units_of_every_level_and_time) {
  for (const char* level : {"province", "district", "commune", "village"})
    EXPECT_GT(get({"api", "units"}, {{"level", level}})["units"].size(), 0u);
  get({"api", "units", "find"}, {{"q", "dak pet"}});
  for (const char* code : {"62", "615", "23353"}) {
    get({"api", "units", code});
    get({"api", "units", code, "history"});
  }
}

TEST_F(DeclaredShapes, fit_every_document) {
  const Json list = get({"api", "documents"});
  EXPECT_GT(list["documents"].size(), 10u);
  for (const Json& document : list["documents"].items()) get({"api", "documents", document["id"].text()});
}

TEST_F(DeclaredShapes, fit_every_body_and_groups) {
  const Json list = get({"api", "bodies"});
  EXPECT_GT(list["bodies"].size(), 10u);
  for (const Json& body : list["bodies"].items()) get({"api", "bodies", body["code"].text()});
}

TEST_F(DeclaredShapes, fit_every_criteria_set) {
  const Json list = get({"api", "criteria"});
  for (const Json& set : list["sets"].items())
    get({"api", "criteria", set["code"].text()}, {{"version", set["version"].text()}});
}

TEST_F(DeclaredShapes, fit_decisions_and_targets) {
  EXPECT_GT(get({"api", "recognition"})["decisions"].size(), 0u);
  EXPECT_GT(get({"api", "targets"}).size(), 10u);
}

TEST_F(DeclaredShapes, fit_the_status_and_the_matrix_of_the_province_and_of_a_district) {
  get({"api", "assessment", "status"});
  get({"api", "assessment", "status"}, {{"within", "615"}});
  get({"api", "assessment", "matrix"});
  get({"api", "assessment", "matrix"}, {{"within", "615"}, {"period", "2023-11"}});
}

TEST_F(DeclaredShapes, fit_the_card_of_every_commune) {
  const Json list = get({"api", "units"});
  for (const Json& unit : list["units"].items())
    if (unit["type"].text() == "commune") get({"api", "assessment", "units", unit["code"].text()});
}

TEST_F(DeclaredShapes, fit_a_comparison_of_two_sets) {
  get({"api", "assessment", "compare"},
      {{"from", "VN-XA-NTM-2021-2025"}, {"to", "VN-XA-NTMNC-2021-2025"}, {"within", "615"}});
}

TEST_F(DeclaredShapes, fit_the_audit_trail) {
  const Json page = get({"api", "audit", "events"}, {{"limit", "200"}});
  EXPECT_GT(page["events"].size(), 10u);
  EXPECT_FALSE(page["events"][0]["hash"].text().empty());
  get({"api", "audit", "objects"}, {{"object", page["events"][0]["object"].text()}});
  EXPECT_TRUE(get({"api", "audit", "verify"})["intact"].boolean());
  get({"api", "audit", "seals"});
}

TEST_F(DeclaredShapes, fit_reports_and_the_consolidated_report) {
  EXPECT_EQ(get({"api", "reporting", "rules"})["rules"].size(), 2u);
  const Json owed = get({"api", "reporting", "obligations"}, {{"from", "2024-01"}, {"to", "2024-12"}});
  EXPECT_EQ(owed["obligations"].size(), 12u * 27u);
  for (const char* body : {"UBND-610", "SNN"}) {
    get({"api", "reporting", "reports", body, "2024-03"});
    get({"api", "reporting", "reports", body, "2024-03", "preview"});
  }
  get({"api", "reporting", "rulings"});
  get({"api", "reporting", "consolidated", "2024-03"});
  get({"api", "reporting", "proposals"});
}

TEST_F(DeclaredShapes, fit_health_and_the_description) {
  get({"healthz"});
  get({"api", "openapi.json"});
}

TEST_F(DeclaredShapes, name_every_operation_once) {
  std::set<std::string> names;
  for (const http::Route& route : routes) EXPECT_TRUE(names.insert(http::operation_id(route)).second);
}

// When this fails: ./dev api
TEST_F(DeclaredShapes, stand_in_the_committed_document_as_they_are) {
  std::ifstream file(std::string(NTM_SOURCE_DIR) + "/docs/api/openapi.json");
  const std::string committed{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  EXPECT_TRUE(committed == get({"api", "openapi.json"}).pretty() + "\n") << "./dev api writes it anew";
}

}  // namespace
}  // namespace ntm::testing
