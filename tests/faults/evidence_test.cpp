// A program killed while it takes files of evidence: what was acknowledged is there, and nothing is half
// there.
#include <gtest/gtest.h>

#include <fmt/format.h>

#include <random>
#include <thread>

#include "db/database.h"
#include "faults/process.h"
#include "json/json.h"

namespace ntm::testing {
namespace {

constexpr int rounds = 40;
constexpr int files_each = 10;

class EvidenceFaults : public ::testing::Test {
 protected:
  void SetUp() override {
    ASSERT_EQ(run_program({"init", "--data", data(), "--example", "kontum-2024"}).exit_code, 0);
  }
  std::string data() const { return (folder_ / "data").string(); }

  std::vector<std::string> words_for(int round) {
    std::vector<std::string> words{"evidence", "add"};
    for (int at = 0; at < files_each; ++at)
      words.push_back(folder_.write(fmt::format("r{}f{}.pdf", round, at),
                                    fmt::format("%PDF-1.7 {} {} {}", round, at, std::string(200'000, 'x'))));
    words.insert(words.end(),
                 {"--unit", "23353", "--set", "VN-XA-NTM-2021-2025", "--indicator", "10", "--period",
                  "2024-01", "--dated-on", "2024-01-10", "--source", "UBND", "--data", data()});
    return words;
  }
  /// Kills are spread over the time that this machine needs when nobody kills.
  std::chrono::microseconds time_of_a_whole_run() {
    const std::vector<std::string> words = words_for(rounds);
    const auto begun = std::chrono::steady_clock::now();
    EXPECT_EQ(run_program(words).exit_code, 0);
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun);
  }
  std::int64_t count(const std::string& what) {
    return db::Database::open_to_read("sqlite:" + data() + "/ntm.db")->read([&](db::Connection& c) {
      return c.single<std::int64_t>("SELECT COUNT(*) FROM " + what);
    });
  }
  TemporaryFolder folder_;
};

std::vector<std::string> acknowledged(const std::string& out) {
  std::vector<std::string> hashes;
  const std::string before = "mã băm ";
  for (std::size_t at = out.find(before); at != std::string::npos; at = out.find(before, at + 1)) {
    const std::string hash = out.substr(at + before.size(), 64);
    if (hash.size() == 64 && hash.find('\n') == std::string::npos) hashes.push_back(hash);
  }
  return hashes;
}

TEST_F(EvidenceFaults, forty_kills_lose_nothing_acknowledged_and_leave_at_most_files_to_be_cleared) {
  std::mt19937 random(20240122);
  const auto whole_us = static_cast<int>(time_of_a_whole_run().count());
  std::uniform_int_distribution<int> delay_us(whole_us / 20, whole_us);
  std::vector<std::string> hashes;
  int killed = 0;
  for (int round = 0; round < rounds; ++round) {
    const Outcome run = run_and_kill(words_for(round), std::chrono::microseconds(delay_us(random)));
    killed += run.was_killed;
    for (std::string& hash : acknowledged(run.out)) hashes.push_back(std::move(hash));
  }
  EXPECT_GT(killed, rounds / 4) << "the kills came too late to prove anything";
  EXPECT_GT(hashes.size(), 0u) << "the kills came too early to prove anything";
  for (const std::string& hash : hashes) {
    EXPECT_EQ(count("evidence_attachment WHERE file_hash = '" + hash + "'"), 1) << hash;
    EXPECT_EQ(count("audit_event WHERE action = 'evidence.add' AND after LIKE '%" + hash + "'"), 1) << hash;
  }
  EXPECT_EQ(count("evidence_attachment"), count("audit_event WHERE action = 'evidence.add'"));
  EXPECT_EQ(count("evidence_attachment"), count("evidence_file"));
  EXPECT_EQ(run_program({"evidence", "verify", "--data", data()}).exit_code, 0);
  EXPECT_EQ(run_program({"evidence", "clear", "--data", data()}).exit_code, 0);
  const Json left = Json::parse(run_program({"evidence", "verify", "--json", "--data", data()}).out);
  EXPECT_EQ(left["unreferenced"].size(), 0u);
  EXPECT_EQ(left["file_count"].integer(), count("evidence_file"));
  EXPECT_EQ(run_program({"audit", "verify", "--data", data()}).exit_code, 0);
}

TEST_F(EvidenceFaults, a_copy_made_while_files_arrive_is_whole) {
  const auto words = words_for(0);
  std::thread other([&] { EXPECT_EQ(run_program(words).exit_code, 0); });
  for (int copy = 0; copy < 3; ++copy) {
    const std::string target = (folder_ / "a.backup").string();
    const std::string restored = (folder_ / fmt::format("new{}", copy)).string();
    ASSERT_EQ(run_program({"backup", "--data", data(), target}).exit_code, 0);
    ASSERT_EQ(run_program({"restore", target, "--data", restored}).exit_code, 0);
    EXPECT_EQ(run_program({"evidence", "verify", "--data", restored}).exit_code, 0);
  }
  other.join();
}

TEST_F(EvidenceFaults, a_changed_file_is_named_by_verify_and_self_check) {
  ASSERT_EQ(run_program(words_for(0)).exit_code, 0);
  const Json verified =
      Json::parse(run_program({"evidence", "list", "--unit", "23353", "--json", "--data", data()}).out);
  const std::string hash = verified["attachments"][0]["hash"].text();
  const auto file = folder_ / ("data/evidence/" + hash.substr(0, 2) + "/" + hash.substr(2));
  const std::string sound = run_program({"state-hash", "--data", data()}).out;
  std::filesystem::resize_file(file, 100);
  EXPECT_NE(run_program({"state-hash", "--data", data()}).out, sound);
  EXPECT_NE(run_program({"verify", "--data", data()}).err.find(hash), std::string::npos);
  EXPECT_NE(run_program({"self-check", "--json", "--data", data()}).out.find(hash), std::string::npos);
  EXPECT_EQ(run_program({"evidence", "verify", "--data", data()}).exit_code, 1);
}

}  // namespace
}  // namespace ntm::testing
