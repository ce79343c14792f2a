// What was acknowledged survives kill -9, and nothing is ever half there.
#include <gtest/gtest.h>

#include <fmt/format.h>

#include <random>
#include <sstream>

#include "db/database.h"
#include "faults/process.h"

namespace ntm::testing {
namespace {

constexpr int rounds = 200;
constexpr int files_each = 12;
constexpr int rows_each = 60;

class KillTest : public ::testing::Test {
 protected:
  void SetUp() override {
    Outcome loaded = run_program(
        {"units", "import", std::string(NTM_SOURCE_DIR) + "/data/units/kontum-2024.yaml", "--data", data()});
    ASSERT_EQ(loaded.exit_code, 0) << loaded.err;
  }

  std::string data() const { return (folder_ / "data").string(); }

  /// A table of villages under one commune, whose codes tell which file they came from.
  std::string village_file(const std::string& name) {
    std::string text = "unit_code,name,parent_code\n";
    for (int row = 0; row < rows_each; ++row) text += fmt::format("{}-{},Thôn {},23353\n", name, row, row);
    return folder_.write(name + ".csv", text);
  }

  std::unique_ptr<db::Database> open() { return db::Database::open("sqlite:" + data() + "/ntm.db"); }

  static std::int64_t rows_of(db::Database& database, const std::string& file) {
    return database.read([&](db::Connection& c) {
      return c.single<std::int64_t>(
          "SELECT count(*) FROM units_fact WHERE property = 'code' AND value LIKE $1", {file + "-%"});
    });
  }
  static std::int64_t events_of(db::Database& database, const std::string& file) {
    return database.read([&](db::Connection& c) {
      return c.single<std::int64_t>("SELECT count(*) FROM audit_event WHERE object = $1", {file + ".csv"});
    });
  }

  TemporaryFolder folder_;
};

/// The names of the files that the program said it had kept.
std::vector<std::string> acknowledged(const std::string& out) {
  std::vector<std::string> files;
  std::istringstream lines(out);
  for (std::string line; std::getline(lines, line);) {
    std::size_t end = line.find(".csv: thêm");
    if (end != std::string::npos)
      files.push_back(line.substr(line.rfind('/', end) + 1, end - line.rfind('/', end) - 1));
  }
  return files;
}

TEST_F(KillTest, two_hundred_kills_during_imports_lose_nothing_acknowledged_and_leave_no_half) {
  std::mt19937 random(20240122);
  std::uniform_int_distribution<int> delay_us(2'000, 90'000);
  std::vector<std::string> all, acknowledged_files;
  int killed = 0;
  for (int round = 0; round < rounds; ++round) {
    std::vector<std::string> words{"units", "import"};
    for (int at = 0; at < files_each; ++at) {
      std::string name = fmt::format("r{}f{}", round, at);
      all.push_back(name);
      words.push_back(village_file(name));
    }
    words.insert(words.end(), {"--data", data()});
    Outcome run = run_and_kill(words, std::chrono::microseconds(delay_us(random)));
    killed += run.was_killed;
    for (std::string& name : acknowledged(run.out)) acknowledged_files.push_back(std::move(name));
    for (int at = 0; at < files_each; ++at)
      std::filesystem::remove(folder_ / fmt::format("r{}f{}.csv", round, at));
  }
  auto database = open();
  for (const std::string& file : acknowledged_files)
    EXPECT_EQ(rows_of(*database, file), rows_each) << file << " was acknowledged";
  int complete = 0;
  for (const std::string& file : all) {
    std::int64_t rows = rows_of(*database, file);
    EXPECT_TRUE(rows == 0 || rows == rows_each) << file << " is half there";
    EXPECT_EQ(events_of(*database, file), rows == rows_each ? 1 : 0)
        << file << ": rows and audit event do not agree";
    complete += rows == rows_each;
  }
  EXPECT_GT(killed, rounds / 4) << "the kills came too late to prove anything";
  EXPECT_GT(acknowledged_files.size(), 0u) << "the kills came too early to prove anything";
  EXPECT_LT(complete, static_cast<int>(all.size()));
  database.reset();
  EXPECT_EQ(run_program({"verify", "--data", data()}).exit_code, 0);
  EXPECT_EQ(run_program({"audit", "verify", "--data", data()}).exit_code, 0);
}

}  // namespace
}  // namespace ntm::testing
