#pragma once
#include <string>
#include <string_view>

namespace ntm::crypto {

/// How much work a password costs. Both are kept within the hash, so that old hashes stay readable.
struct PasswordCost {
  unsigned long long passes;
  std::size_t memory_bytes;

  static PasswordCost everyday();   ///< 3 passes over 64 MiB.
  static PasswordCost for_tests();  ///< The least that argon2id allows: never outside tests.
};

/// The argon2id hash of a password with a fresh salt, as text that says how it was made.
/// @throws Failure when there is not enough memory.
std::string password_hash(std::string_view password, PasswordCost cost);

/// Whether the password is the one that was hashed; false for a hash that is none.
bool is_password(std::string_view password, const std::string& hash);

/// Whether a hash was made with less work than `cost` and should be made anew at the next sign-in.
bool is_outdated_hash(const std::string& hash, PasswordCost cost);

}  // namespace ntm::crypto
