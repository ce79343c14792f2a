#include "criteria/service.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <thread>

#include "audit/migrations.h"
#include "criteria/cases_test.h"
#include "criteria/migrations.h"
#include "db/each_backend.h"
#include "json/json.h"

namespace ntm::criteria {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

const Actor clerk{"cán bộ ví dụ", ""};
const Date amended_on(2024, 4, 1);

class Sets : public db::testing::EachBackend {
 protected:
  void SetUp() override {
    EachBackend::SetUp();
    if (IsSkipped()) return;
    database().migrate(audit::migrations());
    database().migrate(migrations());
    service_ = another();
  }
  std::unique_ptr<Service> another() {
    return std::make_unique<Service>(database(), Clock::fixed_at(Instant::from_unix_ms(0)));
  }
  std::int64_t rows(const std::string& table) {
    return database().read(
        [&](db::Connection& c) { return c.single<std::int64_t>("SELECT count(*) FROM " + table); });
  }
  /// The problems for which these files are refused, as "file:line code".
  std::vector<std::string> refused(const std::vector<datafile::Source>& sources) {
    std::vector<std::string> result;
    try {
      service_->import_all(sources, clerk);
    } catch (const Refused& refused) {
      for (const Problem& problem : refused.problems())
        result.push_back(problem.place.file + ":" + std::to_string(problem.place.line) + " " + problem.code);
    }
    return result;
  }
  std::string in_force(Date on) {
    auto set = service_->in_force("TEST-XA", on);
    return set ? set->version : "none";
  }
  std::unique_ptr<Service> service_;
};
NTM_ON_EACH_BACKEND(Sets);

TEST_P(Sets, before_anything_is_imported_there_are_none) {
  EXPECT_TRUE(service_->all().empty());
  EXPECT_EQ(service_->in_force("TEST-XA", amended_on), nullptr);
  EXPECT_EQ(service_->for_tier("ntm", amended_on), nullptr);
}

TEST_P(Sets, what_was_imported_is_there_with_all_its_figures) {
  service_->import(original(), clerk);
  auto set = another()->version("TEST-XA", "01/QĐ");
  ASSERT_TRUE(set);
  EXPECT_EQ(set->indicator_count(), 11);
  EXPECT_EQ(set->find_indicator("2")->parts[0].thresholds[1].value, Decimal::parse("50.5"));
}

// @req R104
TEST_P(Sets, a_set_is_in_force_from_its_first_day_until_before_its_last) {
  service_->import(original(), clerk);
  EXPECT_EQ(in_force(Date(2022, 3, 7)), "none");
  EXPECT_EQ(in_force(Date(2022, 3, 8)), "01/QĐ");
  EXPECT_EQ(in_force(Date(2025, 12, 31)), "01/QĐ");
  EXPECT_EQ(in_force(Date(2026, 1, 1)), "none");
}

// @req R104
TEST_P(Sets, the_amendment_is_in_force_from_its_day_and_the_older_version_before) {
  service_->import(original(), clerk);
  service_->import(amended(), clerk);
  EXPECT_EQ(in_force(amended_on.plus_days(-1)), "01/QĐ");
  EXPECT_EQ(in_force(amended_on), "09/QĐ");
  EXPECT_EQ(in_force(Date(2025, 12, 31)), "09/QĐ");
  EXPECT_EQ(service_->version("TEST-XA", "01/QĐ")->validity.to, amended_on);
}

TEST_P(Sets, an_amendment_may_be_given_before_what_it_amends_in_one_import) {
  service_->import_all({amended(), original()}, clerk);
  EXPECT_EQ(in_force(amended_on), "09/QĐ");
  EXPECT_EQ(in_force(amended_on.plus_days(-1)), "01/QĐ");
}

TEST_P(Sets, are_listed_by_code_and_start) {
  auto other =
      with(with(original(), "code: \"TEST-XA\"", "code: \"A-SET\""), "tier: ntm\n", "tier: ntm_nang_cao\n");
  service_->import_all({amended(), original(), other}, clerk);
  std::vector<std::string> names;
  for (const auto& set : service_->all()) names.push_back(set->code + "@" + set->version);
  EXPECT_THAT(names, ElementsAre("A-SET@01/QĐ", "TEST-XA@01/QĐ", "TEST-XA@09/QĐ"));
}

TEST_P(Sets, the_same_text_again_changes_nothing) {
  EXPECT_TRUE(service_->import_all({original()}, clerk).front().added);
  EXPECT_FALSE(service_->import_all({original()}, clerk).front().added);
  EXPECT_EQ(rows("criteria_set"), 1);
  EXPECT_EQ(rows("audit_event"), 1);
}

// @req R104
TEST_P(Sets, another_text_under_the_same_version_is_refused) {
  service_->import(original(), clerk);
  EXPECT_THAT(refused({with(original(), "value: 47", "value: 46")}),
              ElementsAre("commune-2022.yaml:4 criteria.version_is_immutable"));
  EXPECT_EQ(service_->version("TEST-XA", "01/QĐ")->find_indicator("2")->parts[0].thresholds[0].value,
            Decimal::whole(47));
}

TEST_P(Sets, an_overlapping_version_that_does_not_amend_is_refused_at_its_line) {
  service_->import(original(), clerk);
  auto other = with(with(original(), "version: \"01/QĐ\"", "version: \"77/QĐ\""), "valid_from: 2022-03-08",
                    "valid_from: 2023-01-01");
  EXPECT_THAT(refused({other}), ElementsAre("commune-2022.yaml:8 criteria.versions_overlap"));
  EXPECT_EQ(rows("criteria_set"), 1);
}

TEST_P(Sets, an_amendment_of_a_version_nobody_imported_is_refused_at_its_line) {
  EXPECT_THAT(refused({amended()}),
              ElementsAre("commune-2024-amended.yaml:5 criteria.amended_version_unknown"));
}

TEST_P(Sets, one_broken_file_keeps_the_others_out_and_all_problems_of_all_files_are_told) {
  auto broken = with(with(amended(), "bands: [4, 2]", "bands: [2, 4]"), "value: 48", "value: x");
  auto also_broken = with(original(), "tier: ntm\n", "tier: gold\n");
  EXPECT_THAT(refused({also_broken, broken}),
              ElementsAre(HasSubstr("commune-2022.yaml:7 criteria.unknown_tier"),
                          HasSubstr("commune-2024-amended.yaml:"), HasSubstr("commune-2024-amended.yaml:")));
  EXPECT_EQ(refused({original(), broken}).size(), 2u);
  EXPECT_EQ(rows("criteria_set"), 0);
  EXPECT_EQ(rows("audit_event"), 0);
}

TEST_P(Sets, a_conflict_found_late_keeps_the_whole_import_out) {
  service_->import(original(), clerk);
  auto unrelated = with(original(), "code: \"TEST-XA\"", "code: \"A-SET\"");
  EXPECT_EQ(refused({unrelated, with(original(), "value: 47", "value: 46")}).size(), 1u);
  EXPECT_EQ(rows("criteria_set"), 1);
}

TEST_P(Sets, what_was_given_out_before_an_import_stays_as_it_was) {
  service_->import(original(), clerk);
  auto before = service_->in_force("TEST-XA", amended_on);
  service_->import(amended(), clerk);
  EXPECT_EQ(before->version, "01/QĐ");
  EXPECT_EQ(before->validity.to, Date(2026, 1, 1));
  EXPECT_EQ(in_force(amended_on), "09/QĐ") << "and the next question sees the import";
}

TEST_P(Sets, can_be_asked_for_while_others_are_imported) {
  std::thread asking([&] {
    for (int at = 0; at < 50; ++at) service_->in_force("TEST-XA", amended_on);
  });
  service_->import(original(), clerk);
  service_->import(amended(), clerk);
  asking.join();
  EXPECT_EQ(in_force(amended_on), "09/QĐ");
}

TEST_P(Sets, of_a_tier_are_found_by_the_day_and_a_finished_one_goes_before_a_draft) {
  auto draft = with(with(original(), "code: \"TEST-XA\"", "code: \"A-DRAFT\""), "stale_after_months: 6",
                    "draft: true");
  service_->import_all({draft}, clerk);
  EXPECT_EQ(service_->for_tier("ntm", amended_on)->code, "A-DRAFT");
  service_->import_all({original(), amended()}, clerk);
  EXPECT_EQ(service_->for_tier("ntm", amended_on)->version, "09/QĐ");
  EXPECT_EQ(service_->for_tier("ntm", amended_on.plus_days(-1))->code, "TEST-XA");
  EXPECT_EQ(service_->for_tier("ntm_kieu_mau", amended_on), nullptr);
}

TEST_P(Sets, that_are_over_are_still_shown_in_their_latest_version) {
  service_->import_all({original(), amended()}, clerk);
  EXPECT_EQ(service_->in_force_or_latest("TEST-XA", Date(2030, 1, 1))->version, "09/QĐ");
  EXPECT_EQ(service_->in_force_or_latest("TEST-XA", Date(2023, 1, 1))->version, "01/QĐ");
  EXPECT_EQ(service_->in_force_or_latest("NO-SUCH", Date(2023, 1, 1)), nullptr);
}

TEST_P(Sets, an_unknown_set_and_an_unknown_version_are_told_apart) {
  service_->import(original(), clerk);
  auto code_of = [&](const std::string& code, std::optional<std::string> label) {
    try {
      service_->require(code, label, amended_on);
    } catch (const Refused& refused) {
      EXPECT_EQ(refused.kind(), Refusal::not_found);
      return refused.problems().front().code;
    }
    return std::string();
  };
  EXPECT_EQ(code_of("NO-SUCH", {}), "criteria.set_unknown");
  EXPECT_EQ(code_of("TEST-XA", "99/QĐ"), "criteria.version_unknown");
  EXPECT_EQ(code_of("TEST-XA", "01/QĐ"), "");
}

TEST_P(Sets, every_shipped_set_is_imported_in_one_go) {
  std::vector<datafile::Source> sources;
  for (const auto& entry : std::filesystem::directory_iterator(NTM_SOURCE_DIR "/data/criteria"))
    sources.push_back(datafile::read_source(entry.path(), datafile::largest_yaml_bytes));
  EXPECT_THAT(refused(sources), ElementsAre());
  Date directive(2024, 1, 22);
  EXPECT_EQ(service_->for_tier("ntm", directive)->code, "VN-XA-NTM-2021-2025");
  EXPECT_EQ(service_->for_tier("ntm_nang_cao", directive)->code, "VN-XA-NTMNC-2021-2025");
  EXPECT_EQ(service_->for_tier("ntm_kieu_mau", directive)->code, "VN-XA-NTMKM-2021-2025");
}

// @req R109
TEST_P(Sets, an_import_leaves_its_audit_row) {
  service_->import_all({original(), amended()}, clerk);
  auto events = database().read([](db::Connection& c) {
    return c.query<std::string, std::string, std::string, std::string, std::string>(
        "SELECT actor, action, object, before, after FROM audit_event ORDER BY id");
  });
  ASSERT_EQ(events.size(), 2u);
  const auto& [actor, action, object, before, after] = events[1];
  EXPECT_EQ(actor, clerk.name);
  EXPECT_EQ(action, "criteria.import");
  EXPECT_EQ(object, "TEST-XA@09/QĐ");
  EXPECT_EQ(Json::parse(before)["amends"].text(), "01/QĐ");
  EXPECT_EQ(Json::parse(after)["indicator_count"].integer(), 10);
}

}  // namespace
}  // namespace ntm::criteria
