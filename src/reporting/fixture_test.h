#pragma once
#include <gmock/gmock.h>

#include <fstream>
#include <memory>

#include "assessment/migrations.h"
#include "audit/migrations.h"
#include "bodies/migrations.h"
#include "criteria/migrations.h"
#include "db/each_backend.h"
#include "documents/migrations.h"
#include "outgoing/migrations.h"
#include "recognition/migrations.h"
#include "reporting/consolidation_service.h"
#include "reporting/migrations.h"
#include "reporting/moment.h"
#include "reporting/permissions.h"
#include "reporting/printing_service.h"
#include "targets/migrations.h"
#include "units/migrations.h"

namespace ntm::reporting::testing {

/// The bodies, rules and forms of Kon Tum without any value; a test sets the time by itself.
class ReportingTest : public db::testing::EachBackend {
 protected:
  void SetUp() override {
    EachBackend::SetUp();
    if (IsSkipped()) return;
    for (const auto& steps :
         {audit::migrations(), units::migrations(), documents::migrations(), bodies::migrations(),
          criteria::migrations(), recognition::migrations(), assessment::migrations(), targets::migrations(),
          outgoing::migrations(), migrations()})
      database().migrate(steps);
    at("2024-03-12T09:00:00+07:00");
    units_->import(source("units/kontum-2024.yaml"), {}, system);
    documents_->import({source("documents/register.yaml"), source("documents/05-CT-UBND-2024.yaml")}, system);
    bodies_->import({source("bodies/kontum-2024.yaml")}, system);
    criteria_->import(source("criteria/VN-XA-NTM-2021-2025.yaml"), system);
    targets_->import(source("targets/05-CT-UBND-2024.yaml"), system);
    for (const char* file : {"rules.yaml", "holidays.yaml", "forms/district.yaml", "forms/department.yaml",
                             "forms/consolidated.yaml"})
      reporting->import(source(std::string("reporting/") + file), system);
  }

  static datafile::Source source(const std::string& path) {
    return datafile::read_source(std::string(NTM_SOURCE_DIR) + "/data/" + path, datafile::largest_yaml_bytes);
  }

  /// The services anew, at that time.
  void at(std::string_view when) {
    const Clock clock = Clock::fixed_at(*parse_instant(when));
    units_ = std::make_unique<units::Service>(database(), clock);
    documents_ = std::make_unique<documents::Service>(database(), clock);
    bodies_ = std::make_unique<bodies::Service>(database(), *units_, clock);
    criteria_ = std::make_unique<criteria::Service>(database(), clock);
    recognition_ = std::make_unique<recognition::Service>(database(), *units_, clock);
    assessment_ = std::make_unique<assessment::Service>(database(), *units_, *criteria_, *bodies_,
                                                        *recognition_, clock);
    targets_ = std::make_unique<targets::Service>(database(), *units_, *documents_, *bodies_, *recognition_,
                                                  *assessment_, clock);
    reporting = std::make_unique<Service>(
        database(), Sources{*units_, *bodies_, *criteria_, *recognition_, *assessment_, *targets_},
        *documents_, clock, clock);
    outgoing = std::make_unique<outgoing::Service>(
        database(), clock, outgoing::TemplateFolders{own_templates, NTM_SOURCE_DIR "/data/templates"});
    consolidation = std::make_unique<ConsolidationService>(database(), *reporting, *outgoing, clock);
    printing = std::make_unique<PrintingService>(*reporting, *consolidation, *outgoing);
  }
  void TearDown() override {
    printing.reset(), consolidation.reset(), outgoing.reset(), reporting.reset(), targets_.reset(),
        assessment_.reset(), recognition_.reset();
    criteria_.reset(), bodies_.reset(), documents_.reset(), units_.reset();
    EachBackend::TearDown();
  }

  static Actor actor(const std::string& name, const std::string& post, std::int64_t account,
                     std::initializer_list<const char*> permissions) {
    Rights::Scopes scopes;
    for (const char* each : permissions) scopes.emplace(each, Scope::everywhere());
    return {name, post, "", account, std::make_shared<const Rights>(std::move(scopes))};
  }
  static Written full() {
    return {false,
            {{"I", "Họp 2 lần"}, {"III", "Không nợ"}, {"IV", "Mưa"}, {"V", "Kiểm tra thôn"}},
            {"Bổ sung vốn nước sạch"}};
  }
  Receipt submit(const std::string& body = "UBND-611", Written written = full(),
                 const Actor& by = {"lệnh:thử", ""}, Month month = Month(2024, 3)) {
    return reporting->submit({body, month, std::move(written)}, by);
  }
  State state(const std::string& body = "UBND-611", Month month = Month(2024, 3)) {
    return reporting->report(body, month, system).owed.standing.state;
  }
  template <class Act>
  std::string refusal(Act act) {
    try {
      act();
    } catch (const Refused& refused) {
      return refused.problems().front().code;
    }
    return "";
  }
  std::int64_t count(const std::string& table, const std::string& where = "1 = 1") {
    return database().read([&](db::Connection& c) {
      return c.single<std::int64_t>("SELECT COUNT(*) FROM " + table + " WHERE " + where);
    });
  }
  std::int64_t events(const std::string& action) {
    return count("audit_event", "action = 'reporting." + action + "'");
  }

  const Month march{2024, 3};
  const Actor system{"lệnh:thử", ""};
  const Actor thuy = actor("ngochoi.thuy", "UBND-611.head", 11, {permission::read, permission::submit});
  const Actor an = actor("sgddt.an", "SGDDT", 12, {permission::read, permission::submit});
  const Actor lan = actor(
      "vpdp.lan", "VPDP", 13,
      {permission::read, permission::oversee, permission::review, permission::rule, permission::consolidate});
  const Actor hoa =
      actor("snn.hoa", "VPDP.head", 14, {permission::read, permission::oversee, permission::review});
  const Actor outsider = actor("ai đó", "", 15, {});
  std::unique_ptr<Service> reporting;
  std::unique_ptr<outgoing::Service> outgoing;
  std::unique_ptr<ConsolidationService> consolidation;
  std::unique_ptr<PrintingService> printing;
  /// Where a test puts templates that the office edited; empty for most.
  std::filesystem::path own_templates = "/nonexistent";

 private:
  std::unique_ptr<units::Service> units_;
  std::unique_ptr<documents::Service> documents_;
  std::unique_ptr<bodies::Service> bodies_;
  std::unique_ptr<criteria::Service> criteria_;
  std::unique_ptr<recognition::Service> recognition_;
  std::unique_ptr<assessment::Service> assessment_;
  std::unique_ptr<targets::Service> targets_;
};

}  // namespace ntm::reporting::testing
