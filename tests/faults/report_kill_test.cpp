// Reports that were acknowledged survive kill -9 of the server: each is there once, with its audit event, and
// sent again it gives the same receipt. NTM_KILLS says how often the server is killed; few by themselves.
#include <gtest/gtest.h>

#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <random>
#include <thread>

#include "db/database.h"
#include "faults/process.h"
#include "faults/server_process.h"
#include "http/test_client.h"
#include "json/json.h"

namespace ntm::testing {
namespace {

constexpr int few_kills = 12;
constexpr int senders = 4;
constexpr int longest_delay_us = 500'000;
constexpr const char* text_begins = "\"người gửi ";

int kills() {
  const char* wanted = std::getenv("NTM_KILLS");
  return wanted ? std::atoi(wanted) : few_kills;
}

/// A report as it goes over the wire, and the receipt, if one came back.
struct Sent {
  std::string path, body, text;
  std::string receipt, hash;
};

/// Everything about who sends: one session, kept in the database and so good for every start of the server.
struct Session {
  std::string headers;
};

/// One office clerk who enters paper reports of bodies of their own, one after the other, until the server is
/// gone.
class Sender {
 public:
  Sender(int number, std::vector<std::string> bodies) : number_(number), bodies_(std::move(bodies)) {}

  /// What was not answered is sent again first, then what was answered last: both must give one receipt.
  void run(http::Client& client, const Session& session) {
    if (!sent_.empty() && !send_again(client, session)) return;
    for (;;) {
      sent_.push_back(next());
      if (!send(client, session, sent_.back())) return;
    }
  }
  const std::vector<Sent>& sent() const { return sent_; }
  int retried() const { return retried_; }
  std::vector<std::string> faults;

 private:
  Sent next() {
    const int at = count_++;
    const std::string& body = bodies_[static_cast<std::size_t>(at) % bodies_.size()];
    const int month = at / static_cast<int>(bodies_.size()) % 11 + 2;
    const std::string text = fmt::format("người gửi {} lần {}", number_, at);
    const Json written = Json::object(
        {{"nil", false}, {"sections", Json::object({{"I", text}})}, {"proposals", Json::array()}});
    const Json body_json = Json::object({{"written", written},
                                         {"received_at", "2024-02-14T08:00:00+07:00"},
                                         {"act", fmt::format("{}/BC", at)},
                                         {"incomplete", true}});
    return {fmt::format("/api/reporting/reports/{}/2024-{:02}/paper", body, month), body_json.dump(), text,
            "", ""};
  }

  bool send(http::Client& client, const Session& session, Sent& what) {
    const auto answer = client.ask("POST", what.path, session.headers, what.body);
    if (!answer) return false;
    if (answer->status == 503) return true;  // busy; it stays without a receipt
    const Json json = Json::parse(answer->body);
    if (answer->status != 201) return faults.push_back(answer->body), false;
    const std::string receipt = json["code"].text();
    if (!what.receipt.empty() && (what.receipt != receipt || what.hash != json["hash"].text()))
      faults.push_back(what.text + ": " + what.receipt + " became " + receipt);
    what.receipt = receipt, what.hash = json["hash"].text();
    return true;
  }

  bool send_again(http::Client& client, const Session& session) {
    ++retried_;
    if (!send(client, session, sent_.back())) return false;
    return send(client, session, sent_.back());
  }

  int number_, count_ = 0, retried_ = 0;
  std::vector<std::string> bodies_;
  std::vector<Sent> sent_;
};

class ReportKillTest : public ::testing::Test {
 protected:
  void SetUp() override {
    ASSERT_EQ(run_program({"init", "--data", data(), "--example", "kontum-2024"}).exit_code, 0);
  }
  std::string data() const { return (folder_ / "data").string(); }

  static Session sign_in(std::uint16_t port) {
    http::Client client(port);
    auto answer = client.ask("POST", "/api/accounts/sign-in-as", "Content-Type: application/json\r\n",
                             "{\"login\":\"vpdp.lan\"}");
    if (!answer || answer->status != 200) return {};
    const std::string cookie = answer->headers["set-cookie"];
    return {"Content-Type: application/json\r\nCookie: " + cookie.substr(0, cookie.find(';')) +
            "\r\nX-CSRF-Token: " + Json::parse(answer->body)["csrf"].text() + "\r\n"};
  }

  /// The first question after a start loads everything; kills while nobody sends prove nothing.
  static void warm_up(std::uint16_t port, const Session& session) {
    http::Client client(port);
    const auto answer = client.ask("GET", "/api/reporting/reports/UBND-611/2024-03/preview", session.headers);
    EXPECT_TRUE(answer && answer->status == 200) << (answer ? answer->body : "no answer");
  }

  static std::vector<Sender> everybody() {
    const std::vector<std::string> bodies = {"UBND-608", "UBND-610", "UBND-611", "UBND-612", "SNV", "SXD",
                                             "SGTVT",    "SCT",      "SGDDT",    "SYT",      "STP", "STTTT"};
    std::vector<Sender> all;
    for (std::size_t number = 0; number < senders; ++number)
      all.emplace_back(static_cast<int>(number),
                       std::vector<std::string>{bodies[number], bodies[number + 4], bodies[number + 8]});
    return all;
  }

  /// How often each text stands in the reports that were kept.
  static std::map<std::string, int> texts_in(db::Database& database) {
    std::map<std::string, int> found;
    database.read([&](db::Connection& c) {
      c.each<std::string>("SELECT content FROM reporting_submission", {}, [&](const std::string& content) {
        const std::size_t from = content.find(text_begins) + 1;
        ++found[from == 0 ? "" : content.substr(from, content.find('"', from) - from)];
      });
      return 0;
    });
    return found;
  }
  /// How often each receipt stands in the trail.
  static std::map<std::string, int> events_in(db::Database& database) {
    std::map<std::string, int> found;
    database.read([&](db::Connection& c) {
      c.each<std::string>("SELECT after FROM audit_event WHERE action = 'reporting.submit'", {},
                          [&](const std::string& after) { ++found[after]; });
      return 0;
    });
    return found;
  }

  TemporaryFolder folder_;
};

// @req R70 R71
TEST_F(ReportKillTest, an_acknowledged_report_is_there_once_with_its_event_and_the_same_receipt) {
  std::mt19937 random(20240315);
  std::uniform_int_distribution<int> delay_us(0, longest_delay_us);
  auto all = everybody();
  Session session;
  for (int round = 0; round < kills(); ++round) {
    ServerProcess server(data());
    ASSERT_NE(server.port(), 0);
    if (round == 0) session = sign_in(server.port());
    ASSERT_FALSE(session.headers.empty());
    warm_up(server.port(), session);
    std::vector<std::unique_ptr<http::Client>> clients;  // connected before anything is killed
    for (std::size_t at = 0; at < all.size(); ++at)
      clients.push_back(std::make_unique<http::Client>(server.port()));
    std::vector<std::thread> threads;
    for (std::size_t at = 0; at < all.size(); ++at)
      threads.emplace_back([&, at] { all[at].run(*clients[at], session); });
    std::this_thread::sleep_for(std::chrono::microseconds(delay_us(random)));
    server.kill_now();
    for (std::thread& each : threads) each.join();
  }
  auto database = db::Database::open("sqlite:" + data() + "/ntm.db");
  auto texts = texts_in(*database), events = events_in(*database);
  int acknowledged = 0, unanswered = 0, retried = 0, kept = 0;
  for (const Sender& sender : all) {
    retried += sender.retried();
    for (const std::string& fault : sender.faults) ADD_FAILURE() << fault;
    for (const Sent& each : sender.sent()) {
      each.receipt.empty() ? ++unanswered : ++acknowledged;
      EXPECT_LE(texts[each.text], 1) << each.text << " is there twice";
      if (each.receipt.empty()) continue;
      EXPECT_EQ(texts[each.text], 1) << each.text << " is lost";
      EXPECT_EQ(events[each.receipt + " " + each.hash], 1) << each.receipt;
    }
  }
  for (const auto& [text, times] : texts) kept += times;
  for (const auto& [receipt, times] : events) kept -= times;
  EXPECT_EQ(kept, 0) << "reports and events do not agree";
  EXPECT_GT(acknowledged, 0) << "the kills came too early to prove anything";
  EXPECT_GT(retried, 0);
  std::printf("%d kills, %d reports acknowledged, %d sent again, %d never answered\n", kills(), acknowledged,
              retried, unanswered);
  database.reset();
  EXPECT_EQ(run_program({"verify", "--data", data()}).exit_code, 0);
  EXPECT_EQ(run_program({"audit", "verify", "--data", data()}).exit_code, 0);
}

}  // namespace
}  // namespace ntm::testing
