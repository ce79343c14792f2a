#include "assessment/derive.h"

#include <gtest/gtest.h>

namespace ntm::assessment {
namespace {

using criteria::Derivation;
using criteria::Origin;
using recognition::Decision;
using units::Level;
using units::Unit;

const Date day(2024, 1, 22);

Unit unit(units::UnitId id, Level level, const std::string& type, units::UnitId parent,
          bool in_programme = true) {
  Unit made;
  made.id = id;
  made.level = level;
  made.names = {{"Đơn vị " + std::to_string(id), {}, ""}};
  made.codes = {{std::to_string(id), {}, ""}};
  made.types = {{type, {}, ""}};
  if (parent) made.parents = {{parent, {}, ""}};
  if (in_programme) made.attributes = {{"ntm_programme", "yes", {}, "", true}};
  return made;
}

Decision recognised(units::UnitId unit, const std::string& tier, Date on = Date(2020, 1, 1)) {
  Decision decision;
  decision.unit = unit;
  decision.tier = tier;
  decision.decided_on = on;
  return decision;
}

/// District 1 with communes 11, 12, 13 and township 14 (not rural); commune 11 with villages 111, 112;
/// district 2 empty.
class Derived : public ::testing::Test {
 protected:
  Derived()
      : registry_({unit(1, Level::district, "district", 0), unit(2, Level::district, "district", 0),
                   unit(11, Level::commune, "commune", 1), unit(12, Level::commune, "commune", 1),
                   unit(13, Level::commune, "commune", 1), unit(14, Level::commune, "township", 1, false),
                   unit(111, Level::village, "village", 11, false),
                   unit(112, Level::village, "village", 11, false)},
                  {}) {}
  std::string value(const Derivation& derivation, units::UnitId unit, std::vector<Decision> decisions = {}) {
    auto found =
        derived_value(derivation, unit, registry_, recognition::Decisions(std::move(decisions)), day);
    return found ? found->to_text() : "none";
  }
  const Derivation share_{Origin::child_share, "ntm", "commune", ""};
  units::Registry registry_;
};

// @req R107
TEST_F(Derived, a_tier_held_is_1_from_the_day_of_its_decision) {
  Derivation held{Origin::tier_held, "ntm", "", ""};
  EXPECT_EQ(value(held, 11), "0");
  EXPECT_EQ(value(held, 11, {recognised(11, "ntm", day)}), "1");
  EXPECT_EQ(value(held, 11, {recognised(11, "ntm", day.plus_days(1))}), "0");
}

TEST_F(Derived, a_higher_commune_tier_counts_as_the_lower_and_not_the_other_way) {
  EXPECT_EQ(value({Origin::tier_held, "ntm", "", ""}, 11, {recognised(11, "ntm_kieu_mau")}), "1");
  EXPECT_EQ(value({Origin::tier_held, "ntm_nang_cao", "", ""}, 11, {recognised(11, "ntm")}), "0");
}

TEST_F(Derived, village_tiers_do_not_presuppose_each_other) {
  Derivation model{Origin::child_count, "village_kieu_mau", "village", ""};
  EXPECT_EQ(value(model, 11, {recognised(111, "village_dtts")}), "0");
  EXPECT_EQ(value(model, 11, {recognised(111, "village_kieu_mau")}), "1");
}

// @req R55
TEST_F(Derived, a_share_counts_communes_of_the_programme_only) {
  EXPECT_EQ(value(share_, 1, {recognised(11, "ntm")}), "33.3333");
  EXPECT_EQ(value(share_, 1, {recognised(11, "ntm"), recognised(12, "ntm"), recognised(13, "ntm_nang_cao")}),
            "100");
}

TEST_F(Derived, where_a_type_is_named_every_unit_of_that_type_counts) {
  Derivation townships{Origin::child_share, "ntm", "commune", "township"};
  EXPECT_EQ(value(townships, 1), "0");
  EXPECT_EQ(value(townships, 1, {recognised(14, "ntm")}), "100");
}

TEST_F(Derived, a_share_of_no_children_is_unknown_and_a_count_of_none_is_zero) {
  EXPECT_EQ(value(share_, 2), "none");
  EXPECT_EQ(value({Origin::child_count, "ntm", "commune", ""}, 2), "0");
}

TEST_F(Derived, children_are_counted_through_the_levels_between) {
  EXPECT_EQ(value({Origin::child_count, "village_dtts", "village", ""}, 1, {recognised(112, "village_dtts")}),
            "1");
}

TEST_F(Derived, a_recorded_indicator_has_none_and_so_has_a_unit_that_does_not_exist) {
  EXPECT_EQ(value({}, 1), "none");
  EXPECT_EQ(value({Origin::tier_held, "ntm", "", ""}, 99), "none");
}

}  // namespace
}  // namespace ntm::assessment
