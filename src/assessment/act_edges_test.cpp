#include "assessment/acting_fixture_test.h"
#include "assessment/commands.h"
#include "assessment/routes.h"
#include "cli/console_test.h"
#include "http/asking_test.h"

namespace ntm::assessment {
namespace {

using ::testing::HasSubstr;

/// Routes and commands of acts over the same service.
class ActEdges : public testing::ActingTest {
 protected:
  Json call(const std::string& method, const std::string& path, const Actor& actor,
            std::map<std::string, std::string> query, const std::string& body = "") {
    const Json sent = body.empty() ? Json() : Json::parse(body);
    return Json::parse(
        http::testing::respond(routes(*service_, clock_), method, path, {{}, std::move(query), sent, actor})
            .body);
  }
  int run(const std::vector<std::string>& words) {
    auto open = [this](const cli::Arguments&) -> Service& { return *service_; };
    return console_.run(commands(open, clock_, clerk_), words);
  }
  cli::testing::Console console_;
};
NTM_ON_EACH_BACKEND(ActEdges);

TEST_P(ActEdges, every_act_has_a_permission_of_its_own_and_an_audit_action) {
  std::map<std::string, std::string> permissions;
  for (const http::Route& route : act_routes(*service_, clock_))
    if (route.method == "POST") {
      permissions[route.path] = route.permission;
      EXPECT_EQ(route.audit_action, route.permission);
    }
  EXPECT_EQ(permissions.size(), 4u);
  EXPECT_EQ(permissions["/api/assessment/return"], permission::return_);
}

TEST_P(ActEdges, a_month_goes_through_the_api) {
  Json done =
      call("POST", "/api/assessment/record", officer(), {},
           R"({"cells":[{"unit_code":"23353","set":"T-XA","indicator":"1.2","period":"2024-01","version":0,)"
           R"("value":"34"},{"unit_code":"23353","set":"T-XA","indicator":"1.1","period":"2024-01",)"
           R"("version":0,"value":"yes"}]})");
  EXPECT_EQ(done.size(), 2u);
  EXPECT_EQ(done[0]["state"].text(), "recorded");
  Json review =
      call("GET", "/api/assessment/review", district(), {{"within", "23353"}, {"period", "2024-01"}});
  ASSERT_EQ(review["rows"].size(), 2u);
  EXPECT_EQ(review["rows"][0]["cells"][0]["value"].text(), "yes");
  EXPECT_EQ(review["rows"][0]["cells"][0]["may"].dump(), R"(["confirm","return"])");
  call(
      "POST", "/api/assessment/return", district(), {},
      R"({"note":"thiếu","cells":[{"unit_code":"23353","set":"T-XA","indicator":"1.2","period":"2024-01","version":1}]})");
  Json grid = call("GET", "/api/assessment/grid", officer(),
                   {{"unit", "23353"}, {"period", "2024-01"}, {"set", "T-XA"}});
  const Json& cell = grid["sets"][0]["indicators"][0]["cells"][0];
  EXPECT_EQ(cell["state"].text(), "returned");
  EXPECT_EQ(cell["last"]["note"].text(), "thiếu");
  EXPECT_EQ(cell["threshold"]["value"].text(), "30");
  Json history = call("GET", "/api/assessment/history", officer(), {{"unit", "23353"}, {"indicator", "1.2"}});
  EXPECT_EQ(history.size(), 2u);
}

TEST_P(ActEdges, the_command_line_records_and_tells_the_history) {
  std::vector<std::string> record{"assessment",  "record", "--unit",   "23353",   "--set",   "T-XA",
                                  "--indicator", "1.2",    "--period", "2024-01", "--value", "34"};
  EXPECT_EQ(run(record), 0) << console_.err();
  EXPECT_THAT(console_.out(), HasSubstr("đã ghi nhận (phiên bản 1)"));
  record.back() = "35";
  EXPECT_EQ(run(record), 0) << console_.err();
  EXPECT_EQ(run({"audit", "history", "23353", "1.2", "--json"}), 0) << console_.err();
  Json acts = Json::parse(console_.out());
  ASSERT_EQ(acts.size(), 2u);
  EXPECT_EQ(acts[1]["before"]["value"].text(), "34");
  EXPECT_EQ(acts[1]["after"]["value"].text(), "35");
  EXPECT_EQ(run({"audit", "history", "23353", "1.2"}), 0);
  EXPECT_THAT(console_.out(), HasSubstr("ghi nhận"));
  EXPECT_EQ(run({"audit", "history", "23353"}), cli::exit_usage);
  EXPECT_EQ(run({"audit", "history", "23353", "9.9"}), cli::exit_refused);
}

}  // namespace
}  // namespace ntm::assessment
