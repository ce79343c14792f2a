#include "units/read.h"

#include <gmock/gmock.h>

#include "datafile/csv.h"

namespace ntm::units {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> places(const Problems& problems) {
  std::vector<std::string> found;
  for (const Problem& p : problems.list()) found.push_back(p.code + "@" + std::to_string(p.place.line));
  return found;
}

const char* project_file = R"(schema: units/1
source: ví dụ
attributes:
  border: {source: danh sách, verified: false, valid_from: 2021-01-01}
province: {code: "62", name: Kon Tum, type: province}
districts:
  - code: "610"
    name: Đăk Glei
    type: district
    communes:
      - {code: "23353", name: Đăk Pék, type: commune, aliases: [Đăk Pét], attributes: {border: "yes"}}
)";

TEST(ReadUnits, a_project_file_gives_parents_before_children) {
  Problems problems;
  Draft draft = read_units({"u.yaml", project_file}, {}, problems);
  ASSERT_THAT(problems.list(), IsEmpty());
  ASSERT_EQ(draft.units.size(), 3u);
  const NewUnit& commune = draft.units[2];
  EXPECT_EQ(commune.parent_code, "610");
  EXPECT_THAT(commune.aliases, ElementsAre("Đăk Pét"));
  EXPECT_EQ(commune.attributes.front().validity.from, Date(2021, 1, 1));
  EXPECT_EQ(commune.place.line, 11);
}

TEST(ReadUnits, a_misspelt_key_and_a_missing_name_are_told_with_their_lines) {
  Problems problems;
  read_units({"u.yaml", "schema: units/1\nprovince: {code: \"62\", nmae: X, type: province}\n"}, {},
             problems);
  EXPECT_THAT(places(problems), ElementsAre("datafile.unknown_key@2", "datafile.missing_key@2"));
}

TEST(ReadUnits, a_file_without_a_province_is_told) {
  Problems problems;
  read_units({"u.yaml", "schema: units/1\n"}, {}, problems);
  EXPECT_THAT(places(problems), ElementsAre("datafile.missing_key@1"));
}

TEST(ReadUnits, villages_come_from_a_table) {
  Problems problems;
  Draft draft = read_units(
      {"v.csv",
       "unit_code,name,parent_code,dtts,pilot_level,pilot_year\n23353-01,Thôn 1,23353,yes,district,2023\n"},
      {}, problems);
  ASSERT_THAT(problems.list(), IsEmpty());
  EXPECT_EQ(draft.units[0].type, "village");
  EXPECT_EQ(draft.units[0].attributes.size(), 3u);
}

TEST(ReadUnits, a_national_list_names_each_district_and_province_once) {
  Problems problems;
  std::string list =
      "commune_code,commune_type,commune_name,commune_full_name,district_code,district_type,district_full_"
      "name,province_code,province_type,province_full_name\n"
      "00001,Phường,Phúc Xá,Phường Phúc Xá,001,Quận,Quận Ba Đình,01,Thành phố,Thành phố Hà Nội\n"
      "00004,Xã,Trúc Bạch,Xã Trúc Bạch,001,Quận,Quận Ba Đình,01,Thành phố,Thành phố Hà Nội\n";
  Draft draft = read_units({"n.csv", list}, {Date(2024, 2, 1), true}, problems);
  ASSERT_THAT(problems.list(), IsEmpty());
  ASSERT_EQ(draft.units.size(), 4u);
  EXPECT_EQ(draft.units[0].type, "municipality");
  EXPECT_EQ(draft.units[1].name, "Ba Đình");
  EXPECT_THAT(draft.units[2].attributes, IsEmpty());
  EXPECT_EQ(draft.units[3].attributes.front().name, "ntm_programme");
}

TEST(ReadUnits, another_table_is_not_taken_for_units) {
  Problems problems;
  read_units({"x.csv", "a,b\n1,2\n"}, {}, problems);
  EXPECT_THAT(places(problems), ElementsAre("units.unsupported_file@1"));
}

TEST(ReadReorganisation, a_share_is_whole_unknown_or_a_part) {
  Problems problems;
  auto file = read_reorganisation({"r.yaml", R"(schema: reorganisation/1
code: trial
act: ví dụ
effective_on: 2025-07-01
successions:
  - {from: "1", to: "2", share: whole}
  - {from: "3", to: "2", share: unknown}
  - {from: "4", to: "2", share: 0.25}
  - {from: "5", to: "2", share: 1.5}
  - {from: "6", to: "2", share: half}
)"},
                                  problems);
  EXPECT_EQ(file.lines[2].share, (Share{Share::Kind::part, 250'000}));
  EXPECT_THAT(places(problems), ElementsAre("units.not_a_share@9", "units.not_a_share@10"));
}

}  // namespace
}  // namespace ntm::units
