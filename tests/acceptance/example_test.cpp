// The example is what it says it is: real where it claims to be, made up where it is labelled so, and
// self-consistent.
#include <gmock/gmock.h>

#include "acceptance/kontum.h"

namespace ntm::testing {
namespace {

class Example : public ::testing::Test {
 protected:
  KonTum& kontum = KonTum::loaded();
};

TEST_F(Example, has_869_villages_498_of_them_in_ethnic_minority_areas) {
  auto map = kontum.map();
  auto villages = map->of_level(units::Level::village, kontum.day);
  EXPECT_EQ(villages.size(), 869u);
  auto dtts = std::count_if(villages.begin(), villages.end(), [&](units::UnitId id) {
    return map->attribute(id, "dtts", kontum.day) == "yes";
  });
  EXPECT_EQ(dtts, 498);
}

TEST_F(Example, nobody_in_tu_mo_rong_is_recognised_yet) {
  for (units::UnitId commune : kontum.map()->below(kontum.unit("617"), units::Level::commune, kontum.day))
    EXPECT_FALSE(kontum.services().recognition.decisions()->held(commune, "ntm", kontum.day));
}

TEST_F(Example, a_higher_tier_is_held_only_with_the_tiers_below_it) {
  auto decisions = kontum.services().recognition.decisions();
  for (const auto& decision : decisions->all())
    if (decision.tier == "ntm_nang_cao") {
      EXPECT_TRUE(decisions->held(decision.unit, "ntm", decision.decided_on));
    }
}

TEST_F(Example, loaded_again_adds_nothing_and_still_verifies) {
  auto before = kontum.services().assessment.status(kontum.day, {}).totals.reached;
  load_example(std::filesystem::path(NTM_SOURCE_DIR) / "data/examples/kontum-2024/example.yaml",
               kontum.database(), kontum.services(), {"ví dụ", ""});
  EXPECT_EQ(kontum.services().assessment.status(kontum.day, {}).totals.reached, before);
  EXPECT_TRUE(kontum.services().assessment.verify().empty());
}

TEST_F(Example, every_route_names_its_permission_and_every_write_its_audit_action) {
  for (const http::Route& route : all_routes(kontum.services(), Clock::system())) {
    EXPECT_NE(route.permission, "") << route.path;
    EXPECT_EQ(route.method == "GET", route.audit_action.empty()) << route.path;
  }
}

}  // namespace
}  // namespace ntm::testing
