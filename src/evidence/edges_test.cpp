#include <fstream>
#include <sstream>

#include "cli/console_test.h"
#include "evidence/commands.h"
#include "evidence/fixture_test.h"
#include "evidence/routes.h"
#include "http/router.h"
#include "http/shape_check.h"

namespace ntm::evidence {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

/// Routes and commands over the same service.
class EvidenceEdges : public testing::EvidenceTest {
 protected:
  http::Response call(const std::string& method, const std::string& path, http::Request request) {
    for (const http::Route& route : routes(*service_)) {
      if (route.path != path || route.method != method) continue;
      http::Response response = route.handle(request);
      if (response.content_type.starts_with("application/json")) {
        EXPECT_THAT(http::mismatches(route.answer, Json::parse(response.body)), IsEmpty()) << path;
      }
      return response;
    }
    throw std::logic_error("no route " + path);
  }
  http::Request asked(const std::string& id = "", std::map<std::string, std::string> query = {}) {
    http::Request request;
    request.actor = officer();
    request.query = std::move(query);
    if (!id.empty()) request.captured["id"] = id;
    return request;
  }
  http::Request upload(const std::string& name, const std::string& bytes,
                       const std::string& day = "2024-01-15") {
    http::Request request =
        asked("", {{"unit", "23353"}, {"set", set}, {"indicator", "10"}, {"period", "2024-01"}});
    request.headers["content-type"] = "multipart/form-data; boundary=b";
    const auto field = [](const std::string& name_of, const std::string& text) {
      return "--b\r\nContent-Disposition: form-data; name=\"" + name_of + "\"\r\n\r\n" + text + "\r\n";
    };
    request.body = field("dated_on", day) + field("source", "UBND xã") +
                   "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n" +
                   bytes + "\r\n--b--\r\n";
    return request;
  }
  std::string id_after(const http::Request& request) {
    return std::to_string(Json::parse(call("POST", "/api/evidence", request).body)["id"].integer());
  }
  int run(const std::vector<std::string>& words) {
    return console_.run(commands([this](const cli::Arguments&) -> Service& { return *service_; }, clerk_),
                        words);
  }
  std::string file(const std::string& name, const std::string& content) {
    std::ofstream(folder_.path() / name) << content;
    return (folder_.path() / name).string();
  }
  cli::testing::Console console_;
};
NTM_ON_EACH_BACKEND(EvidenceEdges);

TEST_P(EvidenceEdges, a_file_is_sent_listed_seen_and_withdrawn) {
  const std::string id = id_after(upload("Biên bản.pdf", testing::pdf));
  const Json listed = Json::parse(call("GET", "/api/evidence", asked("", {{"unit", "23353"}})).body);
  EXPECT_EQ(listed["attachments"][0]["name"].text(), "Biên bản.pdf");
  EXPECT_EQ(listed["attachments"][0]["source"].text(), "UBND xã");
  EXPECT_EQ(call("GET", "/api/evidence/{id}/file", asked(id)).body, testing::pdf);
  http::Request back = asked(id);
  back.json = std::make_shared<const Json>(Json::object({{"reason", "nộp nhầm"}}));
  const Json withdrawn = Json::parse(call("POST", "/api/evidence/{id}/withdraw", back).body);
  EXPECT_EQ(withdrawn["withdrawn"]["reason"].text(), "nộp nhầm");
}

TEST_P(EvidenceEdges, a_picture_is_shown_and_an_office_file_only_saved_and_neither_may_do_anything) {
  const auto shown = call("GET", "/api/evidence/{id}/file", asked(id_after(upload("ảnh.png", testing::png))));
  EXPECT_EQ(shown.content_type, "image/png");
  EXPECT_THAT(shown.headers.at("Content-Disposition"), HasSubstr("inline; filename=\""));
  EXPECT_THAT(shown.headers.at("Content-Disposition"), HasSubstr("filename*=UTF-8''%E1%BA%A3nh.png"));
  EXPECT_THAT(shown.headers.at("Content-Security-Policy"), HasSubstr("sandbox"));
  EXPECT_EQ(shown.headers.at("X-Content-Type-Options"), "nosniff");
  const auto saved =
      call("GET", "/api/evidence/{id}/file", asked(id_after(upload("a.docx", testing::docx()))));
  EXPECT_THAT(saved.headers.at("Content-Disposition"), HasSubstr("attachment;"));
}

TEST_P(EvidenceEdges, the_sender_decides_neither_kind_nor_folder_nor_header) {
  const auto answer = call("GET", "/api/evidence/{id}/file",
                           asked(id_after(upload("..\\\\..\\\\x\u202etxt.html", testing::png))));
  EXPECT_EQ(answer.content_type, "image/png");
  EXPECT_THAT(answer.headers.at("Content-Disposition"), Not(HasSubstr("..")));
  EXPECT_THAT(answer.headers.at("Content-Disposition"), HasSubstr("filename=\"xtxt.html.png\""));
}

TEST_P(EvidenceEdges, a_form_without_file_date_or_of_another_kind_is_refused) {
  const auto code = [&](const http::Request& request) {
    return refusal([&] { call("POST", "/api/evidence", request); });
  };
  EXPECT_EQ(code(upload("a.pdf", testing::pdf, "15/01/2024")), "evidence.not_a_day");
  EXPECT_EQ(code(upload("a.pdf", testing::pdf, "")), "evidence.field_missing");
  EXPECT_EQ(code(upload("a.pdf", "")), "evidence.file_empty");
  EXPECT_EQ(code(upload("a.pdf", "MZ")), "evidence.file_of_other_kind");
  http::Request bare = upload("a.pdf", testing::pdf);
  bare.body = "--b--\r\n";
  EXPECT_EQ(code(bare), "evidence.one_file_needed");
}

TEST_P(EvidenceEdges, a_number_that_is_none_is_not_found) {
  for (const char* id : {"x", "1x", "99999999999999999999", "-1"})
    EXPECT_EQ(refusal([&] { call("GET", "/api/evidence/{id}/file", asked(id)); }),
              "evidence.no_such_attachment");
}

TEST_P(EvidenceEdges, the_rows_stand_in_the_table_of_routes) {
  EXPECT_NO_THROW(http::Router(routes(*service_)));
}

TEST_P(EvidenceEdges, the_command_line_adds_lists_gets_and_verifies) {
  const std::vector<std::string> where{"--unit",      "23353", "--set",    set,
                                       "--indicator", "10",    "--period", "2024-01"};
  std::vector<std::string> words{"evidence", "add", file("Ảnh.png", testing::png)};
  words.insert(words.end(), where.begin(), where.end());
  words.insert(words.end(), {"--dated-on", "2024-01-15", "--source", "UBND xã", "--json"});
  ASSERT_EQ(run(words), cli::exit_ok) << console_.err();
  const std::string id = std::to_string(Json::parse(console_.out())[0]["id"].integer());
  ASSERT_EQ(run({"evidence", "list", "--unit", "23353", "--json"}), cli::exit_ok);
  EXPECT_EQ(Json::parse(console_.out())["attachments"].size(), 1u);
  const std::string out = (folder_.path() / "ra.png").string();
  ASSERT_EQ(run({"evidence", "get", id, "--out", out}), cli::exit_ok);
  std::stringstream text;
  text << std::ifstream(out).rdbuf();
  EXPECT_EQ(text.str(), testing::png);
  EXPECT_EQ(run({"evidence", "verify"}), cli::exit_ok);
  EXPECT_EQ(run({"evidence", "withdraw", id, "--reason", "nhầm"}), cli::exit_ok);
  EXPECT_EQ(run({"evidence", "clear", "--json"}), cli::exit_ok);
  EXPECT_EQ(Json::parse(console_.out())["removed"].integer(), 0);
  EXPECT_EQ(run({"evidence", "get", "99"}), cli::exit_refused);
}

}  // namespace
}  // namespace ntm::evidence
