#pragma once
#include <gmock/gmock.h>

#include <map>
#include <memory>

#include "accounts/migrations.h"
#include "assessment/migrations.h"
#include "audit/migrations.h"
#include "bodies/migrations.h"
#include "criteria/migrations.h"
#include "db/each_backend.h"
#include "documents/migrations.h"
#include "documents/service.h"
#include "notices/digest_service.h"
#include "notices/migrations.h"
#include "recognition/migrations.h"
#include "reporting/migrations.h"
#include "reporting/moment.h"
#include "targets/migrations.h"
#include "targets/service.h"
#include "units/migrations.h"

namespace ntm::notices::testing {

/// Kon Tum with its bodies, rules, forms and a criteria set, and people who have letters to get; a test sets
/// the time by itself.
class NoticesTest : public db::testing::EachBackend {
 protected:
  void SetUp() override {
    EachBackend::SetUp();
    if (IsSkipped()) return;
    for (const auto& steps :
         {audit::migrations(), units::migrations(), documents::migrations(), bodies::migrations(),
          criteria::migrations(), accounts::migrations(), recognition::migrations(), assessment::migrations(),
          targets::migrations(), reporting::migrations(), migrations()})
      database().migrate(steps);
    at("2024-03-10T07:00:00+07:00");
    units_->import(source("units/kontum-2024.yaml"), {}, system);
    documents_->import({source("documents/register.yaml"), source("documents/05-CT-UBND-2024.yaml")}, system);
    bodies_->import({source("bodies/kontum-2024.yaml")}, system);
    criteria_->import(source("criteria/VN-XA-NTM-2021-2025.yaml"), system);
    accounts->import_roles(source("accounts/roles.yaml"), system);
    for (const char* file :
         {"rules.yaml", "forms/district.yaml", "forms/department.yaml", "forms/consolidated.yaml"})
      reporting->import(source(std::string("reporting/") + file), system);
    waive(Month(2024, 2));
    person("thuy", "district", "UBND-610"), person("lan", "coordination_office", "VPDP");
    person("ngan", "commune", "UBND-23353"), person("bao", "district", "UBND-611");
  }

  static datafile::Source source(const std::string& path) {
    return datafile::read_source(std::string(NTM_SOURCE_DIR) + "/data/" + path, datafile::largest_yaml_bytes);
  }

  /// The services anew, at that time.
  void at(std::string_view when) {
    now = *reporting::parse_instant(when);
    const Clock clock = Clock::fixed_at(now);
    units_ = std::make_unique<units::Service>(database(), clock);
    documents_ = std::make_unique<documents::Service>(database(), clock);
    bodies_ = std::make_unique<bodies::Service>(database(), *units_, clock);
    criteria_ = std::make_unique<criteria::Service>(database(), clock);
    accounts = std::make_unique<accounts::Service>(database(), *units_, *bodies_, *criteria_, clock, clock,
                                                   accounts::Options{crypto::PasswordCost::for_tests(), {}});
    recognition_ = std::make_unique<recognition::Service>(database(), *units_, clock);
    assessment = std::make_unique<assessment::Service>(database(), *units_, *criteria_, *bodies_,
                                                       *recognition_, clock);
    targets_ = std::make_unique<targets::Service>(database(), *units_, *documents_, *bodies_, *recognition_,
                                                  *assessment, clock);
    reporting = std::make_unique<reporting::Service>(
        database(), reporting::Sources{*units_, *bodies_, *criteria_, *recognition_, *assessment, *targets_},
        *documents_, clock, clock);
    notices = std::make_unique<Service>(database(), Sources{*accounts, *assessment, *reporting}, clock, clock,
                                        Options{std::string(NTM_SOURCE_DIR) + "/data/notices/wording.yaml",
                                                true, "https://ntm.kontum.example"});
    digests = std::make_unique<DigestService>(database(), *notices, clock);
  }
  void TearDown() override {
    digests.reset(), notices.reset(), reporting.reset(), targets_.reset(), assessment.reset();
    recognition_.reset(), accounts.reset(), criteria_.reset(), bodies_.reset(), documents_.reset();
    units_.reset();
    EachBackend::TearDown();
  }

  /// Nobody owes anything for that month.
  void waive(Month month) {
    reporting::Ruling ruling;
    ruling.kind = reporting::Ruling::Kind::waive, ruling.month = month;
    ruling.act = "1/QĐ-VPĐP", ruling.reason = "tháng đầu";
    reporting->record(ruling, system);
  }
  void person(const std::string& login, const std::string& role, const std::string& body) {
    ids[login] = accounts->create({login, "Bà " + login, login + "@kontum.example"}, system).id;
    appoint(login, role, body);
  }
  void appoint(const std::string& login, const std::string& role, const std::string& body) {
    accounts::Appointment wanted;
    wanted.account = ids[login], wanted.role = role, wanted.body = body;
    wanted.validity.from = Date(2024, 1, 1);
    accounts->appoint(wanted, system);
  }
  Actor actor(const std::string& login) {
    const auto account = accounts->find(ids[login]);
    return accounts->actor_of(account.account, account.appointments.front(), "10.0.0.7");
  }
  std::vector<std::string> keys(const std::string& login, std::optional<Instant> then = {}) {
    std::vector<std::string> all;
    for (const Shown& each : notices->of(ids[login], then)) all.push_back(each.notice.key);
    return all;
  }
  std::vector<Kind> kinds(const std::string& login) {
    std::vector<Kind> all;
    for (const Shown& each : notices->of(ids[login])) all.push_back(each.notice.kind);
    return all;
  }
  reporting::Receipt submit(const std::string& body) {
    const reporting::Written written{
        false, {{"I", "Họp"}, {"III", "Không"}, {"IV", "Mưa"}, {"V", "Thôn"}}, {"Bổ sung vốn"}};
    return reporting->submit({body, Month(2024, 3), written, true}, system);
  }
  void decide(const std::string& body, reporting::Step::Kind step,
              const std::vector<reporting::Note>& notes = {}) {
    reporting->decide(body, Month(2024, 3), {}, step, notes, actor("lan"));
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
  std::int64_t events(const std::string& action) {
    return database().read([&](db::Connection& c) {
      return c.single<std::int64_t>("SELECT COUNT(*) FROM audit_event WHERE action = $1", {action});
    });
  }

  Instant now = Instant::from_unix_ms(0);
  const Actor system{"lệnh:thử", ""};
  std::map<std::string, accounts::AccountId> ids;
  std::unique_ptr<accounts::Service> accounts;
  std::unique_ptr<assessment::Service> assessment;
  std::unique_ptr<reporting::Service> reporting;
  std::unique_ptr<Service> notices;
  std::unique_ptr<DigestService> digests;

 private:
  std::unique_ptr<units::Service> units_;
  std::unique_ptr<documents::Service> documents_;
  std::unique_ptr<bodies::Service> bodies_;
  std::unique_ptr<criteria::Service> criteria_;
  std::unique_ptr<recognition::Service> recognition_;
  std::unique_ptr<targets::Service> targets_;
};

}  // namespace ntm::notices::testing
