// Many writers at once, and a program that stops and starts again: still one chain.
#include <gmock/gmock.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <thread>

#include "audit/fixture_test.h"
#include "base/problem.h"

namespace ntm::audit {
namespace {

using ::testing::ElementsAre;

constexpr int writers = 8, writes_each = 50;

class ManyWriters : public testing::TrailTest {};
NTM_ON_EACH_BACKEND(ManyWriters);

// @req R109
TEST_P(ManyWriters, give_one_unbroken_chain) {
  std::atomic<int> failed = 0;
  std::vector<std::thread> threads;
  for (int writer = 0; writer < writers; ++writer)
    threads.emplace_back([&, writer] {
      for (int turn = 0; turn < writes_each; ++turn) try {
          append(
              event(1 + turn / 10, "người " + std::to_string(writer), {{"chung", "", std::to_string(turn)}}));
        } catch (const Failure& failure) {
          if (++failed == 1) ADD_FAILURE() << failure.what();
        }
    });
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(failed, 0);
  auto verified = service().verify();
  EXPECT_TRUE(verified.is_intact()) << found().front();
  EXPECT_EQ(verified.events, writers * writes_each);
  EXPECT_EQ(service().history("chung").size(), static_cast<std::size_t>(writers * writes_each));
}

class TrailFile : public ::testing::Test {
 protected:
  void SetUp() override { std::filesystem::create_directories(folder_); }
  void TearDown() override { std::filesystem::remove_all(folder_); }
  std::string file() const { return (folder_ / "ntm.db").string(); }
  static void append_one(db::Database& database, int day) {
    Instant at =
        Instant::from_unix_ms(Date(2024, 1, 1).plus_days(day).days_since_1970() * std::int64_t{86'400'000});
    database.write("noting", [&](db::Connection& c) {
      append(c, {{"t", ""}, at, "units.import", "a", "", "", ""});
    });
  }

 private:
  std::filesystem::path folder_ =
      std::filesystem::temp_directory_path() / ("ntm_audit_" + std::to_string(getpid()));
};

TEST_F(TrailFile, goes_on_right_after_the_program_was_started_again) {
  for (int start = 0; start < 3; ++start) {
    auto database = db::Database::open("sqlite:" + file());
    database->migrate(migrations());
    append_one(*database, start);
    append_one(*database, start);
  }
  auto copy = db::Database::open_to_read("sqlite:" + file());
  auto verified = Service(*copy, Clock::system()).verify();
  EXPECT_TRUE(verified.is_intact());
  EXPECT_EQ(verified.events, 6);
  EXPECT_EQ(verified.seals, 2);
}

TEST_F(TrailFile, is_verified_while_the_program_writes_on) {
  auto database = db::Database::open("sqlite:" + file());
  database->migrate(migrations());
  std::atomic<bool> stop = false;
  std::thread writer([&] {
    for (int turn = 0; !stop && turn < 5'000; ++turn) append_one(*database, turn / 100);
  });
  auto reader = db::Database::open_to_read("sqlite:" + file());
  for (int turn = 0; turn < 20; ++turn) EXPECT_TRUE(Service(*reader, Clock::system()).verify().is_intact());
  stop = true;
  writer.join();
}

}  // namespace
}  // namespace ntm::audit
