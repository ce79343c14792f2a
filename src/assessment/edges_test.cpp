#include <filesystem>
#include <fstream>

#include "assessment/commands.h"
#include "assessment/fixture_test.h"
#include "assessment/permissions.h"
#include "assessment/routes.h"
#include "cli/console_test.h"
#include "http/asking_test.h"

namespace ntm::assessment {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

/// Routes and commands over the same service.
class EdgesTest : public testing::AssessmentTest {
 protected:
  void SetUp() override {
    AssessmentTest::SetUp();
    if (IsSkipped()) return;
    recognise("23353", "ntm", "2020-05-12");
    import(all_met("23353", "2023-12") + "23353,T-XA,1.1,,2024-01,no,met,appraised\n");
    service_->set_label("Số liệu minh họa", clerk_);
  }
  http::Response respond(const std::string& path, std::map<std::string, std::string> query,
                         std::map<std::string, std::string> captured = {}) {
    return http::testing::respond(routes(*service_, clock_), "GET", path,
                                  {std::move(captured), std::move(query)});
  }
  Json get(const std::string& path, std::map<std::string, std::string> query,
           std::map<std::string, std::string> captured = {}) {
    return Json::parse(respond(path, std::move(query), std::move(captured)).body);
  }
  int run(const std::vector<std::string>& words) {
    auto open = [this](const cli::Arguments&) -> Service& { return *service_; };
    return console_.run(commands(open, clock_, clerk_), words);
  }
  cli::testing::Console console_;
};
NTM_ON_EACH_BACKEND(EdgesTest);

TEST_P(EdgesTest, every_question_needs_the_permission_to_read) {
  for (const http::Route& route : routes(*service_, clock_))
    if (route.method == "GET") {
      EXPECT_EQ(route.permission, permission::read);
    }
}

TEST_P(EdgesTest, the_status_has_the_names_that_scripts_rely_on) {
  Json status = get("/api/assessment/status", {{"as_of", "2024-01-22"}, {"within", "610"}});
  EXPECT_EQ(status["as_of"].text(), "2024-01-22");
  EXPECT_EQ(status["period"].text(), "2024-01");
  EXPECT_EQ(status["set"].text(), "T-XA");
  EXPECT_TRUE(status["illustrative"].boolean());
  EXPECT_EQ(status["rural_communes"].integer(), 11);
  for (const char* name : {"reached", "recognised", "waiting", "maintained", "advanced", "model",
                           "model_villages", "minority_villages"})
    EXPECT_EQ(status[name].kind(), Json::Kind::integer) << name;
  EXPECT_EQ(status["average_criteria_met"].kind(), Json::Kind::real);
  EXPECT_EQ(status["without_data"].integer(), 10);
  EXPECT_EQ(status["bands"].dump(), R"({"3":1,"2":0,"0-1":0})");
  EXPECT_EQ(status["districts"][0]["code"].text(), "610");
  EXPECT_EQ(status["watch_list"].size(), 0u);
}

TEST_P(EdgesTest, the_matrix_is_given_as_json_and_as_csv) {
  Json matrix = get("/api/assessment/matrix", {{"set", "T-XA"}, {"period", "2024-01"}, {"within", "610"}});
  EXPECT_EQ(matrix["within"]["code"].text(), "610");
  EXPECT_EQ(matrix["criteria"].size(), 3u);
  const Json& row = matrix["rows"][6];
  EXPECT_EQ(row["unit_code"].text(), "23353");
  EXPECT_EQ(row["tier"].text(), "ntm");
  EXPECT_EQ(row["next_tier"].text(), "ntm_nang_cao");
  EXPECT_EQ(row["verdicts"].dump(), R"({"1":"met","2":"met","3":"met"})");
  EXPECT_EQ(row["marks"].dump(), R"({"1":["contradiction","unverified"]})");
}

TEST_P(EdgesTest, the_matrix_as_csv_is_a_file_with_a_name) {
  http::Response csv =
      respond("/api/assessment/matrix",
              {{"set", "T-XA"}, {"period", "2024-01"}, {"within", "23353"}, {"format", "csv"}});
  EXPECT_THAT(csv.content_type, StartsWith("text/csv"));
  EXPECT_THAT(csv.headers["Content-Disposition"], HasSubstr("matrix.csv"));
  EXPECT_THAT(csv.body, HasSubstr("\n23353,Đăk Pék,610,Đăk Glei,ntm,3,3,0,met,met,met,Số liệu minh họa\n"));
}

TEST_P(EdgesTest, without_data_a_count_is_null) {
  EXPECT_TRUE(
      get("/api/assessment/status", {{"as_of", "2024-01-22"}, {"within", "611"}})["average_criteria_met"]
          .is_null());
  Json matrix = get("/api/assessment/matrix", {{"set", "T-XA"}, {"period", "2024-01"}, {"within", "23371"}});
  EXPECT_TRUE(matrix["rows"][0]["criteria_met"].is_null());
  Json card =
      get("/api/assessment/units/{code}", {{"set", "T-XA"}, {"period", "2024-01"}}, {{"code", "23371"}});
  EXPECT_TRUE(card["criteria_met"].is_null());
}

TEST_P(EdgesTest, without_a_set_the_first_tier_of_communes_is_meant) {
  EXPECT_EQ(get("/api/assessment/matrix", {{"within", "610"}, {"as_of", "2024-01-22"}})["set"].text(),
            "T-XA");
}

TEST_P(EdgesTest, a_unit_is_shown_with_values_reasons_and_the_computed_verdict_beside_the_conclusion) {
  Json card =
      get("/api/assessment/units/{code}", {{"set", "T-XA"}, {"period", "2024-01"}}, {{"code", "23353"}});
  EXPECT_EQ(card["unit"]["district_code"].text(), "610");
  EXPECT_EQ(card["profile"]["code"].text(), "TN");
  EXPECT_EQ(card["recognition"][0]["state"].text(), "recognised");
  EXPECT_EQ(card["lost_share_percent"].number(), 0);
  EXPECT_EQ(card["criteria"][0]["since_recognition"].text(), "kept");
  const Json& planning = card["criteria"][0]["indicators"][0];
  EXPECT_EQ(planning["verdict"].text(), "met");
  EXPECT_EQ(planning["computed"].text(), "not_met");
  EXPECT_EQ(planning["basis"].text(), "conclusion");
  EXPECT_TRUE(planning["contradiction"].boolean());
  EXPECT_EQ(planning["conclusion"]["stage"].text(), "appraised");
  const Json& water = card["criteria"][0]["indicators"][1]["parts"][0];
  EXPECT_EQ(water["value"].text(), "30");
  EXPECT_EQ(water["operator"].text(), ">=");
  EXPECT_EQ(water["threshold"].text(), "30");
  EXPECT_EQ(water["distance"].text(), "0");
  EXPECT_FALSE(water["verified"].boolean());
  EXPECT_EQ(card["next_tier"]["tier"].text(), "ntm_nang_cao");
}

TEST_P(EdgesTest, the_commands_print_tables_for_people_and_the_same_json_for_programs) {
  EXPECT_EQ(run({"status", "--as-of", "2024-01-22", "--within", "610"}), 0) << console_.err();
  EXPECT_THAT(console_.out(), HasSubstr("  11 xã thuộc chương trình"));
  EXPECT_THAT(console_.out(), HasSubstr("Số liệu minh họa"));
  EXPECT_EQ(run({"status", "--as-of", "2024-01-22", "--within", "610", "--json"}), 0);
  EXPECT_EQ(Json::parse(console_.out()),
            get("/api/assessment/status", {{"as_of", "2024-01-22"}, {"within", "610"}}));
  EXPECT_EQ(run({"assessment", "verdict", "--unit", "23353", "--set", "T-XA", "--period", "2024-01"}), 0);
  EXPECT_THAT(console_.out(), HasSubstr("Mâu thuẫn"));
  EXPECT_EQ(run({"assessment", "matrix", "--within", "610", "--set", "T-XA", "--period", "2024-01"}), 0);
  EXPECT_THAT(console_.out(), HasSubstr("Đăk Pék"));
  EXPECT_EQ(run({"assessment", "matrix", "--within", "610", "--set", "T-XA", "--period", "2024-01", "--csv"}),
            0);
  EXPECT_THAT(console_.out(), StartsWith("unit_code,unit_name,"));
  EXPECT_EQ(run({"assessment", "compare", "--from", "T-XA", "--to", "T-XA-NC", "--period", "2024-01"}), 0);
  EXPECT_THAT(console_.out(), HasSubstr("1 đơn vị giảm"));
}

TEST_P(EdgesTest, importing_a_file_says_what_became_of_its_rows) {
  auto path = std::filesystem::temp_directory_path() / ("ntm_values_" + GetParam() + ".csv");
  std::ofstream(path) << standard_head() << "\n" << all_met("23371", "2024-01");
  EXPECT_EQ(run({"assessment", "import", path.string()}), 0) << console_.err();
  EXPECT_THAT(console_.out(), HasSubstr("5 dòng = 5 mới + 0 thay đổi + 0 không đổi"));
  std::ofstream(path) << standard_head() << "\n23371,T-XA,1.2,,2024-01,x,,recorded\n";
  EXPECT_EQ(run({"assessment", "import", path.string()}), cli::exit_refused);
  EXPECT_THAT(console_.err(), HasSubstr(":2 (value): \"x\" không phải là số"));
  std::filesystem::remove(path);
}

TEST_P(EdgesTest, a_command_about_what_is_not_there_is_refused) {
  EXPECT_EQ(run({"assessment", "verdict", "--unit", "99999"}), cli::exit_refused);
  EXPECT_EQ(run({"assessment", "matrix", "--set", "T-YY"}), cli::exit_refused);
  EXPECT_EQ(run({"assessment", "matrix"}), cli::exit_usage);
}

}  // namespace
}  // namespace ntm::assessment
