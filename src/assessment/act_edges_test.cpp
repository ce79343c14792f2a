#include <sstream>

#include "assessment/acting_fixture_test.h"
#include "assessment/commands.h"
#include "assessment/routes.h"
#include "assessment/shapes.h"
#include "http/shape_check.h"

namespace ntm::assessment {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// Routes and commands of acts over the same service.
class ActEdges : public testing::ActingTest {
 protected:
  Json call(const std::string& method, const std::string& path, const Actor& actor,
            std::map<std::string, std::string> query, const std::string& body = "") {
    for (const http::Route& route : routes(*service_, clock_)) {
      if (route.path != path || route.method != method) continue;
      http::Request request;
      request.actor = actor;
      request.query = std::move(query);
      request.body = body;
      if (route.input.is_declared()) {
        EXPECT_THAT(http::mismatches(route.input, Json::parse(body)), IsEmpty());
      }
      Json answer = Json::parse(route.handle(request).body);
      EXPECT_THAT(http::mismatches(route.answer, answer), IsEmpty()) << path;
      return answer;
    }
    throw std::logic_error("no route " + path);
  }
  int run(const std::vector<std::string>& words) {
    out_.str(""), err_.str("");
    cli::Output output(out_, err_);
    return cli::dispatch(
        commands([this](const cli::Arguments&) -> Service& { return *service_; }, clock_, clerk_), words,
        output);
  }
  std::ostringstream out_, err_;
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
  EXPECT_EQ(run(record), 0) << err_.str();
  EXPECT_THAT(out_.str(), HasSubstr("đã ghi nhận (phiên bản 1)"));
  record.back() = "35";
  EXPECT_EQ(run(record), 0) << err_.str();
  EXPECT_EQ(run({"audit", "history", "23353", "1.2", "--json"}), 0) << err_.str();
  Json acts = Json::parse(out_.str());
  ASSERT_EQ(acts.size(), 2u);
  EXPECT_EQ(acts[1]["before"]["value"].text(), "34");
  EXPECT_EQ(acts[1]["after"]["value"].text(), "35");
  EXPECT_EQ(run({"audit", "history", "23353", "1.2"}), 0);
  EXPECT_THAT(out_.str(), HasSubstr("ghi nhận"));
  EXPECT_EQ(run({"audit", "history", "23353"}), cli::exit_usage);
  EXPECT_EQ(run({"audit", "history", "23353", "9.9"}), cli::exit_refused);
}

}  // namespace
}  // namespace ntm::assessment
