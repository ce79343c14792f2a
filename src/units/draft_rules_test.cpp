#include "units/draft_rules.h"

#include <gmock/gmock.h>

#include "units/trial_map.h"

namespace ntm::units {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class DraftTest : public ::testing::Test {
 protected:
  NewUnit& add(const std::string& code, const std::string& name, const std::string& type,
               const std::string& parent) {
    int line = static_cast<int>(draft_.units.size()) + 2;
    draft_.units.push_back({code, name, type, parent, {}, "", "", false, {}, {}, {"t.yaml", line, ""}});
    return draft_.units.back();
  }
  std::vector<std::string> problems() {
    std::vector<std::string> found;
    CheckedDraft checked = check(draft_, *map_);
    for (const Problem& p : checked.problems.list())
      found.push_back(p.code + "@" + std::to_string(p.place.line));
    return found;
  }
  Draft draft_{"t.yaml", {}};
  std::shared_ptr<const Registry> map_ = testing::TrialMap().add(1, "province", "62", "Kon Tum").made();
};

TEST_F(DraftTest, a_commune_under_a_new_district_is_added_after_it) {
  add("610", "Đăk Glei", "district", "62");
  add("23353", "Đăk Pék", "commune", "610");
  EXPECT_THAT(problems(), IsEmpty());
  EXPECT_EQ(check(draft_, *map_).to_add.size(), 2u);
}

TEST_F(DraftTest, a_unit_already_there_in_the_same_way_is_left_alone) {
  add("62", "Kon Tum", "province", "");
  EXPECT_EQ(check(draft_, *map_).already_there, 1);
  EXPECT_THAT(check(draft_, *map_).to_add, IsEmpty());
}

TEST_F(DraftTest, a_code_borne_by_another_unit_is_refused) {
  add("62", "Gia Lai", "province", "");
  EXPECT_THAT(problems(), ElementsAre("units.code_already_borne@2"));
}

TEST_F(DraftTest, a_duplicate_code_names_the_first_line) {
  add("610", "Đăk Glei", "district", "62");
  add("610", "Đăk Glei", "district", "62");
  EXPECT_THAT(problems(), ElementsAre("units.duplicate_code@3"));
}

TEST_F(DraftTest, every_problem_of_every_unit_is_told) {
  add("1", "", "hamlet", "99");
  add("2", "X", "district", "99");
  add("3", "Y", "province", "62");
  EXPECT_THAT(problems(), ElementsAre("units.unknown_type@2", "units.empty_name@2", "units.unknown_parent@3",
                                      "units.wrong_parent_level@4"));
}

TEST_F(DraftTest, validity_must_end_after_it_begins) {
  add("610", "X", "district", "62").validity = {Date(2024, 1, 2), Date(2024, 1, 2)};
  EXPECT_THAT(problems(), ::testing::Contains("units.validity_reversed@2"));
}

TEST_F(DraftTest, an_attribute_with_two_values_at_once_is_refused) {
  NewUnit& unit = add("610", "X", "district", "62");
  unit.attributes = {{"poor_district", "yes", {Date(2021, 1, 1), Date(2026, 1, 1)}, "", true},
                     {"poor_district", "no", {Date(2025, 12, 31), {}}, "", true}};
  EXPECT_THAT(problems(), ElementsAre("units.attribute_overlaps@2"));
  unit.attributes[1].validity.from = Date(2026, 1, 1);
  EXPECT_THAT(problems(), IsEmpty());
}

}  // namespace
}  // namespace ntm::units
