#pragma once

namespace ntm::accounts::permission {
constexpr const char* sign_in = "accounts.sign_in";  ///< Sign in and out. Everybody has it.
constexpr const char* own = "accounts.own";        ///< One's own account: password, second factor, sessions,
                                                   ///< tokens. Everybody who has signed in has it.
constexpr const char* read = "accounts.read";      ///< See accounts, roles and who has them.
constexpr const char* manage = "accounts.manage";  ///< Make accounts, give and end roles.
}  // namespace ntm::accounts::permission
