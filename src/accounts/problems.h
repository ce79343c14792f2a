#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/problem.h"

namespace ntm::accounts {

// Signing in. None says whether the account exists.
Problem wrong_credentials();
Problem try_later(int seconds);
Problem second_factor_needed();
Problem code_wrong();
Problem sign_in_needed();
Problem session_over();
Problem csrf_missing();
Problem proof_needed();
Problem password_change_needed();
Problem not_permitted(std::string_view permission);
Problem not_on_this_machine();
Problem setup_code_wrong();
Problem administrator_exists();

// Signing in at an outside provider.
Problem provider_unknown();
Problem identity_unknown(std::string_view issuer, std::string_view subject);
Problem too_many_begun();
Problem issuer_malformed();
Problem subject_malformed();
Problem identity_taken();
Problem identity_not_linked();

// Passwords and second factor.
Problem password_too_short(std::size_t shortest);
Problem password_too_long(std::size_t longest);
Problem password_common();
Problem password_is_own_name();
Problem password_unchanged();
Problem second_factor_on();
Problem second_factor_off();

// Accounts and appointments.
Problem account_unknown();
Problem login_malformed(std::string_view login);
Problem login_taken(std::string_view login);
Problem name_missing();
Problem own_rights();
Problem last_administrator();
Problem role_unknown(std::string_view code);
Problem body_unknown(std::string_view code);
Problem post_unknown(std::string_view code, std::string_view body);
Problem role_not_for_body(std::string_view role, std::string_view body);
Problem body_not_there(std::string_view body, Date on);
Problem units_needed(std::string_view role);
Problem unit_unknown(std::string_view code, Date on);
Problem ends_before_it_begins();
Problem appointed_already(std::string_view role);
Problem appointment_unknown();
Problem appointment_ended();
Problem appointment_not_yours();
Problem not_a_day(std::string_view option, std::string_view found);

// Sessions and tokens.
Problem session_unknown();
Problem token_unknown();
Problem token_name_missing();
Problem token_permission(std::string_view permission);
Problem token_expiry(Date latest);

// Files.
Problem permission_unknown(const Place& place, std::string_view permission);
Problem permission_twice(const Place& place, std::string_view permission);
Problem role_twice(const Place& place, std::string_view code);
Problem role_missing(const Place& place, std::string_view code);

}  // namespace ntm::accounts
