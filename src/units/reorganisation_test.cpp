#include "units/reorganisation.h"

#include <gmock/gmock.h>

#include "units/trial_map.h"

namespace ntm::units {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

class ReorganisationTest : public ::testing::Test {
 protected:
  ReorganisationTest() {
    file_.code = "trial";
    file_.effective_on = Date(2025, 7, 1);
  }
  void create(const std::string& code, const std::string& type, const std::string& parent) {
    file_.creates.push_back({code,
                             "Tên " + code,
                             type,
                             parent,
                             {file_.effective_on, {}},
                             "",
                             "",
                             false,
                             {},
                             {},
                             {"r.yaml", 10, ""}});
  }
  void succeed(const std::string& from, const std::string& to, Share share = {}) {
    file_.lines.push_back({from, to, share, {"r.yaml", 20 + static_cast<int>(file_.lines.size()), ""}});
  }
  std::vector<std::string> problems() {
    std::vector<std::string> found;
    ReorganisationPlan planned = plan(file_, *map_);
    for (const Problem& p : planned.problems.list()) found.push_back(p.code);
    return found;
  }
  Reorganisation file_;
  std::shared_ptr<const Registry> map_ = testing::TrialMap()
                                             .add(1, "province", "62", "Kon Tum")
                                             .add(2, "district", "616", "Sa Thầy", 1)
                                             .add(3, "commune", "23534", "Hơ Moong", 2)
                                             .add(4, "commune", "23545", "Sa Bình", 2)
                                             .add(5, "village", "23545-01", "Thôn 1", 4)
                                             .made();
};

// @req R102
TEST_F(ReorganisationTest, units_that_went_whole_end_and_their_villages_follow) {
  create("23534", "commune", "62");
  succeed("23534", "23534"), succeed("23545", "23534");
  file_.ends = {{"62", Level::district, {}}};
  ReorganisationPlan planned = plan(file_, *map_);
  EXPECT_THAT(problems(), IsEmpty());
  EXPECT_THAT(planned.ended, UnorderedElementsAre(2, 3, 4));
  ASSERT_EQ(planned.moves.size(), 1u);
  EXPECT_EQ(planned.moves.front().unit, 5);
  EXPECT_EQ(planned.moves.front().created_parent, 0u);
}

TEST_F(ReorganisationTest, a_village_of_a_split_commune_is_left_without_a_commune) {
  create("n1", "commune", "62"), create("n2", "commune", "62");
  succeed("23534", "n1");
  succeed("23545", "n1", {Share::Kind::unknown, 0}), succeed("23545", "n2", {Share::Kind::unknown, 0});
  file_.ends = {{"616", {}, {}}};
  EXPECT_THAT(plan(file_, *map_).orphaned, ElementsAre(5));
  EXPECT_THAT(problems(), IsEmpty());
}

TEST_F(ReorganisationTest, a_commune_left_under_an_abolished_district_is_told) {
  file_.ends = {{"616", {}, {}}};
  EXPECT_THAT(problems(), ElementsAre("units.orphaned", "units.orphaned"));
}

TEST_F(ReorganisationTest, a_kept_commune_goes_on_under_a_new_parent) {
  file_.ends = {{"616", {}, {}}};
  file_.keeps = {{"23534", "62", "Hơ Moong mới", "", {}}, {"23545", "62", "", "", {}}};
  EXPECT_THAT(problems(), IsEmpty());
  EXPECT_EQ(plan(file_, *map_).moves.front().new_parent, 1);
}

TEST_F(ReorganisationTest, unknown_codes_levels_and_repeated_lines_are_all_told) {
  create("n1", "commune", "62");
  succeed("99999", "n1"), succeed("23534", "n9"), succeed("616", "n1");
  succeed("23545", "n1"), succeed("23545", "n1");
  EXPECT_THAT(problems(), ::testing::IsSupersetOf({"units.unknown_code", "units.unknown_successor",
                                                   "units.successor_level", "units.succession_twice"}));
}

TEST_F(ReorganisationTest, shares_may_not_exceed_the_whole) {
  create("n1", "commune", "62"), create("n2", "commune", "62");
  succeed("23534", "n1", {Share::Kind::part, 600'000}), succeed("23534", "n2", {Share::Kind::part, 400'001});
  EXPECT_THAT(problems(), ElementsAre("units.shares_exceed_whole"));
  file_.lines.back().share.millionths = 400'000;
  EXPECT_THAT(problems(), IsEmpty());
}

TEST_F(ReorganisationTest, what_went_whole_cannot_go_further) {
  create("n1", "commune", "62"), create("n2", "commune", "62");
  succeed("23534", "n1"), succeed("23534", "n2", {Share::Kind::unknown, 0});
  EXPECT_THAT(problems(), ElementsAre("units.whole_and_more"));
}

// @req R103
TEST_F(ReorganisationTest, a_new_unit_may_take_a_code_only_from_a_unit_that_ends) {
  create("23534", "commune", "62");
  succeed("23545", "23534");
  EXPECT_THAT(problems(), ElementsAre("units.code_already_borne"));
}

}  // namespace
}  // namespace ntm::units
