#include "units/scope_rules.h"

#include <gtest/gtest.h>

#include "units/trial_map.h"

namespace ntm::units {
namespace {

const Date today(2024, 1, 22), reform(2025, 7, 1);
const Validity until_reform{Date::beginning_of_time(), reform};

class Covers : public ::testing::Test {
 protected:
  Covers() {
    map_.add(1, "province", "62", "Kon Tum").add(2, "district", "610", "Đăk Glei", 1, until_reform);
    map_.add(3, "commune", "23353", "Đăk Pék", 2, until_reform).add(4, "district", "611", "Ngọc Hồi", 1);
    registry_ = map_.made();
  }
  bool covers_on(Date on, std::vector<std::int64_t> units, UnitId unit) {
    Scope scope;
    scope.units = std::move(units);
    return covers(scope, *registry_, unit, on);
  }
  testing::TrialMap map_;
  std::shared_ptr<const Registry> registry_;
};

// @req R110
TEST_F(Covers, a_unit_of_the_scope_and_everything_below_it) {
  EXPECT_TRUE(covers_on(today, {3}, 3));
  EXPECT_TRUE(covers_on(today, {2}, 3));
  EXPECT_TRUE(covers_on(today, {4, 1}, 3));
  EXPECT_FALSE(covers_on(today, {4}, 3));
  EXPECT_FALSE(covers_on(today, {3}, 2));  // not what stands above it
}

TEST_F(Covers, nothing_when_the_scope_is_empty_and_everything_when_it_is_of_every_unit) {
  EXPECT_FALSE(covers_on(today, {}, 3));
  EXPECT_TRUE(covers(Scope::everywhere(), *registry_, 3, today));
  EXPECT_TRUE(covers(Scope::everywhere(), *registry_, 99, today));
}

TEST_F(Covers, as_the_map_was_that_day) {
  EXPECT_TRUE(covers_on(reform.plus_days(-1), {2}, 3));
  EXPECT_FALSE(covers_on(reform, {2}, 3));
  EXPECT_FALSE(covers_on(reform, {1}, 3));
}

}  // namespace
}  // namespace ntm::units
