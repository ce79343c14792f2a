#include "outgoing/signature_rules.h"

#include <gmock/gmock.h>

namespace ntm::outgoing {
namespace {

using ::testing::ElementsAre;

bodies::Post post(const std::string& code, const std::string& name, bool head,
                  const std::string& person = "") {
  bodies::Post made{code, name, head, "", "", {}};
  if (!person.empty()) made.terms.push_back({person, {Date(2020, 1, 1), {}}, {}, "", ""});
  return made;
}

bodies::Body body(const std::string& code, const std::string& kind, std::vector<bodies::Post> posts) {
  bodies::Body made;
  made.code = code, made.kind = kind, made.posts = std::move(posts);
  return made;
}

/// A committee, its office and a department.
bodies::Register register_of_example() {
  bodies::Roster roster;
  roster.bodies = {body("UBT", "committee",
                        {post("UBT.head", "Chủ tịch UBND tỉnh", true),
                         post("UBT.deputy", "Phó Chủ tịch UBND tỉnh", false, "B")}),
                   body("VPUB", "office",
                        {post("VPUB.head", "Chánh Văn phòng", true, "C"),
                         post("VPUB.deputy", "Phó Chánh Văn phòng", false)}),
                   body("SNN", "department",
                        {post("SNN.head", "Giám đốc", true), post("SNN.deputy", "Phó Giám đốc", false),
                         post("SNN.room", "Trưởng phòng", false)}),
                   body("VPDP", "office", {post("VPDP.head", "Chánh Văn phòng điều phối", true)})};
  roster.bodies[0].posts[0].terms = {{"A", {}, Date(2024, 1, 22), "", ""}};
  roster.bodies[2].posts[0].terms = {{"D", {Date(2020, 1, 1), Date(2024, 3, 15)}, {}, "", ""},
                                     {"E", {Date(2024, 3, 15), {}}, {}, "", ""}};
  roster.bodies[3].posts[0].held_with = "SNN.head";
  return bodies::Register({roster});
}

class Signed : public ::testing::Test {
 protected:
  Signature by(const char* issuing, const char* post_code, std::optional<Authority> authority = {},
               Date day = {2024, 3, 19}) {
    return signature_of(register_, *register_.find(issuing), *register_.find_post(post_code), authority, day);
  }
  const bodies::Register register_ = register_of_example();
};

// @req R97
TEST_F(Signed, the_head_of_a_committee_signs_for_it) {
  EXPECT_THAT(by("UBT", "UBT.head").lines, ElementsAre("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"));
}

TEST_F(Signed, the_head_of_a_committee_may_sign_in_their_own_right) {
  EXPECT_THAT(by("UBT", "UBT.head", Authority::own).lines, ElementsAre("CHỦ TỊCH"));
}

TEST_F(Signed, a_deputy_of_a_committee_signs_for_its_head) {
  EXPECT_THAT(by("UBT", "UBT.deputy").lines,
              ElementsAre("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"));
}

TEST_F(Signed, the_head_of_a_department_signs_in_their_own_right_and_a_deputy_for_them) {
  EXPECT_THAT(by("SNN", "SNN.head").lines, ElementsAre("GIÁM ĐỐC"));
  EXPECT_THAT(by("SNN", "SNN.deputy").lines, ElementsAre("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"));
}

TEST_F(Signed, somebody_of_the_body_or_below_it_signs_by_order) {
  EXPECT_THAT(by("SNN", "SNN.room").lines, ElementsAre("TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG"));
  EXPECT_THAT(by("UBT", "VPUB.head").lines, ElementsAre("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"));
  EXPECT_THAT(by("UBT", "VPUB.deputy").lines,
              ElementsAre("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"));
}

TEST_F(Signed, a_mandate_and_acting_for_a_missing_head_are_said) {
  EXPECT_THAT(by("SNN", "SNN.room", Authority::by_mandate).lines,
              ElementsAre("TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG"));
  EXPECT_THAT(by("SNN", "SNN.deputy", Authority::acting).lines, ElementsAre("Q. GIÁM ĐỐC"));
  EXPECT_THAT(by("UBT", "UBT.deputy", Authority::acting).lines,
              ElementsAre("TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"));
}

// @req R34 R97
TEST_F(Signed, by_whoever_holds_the_post_that_day) {
  EXPECT_EQ(by("SNN", "SNN.head", {}, Date(2024, 3, 14)).person, "D");
  EXPECT_EQ(by("SNN", "SNN.head", {}, Date(2024, 3, 15)).person, "E");
}

// @req R83
TEST_F(Signed, one_person_in_two_posts_signs_in_the_post_that_is_used) {
  EXPECT_EQ(by("VPDP", "VPDP.head").person, "E");
  EXPECT_THAT(by("VPDP", "VPDP.head").lines, ElementsAre("CHÁNH VĂN PHÒNG ĐIỀU PHỐI"));
}

TEST_F(Signed, nobody_known_leaves_the_name_empty) { EXPECT_EQ(by("SNN", "SNN.room").person, ""); }

TEST_F(Signed, a_holder_stated_on_an_earlier_day_is_not_certain) {
  EXPECT_TRUE(by("UBT", "UBT.head", {}, Date(2024, 1, 22)).certain);
  EXPECT_FALSE(by("UBT", "UBT.head").certain);
  EXPECT_TRUE(by("UBT", "UBT.deputy").certain);
}

TEST(Authority, its_code_is_read_back) {
  for (Authority each : {Authority::own, Authority::collective, Authority::deputy, Authority::by_order,
                         Authority::by_mandate, Authority::acting})
    EXPECT_EQ(parse_authority(to_text(each)), each);
  EXPECT_EQ(parse_authority("?"), std::nullopt);
}

}  // namespace
}  // namespace ntm::outgoing
