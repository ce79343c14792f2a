// More requests than the server can take: who cannot be served is told so at once, and what was acknowledged
// stands.
#include <gmock/gmock.h>

#include <atomic>
#include <mutex>
#include <set>
#include <thread>

#include "db/database.h"
#include "faults/process.h"
#include "http/json_message.h"
#include "http/test_client.h"

namespace ntm::testing {
namespace {

constexpr unsigned workers = 2;
constexpr std::size_t queue = 2;
constexpr int clients = 10 * static_cast<int>(workers + queue);  // ten times what fits in
constexpr int tries_of_each = 15;

class Overload : public ::testing::Test {
 protected:
  void SetUp() override {
    database_->write("making the table",
                     [](db::Connection& c) { c.run_script("CREATE TABLE note (name TEXT PRIMARY KEY)"); });
  }

  http::ServerOptions options() {
    http::ServerOptions options = http::on_free_port();
    options.workers = workers;
    options.limits.queued_requests = queue;
    return options;
  }

  /// A write that takes its time: five milliseconds, and the disk.
  http::Route keep_note() {
    return http::post_route("/api/notes/{name}", [this](const http::Request& request) {
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
      database_->write("keeping a note", [&](db::Connection& c) {
        c.run("INSERT INTO note (name) VALUES ($1)", {request.part("name")});
      });
      return http::json(Json::object({{"kept", request.part("name")}}));
    });
  }

  void send_notes(std::uint16_t port, int number) {
    http::Client client(port);
    for (int i = 0; i < tries_of_each; ++i) {
      const std::string name = std::to_string(number) + "-" + std::to_string(i);
      const auto answer = client.ask("POST", "/api/notes/" + name);
      const std::lock_guard lock(mutex_);
      if (!answer) {
        ++unanswered_;
        return;
      }
      if (answer->status == 200) acknowledged_.insert(name);
      if (answer->status == 503) ++turned_away_;
      EXPECT_TRUE(answer->status == 200 || answer->status == 503) << answer->status;
      EXPECT_EQ(answer->status == 503, answer->headers.count("retry-after") == 1)
          << "503 says when to come again";
    }
  }

  std::set<std::string> kept() {
    return database_->read([](db::Connection& c) {
      std::set<std::string> names;
      for (const auto& [name] : c.query<std::string>("SELECT name FROM note")) names.insert(name);
      return names;
    });
  }

  TemporaryFolder folder_;
  std::unique_ptr<db::Database> database_ = db::Database::open("sqlite:" + (folder_ / "notes.db").string());
  std::mutex mutex_;
  std::set<std::string> acknowledged_;
  int turned_away_ = 0, unanswered_ = 0;
};

TEST_F(Overload, of_ten_times_the_capacity_turns_away_with_503_and_loses_nothing_acknowledged) {
  {
    http::Running server(options(), {keep_note()});
    std::vector<std::thread> crowd;
    for (int number = 0; number < clients; ++number)
      crowd.emplace_back([this, number, port = server.port()] { send_notes(port, number); });
    for (std::thread& client : crowd) client.join();
  }
  EXPECT_GT(turned_away_, 0) << "the load must have been too much";
  EXPECT_GT(acknowledged_.size(), 0u);
  EXPECT_EQ(unanswered_, 0);
  EXPECT_EQ(kept(), acknowledged_) << "what was acknowledged, and nothing of what was turned away";
}

TEST_F(Overload, leaves_the_server_as_quick_as_before) {
  http::Running server(options(), {keep_note(), http::get_route("/api/x", [](const http::Request&) {
                                     return http::text_response("x");
                                   })});
  std::vector<std::thread> crowd;
  for (int number = 0; number < clients; ++number)
    crowd.emplace_back([this, number, port = server.port()] { send_notes(port, number); });
  for (std::thread& client : crowd) client.join();
  http::Client after(server.port());
  for (int i = 0; i < 20; ++i) EXPECT_EQ(after.ask("GET", "/api/x")->status, 200);
}

}  // namespace
}  // namespace ntm::testing
