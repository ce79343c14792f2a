#include "base/problem.h"

#include <gtest/gtest.h>

namespace ntm {

TEST(Problem, says_place_reason_and_remedy) {
  Problem problem{
      "x.y", {"values.csv", 12, "value"}, "không phải là số", "nhập số, ví dụ 34.5", "not a number"};
  EXPECT_EQ(problem.to_text(), "values.csv:12 (value): không phải là số – nhập số, ví dụ 34.5");
}

TEST(Problems, are_all_told_at_once) {
  Problems problems;
  problems.add({"a", {}, "một", "", "one"});
  problems.add({"b", {}, "hai", "", "two"});
  try {
    problems.refuse_if_any();
    FAIL();
  } catch (const Refused& refused) {
    EXPECT_EQ(refused.problems().size(), 2u);
    EXPECT_STREQ(refused.what(), "một\nhai");
  }
}

TEST(Problems, beyond_a_thousand_are_counted) {
  Problems problems;
  for (int i = 0; i < 1500; ++i) problems.add({"a", {}, "sai", "", "wrong"});
  try {
    problems.refuse_if_any();
    FAIL();
  } catch (const Refused& refused) {
    EXPECT_EQ(refused.problems().size(), 1001u);
    EXPECT_NE(refused.problems().back().message_vi.find("500"), std::string::npos);
  }
}

TEST(Failure, gathers_context_on_the_way_up) {
  EXPECT_STREQ(Failure("disk full").during("importing units.csv").what(),
               "while importing units.csv: disk full");
}

}  // namespace ntm
