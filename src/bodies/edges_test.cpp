#include <gmock/gmock.h>

#include "audit/migrations.h"
#include "bodies/commands.h"
#include "bodies/migrations.h"
#include "bodies/permissions.h"
#include "bodies/routes.h"
#include "cli/console_test.h"
#include "db/database.h"
#include "http/asking_test.h"
#include "json/json.h"
#include "units/migrations.h"

namespace ntm::bodies {
namespace {

using ::testing::HasSubstr;

const std::string data = NTM_SOURCE_DIR "/data/";

class EdgesTest : public ::testing::Test {
 protected:
  void SetUp() override {
    database_->migrate(audit::migrations());
    database_->migrate(units::migrations());
    database_->migrate(migrations());
    units_.import(datafile::read_source(data + "units/kontum-2024.yaml", datafile::largest_yaml_bytes), {},
                  {"t", ""});
    ASSERT_EQ(run({"bodies", "import", data + "bodies/kontum-2024.yaml"}), 0) << console_.err();
  }
  int run(const std::vector<std::string>& words) { return console_.run(table(), words); }
  Json printed(const std::vector<std::string>& words) { return console_.printed(table(), words); }
  std::vector<cli::Command> table() {
    auto open = [this](const cli::Arguments&) -> Service& { return service_; };
    return commands(open, clock_, {"Y Lan (ví dụ)", ""});
  }
  Json got(const std::string& path, const std::string& code,
           const std::map<std::string, std::string>& query) {
    return http::testing::got(routes(service_, clock_), path, {{{"code", code}}, query});
  }

  std::unique_ptr<db::Database> database_ = db::Database::open("sqlite::memory:");
  Clock clock_ = Clock::fixed_at(*Instant::parse_utc("2024-01-22T01:00:00.000Z"));
  units::Service units_{*database_, clock_};
  Service service_{*database_, units_, clock_};
  cli::testing::Console console_;
};

TEST_F(EdgesTest, every_route_asks_for_the_permission_to_read_bodies) {
  for (const http::Route& route : routes(service_, clock_))
    EXPECT_EQ(route.permission, std::string(permission::read));
}

TEST_F(EdgesTest, the_list_holds_the_bodies_of_the_day) {
  Json january = got("/api/bodies", "", {{"as_of", "2024-01-22"}});
  Json april = got("/api/bodies", "", {{"as_of", "2025-04-01"}});
  auto has = [](const Json& list, const std::string& code) {
    for (const Json& body : list["bodies"].items())
      if (body["code"].text() == code) return true;
    return false;
  };
  EXPECT_TRUE(has(january, "SXD") && !has(january, "SXD-2025") && has(january, "UBND-23430"));
  EXPECT_TRUE(!has(april, "SXD") && has(april, "SXD-2025"));
}

// @req R62
TEST_F(EdgesTest, a_body_is_sent_with_its_head_posts_and_holdings) {
  Json json = got("/api/bodies/{code}", "UBT", {});
  EXPECT_EQ(json["head"]["person"].text(), "Lê Ngọc Tuấn");
  EXPECT_EQ(json["unit_code"].text(), "62");
  Json health = got("/api/bodies/{code}", "SYT", {});
  EXPECT_TRUE(health["head"]["person"].is_null());
  EXPECT_GT(health["holdings"].size(), 0u);
}

// @req R15
TEST_F(EdgesTest, a_group_of_addressees_is_sent_with_its_members) {
  Json json = got("/api/bodies/{code}", "CHU-TICH-HUYEN", {});
  EXPECT_TRUE(json["group"].boolean());
  EXPECT_EQ(json["posts"].size(), 10u);
  EXPECT_EQ(json["posts"][0]["name"].text(), "Chủ tịch UBND thành phố");
}

TEST_F(EdgesTest, a_code_nobody_knows_is_not_found) {
  EXPECT_THROW(got("/api/bodies/{code}", "GONE", {}), Refused);
  EXPECT_NE(run({"bodies", "show", "GONE"}), 0);
  EXPECT_THAT(console_.err(), HasSubstr("GONE"));
}

TEST_F(EdgesTest, the_commands_print_the_same_json_as_the_routes) {
  EXPECT_EQ(printed({"bodies", "list", "--as-of", "2024-01-22"}),
            got("/api/bodies", "", {{"as_of", "2024-01-22"}}));
  EXPECT_EQ(printed({"bodies", "show", "SNN", "--as-of", "2024-01-22"}),
            got("/api/bodies/{code}", "SNN", {{"as_of", "2024-01-22"}}));
}

TEST_F(EdgesTest, the_list_shows_who_is_not_scored_and_whose_name_is_missing) {
  EXPECT_EQ(run({"bodies", "list", "--as-of", "2024-01-22"}), 0);
  EXPECT_THAT(console_.out(), HasSubstr("không chấm điểm"));
  EXPECT_THAT(console_.out(), HasSubstr("Giám đốc (chưa nhập)"));
  EXPECT_THAT(console_.out(), HasSubstr("Chủ tịch UBND tỉnh Lê Ngọc Tuấn"));
}

TEST_F(EdgesTest, showing_a_body_prints_its_second_post_and_its_future) {
  EXPECT_EQ(run({"bodies", "show", "VPDP"}), 0);
  EXPECT_THAT(console_.out(), HasSubstr("kiêm, cùng người với Giám đốc Sở Nông nghiệp"));
  EXPECT_EQ(run({"bodies", "show", "SNN"}), 0);
  EXPECT_THAT(console_.out(), HasSubstr("nhập vào SNNMT ngày 01/03/2025 ~"));
  EXPECT_EQ(run({"bodies", "show", "UBND-HUYEN"}), 0);
  EXPECT_THAT(console_.out(), HasSubstr("UBND huyện Đăk Hà"));
}

// @req R34
TEST_F(EdgesTest, a_holder_stated_earlier_is_shown_with_that_day) {
  EXPECT_EQ(run({"bodies", "show", "UBT", "--as-of", "2024-06-01"}), 0);
  EXPECT_THAT(console_.out(), HasSubstr("Lê Ngọc Tuấn ~ (có tên trong văn bản ngày 22/01/2024)"));
}

// @req R58
TEST_F(EdgesTest, the_holders_of_a_set_are_listed_by_number_with_their_role) {
  EXPECT_EQ(run({"bodies", "holders", "--set", "VN-XA-NTM-2021-2025", "--as-of", "2024-01-22"}), 0);
  EXPECT_THAT(console_.out(), HasSubstr("chỉ tiêu 15.1"));
  EXPECT_LT(console_.out().find("tiêu chí 2 "), console_.out().find("tiêu chí 10"));
  EXPECT_NE(run({"bodies", "holders", "--set", "NONE"}), 0);
}

}  // namespace
}  // namespace ntm::bodies
