#include <gmock/gmock.h>

#include "audit/commands.h"
#include "audit/migrations.h"
#include "audit/permissions.h"
#include "audit/routes.h"
#include "cli/console_test.h"
#include "db/database.h"
#include "http/asking_test.h"
#include "json/json.h"

namespace ntm::audit {
namespace {

using ::testing::HasSubstr;

class EdgesTest : public ::testing::Test {
 protected:
  void SetUp() override {
    database_->migrate(migrations());
    note("2024-01-21T05:00:00.000Z", "units.yaml", {});
    note("2024-01-22T01:00:00.000Z", "values.csv", {{"v/1", "", "34,5"}, {"v/2", "1", "2"}});
  }
  void note(const char* at, const std::string& object, std::vector<Change> changes) {
    database_->write("noting", [&](db::Connection& c) {
      append(c, {{"Y Lan (ví dụ)", "VPDP.head", "10.0.0.7"},
                 *Instant::parse_utc(at),
                 "test.import",
                 object,
                 "",
                 "102",
                 "ví dụ",
                 "",
                 std::move(changes)});
    });
  }
  int run(const std::vector<std::string>& words) { return console_.run(table(), words); }
  Json printed(const std::vector<std::string>& words, int code = 0) {
    return console_.printed(table(), words, code);
  }
  std::vector<cli::Command> table() {
    return commands([this](const cli::Arguments&) -> Service& { return service_; });
  }
  Json got(const std::string& path, const std::map<std::string, std::string>& query = {}) {
    return http::testing::got(routes(service_), path, {{}, query});
  }

  std::unique_ptr<db::Database> database_ = db::Database::open("sqlite::memory:");
  Service service_{*database_, Clock::fixed_at(*Instant::parse_utc("2024-01-22T01:00:00.000Z"))};
  cli::testing::Console console_;
};

TEST_F(EdgesTest, reading_and_verifying_need_different_permissions) {
  std::map<std::string, std::string> permissions;
  for (const http::Route& route : routes(service_)) permissions[route.path] = route.permission;
  EXPECT_EQ(permissions["/api/audit/events"], permission::read);
  EXPECT_EQ(permissions["/api/audit/objects"], permission::read);
  EXPECT_EQ(permissions["/api/audit/verify"], permission::verify);
  EXPECT_EQ(permissions["/api/audit/seals"], permission::verify);
}

// @req R109
TEST_F(EdgesTest, events_are_sent_newest_first_with_their_changes_and_the_next_page) {
  Json page = got("/api/audit/events", {{"limit", "1"}});
  const Json& event = page["events"][0];
  EXPECT_EQ(event["object"].text(), "values.csv");
  EXPECT_EQ(event["post"].text(), "VPDP.head");
  EXPECT_EQ(event["from"].text(), "10.0.0.7");
  EXPECT_TRUE(event["before"].is_null());
  EXPECT_EQ(event["change_count"].integer(), 2);
  EXPECT_EQ(event["changes"][0]["after"].text(), "34,5");
  Json rest = got("/api/audit/events", {{"limit", "1"}, {"cursor", page["next"].text()}});
  EXPECT_EQ(rest["events"][0]["object"].text(), "units.yaml");
  EXPECT_TRUE(rest["next"].is_null());
}

TEST_F(EdgesTest, the_filters_of_the_query_reach_the_trail) {
  EXPECT_EQ(got("/api/audit/events", {{"object", "v/1"}})["events"].size(), 1u);
  EXPECT_EQ(got("/api/audit/events", {{"object_prefix", "v"}})["events"].size(), 1u);
  EXPECT_EQ(got("/api/audit/events", {{"actor", "ai khác"}})["events"].size(), 0u);
  EXPECT_EQ(got("/api/audit/events", {{"action", "test.import"}, {"from", "2024-01-22"}})["events"].size(),
            1u);
  EXPECT_EQ(got("/api/audit/events", {{"to", "2024-01-21"}})["events"].size(), 1u);
}

TEST_F(EdgesTest, what_cannot_be_asked_is_refused) {
  EXPECT_THROW(got("/api/audit/events", {{"limit", "201"}}), Refused);
  EXPECT_THROW(got("/api/audit/events", {{"limit", "x"}}), Refused);
  EXPECT_THROW(got("/api/audit/events", {{"cursor", "x"}}), Refused);
  EXPECT_THROW(got("/api/audit/events", {{"from", "x"}}), Refused);
  EXPECT_THROW(got("/api/audit/objects"), Refused);
  EXPECT_THROW(got("/api/audit/verify", {{"root", "x"}}), Refused);
  EXPECT_THROW(got("/api/audit/verify", {{"day", "2024-01-21"}}), Refused);
}

// @req R109
TEST_F(EdgesTest, the_history_of_an_object_says_who_changed_it) {
  Json history = got("/api/audit/objects", {{"object", "v/2"}});
  ASSERT_EQ(history["history"].size(), 1u);
  const Json& touch = history["history"][0];
  EXPECT_EQ(touch["actor"].text(), "Y Lan (ví dụ)");
  EXPECT_EQ(touch["event_object"].text(), "values.csv");
  EXPECT_EQ(touch["before"].text(), "1");
  EXPECT_EQ(touch["after"].text(), "2");
  EXPECT_EQ(touch["why"].text(), "ví dụ");
}

// @req R109
TEST_F(EdgesTest, verifying_answers_0_when_intact_and_1_when_not_saying_where) {
  EXPECT_EQ(got("/api/audit/verify"), printed({"audit", "verify"}));
  EXPECT_TRUE(got("/api/audit/verify")["intact"].boolean());
  EXPECT_EQ(run({"audit", "verify"}), 0);
  EXPECT_THAT(console_.out(), HasSubstr("Nhật ký nguyên vẹn: 2 sự kiện, 2 thay đổi, 1 mốc ngày"));
  database_->write("tampering",
                   [](db::Connection& c) { c.run("UPDATE audit_event SET actor = 'x' WHERE id = 2"); });
  Json broken = printed({"audit", "verify"}, 1);
  EXPECT_EQ(broken, got("/api/audit/verify"));
  EXPECT_FALSE(broken["intact"].boolean());
  EXPECT_EQ(broken["problems"][0]["event"].integer(), 2);
  EXPECT_EQ(broken["problems"][0]["code"].text(), "audit.event_altered");
  EXPECT_EQ(run({"audit", "verify"}), 1);
  EXPECT_THAT(console_.out(), HasSubstr("KHÔNG NGUYÊN VẸN"));
  EXPECT_THAT(console_.err(), HasSubstr("sự kiện 2"));
}

// @req R109
TEST_F(EdgesTest, a_printed_root_is_checked_with_its_day) {
  Json seal = got("/api/audit/seals")["seals"][0];
  EXPECT_EQ(seal["day"].text(), "2024-01-21");
  EXPECT_EQ(seal["last_event"].integer(), 1);
  EXPECT_EQ(printed({"audit", "seals"}), got("/api/audit/seals"));
  const std::string& root = seal["root"].text();
  EXPECT_EQ(run({"audit", "verify", "--root", root, "--day", "2024-01-21"}), 0);
  EXPECT_THAT(console_.out(), HasSubstr("Mốc đã in khớp"));
  EXPECT_EQ(run({"audit", "verify", "--root", root, "--day", "2024-01-20"}), 1);
  EXPECT_EQ(run({"audit", "verify", "--root", std::string(64, '0')}), 1);
  EXPECT_EQ(run({"audit", "verify", "--root", "x"}), 1);
  EXPECT_EQ(run({"audit", "verify", "--day", "2024-01-21"}), 1);
}

TEST_F(EdgesTest, the_list_and_the_seals_are_printed_for_people) {
  EXPECT_EQ(run({"audit", "list", "--limit", "1"}), 0);
  EXPECT_THAT(console_.out(), HasSubstr("22/01/2024 08:00"));
  EXPECT_THAT(console_.out(), HasSubstr("102; 2 thay đổi"));
  EXPECT_THAT(console_.out(), HasSubstr("--cursor 2"));
  EXPECT_EQ(run({"audit", "seals"}), 0);
  EXPECT_THAT(console_.out(), HasSubstr("21/01/2024"));
  EXPECT_EQ(printed({"audit", "list", "--object", "v/1"}), got("/api/audit/events", {{"object", "v/1"}}));
}

}  // namespace
}  // namespace ntm::audit
