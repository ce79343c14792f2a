#include <gmock/gmock.h>

#include <filesystem>

#include "audit/migrations.h"
#include "datafile/csv.h"
#include "db/each_backend.h"
#include "units/migrations.h"
#include "units/recut.h"
#include "units/service.h"

namespace ntm::units {
namespace {

const Actor clerk{"cán bộ ví dụ", ""};
const Date before{2025, 6, 30};
const Date change{2025, 7, 1};

/// The country's lists, which stand beside the repository and not in it.
class Nation : public db::testing::EachBackend {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(folder()))
      GTEST_SKIP() << "the national lists are not beside the repository";
    EachBackend::SetUp();
    if (IsSkipped()) return;
    database().migrate(audit::migrations());
    database().migrate(migrations());
    service_ = std::make_unique<Service>(database(), Clock::fixed_at(Instant::from_unix_ms(0)));
  }
  static std::string folder() { return std::string(NTM_SOURCE_DIR) + "/../shared/data/admin"; }
  static datafile::Source list(const std::string& name) {
    return datafile::read_source(folder() + "/" + name, datafile::largest_csv_bytes);
  }
  void load_2025() {
    service_->import(list("communes_2025-06-30.csv"), {Date(2025, 3, 1), true}, clerk);
    service_->reorganise(service_->read(list("map_old2025_to_new.csv"), change, "76/2025/UBTVQH15"), false,
                         clerk);
  }
  std::unique_ptr<Service> service_;
};
NTM_ON_EACH_BACKEND(Nation);

TEST_P(Nation, of_2024_has_10598_communes) {
  service_->import(list("communes_2024-02-01.csv"), {Date(2024, 2, 1), true}, clerk);
  EXPECT_EQ(service_->registry()->of_level(Level::commune, Date(2024, 2, 1)).size(), 10'598u);
}

// @req R102 R103
TEST_P(Nation, of_10035_communes_becomes_3321) {
  load_2025();
  auto map = service_->registry();
  EXPECT_EQ(map->of_level(Level::commune, before).size(), 10'035u);
  EXPECT_EQ(map->of_level(Level::commune, change).size(), 3'321u);
  EXPECT_EQ(map->of_level(Level::province, change).size(), 34u);
  EXPECT_EQ(map->of_level(Level::district, change).size(), 0u);
}

// @req R102
TEST_P(Nation, keeps_every_figure_known_or_unknown_and_invents_none) {
  load_2025();
  auto map = service_->registry();
  Totals figures;
  std::int64_t sum = 0;
  for (UnitId unit : map->of_level(Level::commune, before)) sum += figures[unit] = unit % 1000;
  std::int64_t known = 0, lost = 0;
  for (const auto& [unit, total] : recut_forward(*map, figures, before, change)) known += total.known;
  for (const auto& [unit, figure] : figures) {
    auto lines = map->successors(unit);
    bool split = !lines.empty() && lines.front().share.kind == Share::Kind::unknown;
    lost += split ? figure : 0;
  }
  EXPECT_GT(lost, 0);
  EXPECT_EQ(known + lost, sum);
}

}  // namespace
}  // namespace ntm::units
