#include "criteria/routes.h"

#include <gmock/gmock.h>

#include "audit/migrations.h"
#include "criteria/cases_test.h"
#include "criteria/migrations.h"
#include "http/asking_test.h"
#include "json/json.h"

namespace ntm::criteria {
namespace {

using namespace testing;

class CriteriaRoutes : public ::testing::Test {
 protected:
  void SetUp() override {
    database_->migrate(audit::migrations());
    database_->migrate(migrations());
    service_.import_all({original(), amended()}, {"test", ""});
  }
  Json get(const std::string& path, std::map<std::string, std::string> captured = {},
           std::map<std::string, std::string> query = {}) {
    return http::testing::got(routes(service_, clock_), path, {std::move(captured), std::move(query)});
  }
  Json show(std::map<std::string, std::string> query = {}) {
    return get("/api/criteria/{code}", {{"code", "TEST-XA"}}, std::move(query));
  }

  std::unique_ptr<db::Database> database_ = db::Database::open("sqlite::memory:");
  Clock clock_ = Clock::fixed_at(*Instant::parse_utc("2024-01-22T01:00:00.000Z"));
  Service service_{*database_, clock_};
};

TEST_F(CriteriaRoutes, every_one_needs_the_permission_to_read_and_changes_nothing) {
  for (const http::Route& route : routes(service_, clock_)) {
    EXPECT_EQ(route.permission, "criteria.read");
    EXPECT_EQ(route.method, "GET");
  }
}

TEST_F(CriteriaRoutes, the_list_names_every_version_with_its_counts) {
  Json sets = get("/api/criteria")["sets"];
  ASSERT_EQ(sets.size(), 2u);
  EXPECT_EQ(
      sets[0].dump(),
      R"({"code":"TEST-XA","version":"01/QĐ","amends":null,"name":"Bộ tiêu chí thử","level":"commune","tier":"ntm",)"
      R"("valid_from":"2022-03-08","valid_to":"2024-04-01","draft":false,"criteria_count":5,"indicator_count":11,)"
      R"("unverified_count":5})");
  EXPECT_EQ(sets[1]["amends"].text(), "01/QĐ");
}

TEST_F(CriteriaRoutes, a_set_is_shown_in_the_version_of_today_of_a_day_or_by_name) {
  EXPECT_EQ(show()["version"].text(), "01/QĐ");
  EXPECT_EQ(show({{"as_of", "2024-04-01"}})["version"].text(), "09/QĐ");
  EXPECT_EQ(show({{"version", "09/QĐ"}})["version"].text(), "09/QĐ");
}

// @req R105 R111
TEST_F(CriteriaRoutes, a_threshold_comes_with_its_source_and_whether_it_was_verified) {
  Json part = show()["criteria"][1]["indicators"][0]["parts"][0];
  EXPECT_EQ(part["operator"].text(), ">=");
  EXPECT_EQ(part["unit"].text(), "triệu đồng/người/năm");
  EXPECT_EQ(
      part["thresholds"][1].dump(),
      R"({"profile":"TN","year":2024,"value":"50.5","source":"01/QĐ, Phụ lục I","trust":"found","verified":true})");
  EXPECT_TRUE(part["thresholds"][2]["year"].is_null());
}

TEST_F(CriteriaRoutes, profiles_come_with_their_conditions) {
  Json profiles = show()["profiles"];
  EXPECT_EQ(profiles[1]["when"].dump(), R"({"attribute":"region","of":"province","equals":"TN"})");
  EXPECT_EQ(profiles[0]["when"]["any"][0]["all"].size(), 2u);
  EXPECT_TRUE(profiles[2]["when"].is_null());
}

TEST_F(CriteriaRoutes, derived_figures_and_ratios_say_where_they_come_from) {
  Json indicators = show()["criteria"][4]["indicators"];
  EXPECT_EQ(indicators[1]["derivation"].dump(),
            R"({"origin":"child_count","tier":"village_kieu_mau","level":"village","type":null})");
  EXPECT_EQ(
      indicators[3]["ratio"].dump(),
      R"({"of_set":"TEST-XA-NC","of_indicator":"10","times":"1.1","source":"02/QĐ","trust":"found","verified":true})");
  EXPECT_TRUE(indicators[3]["derivation"].is_null());
}

TEST_F(CriteriaRoutes, an_unknown_set_or_version_is_refused) {
  EXPECT_THROW(get("/api/criteria/{code}", {{"code", "NO-SUCH"}}), Refused);
  EXPECT_THROW(show({{"version", "99/QĐ"}}), Refused);
}

TEST_F(CriteriaRoutes, an_unknown_start_is_null) {
  service_.import(with(with(original(), "\"TEST-XA\"", "\"OPEN\""), "valid_from: 2022-03-08\n", ""),
                  {"test", ""});
  EXPECT_TRUE(get("/api/criteria/{code}", {{"code", "OPEN"}})["valid_from"].is_null());
}

}  // namespace
}  // namespace ntm::criteria
