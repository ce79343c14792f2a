#pragma once
#include <vector>

#include "accounts/account.h"
#include "accounts/session.h"
#include "ntm/finding.h"

namespace ntm {

/// An account as the self-check sees it.
struct CheckedAccount {
  accounts::AccountWithRoles held;
  std::vector<accounts::Token> tokens;
};

/// When the accounts are looked at.
struct CheckedAt {
  Instant now;      ///< For sign-ins and tokens.
  Date roles_on;    ///< For roles: today, or the day of an example.
  bool is_example;  ///< Its cast may be there, and nobody expects them to sign in.
};

constexpr int dormant_days = 90;        ///< Longer ago than this is dormant; on the day itself it is not.
constexpr int most_administrators = 3;  ///< More are too many.
constexpr int token_warning_days = 14;  ///< A token that ends within this time is told of.

/// Accounts, roles and tokens that make the program less safe. Disabled accounts are left out.
/// @req R83 R110
Findings account_findings(const std::vector<CheckedAccount>& accounts, const CheckedAt& at);

}  // namespace ntm
