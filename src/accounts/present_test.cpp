#include "accounts/present.h"

#include <gtest/gtest.h>

namespace ntm::accounts {
namespace {

const Date monday(2024, 1, 22), tuesday(2024, 1, 23);

Present somebody() {
  Present present{};
  present.session.id = 7;
  present.actor = {"ngan", ""};
  return present;
}

TEST(PresentMemory, gives_back_what_was_kept_that_day) {
  PresentMemory memory;
  EXPECT_FALSE(memory.find("a", monday));
  memory.keep("a", somebody(), memory.mark());
  ASSERT_TRUE(memory.find("a", monday));
  EXPECT_EQ(memory.find("a", monday)->session.id, 7);
  EXPECT_FALSE(memory.find("b", monday));
}

// @req R110
TEST(PresentMemory, does_not_carry_roles_over_midnight) {
  PresentMemory memory;
  memory.find("a", monday);
  memory.keep("a", somebody(), memory.mark());
  EXPECT_FALSE(memory.find("a", tuesday));
}

TEST(PresentMemory, keeps_nothing_that_was_read_before_it_was_told_to_forget) {
  PresentMemory memory;
  memory.find("a", monday);
  const std::int64_t mark = memory.mark();
  memory.forget();
  memory.keep("a", somebody(), mark);
  EXPECT_FALSE(memory.find("a", monday));
}

TEST(PresentMemory, does_not_grow_beyond_its_limit) {
  PresentMemory memory(2);
  memory.find("a", monday);
  for (const char* hash : {"a", "b", "c"}) memory.keep(hash, somebody(), memory.mark());
  EXPECT_FALSE(memory.find("a", monday));
  EXPECT_TRUE(memory.find("c", monday));
}

}  // namespace
}  // namespace ntm::accounts
