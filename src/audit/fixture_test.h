#pragma once
#include "audit/event.h"
#include "audit/migrations.h"
#include "audit/service.h"
#include "db/each_backend.h"

namespace ntm::audit::testing {

/// A trail on each backend, written through append() at instants that the test says.
class TrailTest : public db::testing::EachBackend {
 protected:
  void SetUp() override {
    EachBackend::SetUp();
    if (IsSkipped()) return;
    database().migrate(migrations());
    service_ = std::make_unique<Service>(database(), Clock::fixed_at(noon(22)));
  }
  void TearDown() override {
    service_.reset();
    EachBackend::TearDown();
  }
  Service& service() { return *service_; }

  /// In January 2024, 12:00 in Vietnam.
  static Instant noon(int day) {
    return *Instant::parse_utc((Date(2024, 1, 1).plus_days(day - 1)).to_iso() + "T05:00:00.000Z");
  }

  static Event event(int day, const std::string& object, std::vector<Change> changes = {}) {
    return {{"Y Lan (ví dụ)", "VPDP.head", "10.0.0.7"},
            noon(day),
            "units.import",
            object,
            "trước",
            "sau",
            "ví dụ",
            "05/CT-UBND",
            std::move(changes)};
  }
  void append(const Event& event) {
    database().write("noting", [&](db::Connection& c) { audit::append(c, event); });
  }
  /// Three days with three events each; the middle one of each day changes three objects.
  void append_three_days() {
    for (int day = 1; day <= 3; ++day) {
      std::string name = std::to_string(day);
      append(event(day, "sáng " + name));
      append(event(day, "trưa " + name, {{"a", "1", "2"}, {"b" + name, "", "3"}, {"c", "4", ""}}));
      append(event(day, "chiều " + name));
    }
  }
  void run(const std::string& sql) {
    database().write("tampering", [&](db::Connection& c) { c.run_script(sql); });
  }
  std::vector<std::string> found(std::optional<PrintedRoot> printed = {}) {
    std::vector<std::string> all;
    for (const Finding& finding : service().verify(printed).findings)
      all.push_back(std::to_string(finding.event) + " " + finding.problem.code);
    return all;
  }

 private:
  std::unique_ptr<Service> service_;
};

}  // namespace ntm::audit::testing
