// The forms that scripts rely on: names of fields and exit codes of the real program on the real example.
#include <gmock/gmock.h>

#include "db/database.h"
#include "faults/process.h"
#include "json/json.h"

namespace ntm::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::UnorderedElementsAre;

const std::string set = "VN-XA-NTM-2021-2025";

class CommandLine : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder = new TemporaryFolder;
    Outcome made = run_program({"init", "--data", (*folder / "data").string(), "--example", "kontum-2024"});
    ASSERT_EQ(made.exit_code, 0) << made.err;
  }
  static void TearDownTestSuite() { delete folder; }

  static Outcome ntm(std::vector<std::string> words) {
    words.insert(words.end(), {"--data", (*folder / "data").string()});
    return run_program(words);
  }
  static Json json(std::vector<std::string> words) {
    words.push_back("--json");
    Outcome run = ntm(std::move(words));
    EXPECT_EQ(run.exit_code, 0) << run.err;
    return Json::parse(run.out);
  }
  static std::vector<std::string> texts(const Json& list) {
    std::vector<std::string> result;
    for (const Json& item : list.items()) result.push_back(item.text());
    return result;
  }
  static inline TemporaryFolder* folder = nullptr;
};

// @req R5 R6 R7 R49
TEST_F(CommandLine, status_gives_the_baseline_of_the_directive) {
  Json status = json({"status", "--as-of", "2024-01-22"});
  EXPECT_EQ(status["as_of"].text(), "2024-01-22");
  EXPECT_EQ(status["rural_communes"].integer(), 85);
  EXPECT_EQ(status["reached"].integer(), 48);
  EXPECT_EQ(status["recognised"].integer(), 42);
  EXPECT_EQ(status["waiting"].integer(), 6);
  EXPECT_EQ(status["average_criteria_met"].number(), 16.0);
  EXPECT_EQ(status["advanced"].integer(), 4);
  EXPECT_EQ(status["model"].integer(), 1);
  EXPECT_EQ(status["model_villages"].integer(), 21);
  EXPECT_EQ(status["minority_villages"].integer(), 36);
  EXPECT_EQ(status["maintained"].integer(), 38);
  EXPECT_EQ(status["bands"]["19"].integer(), 44);
  EXPECT_THAT(texts(status["watch_list"]), UnorderedElementsAre("23326", "23353", "23374", "23371"));
}

TEST_F(CommandLine, find_exits_0_3_and_4) {
  EXPECT_EQ(json({"units", "find", "dak pet", "--as-of", "2024-01-22"})["units"][0]["code"].text(), "23353");
  EXPECT_EQ(ntm({"units", "find", "Đăk Long", "--as-of", "2024-01-22"}).exit_code, 3);
  EXPECT_EQ(ntm({"units", "find", "Đăk Long", "--as-of", "2024-01-22", "--within", "Đăk Hà"}).exit_code, 0);
  EXPECT_EQ(ntm({"units", "find", "Atlantis", "--as-of", "2024-01-22"}).exit_code, 4);
}

TEST_F(CommandLine, a_verdict_explains_itself) {
  Json verdict = json({"assessment", "verdict", "--unit", "23353", "--set", set, "--period", "2024-01"});
  EXPECT_EQ(verdict["unit"]["name"].text(), "Đăk Pék");
  EXPECT_EQ(verdict["criteria"].size(), 19u);
  for (const Json& criterion : verdict["criteria"].items())
    for (const Json& indicator : criterion["indicators"].items())
      EXPECT_GT(indicator["reasons"].size(), 0u) << indicator["code"].text();
}

TEST_F(CommandLine, the_matrix_of_a_district_has_a_row_for_each_commune) {
  EXPECT_EQ(
      json({"assessment", "matrix", "--within", "610", "--set", set, "--period", "2024-01"})["rows"].size(),
      11u);
  Outcome csv = ntm({"assessment", "matrix", "--within", "62", "--set", set, "--period", "2024-01", "--csv"});
  EXPECT_EQ(csv.exit_code, 0);
  EXPECT_EQ(std::count(csv.out.begin(), csv.out.end(), '\n'), 86);
}

TEST_F(CommandLine, targets_name_kind_tier_unit_years_and_state) {
  Json targets = json({"targets", "list", "--as-of", "2024-01-22"});
  EXPECT_EQ(targets.size(), 29u);
  for (const Json& target : targets.items())
    for (const char* field : {"kind", "tier", "unit_code", "year", "original_year", "due_on", "state"})
      EXPECT_TRUE(target.find(field)) << field;
}

TEST_F(CommandLine, every_listing_prints_a_table_for_people) {
  for (auto [words, expected] : std::vector<std::pair<std::vector<std::string>, const char*>>{
           {{"status", "--as-of", "2024-01-22"}, "48"},
           {{"units", "show", "610", "--as-of", "2024-01-22"}, "Đăk Pék"},
           {{"units", "history", "23353", "--as-of", "2024-01-22"}, "Đăk Pék"},
           {{"criteria", "list"}, set.c_str()},
           {{"criteria", "show", set}, "Quy hoạch"},
           {{"assessment", "verdict", "--unit", "23353", "--set", set, "--period", "2024-01"}, "Thu nhập"},
           {{"assessment", "matrix", "--within", "610", "--set", set, "--period", "2024-01"}, "Đăk Pék"},
           {{"targets", "list", "--as-of", "2024-01-22"}, "Ngọc Hồi"},
           {{"documents", "list"}, "05/CT-UBND"},
           {{"bodies", "list", "--as-of", "2024-01-22"}, "Sở Nội vụ"},
           {{"audit", "list"}, "units.import"},
           {{"audit", "seals"}, "MỐC NIÊM PHONG"},
           {{"recognition", "list", "--as-of", "2024-01-22"}, "23395"}}) {
    Outcome run = ntm(words);
    EXPECT_EQ(run.exit_code, 0) << words[0] << " " << words[1] << run.err;
    EXPECT_THAT(run.out, HasSubstr(expected)) << words[0] << " " << words[1];
  }
}

TEST_F(CommandLine, a_reform_is_rehearsed_applied_and_undone) {
  std::string file = std::string(NTM_SOURCE_DIR) + "/data/units/kontum-2025.yaml";
  EXPECT_EQ(json({"units", "reorganise", file, "--rehearse"})["created"].integer(), 41);
  EXPECT_EQ(ntm({"units", "find", "Quảng Ngãi", "--as-of", "2025-07-01"}).exit_code, 4);
  EXPECT_EQ(ntm({"units", "reorganise", file}).exit_code, 0);
  EXPECT_EQ(ntm({"units", "find", "Quảng Ngãi", "--as-of", "2025-07-01"}).exit_code, 0);
  EXPECT_EQ(json({"status", "--as-of", "2024-01-22"})["reached"].integer(), 48);
  EXPECT_EQ(ntm({"units", "reorganise", file, "--undo"}).exit_code, 0);
  EXPECT_EQ(ntm({"units", "find", "Quảng Ngãi", "--as-of", "2025-07-01"}).exit_code, 4);
}

/// A copy of the data folder that the test may spoil.
std::filesystem::path copy_of(const std::filesystem::path& data, const std::filesystem::path& copy) {
  std::filesystem::copy(data, copy, std::filesystem::copy_options::recursive);
  return copy;
}

// @req R109
TEST_F(CommandLine, the_trail_of_a_copy_that_cannot_be_written_to_verifies_and_stays_as_it_was) {
  std::filesystem::path copy = copy_of(*folder / "data", *folder / "locked");
  auto written = std::filesystem::last_write_time(copy / "ntm.db");
  std::filesystem::permissions(copy, std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
  Outcome verified = run_program({"audit", "verify", "--data", copy.string()});
  std::filesystem::permissions(copy, std::filesystem::perms::owner_all);
  EXPECT_EQ(verified.exit_code, 0) << verified.err;
  EXPECT_THAT(verified.out, HasSubstr("nguyên vẹn"));
  EXPECT_EQ(std::filesystem::last_write_time(copy / "ntm.db"), written);
}

// @req R109
TEST_F(CommandLine, the_trail_of_a_falsified_copy_is_broken_where_it_was_falsified) {
  std::filesystem::path copy = copy_of(*folder / "data", *folder / "falsified");
  db::Database::open("sqlite:" + (copy / "ntm.db").string())->write("falsifying", [](db::Connection& c) {
    c.run("UPDATE audit_event SET actor = 'ai khác' WHERE id = 3");
  });
  Outcome verified = run_program({"audit", "verify", "--data", copy.string(), "--json"});
  EXPECT_EQ(verified.exit_code, 1);
  Json told = Json::parse(verified.out);
  EXPECT_FALSE(told["intact"].boolean());
  EXPECT_EQ(told["problems"][0]["event"].integer(), 3);
  EXPECT_EQ(told["problems"][0]["code"].text(), "audit.event_altered");
}

TEST_F(CommandLine, a_trail_that_is_not_there_is_not_made) {
  std::filesystem::path nowhere = *folder / "nowhere";
  EXPECT_EQ(run_program({"audit", "verify", "--data", nowhere.string()}).exit_code, 5);
  EXPECT_FALSE(std::filesystem::exists(nowhere));
}

// @req R109
TEST_F(CommandLine, the_trail_tells_what_was_loaded_by_whom) {
  Json events = json({"audit", "list", "--action", "targets.import"});
  ASSERT_EQ(events["events"].size(), 1u);
  EXPECT_EQ(events["events"][0]["actor"].text().rfind("lệnh:", 0), 0u);
}

TEST_F(CommandLine, the_data_verifies) { EXPECT_EQ(ntm({"verify"}).exit_code, 0); }

}  // namespace
}  // namespace ntm::testing
