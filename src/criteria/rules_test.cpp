#include "criteria/rules.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <map>

namespace ntm::criteria {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

using Facts = std::map<std::pair<std::string, std::string>, std::string>;

AttributeLookup lookup_in(const Facts& facts) {
  return [facts](std::string_view whose, std::string_view attribute) -> std::optional<std::string> {
    auto found = facts.find({std::string(whose), std::string(attribute)});
    if (found == facts.end()) return {};
    return found->second;
  };
}

Condition asks(std::string attribute, std::string of, std::string equals) {
  return {Condition::Kind::attribute, std::move(attribute), std::move(of), std::move(equals), {}};
}
Condition any_of(std::vector<Condition> parts) {
  return {Condition::Kind::any, "", "", "", std::move(parts)};
}
Condition all_of(std::vector<Condition> parts) {
  return {Condition::Kind::all, "", "", "", std::move(parts)};
}

/// Article 1 of 318/QĐ-TTg in small: hard communes in poor districts use the figures of the northern
/// mountains.
Set set_318() {
  Set set;
  set.profiles = {
      {"TDMNPB",
       "Trung du miền núi phía Bắc",
       any_of({all_of({any_of({asks("extremely_difficult", "self", "yes"), asks("safe_zone", "self", "yes")}),
                       any_of({asks("poor_district", "parent", "yes"),
                               asks("recently_escaped_poor_district", "parent", "yes")})}),
               asks("region", "province", "TDMNPB")}),
       {"318/QĐ-TTg", "Điều 1", "found", true}},
      {"TN", "Tây Nguyên", asks("region", "province", "TN"), {"318/QĐ-TTg", "Điều 1", "found", true}},
      {"DNB", "Đông Nam Bộ", asks("region", "province", "DNB"), {"318/QĐ-TTg", "Điều 1", "found", true}},
  };
  return set;
}

class ChoosingAProfile : public ::testing::Test {
 protected:
  ProfileChoice choose(std::optional<std::string> override_code = {}) {
    return choose_profile(set, lookup_in(facts), override_code);
  }
  std::string code(const ProfileChoice& choice) { return choice.profile ? choice.profile->code : "none"; }

  void everything_recorded() {
    facts[{"self", "extremely_difficult"}] = "no";
    facts[{"self", "safe_zone"}] = "no";
    facts[{"parent", "poor_district"}] = "no";
    facts[{"parent", "recently_escaped_poor_district"}] = "no";
  }

  Set set = set_318();
  Facts facts{{{"province", "region"}, "TN"}};
};

// @legal 318/QĐ-TTg Điều 1
// @req R105
TEST_F(ChoosingAProfile, an_ordinary_commune_of_the_highlands_uses_the_highlands_figures) {
  everything_recorded();
  ProfileChoice choice = choose();
  EXPECT_EQ(code(choice), "TN");
  EXPECT_TRUE(choice.certain);
  EXPECT_EQ(choice.reason_vi, "Dùng mức “Tây Nguyên”: vùng của tỉnh là TN (318/QĐ-TTg, Điều 1).");
}

// @legal 318/QĐ-TTg Điều 1
// @req R105
TEST_F(ChoosingAProfile, a_hard_commune_of_a_poor_district_uses_the_northern_mountains_figures) {
  everything_recorded();
  facts[{"self", "extremely_difficult"}] = "yes";
  facts[{"parent", "poor_district"}] = "yes";
  ProfileChoice choice = choose();
  EXPECT_EQ(code(choice), "TDMNPB");
  EXPECT_TRUE(choice.certain);
  EXPECT_EQ(choice.reason_vi,
            "Dùng mức “Trung du miền núi phía Bắc”: xã đặc biệt khó khăn, cấp trên là huyện nghèo "
            "(318/QĐ-TTg, Điều 1).");
}

TEST_F(ChoosingAProfile, a_safe_zone_commune_of_a_district_that_just_escaped_poverty_does_too) {
  everything_recorded();
  facts[{"self", "safe_zone"}] = "yes";
  facts[{"parent", "recently_escaped_poor_district"}] = "yes";
  EXPECT_EQ(code(choose()), "TDMNPB");
}

TEST_F(ChoosingAProfile, one_half_of_the_exception_is_not_enough) {
  everything_recorded();
  facts[{"self", "extremely_difficult"}] = "yes";
  EXPECT_EQ(code(choose()), "TN");
  EXPECT_TRUE(choose().certain);
  everything_recorded();
  facts[{"parent", "poor_district"}] = "yes";
  EXPECT_EQ(code(choose()), "TN");
  EXPECT_TRUE(choose().certain);
}

TEST_F(ChoosingAProfile, an_attribute_nobody_recorded_does_not_choose_but_makes_the_choice_uncertain) {
  everything_recorded();
  facts[{"parent", "poor_district"}] = "yes";
  facts.erase({"self", "extremely_difficult"});
  ProfileChoice choice = choose();
  EXPECT_EQ(code(choice), "TN");
  EXPECT_FALSE(choice.certain);
  EXPECT_THAT(
      choice.reason_vi,
      HasSubstr("chưa ghi nhận xã đặc biệt khó khăn, nên chưa loại trừ được “Trung du miền núi phía Bắc”"));
}

TEST_F(ChoosingAProfile, an_attribute_nobody_recorded_does_not_matter_when_the_other_half_says_no) {
  everything_recorded();
  facts.erase({"self", "extremely_difficult"});
  facts.erase({"self", "safe_zone"});
  EXPECT_TRUE(choose().certain);
  EXPECT_THAT(choose().reason_vi, Not(HasSubstr("Chưa chắc chắn")));
}

TEST_F(ChoosingAProfile, an_attribute_nobody_recorded_does_not_matter_when_another_one_holds) {
  everything_recorded();
  facts[{"self", "extremely_difficult"}] = "yes";
  facts[{"parent", "poor_district"}] = "yes";
  facts.erase({"self", "safe_zone"});
  facts.erase({"parent", "recently_escaped_poor_district"});
  EXPECT_EQ(code(choose()), "TDMNPB");
  EXPECT_TRUE(choose().certain);
}

TEST_F(ChoosingAProfile, each_missing_attribute_is_named_once) {
  ProfileChoice choice = choose();
  EXPECT_EQ(code(choice), "TN");
  EXPECT_THAT(choice.reason_vi,
              HasSubstr("chưa ghi nhận xã đặc biệt khó khăn, xã an toàn khu, huyện nghèo (cấp trên), "
                        "huyện vừa thoát nghèo (cấp trên), nên"));
}

TEST_F(ChoosingAProfile, a_later_profile_that_cannot_be_decided_leaves_an_earlier_choice_certain) {
  everything_recorded();
  set.profiles.push_back({"X", "X", asks("border", "self", "yes"), {}});
  EXPECT_TRUE(choose().certain);
}

TEST_F(ChoosingAProfile, the_first_profile_whose_condition_holds_is_taken) {
  everything_recorded();
  set.profiles.push_back({"TN2", "Tây Nguyên, lần hai", asks("region", "province", "TN"), {}});
  EXPECT_EQ(code(choose()), "TN");
}

TEST_F(ChoosingAProfile, no_profile_at_all_leaves_the_common_thresholds) {
  everything_recorded();
  facts[{"province", "region"}] = "DBSH";
  ProfileChoice choice = choose();
  EXPECT_EQ(choice.profile, nullptr);
  EXPECT_TRUE(choice.certain);
  EXPECT_THAT(choice.reason_vi, HasSubstr("chỉ dùng các mức chung"));
}

TEST_F(ChoosingAProfile, no_profile_is_uncertain_while_one_could_still_fit) {
  facts.clear();
  ProfileChoice choice = choose();
  EXPECT_EQ(choice.profile, nullptr);
  EXPECT_FALSE(choice.certain);
  EXPECT_THAT(choice.reason_vi, HasSubstr("vùng (tỉnh)"));
}

TEST_F(ChoosingAProfile, a_set_without_profiles_has_a_certain_answer) {
  set.profiles.clear();
  EXPECT_EQ(choose().profile, nullptr);
  EXPECT_TRUE(choose().certain);
}

TEST_F(ChoosingAProfile, a_profile_without_condition_takes_the_rest) {
  set.profiles = {{"NHOM1", "Nhóm 1", asks("new_urban_planned", "self", "yes"), {}},
                  {"NHOM2", "Nhóm 2", {}, {}}};
  facts = {{{"self", "new_urban_planned"}, "no"}};
  ProfileChoice choice = choose();
  EXPECT_EQ(code(choice), "NHOM2");
  EXPECT_TRUE(choice.certain);
  EXPECT_EQ(choice.reason_vi, "Dùng mức “Nhóm 2”: áp dụng khi không thuộc trường hợp nào khác.");
}

TEST_F(ChoosingAProfile, an_act_that_names_the_profile_wins_over_every_attribute) {
  ProfileChoice choice = choose("DNB");
  EXPECT_EQ(code(choice), "DNB");
  EXPECT_TRUE(choice.certain);
  EXPECT_THAT(choice.reason_vi, HasSubstr("có văn bản chỉ định"));
}

TEST_F(ChoosingAProfile, an_act_that_names_a_profile_the_set_does_not_have_is_told_and_leaves_doubt) {
  everything_recorded();
  ProfileChoice choice = choose("DBSCL");
  EXPECT_EQ(code(choice), "TN");
  EXPECT_FALSE(choice.certain);
  EXPECT_THAT(choice.reason_vi, HasSubstr("“DBSCL”"));
}

TEST_F(ChoosingAProfile, reasons_read_well_for_every_form_of_question) {
  auto reason = [&](Condition when, Facts known) {
    Set one;
    one.profiles = {{"P", "P", std::move(when), {}}};
    return choose_profile(one, lookup_in(known), {}).reason_vi;
  };
  EXPECT_THAT(reason(asks("zone", "self", "III"), {{{"self", "zone"}, "III"}}), HasSubstr(": khu vực III."));
  EXPECT_THAT(reason(asks("border", "self", "no"), {{{"self", "border"}, "no"}}),
              HasSubstr(": không phải xã biên giới."));
  EXPECT_THAT(reason(asks("poor_district", "parent", "no"), {{{"parent", "poor_district"}, "no"}}),
              HasSubstr(": cấp trên không phải huyện nghèo."));
  EXPECT_THAT(reason(asks("local_word", "self", "yes"), {{{"self", "local_word"}, "yes"}}),
              HasSubstr(": local_word."));
}

// What is recorded later never overturns a choice that was called certain.
RC_GTEST_PROP(ChoosingAProfileProperty, a_certain_choice_stays_whatever_is_recorded_later, ()) {
  const std::vector<std::pair<std::string, std::string>> questions{
      {"self", "a"}, {"self", "b"}, {"parent", "c"}, {"province", "d"}};
  auto question = rc::gen::map(rc::gen::inRange(0, 4), [&](int at) {
    const auto& [of, attribute] = questions[static_cast<std::size_t>(at)];
    return asks(attribute, of, "yes");
  });
  auto group = rc::gen::apply(
      [](bool any, std::vector<Condition> parts) {
        return any ? any_of(std::move(parts)) : all_of(std::move(parts));
      },
      rc::gen::arbitrary<bool>(), rc::gen::container<std::vector<Condition>>(2, question));
  auto nested = rc::gen::apply(
      [](bool any, std::vector<Condition> parts) {
        return any ? any_of(std::move(parts)) : all_of(std::move(parts));
      },
      rc::gen::arbitrary<bool>(), rc::gen::container<std::vector<Condition>>(2, group));
  Set set;
  for (const char* code : {"P", "Q", "R"}) set.profiles.push_back({code, code, *nested, {}});

  Facts full, partial;
  for (const auto& key : questions) {
    full[key] = *rc::gen::arbitrary<bool>() ? "yes" : "no";
    if (*rc::gen::arbitrary<bool>()) partial[key] = full[key];
  }
  ProfileChoice early = choose_profile(set, lookup_in(partial), {}),
                late = choose_profile(set, lookup_in(full), {});
  RC_ASSERT(late.certain);
  if (early.certain) RC_ASSERT(early.profile == late.profile);
}

// Thresholds.

class FindingAThreshold : public ::testing::Test {
 protected:
  void add(std::string profile, std::optional<int> year, int value) {
    part.thresholds.push_back({std::move(profile), year, Decimal::whole(value), {}});
  }
  std::optional<Decimal> found(std::string_view profile, int year) {
    const Threshold* threshold = threshold_for(part, profile, year);
    if (!threshold) return {};
    return threshold->value;
  }
  Part part;
};

TEST_F(FindingAThreshold, of_the_profile_and_year_before_all_others) {
  add("all", {}, 1), add("all", 2024, 2), add("TN", {}, 3), add("TN", 2024, 4);
  EXPECT_EQ(found("TN", 2024), Decimal::whole(4));
}

TEST_F(FindingAThreshold, of_the_profile_for_every_year_before_the_common_one_of_the_year) {
  add("all", {}, 1), add("all", 2024, 2), add("TN", {}, 3), add("TN", 2024, 4);
  EXPECT_EQ(found("TN", 2023), Decimal::whole(3));
}

TEST_F(FindingAThreshold, of_all_for_a_profile_without_its_own) {
  add("all", {}, 1), add("all", 2024, 2), add("TN", {}, 3);
  EXPECT_EQ(found("DNB", 2024), Decimal::whole(2));
  EXPECT_EQ(found("DNB", 2023), Decimal::whole(1));
}

TEST_F(FindingAThreshold, a_unit_without_a_profile_has_only_the_common_ones) {
  add("TN", {}, 3);
  EXPECT_EQ(found("", 2024), std::nullopt);
  add("all", {}, 1);
  EXPECT_EQ(found("", 2024), Decimal::whole(1));
}

// @req R105
TEST_F(FindingAThreshold, a_threshold_of_another_year_is_never_used) {
  add("TN", 2023, 47), add("TN", 2024, 50);
  EXPECT_EQ(found("TN", 2023), Decimal::whole(47));
  EXPECT_EQ(found("TN", 2024), Decimal::whole(50));
  EXPECT_EQ(found("TN", 2022), std::nullopt);
  EXPECT_EQ(found("TN", 2025), std::nullopt);
}

TEST_F(FindingAThreshold, one_that_nobody_knows_is_nothing_and_not_zero) {
  EXPECT_EQ(found("TN", 2024), std::nullopt);
  add("TN", {}, 0);
  EXPECT_EQ(found("TN", 2024), Decimal());
}

RC_GTEST_PROP(FindingAThresholdProperty, a_threshold_of_another_profile_or_year_is_never_used, ()) {
  Part part;
  int count = *rc::gen::inRange(0, 8);
  for (int at = 0; at < count; ++at) {
    std::string profile = *rc::gen::element<std::string>("all", "TN", "DNB");
    std::optional<int> year;
    if (*rc::gen::arbitrary<bool>()) year = *rc::gen::inRange(2022, 2026);
    part.thresholds.push_back({profile, year, Decimal::whole(at), {}});
  }
  int asked = *rc::gen::inRange(2022, 2026);
  const Threshold* found = threshold_for(part, "TN", asked);
  if (found) {
    RC_ASSERT(found->profile == "TN" || found->profile == "all");
    RC_ASSERT(found->year.value_or(asked) == asked);
  } else {
    for (const Threshold& threshold : part.thresholds)
      RC_ASSERT(threshold.profile == "DNB" || threshold.year.value_or(asked) != asked);
  }
}

}  // namespace
}  // namespace ntm::criteria
