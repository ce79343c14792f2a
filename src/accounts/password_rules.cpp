#include "accounts/password_rules.h"

#include <algorithm>
#include <set>

#include "accounts/problems.h"
#include "base/text.h"

namespace ntm::accounts {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Without blanks and signs, so that "Mat-Khau 2024" is seen as "matkhau2024".
std::string bare(std::string_view folded) {
  std::string kept;
  std::copy_if(folded.begin(), folded.end(), std::back_inserter(kept),
               [](char c) { return is_letter(c) || is_digit(c); });
  return kept;
}

/// What is left when digits at both ends are taken off.
std::string core(const std::string& text) {
  auto first = std::find_if_not(text.begin(), text.end(), is_digit);
  auto last = std::find_if_not(text.rbegin(), text.rend(), is_digit).base();
  return first < last ? std::string(first, last) : "";
}

bool is_common(const std::string& folded, const PasswordContext& context) {
  if (!context.common) return false;
  auto knows = [&](const std::string& text) {
    return !text.empty() && std::binary_search(context.common->begin(), context.common->end(), text);
  };
  return knows(folded) || knows(bare(folded)) || knows(core(bare(folded)));
}

/// "aaaaaaaaaaaa", "123123123123", "abcabcabcabc": a short piece over and over.
bool repeats(const std::string& text) {
  for (std::size_t piece = 1; piece <= 4 && piece * 2 <= text.size(); ++piece) {
    bool same = true;
    for (std::size_t at = piece; at < text.size() && same; ++at) same = text[at] == text[at - piece];
    if (same) return true;
  }
  return std::set<char>(text.begin(), text.end()).size() < 5;
}

/// "1234567890ab", "qwertyuiop12": mostly one run along the digits, the alphabet or a keyboard row.
bool runs(const std::string& text) {
  constexpr std::string_view rows[] = {"0123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl",
                                       "zxcvbnm"};
  std::size_t steps = 0;
  for (std::size_t at = 1; at < text.size(); ++at)
    for (std::string_view row : rows) {
      auto before = row.find(text[at - 1]), now = row.find(text[at]);
      if (before == row.npos || now == row.npos) continue;
      bool is_step = now == (before + 1) % row.size() || before == (now + 1) % row.size();
      if (is_step) {
        ++steps;
        break;
      }
    }
  return text.size() > 1 && steps * 4 >= (text.size() - 1) * 3;
}

/// A name of four letters or more that fills most of the password.
bool is_built_on(const std::string& password, std::string_view name) {
  std::string word = bare(fold_key(name));
  return word.size() >= 4 && password.find(word) != std::string::npos && word.size() * 2 >= password.size();
}

bool is_own_name(const std::string& password, const PasswordContext& context) {
  return is_built_on(password, context.login) || is_built_on(password, context.name) ||
         is_built_on(password, context.email.substr(0, context.email.find('@')));
}

}  // namespace

std::vector<Problem> password_faults(std::string_view password, const PasswordContext& context) {
  std::vector<Problem> faults;
  std::size_t length = display_width(password);
  if (length < shortest_password) faults.push_back(password_too_short(shortest_password));
  if (length > longest_password) faults.push_back(password_too_long(longest_password));
  std::string folded = fold_key(password), plain = bare(folded);
  if (is_common(folded, context) || repeats(folded) || runs(plain)) faults.push_back(password_common());
  if (is_own_name(plain, context)) faults.push_back(password_is_own_name());
  return faults;
}

}  // namespace ntm::accounts
