#include "criteria/commands.h"

#include <gmock/gmock.h>

#include <filesystem>

#include "audit/migrations.h"
#include "cli/console_test.h"
#include "criteria/cases_test.h"
#include "criteria/migrations.h"

namespace ntm::criteria {
namespace {

using namespace testing;
using ::testing::HasSubstr;

class CriteriaCommands : public ::testing::Test {
 protected:
  void SetUp() override {
    database_->migrate(audit::migrations());
    database_->migrate(migrations());
  }
  int run(std::vector<std::string> words) {
    words.insert(words.begin(), "criteria");
    auto open = [this](const cli::Arguments&) -> Service& { return service_; };
    return console_.run(commands(open, clock_, {"cli", ""}), words);
  }
  static std::string path(const std::string& name) { return std::string(NTM_HERE) + "/cases/" + name; }
  void import_both() {
    ASSERT_EQ(run({"import", path("commune-2022.yaml"), path("commune-2024-amended.yaml")}), 0)
        << console_.err();
  }

  std::unique_ptr<db::Database> database_ = db::Database::open("sqlite::memory:");
  Clock clock_ = Clock::fixed_at(*Instant::parse_utc("2024-01-22T01:00:00.000Z"));
  Service service_{*database_, clock_};
  cli::testing::Console console_;
};

TEST_F(CriteriaCommands, import_says_what_became_of_each_file) {
  import_both();
  EXPECT_THAT(console_.out(), HasSubstr("commune-2022.yaml: TEST-XA phiên bản 01/QĐ đã nạp"));
  EXPECT_EQ(run({"import", path("commune-2022.yaml"), "--json"}), 0);
  EXPECT_FALSE(Json::parse(console_.out())[0]["added"].boolean());
}

TEST_F(CriteriaCommands, import_of_files_that_are_not_there_tells_all_of_them) {
  EXPECT_EQ(run({"import", path("none.yaml"), path("commune-2022.yaml"), path("nothing.yaml")}),
            cli::exit_refused);
  EXPECT_THAT(console_.err(), HasSubstr("none.yaml"));
  EXPECT_THAT(console_.err(), HasSubstr("nothing.yaml"));
  EXPECT_TRUE(service_.all().empty());
}

TEST_F(CriteriaCommands, list_is_a_table_or_the_json_of_the_api) {
  import_both();
  EXPECT_EQ(run({"list"}), 0);
  EXPECT_THAT(console_.out(), HasSubstr("TEST-XA"));
  EXPECT_THAT(console_.out(), HasSubstr("01/04/2024"));
  EXPECT_EQ(run({"list", "--json"}), 0);
  EXPECT_EQ(Json::parse(console_.out())["sets"].size(), 2u);
}

// @req R111
TEST_F(CriteriaCommands, show_marks_every_figure_nobody_verified) {
  import_both();
  EXPECT_EQ(run({"show", "TEST-XA"}), 0);
  EXPECT_THAT(console_.out(), HasSubstr("≥ TN 2023 ~47; TN 2024 50,5; ~40"));
  EXPECT_THAT(console_.out(), HasSubstr("mức chưa biết"));
  EXPECT_THAT(console_.out(), HasSubstr("≥ 1,1 × mức chỉ tiêu 10 của TEST-XA-NC"));
  EXPECT_THAT(console_.out(), HasSubstr("theo kết luận"));
}

TEST_F(CriteriaCommands, show_takes_a_version_or_a_day) {
  import_both();
  EXPECT_EQ(run({"show", "TEST-XA", "--version", "09/QĐ", "--json"}), 0);
  EXPECT_EQ(Json::parse(console_.out())["version"].text(), "09/QĐ");
  EXPECT_EQ(run({"show", "TEST-XA", "--as-of", "2024-04-01", "--json"}), 0);
  EXPECT_EQ(Json::parse(console_.out())["version"].text(), "09/QĐ");
  EXPECT_EQ(run({"show", "NO-SUCH"}), cli::exit_refused);
  EXPECT_THAT(console_.err(), HasSubstr("NO-SUCH"));
}

// @req R104
TEST_F(CriteriaCommands, diff_of_two_versions_prints_what_moved) {
  import_both();
  EXPECT_EQ(run({"diff", "TEST-XA@01/QĐ", "TEST-XA@09/QĐ"}), 0);
  EXPECT_THAT(console_.out(), HasSubstr("Chỉ tiêu 2: mức TN 2024 đổi từ “50,5” thành “48”."));
  EXPECT_EQ(run({"diff", "TEST-XA", "TEST-XA@09/QĐ", "--json"}), 0);
  Json diff = Json::parse(console_.out());
  EXPECT_EQ(diff["before"]["version"].text(), "01/QĐ");
  EXPECT_EQ(diff["differences"].size(), 5u);
  EXPECT_EQ(diff["differences"][2]["what"].text(), "threshold TN 2024");
}

TEST_F(CriteriaCommands, diff_of_a_set_with_itself_is_no_failure) {
  import_both();
  EXPECT_EQ(run({"diff", "TEST-XA", "TEST-XA"}), 0);
  EXPECT_THAT(console_.out(), HasSubstr("0 khác biệt"));
}

TEST_F(CriteriaCommands, diff_needs_two_sets_that_exist) {
  import_both();
  EXPECT_EQ(run({"diff", "TEST-XA"}), cli::exit_usage);
  EXPECT_EQ(run({"diff", "TEST-XA", "TEST-XA@99/QĐ"}), cli::exit_refused);
}

}  // namespace
}  // namespace ntm::criteria
