#include "ntm/account_findings.h"

#include <fmt/format.h>

#include <algorithm>

#include "accounts/role.h"

namespace ntm {
namespace {

using accounts::Account;
using accounts::Appointment;
using accounts::Token;

constexpr std::int64_t day_ms = 86'400'000;

bool is_longer_ago(Instant then, Instant now, int days) {
  return now.unix_ms() - then.unix_ms() > days * day_ms;
}

std::vector<std::string> roles_of(const CheckedAccount& account, Date day) {
  std::vector<std::string> roles;
  for (const Appointment& appointment : account.held.appointments)
    if (appointment.validity.contains(day)) roles.push_back(appointment.role);
  std::sort(roles.begin(), roles.end());
  roles.erase(std::unique(roles.begin(), roles.end()), roles.end());
  return roles;
}

bool is_administrator(const std::vector<std::string>& roles) {
  return std::find(roles.begin(), roles.end(), accounts::administrator_role) != roles.end();
}

void check_administrator(const Account& account, const std::vector<std::string>& roles, Findings& found) {
  if (account.totp_secret.empty())
    found.push_back({"administrator_without_second_factor", Severity::serious, account.login,
                     fmt::format("người quản trị “{}” đăng nhập chỉ bằng mật khẩu", account.login),
                     "người đó bật xác thực hai bước ở trang Tài khoản của tôi"});
  if (roles.size() > 1)
    found.push_back({"administrator_with_other_roles", Severity::warning, account.login,
                     fmt::format("“{}” vừa quản trị hệ thống vừa giữ vai trò khác: {}", account.login,
                                 fmt::join(roles, ", ")),
                     "tách thành hai tài khoản, hoặc kết thúc một phân công"});
}

void check_sign_in(const Account& account, Instant now, Findings& found) {
  const Instant last = account.signed_in_at.value_or(account.created_at);
  const std::string remedy = "khóa tài khoản không còn dùng: trang Quản trị tài khoản";
  if (is_longer_ago(last, now, dormant_days))
    found.push_back({"dormant_account", Severity::warning, account.login,
                     fmt::format("“{}” không đăng nhập đã hơn {} ngày", account.login, dormant_days),
                     remedy});
  else if (!account.signed_in_at)
    found.push_back({"never_signed_in", Severity::note, account.login,
                     fmt::format("“{}” chưa đăng nhập lần nào", account.login), remedy});
  if (account.must_change_password)
    found.push_back({"initial_password", Severity::warning, account.login,
                     fmt::format("“{}” còn dùng mật khẩu được cấp ban đầu", account.login),
                     "nhắc người đó đăng nhập và đổi mật khẩu, hoặc khóa tài khoản"});
}

void check_token(const Account& account, const Token& token, Instant now, Findings& found) {
  const std::string object = account.login + "/" + token.name;
  const Date today = now.day_in_vietnam();
  if (token.expires_on < today)
    found.push_back(
        {"token_expired", Severity::note, object,
         fmt::format("mã truy cập “{}” đã hết hạn ngày {}", object, token.expires_on.to_vietnamese()),
         "xóa mã này"});
  else if (token.expires_on <= today.plus_days(token_warning_days))
    found.push_back(
        {"token_expiring", Severity::note, object,
         fmt::format("mã truy cập “{}” hết hạn ngày {}", object, token.expires_on.to_vietnamese()),
         "cấp mã mới cho chương trình dùng nó"});
  if (is_longer_ago(token.used_at.value_or(token.created_at), now, dormant_days))
    found.push_back({"token_unused", Severity::warning, object,
                     fmt::format("mã truy cập “{}” không dùng đã hơn {} ngày", object, dormant_days),
                     "xóa mã này"});
}

void check_cast(const Account& account, bool is_example, Findings& found) {
  if (account.is_cast && !is_example)
    found.push_back({"cast_outside_example", Severity::serious, account.login,
                     fmt::format("“{}” là nhân vật của ví dụ trong dữ liệu thật", account.login),
                     "khóa tài khoản này ngay: trang Quản trị tài khoản"});
}

void check_count(int administrators, Findings& found) {
  if (administrators == 0)
    found.push_back({"no_administrator", Severity::serious, "", "chưa có người quản trị nào",
                     "ntm accounts create-admin TÊN --name “Họ tên”"});
  if (administrators > most_administrators)
    found.push_back(
        {"many_administrators", Severity::warning, "",
         fmt::format("có {} người quản trị, nên nhiều nhất {}", administrators, most_administrators),
         "kết thúc phân công quản trị không cần nữa"});
}

}  // namespace

Findings account_findings(const std::vector<CheckedAccount>& accounts, const CheckedAt& at) {
  Findings found;
  int administrators = 0;
  for (const CheckedAccount& each : accounts) {
    const Account& account = each.held.account;
    if (account.is_disabled) continue;
    const auto roles = roles_of(each, at.roles_on);
    if (is_administrator(roles)) ++administrators, check_administrator(account, roles, found);
    check_cast(account, at.is_example, found);
    if (!account.is_cast) check_sign_in(account, at.now, found);
    for (const Token& token : each.tokens) check_token(account, token, at.now, found);
  }
  check_count(administrators, found);
  return found;
}

}  // namespace ntm
