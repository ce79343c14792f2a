#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include <unistd.h>

#include "audit/migrations.h"
#include "cli/console_test.h"
#include "db/database.h"
#include "documents/commands.h"
#include "documents/migrations.h"
#include "documents/permissions.h"
#include "documents/routes.h"
#include "http/asking_test.h"
#include "json/json.h"

namespace ntm::documents {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

const std::string data = NTM_SOURCE_DIR "/data/documents/";

class EdgesTest : public ::testing::Test {
 protected:
  void SetUp() override {
    database_->migrate(audit::migrations());
    database_->migrate(migrations());
    folder_ = std::filesystem::temp_directory_path() / ("ntm_documents_" + std::to_string(getpid()));
    std::filesystem::create_directories(folder_);
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  int run(const std::vector<std::string>& words) { return console_.run(table(), words); }
  Json printed(const std::vector<std::string>& words) { return console_.printed(table(), words); }
  std::vector<cli::Command> table() {
    auto open = [this](const cli::Arguments&) -> Service& { return service_; };
    return commands(open, clock_, {"Y Lan (ví dụ)", ""});
  }
  void import_data() {
    ASSERT_EQ(run({"documents", "import", data + "05-CT-UBND-2024.yaml", data + "register.yaml"}), 0)
        << console_.err();
  }
  http::Response get(const std::string& path, const std::map<std::string, std::string>& captured,
                     const std::map<std::string, std::string>& query = {}) {
    return http::testing::respond(routes(service_, clock_), "GET", path, {captured, query});
  }
  Json got(const std::string& path, const std::map<std::string, std::string>& captured,
           const std::map<std::string, std::string>& query = {}) {
    return Json::parse(get(path, captured, query).body);
  }
  std::vector<std::string> listed(const std::string& day) {
    std::vector<std::string> symbols;
    Json json = got("/api/documents", {}, {{"as_of", day}});
    for (const Json& document : json["documents"].items()) symbols.push_back(document["symbol"].text());
    return symbols;
  }

  std::unique_ptr<db::Database> database_ = db::Database::open("sqlite::memory:");
  Clock clock_ = Clock::fixed_at(*Instant::parse_utc("2024-01-22T01:00:00.000Z"));
  Service service_{*database_, clock_};
  std::filesystem::path folder_;
  cli::testing::Console console_;
};

TEST_F(EdgesTest, every_route_asks_for_the_permission_to_read_documents) {
  for (const http::Route& route : routes(service_, clock_))
    EXPECT_EQ(route.permission, std::string(permission::read));
}

// @req R3
TEST_F(EdgesTest, the_list_as_of_a_day_holds_only_acts_in_force) {
  import_data();
  EXPECT_THAT(listed("2024-01-22"),
              AllOf(Contains("318/QĐ-TTg"), Contains("98/2023/NĐ-CP"), Not(Contains("211/QĐ-TTg"))));
  EXPECT_THAT(listed("2025-07-01"), AllOf(Contains("211/QĐ-TTg"), Not(Contains("98/2023/NĐ-CP"))));
}

TEST_F(EdgesTest, the_list_without_a_day_is_the_whole_register) {
  import_data();
  EXPECT_EQ(got("/api/documents", {})["documents"].size(), service_.all()->documents().size());
}

TEST_F(EdgesTest, the_list_says_which_standing_is_uncertain) {
  import_data();
  Json listed = got("/api/documents", {}, {{"as_of", "2024-01-22"}});
  for (const Json& document : listed["documents"].items()) {
    EXPECT_EQ(document["standing"].text(), "in_force");
    EXPECT_EQ(document["certain"].boolean(), !document["valid_from"].is_null()) << document["id"].text();
  }
}

TEST_F(EdgesTest, the_command_says_only_issued_where_the_day_of_effect_is_unknown) {
  import_data();
  EXPECT_EQ(run({"documents", "show", "318/QĐ-TTg", "--as-of", "2024-01-22"}), 0);
  EXPECT_THAT(console_.out(), HasSubstr("đã ban hành ~ (ngày có hiệu lực chưa nhập"));
  EXPECT_EQ(run({"documents", "show", "05/CT-UBND", "--as-of", "2024-01-22"}), 0);
  EXPECT_THAT(console_.out(), HasSubstr("còn hiệu lực (có hiệu lực từ 22/01/2024)"));
}

TEST_F(EdgesTest, a_day_that_is_none_is_refused) {
  EXPECT_THROW(get("/api/documents", {}, {{"as_of", "22/01/2024"}}), Refused);
}

// @req R1
TEST_F(EdgesTest, a_document_is_sent_with_all_its_parts) {
  import_data();
  Json json = got("/api/documents/{id}", {{"id", "05-CT-UBND-2024"}});
  EXPECT_EQ(json["id"].text(), "ct-05-2024-ubnd-kontum");
  for (const char* key : {"symbol", "kind", "issuer", "issued_on", "subject", "legal_bases", "clauses",
                          "recipients", "corrections", "has_text"})
    EXPECT_NE(json.find(key), nullptr) << key;
  EXPECT_FALSE(json["has_text"].boolean());
  EXPECT_EQ(
      json["recipients"][0].dump(),
      R"({"order":1,"name":"Bộ Nông nghiệp và Phát triển nông thôn","mark":"B/c","body":null,"archive":false})");
}

TEST_F(EdgesTest, a_line_of_the_register_without_content_is_sent_with_empty_parts) {
  import_data();
  Json json = got("/api/documents/{id}", {{"id", "qd-18-2022-ttg"}});
  EXPECT_EQ(json["clauses"].size() + json["recipients"].size(), 0u);
  EXPECT_FALSE(json["has_content"].boolean());
}

TEST_F(EdgesTest, the_text_is_not_found_until_it_is_loaded) {
  import_data();
  EXPECT_THROW(get("/api/documents/{id}/text", {{"id", "05-CT-UBND-2024"}}), Refused);
  std::ofstream(folder_ / "ct.txt") << "CHỈ THỊ\n";
  ASSERT_EQ(run({"documents", "text", "05-CT-UBND-2024", (folder_ / "ct.txt").string()}), 0)
      << console_.err();
  Json json = got("/api/documents/{id}/text", {{"id", "ct-05-2024-ubnd-kontum"}});
  EXPECT_EQ(json["text"].text(), "CHỈ THỊ\n");
  EXPECT_EQ(json["file"].text(), "ct.txt");
  EXPECT_TRUE(got("/api/documents/{id}", {{"id", "05-CT-UBND-2024"}})["has_text"].boolean());
}

TEST_F(EdgesTest, the_command_prints_the_text_as_it_is) {
  import_data();
  EXPECT_NE(run({"documents", "text", "05-CT-UBND-2024"}), 0);
  EXPECT_THAT(console_.err(), HasSubstr("chưa nạp toàn văn"));
  std::ofstream(folder_ / "ct.txt") << "Điều 1. Đăk Pék";
  run({"documents", "text", "05-CT-UBND-2024", (folder_ / "ct.txt").string()});
  EXPECT_EQ(run({"documents", "text", "05-CT-UBND-2024"}), 0);
  EXPECT_EQ(console_.out(), "Điều 1. Đăk Pék\n");
}

TEST_F(EdgesTest, a_text_in_decomposed_unicode_is_refused_with_its_line) {
  import_data();
  std::ofstream(folder_ / "nfd.txt") << "một\nDo\xCC\x82ng\n";
  EXPECT_EQ(run({"documents", "text", "05-CT-UBND-2024", (folder_ / "nfd.txt").string()}), cli::exit_refused);
  EXPECT_THAT(console_.err(), HasSubstr("nfd.txt:2"));
}

// @req R95
TEST_F(EdgesTest, the_command_shows_the_annex_as_not_yet_entered) {
  import_data();
  EXPECT_EQ(run({"documents", "show", "05-CT-UBND-2024"}), 0);
  std::istringstream lines(console_.out());
  std::string line, annex;
  while (std::getline(lines, line))
    if (line.rfind("annex", 0) == 0) annex = line;
  EXPECT_THAT(annex, HasSubstr("chưa nhập"));
  EXPECT_THAT(console_.out(), HasSubstr("Toàn văn: chưa nhập"));
}

TEST_F(EdgesTest, the_command_prints_the_same_json_as_the_route) {
  import_data();
  EXPECT_EQ(printed({"documents", "show", "05-CT-UBND-2024", "--as-of", "2024-01-22"}),
            got("/api/documents/{id}", {{"id", "05-CT-UBND-2024"}}, {{"as_of", "2024-01-22"}}));
  EXPECT_EQ(printed({"documents", "list", "--as-of", "2024-01-22"}),
            got("/api/documents", {}, {{"as_of", "2024-01-22"}}));
}

TEST_F(EdgesTest, importing_tells_what_was_new_and_what_was_there) {
  import_data();
  Json again = printed({"documents", "import", data + "register.yaml"});
  EXPECT_EQ(again["added"].integer(), 0);
  EXPECT_GT(again["unchanged"].integer(), 50);
}

TEST_F(EdgesTest, a_refused_import_prints_every_problem_and_keeps_nothing) {
  std::ofstream(folder_ / "bad.yaml")
      << "schema: register/1\ndocuments:\n  - {id: a}\n  - {id: a, nmae: x}\n";
  EXPECT_EQ(run({"documents", "import", data + "register.yaml", (folder_ / "bad.yaml").string()}),
            cli::exit_refused);
  EXPECT_THAT(console_.err(), HasSubstr("bad.yaml:3"));
  EXPECT_THAT(console_.err(), HasSubstr("bad.yaml:4 (documents[1].nmae)"));
  EXPECT_TRUE(service_.all()->documents().empty());
}

}  // namespace
}  // namespace ntm::documents
