// January to April 2024 of the whole example, by the command line and the API: everybody reports, one late,
// one says nothing happened, one comes back, one stays missing; more time up to 29 February; the office
// issues March's quarterly report. The services are those of the program; nothing is left out between the
// edges and the disk.
#include <gmock/gmock.h>

#include <map>
#include <sstream>

#include "acceptance/kontum.h"
#include "crypto/hash.h"
#include "http/dispatcher.h"
#include "http/test_client.h"
#include "ntm/gate.h"
#include "ntm/route_table.h"
#include "outgoing/commands.h"
#include "reporting/commands.h"

namespace ntm::testing {
namespace {

using ::testing::HasSubstr;

constexpr const char* missing = "SYT";
constexpr const char* nil = "BHXH";
constexpr const char* late = "UBND-613";
constexpr const char* returned = "SGDDT";
constexpr const char* accepted = "UBND-611";
constexpr const char* given_more_time = "UBND-618";

class FourMonths : public ::testing::Test {
 protected:
  void SetUp() override {
    KonTum loaded(*database_);
    services_ =
        std::make_unique<Services>(*database_, Clock::system(), KonTum::clock(), KonTum::surroundings());
    gate_ =
        std::make_unique<Gate>(services_->accounts, services_->sign_in, services_->units, KonTum::clock());
    dispatcher_ =
        std::make_unique<http::Dispatcher>(served_routes(*services_, KonTum::clock(), metrics_), "", *gate_);
    office_ = services_->sign_in.sign_in_as_cast("vpdp.lan", {"127.0.0.1", "test"});
    district_ = services_->sign_in.sign_in_as_cast("dakglei.bao", {"127.0.0.1", "test"});
  }

  /// The program's commands, run in this process.
  int run(std::vector<std::string> words) {
    out_.str(""), err_.str("");
    cli::Output output(out_, err_);
    std::vector<cli::Command> commands = reporting::commands(
        {[this](const cli::Arguments&) -> reporting::Service& { return services_->reporting; },
         [this](const cli::Arguments&) -> reporting::ConsolidationService& {
           return services_->consolidation;
         },
         [this](const cli::Arguments&) -> reporting::PrintingService& { return services_->printing; }},
        {"lệnh:văn thư", ""});
    for (cli::Command& each : outgoing::commands(
             [this](const cli::Arguments&) -> const outgoing::Service& { return services_->outgoing; },
             Clock::system(), {"lệnh:văn thư", ""}))
      commands.push_back(std::move(each));
    return cli::dispatch(commands, words, output);
  }
  Json told(std::vector<std::string> words) {
    words.push_back("--json");
    EXPECT_EQ(run(words), 0) << err_.str();
    return Json::parse(out_.str());
  }

  http::Response ask(const accounts::Opened& who, const std::string& method,
                     const std::vector<std::string>& segments, const Json& body = {},
                     std::map<std::string, std::string> query = {}) {
    http::Request request;
    request.method = method, request.address = "127.0.0.1", request.query = std::move(query);
    request.headers = {{"cookie", "ntm_session=" + who.secret},
                       {"x-csrf-token", who.session.csrf},
                       {"content-type", "application/json"}};
    if (method != "GET") request.body = body.is_null() ? "{}" : body.dump();
    std::vector<std::string> path = {"api", "reporting"};
    path.insert(path.end(), segments.begin(), segments.end());
    const http::Outcome outcome = dispatcher_->answer(request, path);
    EXPECT_LT(outcome.response.status, 300) << outcome.response.body;
    return outcome.response;
  }
  Json answer(const accounts::Opened& who, const std::string& method,
              const std::vector<std::string>& segments, const Json& body = {},
              std::map<std::string, std::string> query = {}) {
    return Json::parse(ask(who, method, segments, body, std::move(query)).body);
  }

  static Json written(const std::string& body) {
    return Json::parse(
        R"({"nil": false, "sections": {"I": "Họp giao ban", "III": "Đường xa", "IV": "Mưa", "V":
      "Tiếp tục"}, "proposals": [)" +
        std::string(body == "UBND-610" ? "\"Bổ sung vốn nước sạch\"" : "") + "]}");
  }

  /// Some by the command line, the others by the API: as papers, so that a test says when they came.
  Json send(const std::string& body, const std::string& month, const std::string& when) {
    const std::string act = "45/BC-" + body;
    if (body == nil || body == returned || body == accepted) {
      std::vector<std::string> words = {"reporting", "submit", "--body",        body, "--month", month,
                                        "--act",     act,      "--received-at", when};
      if (body == nil) words.push_back("--nil");
      if (body != nil) words.insert(words.end(), {"--incomplete", "--file", file_of(body)});
      return told(words);
    }
    Json paper = Json::object({{"received_at", when}, {"act", act}, {"incomplete", true}});
    paper.set("written", written(body));
    return answer(office_, "POST", {"reports", body, month, "paper"}, paper);
  }
  std::string file_of(const std::string& body) {
    folder_.write(body + ".json", written(body).dump());
    return (folder_.path() / (body + ".json")).string();
  }

  std::string when_of(const std::string& body, const std::string& month) {
    if (body == late) return month + "-15T00:00:00+07:00";
    if (body == given_more_time && month == "2024-02") return "2024-02-29T23:59:59+07:00";
    return month + "-14T23:59:59+07:00";
  }

  void play(const std::string& month) {
    const Json owed = told({"reporting", "obligations", "--from", month, "--to", month});
    for (const Json& each : owed.items()) {
      const std::string body = each["body"].text();
      if (body == missing) continue;
      const std::string when = when_of(body, month);
      const Json receipt = send(body, month, when), again = send(body, month, when);
      EXPECT_EQ(receipt["on_time"], body == late && month != "2024-01" ? Json(false)
                                    : month == "2024-01"               ? Json()
                                                                       : Json(true))
          << body << " " << month << receipt.dump();
      EXPECT_EQ(again["code"].text(), receipt["code"].text());
      EXPECT_TRUE(again["repeated"].boolean());
      ++receipts_;
    }
    answer(office_, "POST", {"reports", returned, month, "return"},
           Json::parse(R"({"notes": [{"place": "B1", "text": "đối chiếu lại số xã đạt"}]})"));
    answer(office_, "POST", {"reports", accepted, month, "accept"});
  }

  std::map<std::string, int> states(const std::string& month) {
    std::map<std::string, int> found;
    const Json owed =
        told({"reporting", "obligations", "--from", month, "--to", month, "--as-of", "2024-04-30"});
    for (const Json& each : owed.items()) ++found[each["state"].text()];
    return found;
  }

  std::int64_t events(const std::string& action) {
    return database_->read([&](db::Connection& c) {
      return c.single<std::int64_t>("SELECT COUNT(*) FROM audit_event WHERE action = $1", {action});
    });
  }

  std::unique_ptr<db::Database> database_ = db::Database::open("sqlite::memory:");
  std::unique_ptr<Services> services_;
  http::Metrics metrics_;
  std::unique_ptr<Gate> gate_;
  std::unique_ptr<http::Dispatcher> dispatcher_;
  accounts::Opened office_, district_;
  std::ostringstream out_, err_;
  http::TemporaryFolder folder_;
  int receipts_ = 0;
};

// @req R68 R69 R70 R71
TEST_F(FourMonths, are_judged_to_the_second_with_a_receipt_and_an_event_for_each_report) {
  ASSERT_EQ(run({"reporting", "extend", "--body", given_more_time, "--month", "2024-02", "--last-day",
                 "2024-02-29", "--act", "88/UBND-NNTN", "--why", "mưa lũ"}),
            0)
      << err_.str();
  for (const char* month : {"2024-01", "2024-02", "2024-03", "2024-04"}) play(month);
  for (const char* month : {"2024-02", "2024-03", "2024-04"})
    EXPECT_EQ(states(month),
              (std::map<std::string, int>{
                  {"submitted", 23}, {"late", 1}, {"returned", 1}, {"accepted", 1}, {"missing", 1}}))
        << month;
  EXPECT_EQ(receipts_, 4 * 26);
  EXPECT_EQ(events("reporting.submit"), receipts_);
  EXPECT_EQ(events("reporting.returned"), 4);

  const Json year = told({"reporting", "discipline", "--year", "2024", "--as-of", "2024-04-30"});
  EXPECT_EQ(answer(office_, "GET", {"discipline"}, {}, {{"year", "2024"}, {"as_of", "2024-04-30"}}), year);
  std::map<std::string, Json> by_body;
  for (const Json& line : year["bodies"].items()) by_body[line["body"].text()] = line;
  EXPECT_EQ(by_body.size(), 27u);
  EXPECT_EQ(by_body[missing]["missing"].integer(), 3);
  EXPECT_EQ(by_body[late]["late"].integer(), 3);
  EXPECT_EQ(by_body[late]["minutes_late"].integer(), 3);
  EXPECT_EQ(by_body[returned]["returned"].integer(), 4);
  EXPECT_EQ(by_body[returned]["on_time"].integer(), 3);
  EXPECT_EQ(by_body[given_more_time]["on_time"].integer(), 3);
  EXPECT_EQ(by_body[nil]["on_time"].integer(), 3);
  EXPECT_TRUE(services_->audit.verify().is_intact());
}

// @req R69
TEST_F(FourMonths, tet_moves_no_deadline_and_the_data_of_march_begin_on_the_15th_of_february) {
  const Json february = answer(office_, "GET", {"reports", "UBND-611", "2024-02"});
  EXPECT_THAT(february["day_off"].text(), HasSubstr("Tết"));
  EXPECT_EQ(february["obligation"]["due_at"].text(), "2024-02-14T23:59:59+07:00");
  const Json march = answer(office_, "GET", {"reports", "UBND-611", "2024-03"})["obligation"];
  EXPECT_EQ(march["data_from"].text(), "2024-02-15");
  EXPECT_EQ(march["data_to"].text(), "2024-03-14");
}

// @req R68 R102
TEST_F(FourMonths, a_body_that_is_merged_within_the_window_is_reported_for_by_its_successor) {
  std::map<std::string, Json> by_body;
  const Json owed = told({"reporting", "obligations", "--from", "2025-03", "--to", "2025-03"});
  for (const Json& each : owed.items()) by_body[each["body"].text()] = each;
  EXPECT_EQ(by_body.count("SNN"), 0u);
  ASSERT_EQ(by_body.count("SNNMT"), 1u);
  EXPECT_THAT(by_body["SNNMT"]["covers"].dump(), HasSubstr("\"SNN\""));
}

// @req R70
TEST_F(FourMonths, a_district_writes_its_draft_and_sends_it_itself) {
  answer(district_, "PUT", {"reports", "UBND-610", "2024-02", "draft"}, written("UBND-610"));
  const Json receipt = answer(district_, "POST", {"reports", "UBND-610", "2024-02", "submit"});
  EXPECT_TRUE(receipt["on_time"].boolean());
  EXPECT_EQ(ask(district_, "GET", {"receipts", receipt["code"].text(), "document"}).status, 200);
  const std::string paper = ask(district_, "GET", {"reports", "UBND-610", "2024-02", "document"}).body;
  EXPECT_THAT(paper, HasSubstr("Mã văn bản: " + receipt["code"].text()));
}

// @req R87 R88 R89 R90 R97 R98 R100
TEST_F(FourMonths, end_in_the_quarterly_report_of_march_whose_bytes_stay) {
  play("2024-03");
  const std::map<std::string, std::string> on_18th{{"as_of", "2024-03-18"}};
  const Json open = answer(office_, "GET", {"consolidated", "2024-03"}, {}, on_18th);
  EXPECT_EQ(open["progress"].text(), "open");
  EXPECT_THAT(open["document"]["subject"].text(), HasSubstr("tháng 3 và quý I năm 2024"));
  EXPECT_THAT(ask(office_, "GET", {"consolidated", "2024-03", "dunning"}, {}, on_18th).body,
              HasSubstr("Sở Y tế"));
  const Json frozen = answer(office_, "POST", {"consolidated", "2024-03", "freeze"},
                             Json::parse(R"({"as_of": "2024-03-18"})"));
  EXPECT_THAT(frozen["document"]["sections"][2]["paragraphs"][0]["text"].text(),
              HasSubstr("25 nơi nộp đúng hạn, 1 nơi nộp chậm, 1 nơi chưa nộp"));
  const Json issued = told({"reporting", "issue", "--month", "2024-03", "--on", "2024-03-18"});
  EXPECT_EQ(issued["document"]["number_and_symbol"].text(), "01/BC-VPĐP");
  EXPECT_EQ(told({"outgoing", "list", "--year", "2024"})[0]["symbol"].text(), "01/BC-VPĐP");

  const std::string bytes = ask(office_, "GET", {"consolidated", "2024-03", "frozen"}).body;
  const std::string docx = ask(office_, "GET", {"consolidated", "2024-03", "document"}).body;
  const std::string book =
      ask(office_, "GET", {"consolidated", "2024-03", "document"}, {}, {{"format", "xlsx"}}).body;
  send(missing, "2024-03", "2024-04-02T08:00:00+07:00");
  EXPECT_EQ(ask(office_, "GET", {"consolidated", "2024-03", "frozen"}).body, bytes);
  EXPECT_EQ(crypto::blake2b_hex(bytes), issued["issued_hash"].text());
  EXPECT_TRUE(ask(office_, "GET", {"consolidated", "2024-03", "document"}).body == docx);
  EXPECT_TRUE(ask(office_, "GET", {"consolidated", "2024-03", "document"}, {}, {{"format", "xlsx"}}).body ==
              book);
  for (const char* action : {"reporting.freeze", "reporting.issue", "outgoing.number"})
    EXPECT_EQ(events(action), 1) << action;
  EXPECT_EQ(
      answer(office_, "GET", {"proposals"}, {}, {{"from", "2024-03"}, {"to", "2024-03"}})["proposals"].size(),
      1u);
  EXPECT_TRUE(services_->audit.verify().is_intact());
}

}  // namespace
}  // namespace ntm::testing
