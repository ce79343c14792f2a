#include "recognition/service.h"

#include <gmock/gmock.h>

#include "audit/migrations.h"
#include "datafile/csv.h"
#include "db/each_backend.h"
#include "recognition/migrations.h"
#include "units/migrations.h"

namespace ntm::recognition {
namespace {

using ::testing::ElementsAre;

const Actor clerk{"cán bộ ví dụ", ""};
const std::string head = "unit_code,tier,action,decided_on,document,source,trust\n";

class RecognitionTest : public db::testing::EachBackend {
 protected:
  void SetUp() override {
    EachBackend::SetUp();
    if (IsSkipped()) return;
    for (const auto& steps : {audit::migrations(), units::migrations(), migrations()})
      database().migrate(steps);
    units_ = std::make_unique<units::Service>(database(), clock_);
    service_ = std::make_unique<Service>(database(), *units_, clock_);
    units_->import(datafile::read_source(data("units/kontum-2024.yaml"), datafile::largest_yaml_bytes), {},
                   clerk);
  }
  static std::string data(const std::string& path) { return std::string(NTM_SOURCE_DIR) + "/data/" + path; }
  int import(const std::string& rows) { return service_->import_decisions({"d.csv", head + rows}, clerk); }
  std::vector<std::string> problems(const std::string& rows) {
    std::vector<std::string> found;
    try {
      import(rows);
    } catch (const Refused& refused) {
      for (const Problem& p : refused.problems())
        found.push_back(p.code + "@" + std::to_string(p.place.line));
    }
    return found;
  }
  Clock clock_ = Clock::fixed_at(Instant::from_unix_ms(0));
  std::unique_ptr<units::Service> units_;
  std::unique_ptr<Service> service_;
};
NTM_ON_EACH_BACKEND(RecognitionTest);

// @req R18
TEST_P(RecognitionTest, a_decision_is_kept_with_its_document) {
  EXPECT_EQ(import("23395,ntm,recognise,2019-05-13,366/QĐ-UBND,báo,found\n"), 1);
  auto unit = *units_->registry()->by_code("23395", Date(2024, 1, 22));
  const Decision* held = service_->decisions()->held(unit, "ntm", Date(2024, 1, 22));
  ASSERT_TRUE(held);
  EXPECT_EQ(held->document, "366/QĐ-UBND");
}

TEST_P(RecognitionTest, the_same_rows_again_add_nothing) {
  import("23395,ntm,recognise,2019-05-13,,,\n");
  EXPECT_EQ(import("23395,ntm,recognise,2019-05-13,,,\n"), 0);
}

TEST_P(RecognitionTest, every_wrong_row_is_told_and_nothing_is_kept) {
  EXPECT_THAT(problems("23395,ntm,recognise,2019-05-13,,,\n"
                       "99999,ntm,recognise,2019-05-13,,,\n"
                       "23395,district_ntm,recognise,2019-05-13,,,\n"
                       "23395,ntm,gives,2019-05-13,,,\n"
                       "23395,ntm,revoke,13/05/2019,,,\n"
                       "23398,ntm,revoke,2020-01-01,,,\n"),
              ElementsAre("recognition.unknown_unit@3", "recognition.unknown_tier@4",
                          "recognition.unknown_action@5", "recognition.already_recognised@5",
                          "datafile.not_a_date@6", "recognition.not_recognised@7"));
  EXPECT_TRUE(service_->decisions()->all().empty());
}

TEST_P(RecognitionTest, the_rules_of_revocation_are_read_back_as_loaded) {
  service_->import_revocation_rules(
      datafile::read_source(data("recognition/revocation-qd18-2022.yaml"), datafile::largest_yaml_bytes),
      clerk);
  auto rules = service_->revocation_rules();
  EXPECT_EQ(rules->size(), 6u);
  EXPECT_EQ(rules->front().judging_set.at("ntm_kieu_mau"), "VN-XA-NTMNC-2021-2025");
}

TEST_P(RecognitionTest, a_rule_without_a_lower_bound_is_refused) {
  datafile::Source broken{"r.yaml",
                          "schema: revocation/1\ncode: x\nrules:\n  - {id: A, level: commune, tiers: [ntm], "
                          "measure: unmet_share, bounds: [], statement_vi: x}\n"};
  EXPECT_THROW(service_->import_revocation_rules(broken, clerk), Refused);
  EXPECT_TRUE(service_->revocation_rules()->empty());
}

}  // namespace
}  // namespace ntm::recognition
