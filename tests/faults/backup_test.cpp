// A copy made while another process writes, and copies and restorations killed half way.
#include <gtest/gtest.h>

#include <fmt/format.h>

#include <random>
#include <thread>

#include "db/database.h"
#include "faults/process.h"

namespace ntm::testing {
namespace {

namespace fs = std::filesystem;

class BackupFaults : public ::testing::Test {
 protected:
  void SetUp() override {
    ASSERT_EQ(run_program({"init", "--data", data(), "--example", "kontum-2024"}).exit_code, 0);
  }
  std::string data() const { return (folder_ / "data").string(); }
  std::string target() const { return (folder_ / "copy.backup").string(); }

  std::string hash_of(const std::string& data_folder) {
    Outcome run = run_program({"state-hash", "--data", data_folder});
    EXPECT_EQ(run.exit_code, 0) << run.err;
    return run.out;
  }
  /// Files of villages for another process to load.
  std::vector<std::string> import_words(int files) {
    std::vector<std::string> words{"units", "import"};
    for (int file = 0; file < files; ++file) {
      std::string text = "unit_code,name,parent_code\n";
      for (int row = 0; row < 40; ++row) text += fmt::format("f{}-{},Thôn {},23353\n", file, row, row);
      words.push_back(folder_.write(fmt::format("f{}.csv", file), text));
    }
    words.insert(words.end(), {"--data", data()});
    return words;
  }

  TemporaryFolder folder_;
};

TEST_F(BackupFaults, a_restored_copy_has_the_same_state_hash_and_is_sound) {
  ASSERT_EQ(run_program({"backup", "--data", data(), target()}).exit_code, 0);
  const std::string restored = (folder_ / "new").string();
  Outcome restoring = run_program({"restore", target(), "--data", restored});
  ASSERT_EQ(restoring.exit_code, 0) << restoring.err;
  EXPECT_EQ(hash_of(restored), hash_of(data()));
  EXPECT_EQ(run_program({"verify", "--data", restored}).exit_code, 0);
}

TEST_F(BackupFaults, copies_made_while_another_process_writes_hold_whole_files_only) {
  const auto words = import_words(30);
  std::thread other([&] { EXPECT_EQ(run_program(words).exit_code, 0); });
  for (int copy = 0; copy < 6; ++copy) {
    ASSERT_EQ(run_program({"backup", "--data", data(), target()}).exit_code, 0);
    const std::string restored = (folder_ / fmt::format("new{}", copy)).string();
    ASSERT_EQ(run_program({"restore", target(), "--data", restored}).exit_code, 0);
    auto database = db::Database::open("sqlite:" + restored + "/ntm.db");
    database->read([](db::Connection& c) {
      for (auto& [file, rows] : c.query<std::string, std::int64_t>(
               "SELECT substr(value, 1, instr(value, '-')), count(*) FROM units_fact "
               "WHERE property = 'code' AND value LIKE 'f%-%' GROUP BY 1"))
        EXPECT_EQ(rows, 40) << file;
    });
  }
  other.join();
}

TEST_F(BackupFaults, a_killed_copy_leaves_no_file_of_that_name_or_a_whole_one) {
  std::mt19937 random(20240122);
  std::uniform_int_distribution<int> delay_us(1'000, 120'000);
  int without = 0;
  for (int round = 0; round < 40; ++round) {
    fs::remove(target());
    Outcome run =
        run_and_kill({"backup", "--data", data(), target()}, std::chrono::microseconds(delay_us(random)));
    without += run.was_killed && !fs::exists(target());
    if (!fs::exists(target())) continue;
    EXPECT_EQ(run_program({"backup", "--check", target()}).exit_code, 0) << round;
  }
  EXPECT_GT(without, 5) << "the kills came too late to prove anything";
  EXPECT_EQ(run_program({"backup", "--data", data(), target()}).exit_code, 0) << "what was left hinders";
}

TEST_F(BackupFaults, a_killed_restoration_leaves_no_database_or_a_whole_one) {
  ASSERT_EQ(run_program({"backup", "--data", data(), target()}).exit_code, 0);
  const std::string restored = (folder_ / "new").string(), expected = hash_of(data());
  std::mt19937 random(20240123);
  std::uniform_int_distribution<int> delay_us(1'000, 150'000);
  int without = 0;
  for (int round = 0; round < 40; ++round) {
    fs::remove_all(restored);
    Outcome run =
        run_and_kill({"restore", target(), "--data", restored}, std::chrono::microseconds(delay_us(random)));
    const bool is_there = fs::exists(restored + "/ntm.db");
    without += run.was_killed && !is_there;
    if (!is_there) {
      EXPECT_EQ(run_program({"restore", target(), "--data", restored}).exit_code, 0) << round;
    }
    EXPECT_EQ(hash_of(restored), expected) << round;
  }
  EXPECT_GT(without, 5) << "the kills came too late to prove anything";
}

TEST_F(BackupFaults, a_copy_of_an_absent_folder_makes_nothing) {
  const std::string absent = (folder_ / "absent").string();
  EXPECT_EQ(run_program({"backup", "--data", absent, target()}).exit_code, 1);
  EXPECT_EQ(run_program({"state-hash", "--data", absent}).exit_code, 1);
  EXPECT_FALSE(fs::exists(absent));
  EXPECT_FALSE(fs::exists(target()));
}

}  // namespace
}  // namespace ntm::testing
