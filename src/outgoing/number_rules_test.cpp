#include "outgoing/number_rules.h"

#include <gmock/gmock.h>

namespace ntm::outgoing {
namespace {

Wanted wanted(Date day) {
  return {"VPDP", "BC", "BC-VPĐP", "consolidated_report", day, "Tiến độ", "A", "3f9a"};
}

TEST(NextNumber, begins_where_the_book_begins_and_has_no_gaps) {
  EXPECT_EQ(next_number(1, {}), 1);
  EXPECT_EQ(next_number(45, {}), 45);
  EXPECT_EQ(next_number(45, Last{45, Date(2024, 3, 1)}), 46);
}

TEST(FaultsOf, a_day_before_that_of_the_last_number_is_refused_and_the_same_day_is_not) {
  const Last last{4, Date(2024, 3, 15)};
  EXPECT_EQ(faults_of(wanted(Date(2024, 3, 14)), last).front().code, "outgoing.before_last_number");
  EXPECT_TRUE(faults_of(wanted(Date(2024, 3, 15)), last).empty());
  EXPECT_TRUE(faults_of(wanted(Date(2024, 3, 16)), last).empty());
}

TEST(FaultsOf, everything_missing_is_told) {
  Wanted empty = wanted(Date(2024, 3, 14));
  empty.body = empty.notation = empty.subject = "";
  EXPECT_EQ(faults_of(empty, {}).size(), 3u);
}

TEST(NameOf, says_body_series_and_year) { EXPECT_EQ(name_of({"VPDP", "BC", 2024}), "VPDP/BC/2024"); }

}  // namespace
}  // namespace ntm::outgoing
