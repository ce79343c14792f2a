#pragma once
#include <gmock/gmock.h>

#include "accounts/migrations.h"
#include "accounts/own_service.h"
#include "audit/migrations.h"
#include "bodies/migrations.h"
#include "criteria/migrations.h"
#include "crypto/one_time_code.h"
#include "db/each_backend.h"
#include "units/migrations.h"

namespace ntm::accounts {

/// Accounts over the units, bodies and roles of Kon Tum, at a time that a test moves on by itself.
class AccountsTest : public db::testing::EachBackend {
 protected:
  void SetUp() override {
    EachBackend::SetUp();
    if (IsSkipped()) return;
    for (const auto& steps : {audit::migrations(), units::migrations(), bodies::migrations(),
                              criteria::migrations(), migrations()})
      database().migrate(steps);
    build();
    units->import(source("units/kontum-2024.yaml"), {}, system);
    bodies->import({source("bodies/kontum-2024.yaml")}, system);
    accounts->import_roles(source("accounts/roles.yaml"), system);
  }

  static datafile::Source source(const std::string& path) {
    return datafile::read_source(std::string(NTM_SOURCE_DIR) + "/data/" + path, datafile::largest_yaml_bytes);
  }

  /// The services anew, as after a restart or at a later time.
  void build() {
    const Clock clock = Clock::fixed_at(now),
                days = Clock::fixed_at(Instant::from_unix_ms(1'705'881'600'000));
    units = std::make_unique<units::Service>(database(), clock);
    bodies = std::make_unique<bodies::Service>(database(), *units, clock);
    criteria = std::make_unique<criteria::Service>(database(), clock);
    accounts = std::make_unique<Service>(database(), *units, *bodies, *criteria, clock, days,
                                         Options{crypto::PasswordCost::for_tests(), {"matkhau"}});
    sign_in = std::make_unique<SignInService>(database(), *accounts, clock);
    own = std::make_unique<OwnService>(database(), *accounts, *sign_in, clock);
  }
  void pass_seconds(int seconds) {
    now = Instant::from_unix_ms(now.unix_ms() + seconds * std::int64_t{1000});
    build();
  }

  AccountId make(const std::string& login) {
    Created made = accounts->create({login, "Người mẫu " + login, login + "@example.vn"}, system);
    passwords[login] = made.password;
    return made.id;
  }
  Appointment role(AccountId account, const std::string& code, const std::string& body) {
    Appointment wanted;
    wanted.account = account, wanted.role = code, wanted.body = body;
    wanted.validity.from = Date(2024, 1, 1);
    return wanted;
  }
  Opened enter(const std::string& login, const std::string& code = "") {
    return sign_in->sign_in({login, passwords[login], code}, {"10.0.0.7", "test"});
  }
  /// Turns the second factor on and gives the recovery codes; half a minute passes so that codes are fresh.
  std::vector<std::string> turn_on(const Present& who) {
    const SecondFactor begun = own->begin_second_factor(who);
    auto codes =
        own->confirm_second_factor(who, crypto::code_at(secret_of(begun.secret), crypto::code_step(now)));
    pass_seconds(60);
    return codes;
  }
  /// The raw secret behind the text that an app is given (base32).
  static std::string secret_of(const std::string& text) {
    std::string raw;
    unsigned buffer = 0, bits = 0;
    for (char c : text) {
      buffer = buffer << 5 | static_cast<unsigned>(c >= 'A' ? c - 'A' : c - '2' + 26);
      bits += 5;
      if (bits >= 8) raw += static_cast<char>(buffer >> (bits -= 8) & 0xff);
    }
    return raw;
  }
  Present present(const Opened& opened) { return *sign_in->present(opened.secret, "10.0.0.7"); }
  /// The code of the refusal; "" when there was none.
  template <class Act>
  std::string refusal(Act act) {
    try {
      act();
      return "";
    } catch (const Refused& refused) {
      return refused.problems().front().code;
    }
  }
  std::int64_t events(const std::string& action) {
    return database().read([&](db::Connection& c) {
      return c.single<std::int64_t>("SELECT count(*) FROM audit_event WHERE action = $1", {action});
    });
  }

  Instant now = Instant::from_unix_ms(1'705'885'200'000);  ///< 22/01/2024 08:00 in Việt Nam.
  const Actor system{"lệnh:test", ""};
  std::map<std::string, std::string> passwords;
  std::unique_ptr<units::Service> units;
  std::unique_ptr<bodies::Service> bodies;
  std::unique_ptr<criteria::Service> criteria;
  std::unique_ptr<Service> accounts;
  std::unique_ptr<SignInService> sign_in;
  std::unique_ptr<OwnService> own;
};

}  // namespace ntm::accounts
