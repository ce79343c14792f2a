#include "bodies/rules.h"

#include <gmock/gmock.h>

namespace ntm::bodies {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Date january(2024, 1, 22), reform(2025, 7, 1);
constexpr units::UnitId kon_tum = 1, dak_to = 2, dak_tram = 3, town = 4, quang_ngai = 5, new_dak_to = 6;

units::Unit unit(units::UnitId id, units::Level level, const std::string& type, const std::string& code,
                 const std::string& name, std::optional<units::UnitId> parent, Validity time) {
  units::Unit result;
  result.id = id;
  result.level = level;
  result.names = {{name, time, ""}};
  result.codes = {{code, time, ""}};
  result.types = {{type, time, ""}};
  if (parent) result.parents = {{*parent, time, ""}};
  return result;
}

/// A district with a commune and a township until the reform; one new commune straight below a new province
/// after it.
units::Registry map() {
  Validity until{Date::beginning_of_time(), reform}, since{reform, {}};
  using units::Level;
  return units::Registry({unit(kon_tum, Level::province, "province", "62", "Kon Tum", {}, until),
                          unit(dak_to, Level::district, "district", "612", "Đăk Tô", kon_tum, until),
                          unit(dak_tram, Level::commune, "commune", "23430", "Đăk Trăm", dak_to, until),
                          unit(town, Level::commune, "township", "23401", "Đăk Tô", dak_to, until),
                          unit(quang_ngai, Level::province, "province", "51", "Quảng Ngãi", {}, since),
                          unit(new_dak_to, Level::commune, "commune", "23401", "Đăk Tô", quang_ngai, since)},
                         {});
}

Body committee(const std::string& code, units::UnitId unit, Validity validity) {
  Body body;
  body.code = code;
  body.kind = "committee";
  body.unit = unit;
  body.validity = validity;
  return body;
}

Register all() {
  Roster roster;
  roster.province = kon_tum;
  Validity until{Date::beginning_of_time(), reform};
  roster.bodies = {committee("UBT", kon_tum, until), committee("UBND-612", dak_to, until)};
  return Register({roster}, commune_committees(map(), {kon_tum, quang_ngai}));
}

// @req R34
TEST(AnsweringFor, a_commune_it_is_the_committee_of_its_district) {
  Register bodies = all();
  EXPECT_EQ(answering_for(bodies, map(), dak_tram, january)->code, "UBND-612");
  EXPECT_EQ(answering_for(bodies, map(), town, january)->code, "UBND-612");
}

// @req R34
TEST(AnsweringFor, a_district_it_is_its_own_committee) {
  EXPECT_EQ(answering_for(all(), map(), dak_to, january)->code, "UBND-612");
}

TEST(AnsweringFor, a_province_it_is_its_own_committee) {
  EXPECT_EQ(answering_for(all(), map(), kon_tum, january)->code, "UBT");
}

// @req R102
TEST(AnsweringFor, a_commune_without_a_district_it_is_its_own_committee) {
  Register bodies = all();
  ASSERT_NE(answering_for(bodies, map(), new_dak_to, reform), nullptr);
  EXPECT_EQ(answering_for(bodies, map(), new_dak_to, reform)->code, "UBND-23401-2025");
}

TEST(AnsweringFor, a_unit_that_is_no_more_it_is_nobody) {
  EXPECT_EQ(answering_for(all(), map(), dak_tram, reform), nullptr);
  EXPECT_EQ(answering_for(all(), map(), 99, january), nullptr);
}

TEST(AnsweringFor, a_district_without_a_known_committee_never_falls_to_another_level) {
  Register bodies({}, commune_committees(map(), {kon_tum}));
  EXPECT_EQ(answering_for(bodies, map(), dak_tram, january), nullptr);
}

TEST(CommuneCommittees, are_made_for_every_commune_level_unit_of_the_province_and_no_other) {
  std::vector<std::string> found;
  for (const Body& body : commune_committees(map(), {kon_tum})) found.push_back(body.code + " " + body.name);
  EXPECT_THAT(found, ElementsAre("UBND-23430 UBND xã Đăk Trăm", "UBND-23401 UBND thị trấn Đăk Tô"));
}

// @req R102
TEST(CommuneCommittees, live_as_long_as_the_unit_belonged_to_the_province) {
  for (const Body& body : commune_committees(map(), {kon_tum}))
    EXPECT_EQ(body.validity.to, reform) << body.code;
  EXPECT_EQ(commune_committees(map(), {quang_ngai})[0].validity, (Validity{reform, {}}));
}

// @req R62
TEST(CommuneCommittees, are_headed_by_a_chair_whose_name_nobody_has_entered) {
  for (const Body& body : commune_committees(map(), {kon_tum})) {
    ASSERT_EQ(body.posts.size(), 1u);
    EXPECT_TRUE(body.posts[0].head);
    EXPECT_TRUE(body.posts[0].terms.empty());
    EXPECT_EQ(body.posts[0].code, body.code + ".head");
  }
}

// @req R103
TEST(CommuneCommittees, a_code_borne_by_two_units_is_told_apart_by_the_year) {
  Validity before{Date::beginning_of_time(), Date(2010, 1, 1)}, after{Date(2010, 1, 1), {}};
  using units::Level;
  units::Registry units({unit(1, Level::province, "province", "62", "Kon Tum", {}, {}),
                         unit(2, Level::commune, "commune", "23430", "Cũ", 1, before),
                         unit(3, Level::commune, "commune", "23430", "Mới", 1, after)},
                        {});
  std::vector<std::string> codes;
  for (const Body& body : commune_committees(units, {1})) codes.push_back(body.code);
  EXPECT_THAT(codes, ElementsAre("UBND-23430", "UBND-23430-2010"));
}

// @req R102
TEST(CommuneCommittees, one_that_changed_district_within_the_province_stays_one) {
  Validity before{Date::beginning_of_time(), Date(2010, 1, 1)}, after{Date(2010, 1, 1), {}};
  using units::Level;
  units::Unit commune = unit(4, Level::commune, "commune", "23430", "Đăk Trăm", {}, {});
  commune.parents = {{2, before, ""}, {3, after, ""}};
  units::Registry units({unit(1, Level::province, "province", "62", "Kon Tum", {}, {}),
                         unit(2, Level::district, "district", "1", "A", 1, {}),
                         unit(3, Level::district, "district", "2", "B", 1, {}), commune},
                        {});
  auto committees = commune_committees(units, {1});
  ASSERT_EQ(committees.size(), 1u);
  EXPECT_EQ(committees[0].validity, Validity{});
}

TEST(CommuneCommittees, of_a_province_nobody_knows_are_none) {
  EXPECT_THAT(commune_committees(map(), {99}), IsEmpty());
}

}  // namespace
}  // namespace ntm::bodies
