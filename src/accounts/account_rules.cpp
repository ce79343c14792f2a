#include "accounts/account_rules.h"

#include <algorithm>

#include "accounts/problems.h"
#include "base/text.h"

namespace ntm::accounts {
namespace {

bool is_login_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
}

bool is_login(std::string_view login) {
  return login.size() >= 3 && login.size() <= 40 && login.front() >= 'a' && login.front() <= 'z' &&
         std::all_of(login.begin(), login.end(), is_login_letter);
}

}  // namespace

std::string login_key(std::string_view login) {
  std::string key = trimmed(login);
  std::transform(key.begin(), key.end(), key.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return key;
}

std::vector<Problem> account_faults(const NewAccount& account) {
  std::vector<Problem> faults;
  if (!is_login(account.login)) faults.push_back(login_malformed(account.login));
  std::size_t length = display_width(account.name);
  if (trimmed(account.name).empty() || length > 200) faults.push_back(name_missing());
  return faults;
}

}  // namespace ntm::accounts
