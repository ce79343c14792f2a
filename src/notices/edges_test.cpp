#include "cli/console_test.h"
#include "http/asking_test.h"
#include "notices/commands.h"
#include "notices/fixture_test.h"
#include "notices/ics_reader_test.h"
#include "notices/permissions.h"
#include "notices/routes.h"

namespace ntm::notices {
namespace {

using ::testing::HasSubstr;

class EdgesTest : public testing::NoticesTest {
 protected:
  http::Response asked(const std::string& method, const std::string& path, const Actor& by,
                       const Json& body = {}, const std::map<std::string, std::string>& query = {},
                       const std::map<std::string, std::string>& captured = {}) {
    return http::testing::respond(routes(*notices), method, path,
                                  {captured, query, body.is_null() ? Json::object() : body, by});
  }
  Json ask(const std::string& method, const std::string& path, const std::string& login,
           const Json& body = {}, std::map<std::string, std::string> query = {}) {
    return Json::parse(asked(method, path, actor(login), body, query).body);
  }
  int run(std::vector<std::string> words, const Mailbox& mailbox = {}) {
    const Opened open{[this](const cli::Arguments&) -> Service& { return *notices; },
                      [this](const cli::Arguments&) -> DigestService& { return *digests; },
                      [mailbox](const cli::Arguments&) { return mailbox; }};
    words.insert(words.begin(), "notices");
    return console.run(commands(open, system), words);
  }
  cli::testing::Console console;
};
NTM_ON_EACH_BACKEND(EdgesTest);

// @req R96
TEST_P(EdgesTest, the_list_counts_the_unread_and_goes_on_page_by_page) {
  submit("UBND-610");
  at("2024-03-15T09:00:00+07:00");
  const Json whole = ask("GET", "/api/notices", "lan");
  ASSERT_GE(whole["notices"].size(), 2u);
  EXPECT_EQ(whole["unread_count"].integer(), static_cast<std::int64_t>(whole["notices"].size()));
  std::vector<std::string> seen;
  std::map<std::string, std::string> query{{"limit", "1"}};
  for (Json page; page["next"].kind() == Json::Kind::text || seen.empty();) {
    page = ask("GET", "/api/notices", "lan", {}, query);
    seen.push_back(page["notices"][0]["key"].text());
    query["cursor"] = page["next"].text();
  }
  std::vector<std::string> all;
  for (const Json& each : whole["notices"].items()) all.push_back(each["key"].text());
  EXPECT_EQ(seen, all);
}

TEST_P(EdgesTest, what_was_marked_is_left_out_when_only_the_unread_are_asked_for) {
  const Json first = ask("GET", "/api/notices", "thuy");
  const Json keys = Json::object({{"keys", Json::array().push(first["notices"][0]["key"])}});
  const Json marked = ask("POST", "/api/notices/read", "thuy", keys);
  EXPECT_EQ(marked["marked_count"].integer(), 1);
  EXPECT_EQ(marked["unread_count"].integer(), first["unread_count"].integer() - 1);
  EXPECT_EQ(ask("GET", "/api/notices", "thuy", {}, {{"unread", "true"}})["notices"].size(),
            first["notices"].size() - 1);
}

TEST_P(EdgesTest, a_title_is_vietnamese_and_says_where_to_go) {
  const Json notice = ask("GET", "/api/notices", "thuy")["notices"][0];
  EXPECT_THAT(notice["title"].text(), HasSubstr("còn 4 ngày, hạn hết ngày 14/03/2024"));
  EXPECT_EQ(notice["path"].text(), "/reporting/UBND-610/2024-03");
}

TEST_P(EdgesTest, wishes_are_read_and_changed) {
  EXPECT_FALSE(ask("GET", "/api/notices/settings", "thuy")["mail"].boolean());
  EXPECT_TRUE(ask("PUT", "/api/notices/settings", "thuy", Json::object({{"mail", true}, {"hour", 6}}))["mail"]
                  .boolean());
  EXPECT_EQ(ask("GET", "/api/notices/settings", "thuy")["hour"].integer(), 6);
}

TEST_P(EdgesTest, the_calendar_address_works_without_a_session_until_it_is_ended) {
  const std::string path = ask("POST", "/api/notices/calendar", "thuy")["path"].text();
  const std::string file = path.substr(std::string("/calendar/").size());
  const Actor nobody{"", "", "10.0.0.9", 0, std::make_shared<const Rights>(Rights::Scopes{})};
  const auto response = asked("GET", "/calendar/{file}", nobody, {}, {}, {{"file", file}});
  EXPECT_EQ(response.content_type, "text/calendar; charset=utf-8");
  EXPECT_GE(testing::read_ics(response.body).events.size(), 7u);
  asked("DELETE", "/api/notices/calendar", actor("thuy"));
  EXPECT_EQ(refusal([&] {
              asked("GET", "/calendar/{file}", nobody, {}, {}, {{"file", file}});
            }),
            "notices.no_calendar");
  EXPECT_EQ(refusal([&] {
              asked("GET", "/calendar/{file}", nobody, {}, {}, {{"file", ".ics"}});
            }),
            "notices.no_calendar");
}

TEST_P(EdgesTest, the_path_of_a_calendar_is_marked_as_secret) {
  for (const http::Route& route : routes(*notices))
    EXPECT_EQ(route.is_path_secret, route.permission == permission::calendar) << route.path;
}

TEST_P(EdgesTest, the_command_lists_what_somebody_is_told_as_of_a_day) {
  ASSERT_EQ(run({"list", "--login", "thuy", "--as-of", "2024-03-14", "--json"}), 0) << console.err();
  EXPECT_EQ(Json::parse(console.out())["notices"][0]["kind"].text(), "report_last_day");
  EXPECT_EQ(run({"list", "--login", "khong"}), cli::exit_refused);
}

TEST_P(EdgesTest, the_command_sends_the_letters_of_a_day_and_tells_of_each) {
  notices->wish(true, 7, actor("thuy"));
  EXPECT_EQ(run({"digest"}), cli::exit_refused);
  EXPECT_THAT(console.err(), HasSubstr("mail.host"));
  ASSERT_EQ(run({"digest", "--day", "2024-03-10", "--dry-run", "--json"}), 0) << console.err();
  EXPECT_THAT(Json::parse(console.out())["letters"][0]["text"].text(), HasSubstr("UBND"));
  int sent = 0;
  const Mailbox mailbox{"ntm@kontum.example", [&](const mail::Letter&) { ++sent; }};
  ASSERT_EQ(run({"digest", "--day", "2024-03-10"}, mailbox), 0) << console.err();
  ASSERT_EQ(run({"digest", "--day", "2024-03-10"}, mailbox), 0);
  EXPECT_EQ(sent, 1);
}

TEST_P(EdgesTest, a_letter_that_fails_is_told_by_the_exit_code) {
  notices->wish(true, 7, actor("thuy"));
  const Mailbox broken{"ntm@kontum.example", [](const mail::Letter&) { throw Failure("no route"); }};
  EXPECT_EQ(run({"digest"}, broken), cli::exit_failed);
  EXPECT_THAT(console.out(), HasSubstr("no route"));
}

}  // namespace
}  // namespace ntm::notices
