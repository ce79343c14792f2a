// Bad files of every kind are refused whole, with every problem at its line, and change nothing.
#include <gmock/gmock.h>

#include <fmt/format.h>

#include "acceptance/kontum.h"
#include "db/database.h"
#include "faults/process.h"
#include "json/json.h"

namespace ntm::testing {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

class BadFiles : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder = new TemporaryFolder;
    Outcome made = run_program({"init", "--example", "kontum-2024", "--data", data()});
    ASSERT_EQ(made.exit_code, 0) << made.err;
  }
  static void TearDownTestSuite() { delete folder; }

  static std::string data() { return (*folder / "data").string(); }

  /// Everything kept, as one number per table that an import could touch.
  static std::string state() {
    auto database = db::Database::open("sqlite:" + data() + "/ntm.db");
    return database->read([](db::Connection& c) {
      std::string text;
      for (const char* table : {"units_unit", "units_fact", "criteria_set", "assessment_value",
                                "recognition_decision", "targets_file", "audit_event"})
        text += fmt::format("{}={};", table,
                            c.single<std::int64_t>(fmt::format("SELECT count(*) FROM {}", table)));
      return text;
    });
  }

  /// Imports a file that must be refused; returns what the program said.
  std::string refused(const std::vector<std::string>& command, const std::string& name,
                      const std::string& text) {
    std::string before = state();
    std::vector<std::string> words = command;
    words.insert(words.end(), {folder->write(name, text), "--data", data()});
    Outcome run = run_program(words);
    EXPECT_EQ(run.exit_code, 1) << run.out << run.err;
    EXPECT_EQ(state(), before) << "a refused file changed something";
    return run.err;
  }

  static inline TemporaryFolder* folder = nullptr;
};

const std::string values_head = "unit_code,set,indicator,part,period,value,conclusion,stage\n";
const std::string set = "VN-XA-NTM-2021-2025";

TEST_F(BadFiles, broken_yaml_is_told_with_its_line) {
  EXPECT_THAT(refused({"criteria", "import"}, "x.yaml", "schema: criteria_set/1\ncode: [1, 2\nname: x\n"),
              HasSubstr("x.yaml:"));
}

TEST_F(BadFiles, unknown_units_text_in_numbers_and_wrong_words_are_all_told) {
  std::string said = refused(
      {"assessment", "import"}, "v.csv",
      values_head + "99999," + set + ",10,,2024-01,50,,recorded\n" + "23353," + set +
          ",10,,2024-01,năm mươi,,recorded\n" + "23353," + set + ",99.9,,2024-01,1,,recorded\n" + "23353," +
          set + ",10,,2024-13,50,,recorded\n" + "23353," + set + ",10,,2024-01,50,tốt,recorded\n");
  for (int line : {2, 3, 4, 5, 6}) EXPECT_THAT(said, HasSubstr(fmt::format("v.csv:{}", line)));
}

TEST_F(BadFiles, a_duplicate_code_is_told_with_both_lines) {
  std::string said = refused({"units", "import"}, "u.csv",
                             "unit_code,name,parent_code\nx-1,Thôn 1,23353\nx-1,Thôn 2,23353\n");
  EXPECT_THAT(said, AllOf(HasSubstr("u.csv:3"), HasSubstr("dòng 2")));
}

TEST_F(BadFiles, overlapping_validity_is_told) {
  std::string text =
      "schema: units/1\nattributes:\n  a: {valid_from: 2024-01-01, valid_to: 2023-01-01}\n"
      "province: {code: \"99\", name: X, type: province, attributes: {a: \"1\"}}\n";
  EXPECT_THAT(refused({"units", "import"}, "u.yaml", text), HasSubstr("u.yaml:4"));
}

TEST_F(BadFiles, names_in_nfd_are_told_with_their_line) {
  EXPECT_THAT(refused({"units", "import"}, "n.csv", "unit_code,name,parent_code\nx-1,Tho\xCC\x82n,23353\n"),
              AllOf(HasSubstr("n.csv:2"), HasSubstr("NFC")));
}

TEST_F(BadFiles, a_threshold_of_the_wrong_type_is_told) {
  std::string text =
      "schema: criteria_set/1\ncode: X\nversion: v\nname: X\nlevel: commune\ntier: ntm\nvalid_from: "
      "2024-01-01\n"
      "bands: [1]\nprofiles:\n  - {code: TN, name: TN}\ncriteria:\n  - code: \"1\"\n    name: A\n    "
      "indicators:\n"
      "      - {code: \"1.1\", name: B, kind: at_least, scale: percent, unit: \"%\", set_by: province, "
      "thresholds: [{profile: TN, value: tám mươi, trust: found, verified: true}]}\n";
  EXPECT_THAT(refused({"criteria", "import"}, "t.yaml", text),
              AllOf(HasSubstr("t.yaml:15"), HasSubstr("tám mươi")));
}

TEST_F(BadFiles, a_file_of_two_gigabytes_in_one_line_is_refused_unread) {
  std::string path = folder->write("big.csv", "");
  std::filesystem::resize_file(path, std::uintmax_t{2} << 30);
  Outcome run = run_program({"assessment", "import", path, "--data", data()});
  std::filesystem::remove(path);
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.err, HasSubstr("big.csv"));
}

TEST_F(BadFiles, problems_are_told_as_json_too) {
  std::string path =
      folder->write("j.csv", "unit_code,name,parent_code\nx-1,Thôn 1,00000\nx-2,Thôn 2,00000\n");
  Outcome run = run_program({"units", "import", path, "--json", "--data", data()});
  EXPECT_EQ(run.exit_code, 1);
  Json said = Json::parse(run.err);
  ASSERT_EQ(said["problems"].size(), 2u);
  EXPECT_NE(said["problems"][0]["remedy"].text(), "");
}

TEST_F(BadFiles, bytes_that_are_no_text_are_told) {
  EXPECT_THAT(
      refused({"recognition", "import"}, "b.csv", std::string("unit_code,tier\n\xFF\xFE\x00\x01", 19)),
      HasSubstr("UTF-8"));
}

}  // namespace
}  // namespace ntm::testing
