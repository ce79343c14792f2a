// What a reviewer can check against the directive itself, one test for each line.
#include <gmock/gmock.h>

#include <map>

#include "acceptance/kontum.h"

namespace ntm::testing {
namespace {

using targets::Judged;
using targets::Kind;
using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

class Directive05 : public ::testing::Test {
 protected:
  KonTum& kontum = KonTum::loaded();
  Date day = kontum.day;

  std::vector<Judged> targets() {
    static const std::vector<Judged> all = kontum.services().targets.as_of(kontum.day);
    return all;
  }
  std::vector<std::string> units_of(Kind kind, const std::string& tier, bool carried_over) {
    std::vector<std::string> codes;
    for (const Judged& judged : targets())
      if (judged.target.kind == kind && judged.target.tier == tier &&
          judged.target.original_year.has_value() == carried_over)
        codes.push_back(judged.target.unit_code);
    return codes;
  }
  const Judged& target(const std::string& id) {
    static std::vector<Judged> all = targets();
    for (const Judged& judged : all)
      if (judged.target.id == id) return judged;
    throw std::runtime_error("no target " + id);
  }
};

// @req R5
TEST_F(Directive05, of_85_communes_48_reached_42_are_recognised_and_6_wait) {
  auto status = kontum.services().assessment.status(day, {});
  EXPECT_EQ(status.totals.rural_communes, 85);
  EXPECT_EQ(status.totals.reached, 48);
  EXPECT_EQ(status.totals.recognised, 42);
  EXPECT_EQ(status.totals.waiting, 6);
}

// @req R6
TEST_F(Directive05, a_commune_meets_16_criteria_on_average) {
  EXPECT_EQ(kontum.services().assessment.status(day, {}).totals.average_criteria_met, Decimal::whole(16));
}

// @req R7
TEST_F(Directive05, 4_advanced_1_model_commune_21_model_and_36_minority_villages) {
  auto status = kontum.services().assessment.status(day, {});
  EXPECT_EQ(status.advanced, 4);
  EXPECT_EQ(status.model, 1);
  EXPECT_EQ(status.model_villages, 21);
  EXPECT_EQ(status.minority_villages, 36);
}

// @req R17
TEST_F(Directive05, names_7_communes_for_ntm) {
  EXPECT_THAT(units_of(Kind::named, "ntm", false),
              UnorderedElementsAre("23430", "23534", "23504", "23458", "23410", "23356", "23538"));
}

// @req R19 R22 R24
TEST_F(Directive05, names_3_advanced_1_model_commune_and_1_district) {
  EXPECT_THAT(units_of(Kind::named, "ntm_nang_cao", false), UnorderedElementsAre("23395", "23510", "23537"));
  EXPECT_THAT(units_of(Kind::named, "ntm_kieu_mau", false), ElementsAre("23533"));
  EXPECT_THAT(units_of(Kind::named, "district_ntm", false), ElementsAre("611"));
}

// @req R30 R31
TEST_F(Directive05, carries_over_2_and_6_communes_from_earlier_years) {
  EXPECT_THAT(units_of(Kind::named, "ntm", true), UnorderedElementsAre("23428", "23431"));
  EXPECT_THAT(units_of(Kind::named, "ntm_nang_cao", true),
              UnorderedElementsAre("23329", "23338", "23542", "23353", "23440", "23437"));
}

// @req R27 R28 R29
TEST_F(Directive05, the_village_rule_has_81_communes_in_scope_and_leaves_out_95_pilots) {
  const Judged& rule = target("2024-rule-village-dtts");
  EXPECT_EQ(rule.outlook.in_scope, 81);
  EXPECT_EQ(rule.outlook.exempt, 4);
  auto map = kontum.map();
  int pilots = 0;
  for (units::UnitId village : map->of_level(units::Level::village, day))
    pilots += map->attribute(village, "pilot_year", day) == "2023";
  EXPECT_EQ(pilots, 95);
}

// @req R49
TEST_F(Directive05, 4_communes_are_over_30_percent_lost) {
  std::vector<std::string> codes;
  for (units::UnitId unit : kontum.services().assessment.watch_list(day))
    codes.push_back(kontum.map()->code_of(unit, day));
  EXPECT_THAT(codes, UnorderedElementsAre("23326", "23353", "23374", "23371"));
}

// @req R53
TEST_F(Directive05, ngoc_hoi_is_due_on_the_last_day_of_2024) {
  EXPECT_EQ(target("2024-district-ntm-611").target.due_on, Date(2024, 12, 31));
}

// @req R54
TEST_F(Directive05, the_road_map_of_2025_has_3_districts_and_1_city) {
  EXPECT_THAT(units_of(Kind::roadmap, "district_ntm", false), UnorderedElementsAre("615", "614", "618"));
  EXPECT_THAT(units_of(Kind::roadmap, "city_completed", false), ElementsAre("608"));
}

// @req R59 R60
TEST_F(Directive05, tu_mo_rong_needs_1_commune_in_2024_and_3_in_2025) {
  EXPECT_EQ(target("2024-minimum-617").target.at_least, 1);
  EXPECT_EQ(target("2025-minimum-617").target.at_least, 3);
  EXPECT_EQ(target("2025-minimum-617").outlook.done, 0);
}

// @req R47
TEST_F(Directive05, every_recognised_commune_is_to_keep_its_criteria) {
  const Judged& maintain = target("2024-maintain-ntm");
  EXPECT_EQ(maintain.outlook.in_scope, 42);
  EXPECT_EQ(maintain.outlook.done, 38);
}

// @req R52
TEST_F(Directive05, dak_pek_is_aimed_at_a_higher_tier_while_it_loses_its_own) {
  const Judged& dak_pek = target("2024-ntm-nang-cao-23353");
  ASSERT_FALSE(dak_pek.outlook.contradictions.empty());
  EXPECT_EQ(dak_pek.outlook.contradictions.front().code, "targets.below_present_tier");
}

// @req R34
TEST_F(Directive05, every_target_names_the_body_and_post_that_answer) {
  for (const Judged& judged : targets()) {
    EXPECT_NE(judged.answers.body_name, "") << judged.target.id;
    if (judged.target.unit) {
      EXPECT_NE(judged.answers.post, "") << judged.target.id;
    }
  }
}

// @req R98
TEST_F(Directive05, has_14_lines_of_recipients_in_order_with_reports_first_and_the_archive_last) {
  auto directive = kontum.services().documents.find("ct-05-2024-ubnd-kontum");
  ASSERT_TRUE(directive && directive->content);
  const auto& recipients = directive->content->recipients;
  ASSERT_EQ(recipients.size(), 14u);
  for (std::size_t at = 0; at < recipients.size(); ++at)
    EXPECT_EQ(recipients[at].mark == "B/c", at < 3) << at;
  EXPECT_TRUE(recipients.back().archive);
}

// @req R95
TEST_F(Directive05, the_annex_is_an_empty_slot_marked_so) {
  auto directive = kontum.services().documents.find("ct-05-2024-ubnd-kontum");
  int missing = 0;
  for (const auto& clause : directive->content->clauses) missing += clause.missing;
  EXPECT_EQ(missing, 1);
}

// @req R1
TEST_F(Directive05, every_target_points_to_a_clause_with_a_summary) {
  auto directive = kontum.services().documents.find("ct-05-2024-ubnd-kontum");
  std::map<std::string, std::string> summaries;
  for (const auto& clause : directive->content->clauses) summaries[clause.id] = clause.summary;
  for (const Judged& judged : targets()) EXPECT_NE(summaries[judged.target.clause], "") << judged.target.id;
}

// @req R102
TEST_F(Directive05, a_district_target_has_no_subject_left_once_districts_are_gone) {
  auto database = db::Database::open("sqlite::memory:");
  database->migrate(all_migrations());
  const Clock clock = Clock::fixed_at(*Instant::parse_utc("2025-07-02T03:00:00.000Z"));
  Services after(*database, clock, clock);
  auto data = std::filesystem::path(NTM_SOURCE_DIR) / "data";
  load_example(data / "examples/kontum-2024/example.yaml", *database, after, {"ví dụ", ""});
  auto reform = datafile::read_source(data / "units/kontum-2025.yaml", datafile::largest_yaml_bytes);
  after.units.reorganise(after.units.read(reform, {}, ""), false, {"ví dụ", ""});
  for (const Judged& judged : after.targets.as_of(Date(2025, 7, 1)))
    if (judged.target.id == "2025-district-ntm-615") {
      EXPECT_EQ(targets::to_text(judged.outlook.state), "no_subject");
    }
}

}  // namespace
}  // namespace ntm::testing
