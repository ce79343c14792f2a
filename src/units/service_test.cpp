#include "units/service.h"

#include <gmock/gmock.h>

#include "audit/migrations.h"
#include "datafile/csv.h"
#include "db/each_backend.h"
#include "units/migrations.h"

namespace ntm::units {
namespace {

using ::testing::ElementsAre;

const Date day{2024, 1, 22};
const Date change{2025, 7, 1};
const Actor clerk{"cán bộ ví dụ", ""};

/// The real units of Kon Tum from the project's data files.
class KonTum : public db::testing::EachBackend {
 protected:
  void SetUp() override {
    EachBackend::SetUp();
    if (IsSkipped()) return;
    database().migrate(audit::migrations());
    database().migrate(migrations());
    service_ = std::make_unique<Service>(database(), Clock::fixed_at(Instant::from_unix_ms(0)));
    service_->import(file("kontum-2024.yaml"), {}, clerk);
  }
  static datafile::Source file(const std::string& name) {
    return datafile::read_source(std::string(NTM_SOURCE_DIR) + "/data/units/" + name,
                                 datafile::largest_yaml_bytes);
  }
  Reorganisation reform() { return service_->read(file("kontum-2025.yaml"), {}, ""); }
  std::string find(const std::string& name, const std::string& district) {
    auto within = service_->one_holder(district, day);
    Matches matches = service_->names()->find({name, within.id, Level::commune, {}}, day);
    return matches.units.size() == 1 ? service_->registry()->code_of(matches.units.front(), day) : "?";
  }
  /// Every row of the module's tables as text: two states are the same when this is the same.
  std::vector<std::string> every_row() {
    return database().read([](db::Connection& c) {
      std::vector<std::string> rows;
      c.each<std::int64_t, std::string, std::string, std::string, std::string, std::string, std::string>(
          "SELECT unit_id, property, value, valid_from, COALESCE(valid_to, '-'), COALESCE(closed_by, '-'), "
          "COALESCE(valid_to_before, '-') FROM units_fact ORDER BY 1, 2, 3, 4",
          {},
          [&](std::int64_t id, std::string a, std::string b, std::string d, std::string e, std::string f,
              std::string g) { rows.push_back(std::to_string(id) + a + b + d + e + f + g); });
      rows.push_back(std::to_string(c.single<std::int64_t>("SELECT count(*) FROM units_unit")));
      rows.push_back(std::to_string(c.single<std::int64_t>("SELECT count(*) FROM units_succession")));
      return rows;
    });
  }
  std::int64_t audit_events(const std::string& action) {
    return database().read([&](db::Connection& c) {
      return c.single<std::int64_t>("SELECT count(*) FROM audit_event WHERE action = $1", {action});
    });
  }
  std::unique_ptr<Service> service_;
};
NTM_ON_EACH_BACKEND(KonTum);

TEST_P(KonTum, has_10_districts_102_communes_and_85_in_the_programme) {
  auto map = service_->registry();
  UnitId province = *map->by_code("62", day);
  EXPECT_EQ(map->below(province, Level::district, day).size(), 10u);
  auto communes = map->below(province, Level::commune, day);
  EXPECT_EQ(communes.size(), 102u);
  EXPECT_EQ(
      std::count_if(communes.begin(), communes.end(), [&](UnitId id) { return map->in_programme(id, day); }),
      85);
}

// @req R101
TEST_P(KonTum, all_24_communes_of_the_directive_resolve_as_it_writes_them) {
  for (auto [name, district, code] :
       std::vector<std::array<const char*, 3>>{{"Đăk Trăm", "Đăk Tô", "23430"},
                                               {"Hơ Moong", "Sa Thầy", "23534"},
                                               {"Đăk Long", "Đăk Hà", "23504"},
                                               {"Măng Bút", "Kon Plông", "23458"},
                                               {"Măng Ri", "Tu Mơ Rông", "23410"},
                                               {"Đăk Choong", "Đăk Glei", "23356"},
                                               {"Ia Tơi", "Ia H'Drai", "23538"},
                                               {"Pờ Y", "Ngọc Hồi", "23395"},
                                               {"Đăk Ngọc", "Đăk Hà", "23510"},
                                               {"Ia Dom", "Ia H'Drai", "23537"},
                                               {"Sa Nhơn", "Sa Thầy", "23533"},
                                               {"Sa Nghĩa", "Sa Thầy", "23542"},
                                               {"Sa Sơn", "Sa Thầy", "23539"},
                                               {"Hà Mòn", "Đăk Hà", "23521"},
                                               {"Ngọc Tú", "Đăk Tô", "23428"},
                                               {"Văn Lem", "Đăk Tô", "23431"},
                                               {"Đoàn Kết", "thành phố Kon Tum", "23329"},
                                               {"Hòa Bình", "thành phố Kon Tum", "23338"},
                                               {"Đăk Pét", "Đăk Glei", "23353"},
                                               {"Diên Bình", "Đăk Tô", "23440"},
                                               {"Tân Cảnh", "Đăk Tô", "23437"},
                                               {"Ia Chim", "thành phố Kon Tum", "23326"},
                                               {"Đăk Môn", "Đăk Glei", "23374"},
                                               {"Đăk Kroong", "Đăk Glei", "23371"}})
    EXPECT_EQ(find(name, district), code) << name;
}

// @req R101
TEST_P(KonTum, dak_long_without_its_district_asks) {
  try {
    service_->one("xã Đăk Long", day);
    FAIL() << "two communes bear the name";
  } catch (const Refused& refused) {
    EXPECT_EQ(refused.kind(), Refusal::ambiguous);
    EXPECT_NE(std::string(refused.what()).find("23368"), std::string::npos);
    EXPECT_NE(std::string(refused.what()).find("23504"), std::string::npos);
  }
}

TEST_P(KonTum, the_same_file_again_adds_nothing) {
  ImportResult again = service_->import(file("kontum-2024.yaml"), {}, clerk);
  EXPECT_EQ(again.added, 0);
  EXPECT_EQ(again.already_there, 113);
}

// @req R102 R103
TEST_P(KonTum, after_the_reform_102_units_are_40_and_old_questions_still_answer) {
  ReorganisationResult result = service_->reorganise(reform(), false, clerk);
  EXPECT_EQ(result.whole, 103);  // 102 communes and the province
  auto map = service_->registry();
  UnitId province = *map->by_code("51", change);
  EXPECT_EQ(map->below(province, Level::commune, change).size(), 40u);
  EXPECT_EQ(map->of_level(Level::district, change).size(), 0u);
  EXPECT_EQ(map->below(*map->by_code("62", day), Level::commune, day).size(), 102u);
  EXPECT_EQ(map->on_day(*map->by_code("23410", day), day)->name, "Măng Ri");
  EXPECT_EQ(map->on_day(*map->by_code("23446", change), change)->name, "Măng Ri");
}

TEST_P(KonTum, a_rehearsal_changes_nothing) {
  auto before = every_row();
  service_->reorganise(reform(), true, clerk);
  EXPECT_EQ(every_row(), before);
  EXPECT_EQ(audit_events("units.reorganise"), 0);
}

// @req R102
TEST_P(KonTum, an_undone_reform_leaves_every_row_as_it_was) {
  auto before = every_row();
  service_->reorganise(reform(), false, clerk);
  EXPECT_NE(every_row(), before);
  service_->undo("kontum-2025", clerk);
  EXPECT_EQ(every_row(), before);
  EXPECT_EQ(audit_events("units.undo_reorganisation"), 1);
}

// @req R102
TEST_P(KonTum, figures_are_recut_both_ways_over_the_reform) {
  service_->reorganise(reform(), false, clerk);
  auto map = service_->registry();
  RecutTotals later =
      service_->recut({"f.csv", "unit_code,value\n23326,100.5\n23327,20\n23329,3\n"}, day, change);
  EXPECT_EQ(later.at(*map->by_code("23326", change)).amount, 1'235'000);
  RecutTotals earlier = service_->recut({"f.csv", "unit_code,value\n23326,123.5\n23368,7\n"}, change, day);
  EXPECT_EQ(earlier.at(*map->by_code("62", day)).amount, 1'305'000);
  EXPECT_EQ(earlier.at(*map->by_code("608", day)).amount, 1'235'000);
  EXPECT_FALSE(earlier.at(*map->by_code("23326", day)).amount);
  EXPECT_EQ(earlier.at(*map->by_code("23368", day)).amount, 70'000);
}

TEST_P(KonTum, figures_of_unknown_units_are_refused_with_every_line) {
  try {
    service_->recut({"f.csv", "unit_code,value\n99999,1\n23326,x\n23327,1\n23327,2\n"}, day, change);
    FAIL();
  } catch (const Refused& refused) {
    EXPECT_EQ(refused.problems().size(), 3u);
  }
}

TEST_P(KonTum, a_reform_is_not_carried_out_twice) {
  service_->reorganise(reform(), false, clerk);
  EXPECT_THROW(service_->reorganise(reform(), false, clerk), Refused);
}

TEST_P(KonTum, a_reform_never_carried_out_cannot_be_undone) {
  EXPECT_THROW(service_->undo("other", clerk), Refused);
}

TEST_P(KonTum, a_broken_file_changes_nothing_and_leaves_no_event) {
  auto before = every_row();
  auto events = audit_events("units.import");
  EXPECT_THROW(
      service_->import({"v.csv", "unit_code,name,parent_code\n1,Thôn 1,23353\n2,,99999\n"}, {}, clerk),
      Refused);
  EXPECT_EQ(every_row(), before);
  EXPECT_EQ(audit_events("units.import"), events);
}

// @req R109
TEST_P(KonTum, every_import_leaves_its_audit_event) { EXPECT_EQ(audit_events("units.import"), 1); }

}  // namespace
}  // namespace ntm::units
