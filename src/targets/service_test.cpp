#include "targets/service.h"

#include "audit/service.h"
#include "targets/fixture_test.h"

namespace ntm::targets {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

const Date issued{2024, 1, 22};

class ServiceTest : public testing::DirectiveTargets {
 protected:
  std::vector<std::string> ids(const std::function<bool(const Target&)>& wanted) {
    std::vector<std::string> found;
    for (const Judged& judged : service().as_of(issued))
      if (wanted(judged.target)) found.push_back(judged.target.id);
    return found;
  }
  Judged on(Date day, const std::string& id) {
    for (Judged& judged : service().as_of(day))
      if (judged.target.id == id) return judged;
    throw Failure("no target " + id);
  }
  std::vector<std::string> refused(const datafile::Source& source) {
    std::vector<std::string> found;
    try {
      service().import(source, clerk_);
    } catch (const Refused& refused) {
      for (const Problem& problem : refused.problems()) found.push_back(problem.code);
    }
    return found;
  }
};
NTM_ON_EACH_BACKEND(ServiceTest);

// @req R16 R17
TEST_P(ServiceTest, a_target_says_what_by_when_on_which_clause) {
  const Target target = on(issued, "2024-ntm-23430").target;
  EXPECT_EQ(target.kind, Kind::named);
  EXPECT_EQ(target.tier, "ntm");
  EXPECT_EQ(target.unit_code, "23430");
  EXPECT_EQ(target.due_on, (Date{2024, 12, 31}));
  EXPECT_EQ(target.due_trust, "derived");
  EXPECT_EQ(target.clause, "1-a");
}

// @req R17 R19 R31
TEST_P(ServiceTest, the_directive_names_7_and_3_communes_and_carries_over_2_and_6) {
  auto count = [&](const std::string& tier, bool carried) {
    return ids([&](const Target& target) {
             return target.kind == Kind::named && target.tier == tier &&
                    target.original_year.has_value() == carried;
           })
        .size();
  };
  EXPECT_EQ(count("ntm", false), 7u);
  EXPECT_EQ(count("ntm_nang_cao", false), 3u);
  EXPECT_EQ(count("ntm", true), 2u);
  EXPECT_EQ(count("ntm_nang_cao", true), 6u);
}

// @req R30
TEST_P(ServiceTest, what_was_carried_over_stays_open_and_keeps_its_first_year) {
  for (const Judged& judged : service().as_of({2025, 1, 1}))
    if (judged.target.original_year) {
      EXPECT_LT(*judged.target.original_year, 2024) << judged.target.id;
      EXPECT_EQ(judged.outlook.state, State::overdue) << judged.target.id;
    }
}

// @req R53 R54
TEST_P(ServiceTest, ngoc_hoi_is_due_in_2024_and_three_districts_and_the_city_in_2025) {
  const auto districts = [](int year) {
    return [year](const Target& target) {
      return target.level == units::Level::district && target.due_on.year() == year;
    };
  };
  EXPECT_EQ(ids(districts(2024)).size(), 1u);
  EXPECT_EQ(ids(districts(2025)).size(), 4u);
}

// @req R57
TEST_P(ServiceTest, ngoc_hoi_is_the_priority_of_2024) {
  EXPECT_TRUE(on(issued, "2024-district-ntm-611").is_priority);
  EXPECT_FALSE(on(issued, "2024-ntm-23430").is_priority);
}

// @req R34
TEST_P(ServiceTest, every_target_names_the_body_and_a_named_one_the_post_that_answers) {
  for (const Judged& judged : service().as_of(issued)) {
    EXPECT_NE(judged.answers.body_name, judged.answers.body_code) << judged.target.id;
    if (judged.target.kind == Kind::named) {
      EXPECT_NE(judged.answers.post, "") << judged.target.id;
    }
  }
}

TEST_P(ServiceTest, a_decision_meets_a_target_from_its_day) {
  decide("23430", "ntm", "2024-06-10");
  EXPECT_EQ(on({2024, 6, 9}, "2024-ntm-23430").outlook.state, State::in_progress);
  EXPECT_EQ(on({2024, 6, 10}, "2024-ntm-23430").outlook.state, State::met);
}

// @req R45
TEST_P(ServiceTest, a_recognised_commune_shows_the_next_tier_it_is_to_reach) {
  decide("23510", "ntm", "2020-05-12");
  EXPECT_THAT(ids([](const Target& target) { return target.unit_code == "23510"; }),
              ElementsAre("2024-ntm-nang-cao-23510"));
}

// @req R99
TEST_P(ServiceTest, within_a_unit_stands_what_concerns_it) {
  std::vector<std::string> codes;
  for (const Judged& judged : service().as_of(issued, "612"))
    if (!judged.target.unit_code.empty()) codes.push_back(judged.target.unit_code);
  EXPECT_THAT(codes, Contains("23430"));
  EXPECT_THAT(codes, ::testing::Not(Contains("23534")));
  EXPECT_THROW(service().as_of(issued, "Atlantis"), Refused);
}

TEST_P(ServiceTest, an_import_leaves_one_event_and_the_same_file_none) {
  EXPECT_TRUE(imported_.changed);
  EXPECT_EQ(imported_.targets, 29);
  EXPECT_FALSE(service().import(directive(), clerk_).changed);
  audit::Filter filter;
  filter.action = "targets.import";
  EXPECT_EQ(audit::Service(database(), clock_).events(filter, {}, 10).events.size(), 1u);
}

TEST_P(ServiceTest, a_broken_file_is_refused_with_every_problem_and_changes_nothing) {
  datafile::Source source = directive_with("unit: \"23430\"", "unit: \"99999\"");
  source.text.replace(source.text.find("clause: \"1-a\""), 13, "clause: \"9-z\"");
  EXPECT_THAT(refused(source), UnorderedElementsAre("targets.unknown_unit", "targets.unknown_clause"));
  EXPECT_EQ(on(issued, "2024-ntm-23430").target.unit_code, "23430");
}

TEST_P(ServiceTest, targets_of_an_unknown_document_are_refused) {
  EXPECT_THAT(refused(directive_with("ct-05-2024-ubnd-kontum", "ct-99-2024")),
              ElementsAre("targets.unknown_document"));
}

}  // namespace
}  // namespace ntm::targets
