#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"

namespace ntm::accounts {

/// What a password must not be built on.
struct PasswordContext {
  std::string login, name, email;
  const std::vector<std::string>* common =
      nullptr;  ///< Folded, sorted; absent: nothing is known to be common.
};

constexpr std::size_t shortest_password = 12;  ///< Characters, this many included.
constexpr std::size_t longest_password = 128;  ///< Characters, this many included.

/// Everything that speaks against a new password: too short or too long, known to be common (also with digits
/// or signs around it), one character or a run of the keyboard over and over, made from the owner's own name.
/// Length is all that is asked for; no kinds of characters are prescribed.
/// @req R110
std::vector<Problem> password_faults(std::string_view password, const PasswordContext& context);

}  // namespace ntm::accounts
