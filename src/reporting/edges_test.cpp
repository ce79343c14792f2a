#include <filesystem>
#include <sstream>

#include <unistd.h>

#include "http/shape_check.h"
#include "json/json.h"
#include "reporting/commands.h"
#include "reporting/fixture_test.h"
#include "reporting/routes.h"

namespace ntm::reporting {
namespace {

using ::testing::HasSubstr;

class EdgesTest : public testing::ReportingTest {
 protected:
  std::vector<http::Route> all() {
    auto found = routes(*reporting);
    for (http::Route& route : consolidation_routes(*reporting, *consolidation))
      found.push_back(std::move(route));
    for (http::Route& route : printing_routes(*printing)) found.push_back(std::move(route));
    return found;
  }
  /// Asks a route as somebody; what it answers must be what it declares.
  Json ask(const std::string& method, const std::string& path, const Actor& by,
           std::map<std::string, std::string> captured = {}, const Json& body = {},
           std::map<std::string, std::string> query = {}) {
    for (const http::Route& route : all()) {
      if (route.method != method || route.path != "/api/reporting/" + path) continue;
      http::Request request;
      request.captured = std::move(captured), request.query = std::move(query), request.actor = by;
      request.body = body.is_null() ? "{}" : body.dump();
      request.json = std::make_shared<Json>(Json::parse(request.body));
      if (route.input.is_declared())
        for (const Problem& problem : http::mismatches(route.input, *request.json))
          ADD_FAILURE() << problem.to_text();
      const Json answer = Json::parse(route.handle(request).body);
      for (const Problem& problem : http::mismatches(route.answer, answer))
        ADD_FAILURE() << path << " " << problem.to_text();
      return answer;
    }
    throw Failure("no route " + path);
  }
  int run(std::vector<std::string> words) {
    out.str(""), err.str("");
    cli::Output output(out, err);
    Opened open{[this](const cli::Arguments&) -> Service& { return *reporting; },
                [this](const cli::Arguments&) -> ConsolidationService& { return *consolidation; },
                [this](const cli::Arguments&) -> PrintingService& { return *printing; }};
    words.insert(words.begin(), "reporting");
    return cli::dispatch(commands(open, system), words, output);
  }
  Json printed(std::vector<std::string> words) {
    words.push_back("--json");
    EXPECT_EQ(run(words), 0) << err.str();
    return Json::parse(out.str());
  }
  static Json written() {
    return Json::parse(R"({"sections": {"I": "Họp", "III": "Không", "IV": "Mưa", "V": "Kiểm tra"},
                           "proposals": ["Bổ sung vốn"]})");
  }
  /// A report as people write it into a file.
  std::string file() {
    const auto path =
        std::filesystem::temp_directory_path() / ("ntm-report-" + std::to_string(getpid()) + ".json");
    std::ofstream(path) << R"({"sections": {"I": "Họp"}})";
    return path.string();
  }
  const std::map<std::string, std::string> ngoc_hoi{{"body", "UBND-611"}, {"month", "2024-03"}};
  const std::map<std::string, std::string> in_march{{"month", "2024-03"}};
  std::ostringstream out, err;
};
NTM_ON_EACH_BACKEND(EdgesTest);

TEST_P(EdgesTest, an_outsider_gets_nothing_from_any_route) {
  for (const http::Route& route : all()) {
    if (route.path == "/api/reporting/rules" || route.path == "/api/reporting/rulings") continue;
    http::Request request;
    request.captured = {{"body", "UBND-611"}, {"month", "2024-03"}, {"code", "BC-1"}, {"id", "1"}};
    request.body =
        R"({"notes": [{"place": "I", "text": "x"}], "kind": "waive", "month": "2024-03", "act": "1",
      "reason": "x", "written": {}, "received_at": "2024-03-01T00:00:00+07:00", "issued_on": "2024-03-18",
      "text": "x", "answered_on": "2024-03-18", "words": {"I.text": "x"}})";
    request.actor = outsider;
    if (route.path == "/api/reporting/discipline") {
      EXPECT_EQ(Json::parse(route.handle(request).body)["bodies"].size(), 0u);
      continue;
    }
    if (route.path == "/api/reporting/obligations") {
      EXPECT_EQ(Json::parse(route.handle(request).body)["obligations"].size(), 0u);
      continue;
    }
    EXPECT_THROW(route.handle(request), Refused) << route.method << " " << route.path;
  }
  EXPECT_EQ(count("audit_event", "action LIKE 'reporting.%' AND action <> 'reporting.import'"), 0);
}

TEST_P(EdgesTest, a_month_that_is_none_has_no_report) {
  EXPECT_EQ(refusal([&] {
              ask("GET", "reports/{body}/{month}", thuy, {{"body", "UBND-611"}, {"month", "2024-13"}});
            }),
            "reporting.no_obligation");
}

TEST_P(EdgesTest, a_report_goes_from_its_draft_to_acceptance) {
  ask("PUT", "reports/{body}/{month}/draft", thuy, ngoc_hoi, written());
  const Json view = ask("GET", "reports/{body}/{month}", thuy, ngoc_hoi);
  EXPECT_EQ(view["draft"]["edition"].integer(), 1);
  EXPECT_EQ(view["lacks"].size(), 0u);
  EXPECT_THAT(view["rule"]["reading"].text(), HasSubstr("23:59:59 ngày 14"));
  ask("GET", "reports/{body}/{month}/preview", thuy, ngoc_hoi);
  const Json receipt = ask("POST", "reports/{body}/{month}/submit", thuy, ngoc_hoi);
  EXPECT_TRUE(receipt["on_time"].boolean());
  EXPECT_EQ(receipt["due_at"].text(), "2024-03-14T23:59:59+07:00");
  const std::map<std::string, std::string> code{{"code", receipt["code"].text()}};
  EXPECT_EQ(ask("GET", "receipts/{code}", thuy, code)["hash"].text(), receipt["hash"].text());
  EXPECT_EQ(ask("GET", "receipts/{code}/document", thuy, code)["tables"].size(), 9u);
  ask("POST", "reports/{body}/{month}/receive", lan, ngoc_hoi, Json::parse(R"({"version": 1})"));
  ask("POST", "reports/{body}/{month}/return", lan, ngoc_hoi,
      Json::parse(R"({"notes": [{"place": "IV", "text": "nêu nguyên nhân"}]})"));
  Json better = written();
  better.set("sections", Json::parse(R"({"I": "Họp", "III": "Không", "IV": "Mưa lũ", "V": "Kiểm tra"})"));
  ask("POST", "reports/{body}/{month}/submit", thuy, ngoc_hoi, Json::object({{"written", better}}));
  EXPECT_EQ(ask("POST", "reports/{body}/{month}/accept", lan, ngoc_hoi)["state"].text(), "accepted");
  EXPECT_EQ(ask("GET", "reports/{body}/{month}", thuy, ngoc_hoi)["decisions"].size(), 3u);
  for (const char* action : {"draft", "received", "returned", "accepted"})
    EXPECT_EQ(events(action), 1) << action;
  EXPECT_EQ(events("submit"), 2);
}

TEST_P(EdgesTest, the_office_consolidates_freezes_and_issues) {
  submit("UBND-611", full(), thuy);
  EXPECT_EQ(ask("GET", "consolidated/{month}", lan, in_march)["progress"].text(), "open");
  ask("PATCH", "consolidated/{month}", lan, in_march,
      Json::parse(R"({"words": {"IV.text": "Trên đây là báo cáo."}})"));
  const Json frozen = ask("POST", "consolidated/{month}/freeze", lan, in_march);
  EXPECT_EQ(frozen["progress"].text(), "frozen");
  EXPECT_EQ(ask("GET", "consolidated/{month}/frozen", lan, in_march), frozen["document"]);
  const Json issued =
      ask("POST", "consolidated/{month}/issue", lan, in_march, Json::parse(R"({"issued_on": "2024-03-18"})"));
  EXPECT_EQ(issued["number"].integer(), 1);
  EXPECT_EQ(issued["document"]["number_and_symbol"].text(), "01/BC-VPĐP");
  const Json list = ask("GET", "proposals", lan);
  ASSERT_EQ(list["proposals"].size(), 1u);
  ask("POST", "proposals/{id}/answer", lan, {{"id", std::to_string(list["proposals"][0]["id"].integer())}},
      Json::parse(R"({"text": "Đồng ý", "answered_on": "2024-04-01"})"));
  ask("POST", "consolidated/{month}/revise", lan, in_march);
  EXPECT_EQ(ask("GET", "consolidated/{month}", lan, in_march, {}, {{"version", "1"}})["progress"].text(),
            "issued");
  for (const char* action : {"edit_consolidated", "freeze", "issue", "answer", "revise"})
    EXPECT_EQ(events(action), 1) << action;
}

// @req R71
TEST_P(EdgesTest, the_year_of_a_body_is_told_by_route_and_command) {
  submit("UBND-611", full(), thuy);
  const Json year = ask("GET", "discipline", thuy, {}, {}, {{"year", "2024"}, {"as_of", "2024-03-31"}});
  ASSERT_EQ(year["bodies"].size(), 1u);  // the own body's
  EXPECT_EQ(year["bodies"][0]["on_time"].integer(), 1);
  EXPECT_EQ(year["bodies"][0]["missing"].integer(), 1);
  EXPECT_EQ(printed({"discipline", "--year", "2024", "--as-of", "2024-03-31"})["bodies"].size(), 27u);
  EXPECT_EQ(run({"discipline", "--year", "2024"}), 0);
  EXPECT_THAT(out.str(), HasSubstr("Chủ tịch UBND huyện"));
  EXPECT_EQ(run({"discipline", "--year", "24"}), 1);
  EXPECT_EQ(refusal([&] {
              ask("GET", "discipline", thuy, {}, {}, {{"year", "x"}});
            }),
            "reporting.unknown_year");
}

// @req R100
TEST_P(EdgesTest, reports_and_letters_are_handed_out_as_files) {
  submit("UBND-611", full(), thuy);
  at("2024-03-18T09:00:00+07:00");
  auto file = [&](const std::string& path, const Actor& by, std::map<std::string, std::string> query) {
    for (const http::Route& route : printing_routes(*printing))
      if (route.path == "/api/reporting/" + path) {
        http::Request request;
        request.captured = {{"month", "2024-03"}, {"body", "UBND-611"}};
        request.query = std::move(query), request.actor = by;
        return route.handle(request);
      }
    throw Failure("no route " + path);
  };
  EXPECT_THAT(file("consolidated/{month}/document", lan, {}).headers["Content-Disposition"],
              HasSubstr("BC-TONG-HOP-2024-03.docx"));
  EXPECT_EQ(file("consolidated/{month}/document", lan, {{"format", "xlsx"}}).body.substr(0, 2), "PK");
  EXPECT_EQ(file("consolidated/{month}/dunning", lan, {{"answer_by", "2024-03-25"}}).body.substr(0, 2), "PK");
  EXPECT_EQ(file("consolidated/{month}/transmittal", lan, {}).body.substr(0, 2), "PK");
  EXPECT_EQ(file("reports/{body}/{month}/document", thuy, {}).body.substr(0, 2), "PK");
  EXPECT_EQ(refusal([&] {
              file("consolidated/{month}/document", lan, {{"format", "doc"}});
            }),
            "reporting.unknown_format");

  const auto folder = std::filesystem::temp_directory_path() / ("ntm_files_" + std::to_string(getpid()));
  std::filesystem::create_directories(folder);
  auto out_to = [&](const char* name) { return (folder / name).string(); };
  EXPECT_EQ(run({"consolidate", "--month", "2024-03", "--freeze", "--out", out_to("bc.docx")}), 0)
      << err.str();
  EXPECT_EQ(run({"print", "--body", "UBND-611", "--month", "2024-03", "--out", out_to("h.xlsx")}), 0);
  EXPECT_EQ(run({"print", "--body", "SNN", "--month", "2024-03", "--draft", "--out", out_to("s.docx")}), 0);
  EXPECT_EQ(run({"dun", "--month", "2024-03", "--out", out_to("d.docx")}), 0) << err.str();
  EXPECT_EQ(run({"transmit", "--month", "2024-03", "--out", out_to("g.docx")}), 0) << err.str();
  EXPECT_EQ(run({"dun", "--month", "2024-03", "--out", out_to("d.xlsx")}), 1);
  for (const char* name : {"bc.docx", "h.xlsx", "s.docx", "d.docx", "g.docx"})
    EXPECT_GT(std::filesystem::file_size(folder / name), 10'000u) << name;
  std::filesystem::remove_all(folder);
}

TEST_P(EdgesTest, papers_and_rulings_are_entered_by_the_office) {
  ask("POST", "rulings", lan, {},
      Json::parse(
          R"({"kind": "extend", "month": "2024-03", "last_day": "2024-03-20", "act": "9/UBND", "reason": "lũ"})"));
  EXPECT_EQ(ask("GET", "rulings", lan)["rulings"].size(), 1u);
  Json paper = Json::object(
      {{"written", written()}, {"received_at", "2024-03-11T08:00:00+07:00"}, {"act", "45/BC-UBND"}});
  EXPECT_EQ(ask("POST", "reports/{body}/{month}/paper", lan, ngoc_hoi, paper)["received_at"].text(),
            "2024-03-11T01:00:00.000Z");
  paper.set("received_at", "2024-03-11");
  EXPECT_EQ(refusal([&] { ask("POST", "reports/{body}/{month}/paper", lan, ngoc_hoi, paper); }),
            "reporting.malformed_instant");
  EXPECT_EQ(ask("GET", "rules", thuy)["rules"].size(), 2u);
  const Json owed =
      ask("GET", "obligations", lan, {}, {}, {{"from", "2024-03"}, {"to", "2024-03"}})["obligations"];
  EXPECT_EQ(owed[0]["due_at"].text(), "2024-03-20T23:59:59+07:00");
}

// @req R68
TEST_P(EdgesTest, the_command_line_lists_who_is_late) {
  const auto late_as_of = [&](const char* day) {
    return printed({"obligations", "--from", "2024-03", "--to", "2024-03", "--late", "--as-of", day}).size();
  };
  EXPECT_EQ(late_as_of("2024-03-14"), 0u);
  EXPECT_EQ(late_as_of("2024-03-15"), 27u);
}

TEST_P(EdgesTest, the_command_line_lists_who_owes_what_by_when) {
  const Json list = printed({"obligations", "--from", "2024-01", "--to", "2024-12"});
  EXPECT_EQ(list.size(), 12u * 27u);
  for (const Json& each : list.items())
    if (each["body"].text() == "UBND-611" && each["month"].text() == "2024-03") {
      EXPECT_TRUE(each["quarterly"].boolean());
      EXPECT_EQ(each["due_at"].text(), "2024-03-14T23:59:59+07:00");
      EXPECT_EQ(each["state"].text(), "due_soon");
    }
  EXPECT_EQ(run({"obligations", "--from", "2024-03"}), 0);
  EXPECT_THAT(out.str(), HasSubstr("sắp đến hạn"));
  EXPECT_THAT(out.str(), HasSubstr("23:59:59 ngày 14"));
  EXPECT_EQ(run({"obligations", "--from", "2024-12", "--to", "2024-01"}), 1);
  EXPECT_EQ(
      printed({"obligations", "--from", "2024-03", "--to", "2024-03", "--consolidated"})[0]["due_at"].text(),
      "2024-03-19T23:59:59+07:00");
}

TEST_P(EdgesTest, the_command_line_carries_a_month_through) {
  EXPECT_EQ(run({"submit", "--body", "UBND-611", "--month", "2024-03"}), 1);  // nothing was written
  EXPECT_THAT(err.str(), HasSubstr("chưa viết"));
  EXPECT_EQ(printed({"submit", "--body", "UBND-611", "--month", "2024-03", "--nil"})["state"].text(),
            "submitted");
  EXPECT_TRUE(printed({"submit", "--body", "UBND-611", "--month", "2024-03", "--nil"})["repeated"].boolean());
  EXPECT_EQ(run({"return", "IV=nêu rõ", "--body", "UBND-611", "--month", "2024-03"}), 0) << err.str();
  EXPECT_EQ(run({"submit", "--body", "UBND-611", "--month", "2024-03", "--incomplete", "--file", file()}), 0)
      << err.str();
  EXPECT_THAT(out.str(), HasSubstr("Biên nhận BC-2024-03-UBND-611-2-"));
  EXPECT_EQ(run({"receive", "--body", "UBND-611", "--month", "2024-03"}), 0) << err.str();
  EXPECT_EQ(printed({"accept", "--body", "UBND-611", "--month", "2024-03"})["state"].text(), "accepted");
  EXPECT_EQ(run({"waive", "--body", "SYT", "--month", "2024-03", "--act", "1/UBND", "--why", "dịch"}), 0)
      << err.str();
  EXPECT_EQ(
      run({"extend", "--month", "2024-03", "--last-day", "2024-03-18", "--act", "2/UBND", "--why", "Tết"}),
      0);
  EXPECT_EQ(run({"consolidate", "--month", "2024-03"}), 0) << err.str();
  EXPECT_THAT(out.str(), HasSubstr("! UBND huyện Đăk Glei chưa nộp báo cáo tháng 03/2024"));
  EXPECT_EQ(printed({"consolidate", "--month", "2024-03", "--freeze"})["progress"].text(), "frozen");
  EXPECT_EQ(printed({"issue", "--month", "2024-03", "--on", "2024-03-18"})["number"].integer(), 1);
  EXPECT_EQ(printed({"preview", "--body", "SYT", "--month", "2024-03"})["form"].text(), "BC-SO-NGANH");
}

}  // namespace
}  // namespace ntm::reporting
