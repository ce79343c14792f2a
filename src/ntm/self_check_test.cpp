#include <gmock/gmock.h>

#include "ntm/account_findings.h"
#include "ntm/machine_findings.h"
#include "ntm/mail_findings.h"

namespace ntm {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Instant now = *Instant::parse_utc("2024-06-01T03:00:00.000Z");
const Date today = now.day_in_vietnam();
constexpr std::int64_t day_ms = 86'400'000;

Instant days_ago(int days, std::int64_t more_ms = 0) {
  return Instant::from_unix_ms(now.unix_ms() - days * day_ms - more_ms);
}

CheckedAccount somebody(const std::string& login, const std::vector<std::string>& roles) {
  CheckedAccount each;
  each.held.account.login = login;
  each.held.account.totp_secret = "secret";
  each.held.account.created_at = days_ago(10);
  each.held.account.signed_in_at = days_ago(1);
  for (const std::string& role : roles) {
    accounts::Appointment appointment;
    appointment.role = role;
    each.held.appointments.push_back(appointment);
  }
  return each;
}

std::vector<std::string> codes(const Findings& findings) {
  std::vector<std::string> all;
  for (const Finding& finding : findings) all.push_back(finding.code);
  return all;
}

std::vector<std::string> codes_of(std::vector<CheckedAccount> accounts, bool is_example = false) {
  return codes(account_findings(accounts, {now, today, is_example}));
}

/// Beside an administrator who is as he should be.
std::vector<std::string> codes_beside(CheckedAccount account, bool is_example = false) {
  return codes_of({somebody("admin", {"administrator"}), std::move(account)}, is_example);
}

// @req R110
TEST(AccountFindings, accounts_as_they_should_be_give_none) {
  EXPECT_THAT(codes_beside(somebody("lan", {"commune"})), IsEmpty());
}

TEST(AccountFindings, nobody_who_administers_is_serious_also_when_the_only_one_is_disabled_or_over) {
  EXPECT_THAT(codes_of({}), ElementsAre("no_administrator"));
  CheckedAccount disabled = somebody("admin", {"administrator"});
  disabled.held.account.is_disabled = true;
  EXPECT_THAT(codes_of({disabled}), ElementsAre("no_administrator"));
  CheckedAccount over = somebody("admin", {"administrator"});
  over.held.appointments[0].validity.to = today;
  EXPECT_THAT(codes_of({over}), ElementsAre("no_administrator"));
}

TEST(AccountFindings, an_administrator_needs_a_second_factor_and_nothing_beside) {
  CheckedAccount bare = somebody("admin", {"administrator", "commune"});
  bare.held.account.totp_secret.clear();
  EXPECT_THAT(codes_of({bare}),
              ElementsAre("administrator_without_second_factor", "administrator_with_other_roles"));
}

TEST(AccountFindings, three_administrators_are_not_too_many_and_four_are) {
  std::vector<CheckedAccount> all;
  for (const char* login : {"a", "b", "c"}) all.push_back(somebody(login, {"administrator"}));
  EXPECT_THAT(codes_of(all), IsEmpty());
  all.push_back(somebody("d", {"administrator"}));
  EXPECT_THAT(codes_of(all), ElementsAre("many_administrators"));
}

TEST(AccountFindings, ninety_days_without_signing_in_are_not_dormant_yet) {
  CheckedAccount account = somebody("lan", {"commune"});
  account.held.account.signed_in_at = days_ago(dormant_days);
  EXPECT_THAT(codes_beside(account), IsEmpty());
  account.held.account.signed_in_at = days_ago(dormant_days, 1);
  EXPECT_THAT(codes_beside(account), ElementsAre("dormant_account"));
}

TEST(AccountFindings, an_account_never_used_is_told_of_at_once_and_dormant_from_its_making) {
  CheckedAccount account = somebody("lan", {"commune"});
  account.held.account.signed_in_at.reset();
  EXPECT_THAT(codes_beside(account), ElementsAre("never_signed_in"));
  account.held.account.created_at = days_ago(dormant_days, 1);
  EXPECT_THAT(codes_beside(account), ElementsAre("dormant_account"));
}

TEST(AccountFindings, an_initial_password_is_told_of) {
  CheckedAccount account = somebody("lan", {"commune"});
  account.held.account.must_change_password = true;
  EXPECT_THAT(codes_beside(account), ElementsAre("initial_password"));
}

TEST(AccountFindings, the_cast_belongs_into_an_example_only_and_need_not_sign_in_there) {
  CheckedAccount cast = somebody("vai-xa", {"commune"});
  cast.held.account.is_cast = true;
  cast.held.account.signed_in_at.reset();
  EXPECT_THAT(codes_beside(cast, true), IsEmpty());
  EXPECT_THAT(codes_beside(cast, false), ElementsAre("cast_outside_example"));
}

TEST(AccountFindings, tokens_are_told_of_before_and_after_their_last_day_and_when_nothing_uses_them) {
  CheckedAccount account = somebody("lan", {"commune"});
  accounts::Token token;
  token.name = "bc";
  token.created_at = days_ago(1);
  auto with = [&](Date last_day) {
    token.expires_on = last_day;
    account.tokens = {token};
    return codes_beside(account);
  };
  EXPECT_THAT(with(today.plus_days(token_warning_days + 1)), IsEmpty());
  EXPECT_THAT(with(today.plus_days(token_warning_days)), ElementsAre("token_expiring"));
  EXPECT_THAT(with(today), ElementsAre("token_expiring"));
  EXPECT_THAT(with(today.plus_days(-1)), ElementsAre("token_expired"));
  token.used_at = days_ago(dormant_days, 1);
  EXPECT_THAT(with(today.plus_days(100)), ElementsAre("token_unused"));
}

TEST(MachineFindings, only_an_address_that_others_reach_needs_tls_or_a_proxy) {
  settings::Settings set;
  set.server.address = "0.0.0.0";
  EXPECT_THAT(codes(settings_findings(set, true)), IsEmpty());
  EXPECT_THAT(codes(settings_findings(set, false)), ElementsAre("network_without_tls"));
  set.server.trusted_proxies = {"10.0.0.5"};
  EXPECT_THAT(codes(settings_findings(set, false)), IsEmpty());
  set.server.trusted_proxies.clear();
  set.server.certificate_file = "c.pem";
  EXPECT_THAT(codes(settings_findings(set, false)), IsEmpty());
}

TEST(MachineFindings, sessions_of_eight_idle_hours_and_a_day_are_the_longest_without_a_word) {
  settings::Settings set;
  set.sessions.idle_minutes = 8 * 60;
  set.sessions.absolute_minutes = 24 * 60;
  EXPECT_THAT(codes(settings_findings(set, true)), IsEmpty());
  ++set.sessions.idle_minutes, ++set.sessions.absolute_minutes;
  EXPECT_THAT(codes(settings_findings(set, true)), ElementsAre("long_session", "long_session"));
}

TEST(MachineFindings, a_copy_grows_old_in_two_steps_and_must_be_read_back) {
  auto severity = [](std::optional<Instant> made_at) {
    Findings found = backup_findings({made_at, "x", now}, now, false);
    return found.empty() ? "" : found.front().severity == Severity::serious ? "serious" : "warning";
  };
  EXPECT_STREQ(severity(days_ago(backup_warning_days)), "");
  EXPECT_STREQ(severity(days_ago(backup_warning_days, 1)), "warning");
  EXPECT_STREQ(severity(days_ago(backup_serious_days)), "warning");
  EXPECT_STREQ(severity(days_ago(backup_serious_days, 1)), "serious");
  EXPECT_STREQ(severity({}), "serious");
  EXPECT_THAT(codes(backup_findings({now, "x", {}}, now, false)), ElementsAre("backup_not_read_back"));
  EXPECT_THAT(codes(backup_findings({now, "x", days_ago(read_back_days)}, now, false)), IsEmpty());
  EXPECT_THAT(codes(backup_findings({}, now, true)), IsEmpty());
}

TEST(MachineFindings, secrets_are_not_readable_and_folders_not_writable_by_others) {
  EXPECT_THAT(codes(file_findings({{"ntm.db", 0600, true}, {"data", 0755, false}})), IsEmpty());
  EXPECT_THAT(codes(file_findings({{"ntm.db", 0644, true}})), ElementsAre("open_file"));
  EXPECT_THAT(codes(file_findings({{"data", 0777, false}})), ElementsAre("open_file"));
}

TEST(MachineFindings, a_disk_is_nearly_full_below_a_tenth_or_a_gigabyte) {
  const std::uint64_t gigabyte = std::uint64_t{1} << 30;
  EXPECT_THAT(codes(disk_findings({100 * gigabyte, 1000 * gigabyte})), IsEmpty());
  EXPECT_THAT(codes(disk_findings({99 * gigabyte, 1000 * gigabyte})), ElementsAre("disk_nearly_full"));
  EXPECT_THAT(codes(disk_findings({gigabyte - 1, 2 * gigabyte})), ElementsAre("disk_nearly_full"));
  EXPECT_EQ(disk_findings({0, gigabyte}).front().severity, Severity::serious);
  EXPECT_THAT(codes(disk_findings({})), IsEmpty());
}

notices::DigestService::Fault mail_fault(const std::string& login, notices::Digest::State state, Date day) {
  notices::Digest digest;
  digest.day = day, digest.state = state, digest.error = "550 no such user";
  return {login, digest};
}

// @req R96
TEST(MailFindings, letters_that_did_not_go_are_one_warning_for_each_account_with_the_last_day) {
  using State = notices::Digest::State;
  const Findings found = mail_findings({mail_fault("lan", State::failed, Date(2024, 5, 30)),
                                        mail_fault("lan", State::failed, Date(2024, 5, 31)),
                                        mail_fault("bao", State::failed, Date(2024, 5, 31))});
  EXPECT_THAT(codes(found), ElementsAre("mail_not_sent", "mail_not_sent"));
  EXPECT_EQ(found[1].object, "lan");
  EXPECT_THAT(found[1].message_vi, ::testing::HasSubstr("2 thư"));
  EXPECT_THAT(found[1].message_vi, ::testing::HasSubstr("31/05/2024: 550"));
  EXPECT_THAT(codes(mail_findings({mail_fault("lan", State::sending, Date(2024, 5, 31))})),
              ElementsAre("mail_unknown"));
  EXPECT_THAT(mail_findings({}), IsEmpty());
}

}  // namespace
}  // namespace ntm
