#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"

namespace ntm::accounts {

/// What makes a new account.
struct NewAccount {
  std::string login, name, email;
};

/// The login as it is kept: lower case, without blanks around it. People may type it otherwise.
std::string login_key(std::string_view login);

/// Everything that speaks against it, apart from the login being taken. A login has 3 to 40 letters without
/// marks, digits, dots or hyphens and begins with a letter.
std::vector<Problem> account_faults(const NewAccount& account);

}  // namespace ntm::accounts
