#include "units/registry.h"

#include <gmock/gmock.h>

#include "units/trial_map.h"

namespace ntm::units {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Date change{2025, 7, 1};
const Date before = change.plus_days(-1);

/// Two communes of one district become one commune right under the province, which takes over the first one's
/// code.
std::shared_ptr<const Registry> merged_map() {
  Validity until{Date::beginning_of_time(), change}, since{change, {}};
  return testing::TrialMap()
      .add(1, "province", "62", "Kon Tum")
      .add(2, "district", "616", "Sa Thầy", 1, until)
      .add(3, "commune", "23534", "Hơ Moong", 2, until)
      .add(4, "commune", "23545", "Sa Bình", 2, until)
      .add(5, "commune", "23534", "Sa Bình", 1, since)
      .succession(3, 5, {}, change)
      .succession(4, 5, {}, change)
      .attribute(3, "ntm_programme", "yes")
      .made();
}

// @req R103
TEST(Registry, a_reused_code_means_another_unit_after_the_change) {
  auto map = merged_map();
  EXPECT_EQ(map->by_code("23534", before), 3);
  EXPECT_EQ(map->by_code("23534", change), 5);
}

// @req R102
TEST(Registry, a_unit_that_ended_exists_on_its_last_day_and_not_on_the_next) {
  auto map = merged_map();
  EXPECT_TRUE(map->on_day(3, before));
  EXPECT_FALSE(map->on_day(3, change));
}

// @req R102
TEST(Registry, children_and_ancestors_are_those_of_the_day) {
  auto map = merged_map();
  EXPECT_THAT(map->children(2, before), ElementsAre(3, 4));
  EXPECT_THAT(map->children(2, change), IsEmpty());
  EXPECT_THAT(map->children(1, change), ElementsAre(5));
  EXPECT_EQ(map->ancestor(3, Level::district, before), 2);
  EXPECT_FALSE(map->ancestor(5, Level::district, change));
  EXPECT_EQ(map->ancestor(5, Level::province, change), 1);
}

TEST(Registry, below_reaches_over_levels_that_are_missing) {
  auto map = merged_map();
  EXPECT_THAT(map->below(1, Level::commune, before), ElementsAre(3, 4));
  EXPECT_THAT(map->below(1, Level::commune, change), ElementsAre(5));
  EXPECT_THAT(map->below(3, Level::commune, before), ElementsAre(3));
  EXPECT_THAT(map->below(3, Level::province, before), IsEmpty());
}

TEST(Registry, belonging_to_the_programme_is_an_attribute_and_not_the_type) {
  auto map = merged_map();
  EXPECT_TRUE(map->in_programme(3, before));
  EXPECT_FALSE(map->in_programme(4, before));
}

TEST(Registry, an_attribute_nobody_recorded_is_absent_and_not_no) {
  EXPECT_FALSE(merged_map()->attribute(4, "zone", before));
}

// @req R102
TEST(Registry, knows_what_a_unit_was_made_of_and_where_it_went) {
  auto map = merged_map();
  EXPECT_EQ(map->predecessors(5).size(), 2u);
  EXPECT_EQ(map->successors(3).front().to, 5);
  EXPECT_EQ(map->code_of(3, change), "23534");
}

TEST(Registry, a_code_nobody_bears_any_more_still_leads_to_its_last_bearer) {
  auto map = merged_map();
  EXPECT_EQ(map->last_bearer("23545"), 4);
  EXPECT_EQ(map->last_bearer("23534"), 5);
  EXPECT_FALSE(map->last_bearer("99999"));
}

TEST(Registry, an_unknown_id_or_code_gives_nothing) {
  auto map = merged_map();
  EXPECT_FALSE(map->on_day(99, before));
  EXPECT_FALSE(map->by_code("99999", before));
  EXPECT_EQ(map->code_of(99, before), "");
}

}  // namespace
}  // namespace ntm::units
