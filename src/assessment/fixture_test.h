#pragma once
#include <gmock/gmock.h>

#include <memory>
#include <string>
#include <vector>

#include "assessment/migrations.h"
#include "assessment/service.h"
#include "audit/migrations.h"
#include "bodies/migrations.h"
#include "criteria/migrations.h"
#include "datafile/csv.h"
#include "db/each_backend.h"
#include "recognition/migrations.h"
#include "units/migrations.h"

namespace ntm::assessment::testing {

/// The real units of Kon Tum in 2024 under small invented sets. It is February 2024.
/// District Đăk Glei is 610 with 11 rural communes, among them 23353 Đăk Pék and 23371 Đăk Kroong.
class AssessmentTest : public db::testing::EachBackend {
 protected:
  void SetUp() override {
    EachBackend::SetUp();
    if (IsSkipped()) return;
    for (const auto& steps : {audit::migrations(), units::migrations(), bodies::migrations(),
                              criteria::migrations(), recognition::migrations(), migrations()})
      database().migrate(steps);
    units_ = std::make_unique<units::Service>(database(), clock_);
    bodies_ = std::make_unique<bodies::Service>(database(), *units_, clock_);
    criteria_ = std::make_unique<criteria::Service>(database(), clock_);
    recognition_ = std::make_unique<recognition::Service>(database(), *units_, clock_);
    service_ = fresh_service();
    units_->import(
        datafile::read_source(NTM_SOURCE_DIR "/data/units/kontum-2024.yaml", datafile::largest_yaml_bytes),
        {}, clerk_);
    criteria_->import_all({case_file("commune.yaml"), case_file("advanced.yaml"), case_file("model.yaml"),
                           case_file("district.yaml")},
                          clerk_);
    recognition_->import_revocation_rules(case_file("revocation.yaml"), clerk_);
  }

  /// As a program that starts anew on the same database.
  std::unique_ptr<Service> fresh_service() { return service_at(clock_); }
  std::unique_ptr<Service> service_at(Clock clock) {
    return std::make_unique<Service>(database(), *units_, *criteria_, *bodies_, *recognition_, clock);
  }
  static Clock on_day(const std::string& day) {
    return Clock::fixed_at(*Instant::parse_utc(day + "T01:00:00.000Z"));
  }

  static datafile::Source case_file(const std::string& name) {
    return datafile::read_source(std::string(NTM_HERE) + "/cases/" + name, datafile::largest_yaml_bytes);
  }
  Imported import(const std::string& rows, const std::string& head = standard_head()) {
    return service_->import({"values.csv", head + "\n" + rows}, clerk_);
  }
  static std::string standard_head() { return "unit_code,set,indicator,part,period,value,conclusion,stage"; }
  /// "code@line (column)" of every problem of an import.
  std::vector<std::string> refused(const std::string& rows, const std::string& head = standard_head()) {
    std::vector<std::string> found;
    try {
      import(rows, head);
    } catch (const Refused& refused) {
      for (const Problem& problem : refused.problems())
        found.push_back(problem.code + "@" + std::to_string(problem.place.line));
    }
    return found;
  }
  void recognise(const std::string& code, const std::string& tier, const std::string& on,
                 const std::string& action = "recognise") {
    recognition_->import_decisions(
        {"d.csv", "unit_code,tier,action,decided_on\n" + code + "," + tier + "," + action + "," + on + "\n"},
        clerk_);
  }
  /// Rows that make every criterion of T-XA met.
  static std::string all_met(const std::string& code, const std::string& period) {
    std::string rows;
    for (const char* row : {"1.1,,P,yes", "1.2,,P,30", "2.1,men,P,70", "2.1,women,P,70", "3.1,,P,0"}) {
      std::string text = row;
      text.replace(text.find('P'), 1, period);
      rows += code + ",T-XA," + text + ",,recorded\n";
    }
    return rows;
  }
  Scorecard card(const std::string& code, const std::string& set = "T-XA", const char* period = "2024-01") {
    return service_->scorecard({code, set, {}, Month::parse_iso(period), {}});
  }
  std::int64_t count(const std::string& table) {
    return database().read(
        [&](db::Connection& c) { return c.single<std::int64_t>("SELECT COUNT(*) FROM " + table); });
  }
  std::int64_t last_change() {
    return database().read(
        [](db::Connection& c) { return c.single<std::int64_t>("SELECT MAX(seq) FROM assessment_change"); });
  }
  units::UnitId id(const std::string& code) { return *units_->registry()->by_code(code, Date(2024, 1, 22)); }

  const Actor clerk_{"cán bộ ví dụ", ""};
  Clock clock_ = Clock::fixed_at(*Instant::parse_utc("2024-02-10T01:00:00.000Z"));
  std::unique_ptr<units::Service> units_;
  std::unique_ptr<bodies::Service> bodies_;
  std::unique_ptr<criteria::Service> criteria_;
  std::unique_ptr<recognition::Service> recognition_;
  std::unique_ptr<Service> service_;
};

}  // namespace ntm::assessment::testing
