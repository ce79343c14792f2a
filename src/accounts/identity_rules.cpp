#include "accounts/identity_rules.h"

#include <algorithm>
#include <string_view>

#include "accounts/problems.h"

namespace ntm::accounts {
namespace {

constexpr std::size_t longest = 255;

bool is_visible(char c) { return c > ' ' && c < 0x7f; }

bool is_issuer(std::string_view text) {
  return (text.rfind("https://", 0) == 0 || text.rfind("http://", 0) == 0) && text.size() <= longest &&
         std::all_of(text.begin(), text.end(), is_visible);
}

/// As the standard limits it; a blank is allowed within, as some providers write one.
bool is_subject(std::string_view text) {
  return !text.empty() && text.size() <= longest && is_visible(text.front()) && is_visible(text.back()) &&
         std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || is_visible(c); });
}

}  // namespace

std::vector<Problem> identity_faults(const Identity& identity) {
  std::vector<Problem> faults;
  if (!is_issuer(identity.issuer)) faults.push_back(issuer_malformed());
  if (!is_subject(identity.subject)) faults.push_back(subject_malformed());
  return faults;
}

}  // namespace ntm::accounts
