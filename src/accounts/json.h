#pragma once
#include "accounts/own_service.h"
#include "accounts/service.h"
#include "json/json.h"

namespace ntm::accounts {

/// A role somebody has: {"id","role","role_name","body","body_name","post","post_name","units",
/// "valid_from","last_day","act"}; last_day is the last day of the role, null while it has no end.
Json appointment_json(const Appointment& appointment, Service& accounts);

/// {"id","login","name","email","disabled","must_change_password","second_factor","cast","created_at",
/// "signed_in_at","roles":[…],"identities":[{"issuer","subject"}]}
Json account_json(const AccountWithRoles& account, Service& accounts);

/// What the pages need to know about who sits there: account, role in use, roles, permissions, csrf.
Json present_json(const Present& present, Service& accounts, const SignInService& sign_in);

/// Of another browser or this one; is_current says which.
Json session_json(const Session& session, bool is_current);
Json token_json(const Token& token);
Json roles_json(const Roles& roles);

}  // namespace ntm::accounts
