#include "reporting/party_rules.h"

#include <gmock/gmock.h>

#include "reporting/small_world_test.h"

namespace ntm::reporting {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const bodies::Register& bodies_known() {
  static const testing::SmallWorld world;
  return world.bodies;
}

TEST(WhoActs, the_body_is_that_of_the_post_or_the_one_named_instead) {
  EXPECT_EQ(body_of({"a", "D2.head"}, bodies_known()), "D2");
  EXPECT_EQ(body_of({"a", "D2"}, bodies_known()), "D2");
  EXPECT_EQ(body_of({"a", ""}, bodies_known()), "");
  EXPECT_EQ(body_of({"a", "không có"}, bodies_known()), "");
}

// @req R83
TEST(WhoActs, whoever_heads_two_bodies_is_a_party_in_both) {
  EXPECT_THAT(bodies_of({"a", "OFFICE.head"}, bodies_known()), ElementsAre("DEPT", "OFFICE"));
  EXPECT_THAT(bodies_of({"a", "DEPT.head"}, bodies_known()), ElementsAre("DEPT", "OFFICE"));
  EXPECT_THAT(bodies_of({"a", "OFFICE"}, bodies_known()), ElementsAre("OFFICE"));
  EXPECT_THAT(bodies_of({"a", "D2.head"}, bodies_known()), ElementsAre("D2"));
  EXPECT_THAT(bodies_of({"a", ""}, bodies_known()), IsEmpty());
}

}  // namespace
}  // namespace ntm::reporting
