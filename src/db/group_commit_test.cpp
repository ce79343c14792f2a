#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <thread>
#include <vector>

#include <unistd.h>

#include "base/problem.h"
#include "db/database.h"
#include "db/each_backend.h"

namespace ntm::db {
namespace {

constexpr int callers = 8;
constexpr int writes_each = 50;

class ManyWriters : public testing::EachBackend {};
NTM_ON_EACH_BACKEND(ManyWriters);

void run_callers(const std::function<void(int caller)>& call) {
  std::vector<std::thread> threads;
  for (int caller = 0; caller < callers; ++caller) threads.emplace_back(call, caller);
  for (std::thread& thread : threads) thread.join();
}

TEST_P(ManyWriters, lose_no_write_and_see_no_torn_sum) {
  database().migrate({{"trial", 1, "CREATE TABLE trial (id BIGINT PRIMARY KEY, total BIGINT NOT NULL)"}});
  database().write("preparing", [](Connection& c) { c.run("INSERT INTO trial VALUES (1, 0)"); });
  run_callers([&](int) {
    for (int turn = 0; turn < writes_each; ++turn)
      database().write("counting", [](Connection& c) {
        auto total = c.single<std::int64_t>("SELECT total FROM trial WHERE id = 1");
        c.run("UPDATE trial SET total = $1 WHERE id = 1", {total + 1});
      });
  });
  EXPECT_EQ(database().read([](Connection& c) { return c.single<std::int64_t>("SELECT total FROM trial"); }),
            callers * writes_each);
}

class SqliteFile : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::temp_directory_path() / ("ntm_db_" + std::to_string(getpid()));
    std::filesystem::create_directories(folder_);
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }
  std::string url() const { return "sqlite:" + (folder_ / "t.db").string(); }

 private:
  std::filesystem::path folder_;
};

TEST_F(SqliteFile, one_callers_failure_leaves_the_others_of_its_group_untouched) {
  auto database = Database::open(url());
  database->migrate({{"trial", 1, "CREATE TABLE trial (id BIGINT PRIMARY KEY)"}});
  std::atomic<int> refused = 0;
  run_callers([&](int caller) {
    for (int turn = 0; turn < writes_each; ++turn) try {
        database->write("adding", [&](Connection& c) {
          c.run("INSERT INTO trial VALUES ($1)", {caller * writes_each + turn});
          if (turn % 5 == 0) throw Failure("every fifth fails");
        });
      } catch (const Failure&) {
        ++refused;
      }
  });
  auto kept =
      database->read([](Connection& c) { return c.single<std::int64_t>("SELECT count(*) FROM trial"); });
  EXPECT_EQ(refused, callers * writes_each / 5);
  EXPECT_EQ(kept, callers * writes_each - refused);
}

TEST_F(SqliteFile, a_database_opened_to_read_shows_what_is_there_and_takes_no_write) {
  EXPECT_THROW(Database::open_to_read(url()), Failure);
  EXPECT_FALSE(std::filesystem::exists(url().substr(7))) << "a file was made";
  auto database = Database::open(url());
  database->migrate({{"trial", 1, "CREATE TABLE trial (id BIGINT PRIMARY KEY)"}});
  auto reader = Database::open_to_read(url());
  auto add = [](Connection& c) { c.run("INSERT INTO trial VALUES (1)"); };
  database->write("adding", add);
  EXPECT_EQ(reader->read([](Connection& c) { return c.single<std::int64_t>("SELECT count(*) FROM trial"); }),
            1);
  EXPECT_THROW(reader->write("adding", add), Failure);
}

TEST_F(SqliteFile, what_was_acknowledged_is_there_when_opened_again) {
  {
    auto database = Database::open(url());
    database->migrate({{"trial", 1, "CREATE TABLE trial (id BIGINT PRIMARY KEY)"}});
    database->write("adding", [](Connection& c) { c.run("INSERT INTO trial VALUES (1)"); });
  }
  auto again = Database::open(url());
  EXPECT_EQ(again->read([](Connection& c) { return c.single<std::int64_t>("SELECT count(*) FROM trial"); }),
            1);
}

TEST_F(SqliteFile, a_reader_sees_one_state_while_writes_go_on) {
  auto database = Database::open(url());
  database->migrate({{"trial", 1, "CREATE TABLE trial (id BIGINT PRIMARY KEY)"}});
  database->read([&](Connection& reader) {
    EXPECT_EQ(reader.single<std::int64_t>("SELECT count(*) FROM trial"), 0);
    database->write("adding", [](Connection& c) { c.run("INSERT INTO trial VALUES (1)"); });
    EXPECT_EQ(reader.single<std::int64_t>("SELECT count(*) FROM trial"), 0);
  });
}

}  // namespace
}  // namespace ntm::db
