#include "xlsx/at.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ntm::xlsx {
namespace {

TEST(AtTest, places_are_written_as_people_name_them) {
  EXPECT_EQ((At{0, 0}.to_text()), "A1");
  EXPECT_EQ((At{11, 25}.to_text()), "Z12");
  EXPECT_EQ((At{11, 26}.to_text()), "AA12");
  EXPECT_EQ((At{most_rows - 1, most_columns - 1}.to_text()), "XFD1048576");
}

TEST(AtTest, only_places_within_the_largest_sheet_are_read) {
  EXPECT_EQ(At::parse("$B$12"), (At{11, 1}));
  for (const char* wrong :
       {"", "B", "12", "B0", "b2", "XFE1", "A1048577", "A12345678", "AAAA1", "A1 ", "A-1", "Á1"})
    EXPECT_FALSE(At::parse(wrong)) << wrong;
}

RC_GTEST_PROP(AtTest, every_place_reads_back_as_it_was_written, ()) {
  At at{*rc::gen::inRange(0, most_rows), *rc::gen::inRange(0, most_columns)};
  RC_ASSERT(At::parse(at.to_text()) == at);
}

TEST(AtTest, an_area_has_its_corners_in_order) {
  EXPECT_EQ(Area::parse("A1:C3"), (Area{{0, 0}, {2, 2}}));
  EXPECT_EQ(Area::parse("B2"), (Area{{1, 1}, {1, 1}}));
  EXPECT_FALSE(Area::parse("C3:A1"));
  EXPECT_FALSE(Area::parse("A1:"));
  EXPECT_TRUE((Area{{0, 0}, {2, 2}}.contains({2, 2})));
  EXPECT_FALSE((Area{{0, 0}, {2, 2}}.contains({3, 0})));
}

}  // namespace
}  // namespace ntm::xlsx
