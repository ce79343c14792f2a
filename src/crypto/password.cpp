#include "crypto/password.h"

#include <sodium.h>

#include <array>
#include <semaphore>

#include "base/problem.h"

namespace ntm::crypto {
namespace {

/// Each takes 64 MiB and a core: whoever floods the sign-in gets no more of the machine than this.
constexpr int most_at_a_time = 2;
std::counting_semaphore<most_at_a_time> places{most_at_a_time};

class Place {
 public:
  Place() { places.acquire(); }
  ~Place() { places.release(); }
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;
};

}  // namespace

PasswordCost PasswordCost::everyday() { return {3, std::size_t{64} << 20}; }
PasswordCost PasswordCost::for_tests() { return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN}; }

std::string password_hash(std::string_view password, PasswordCost cost) {
  const Place place;
  std::array<char, crypto_pwhash_STRBYTES> hash{};
  if (sodium_init() < 0 || crypto_pwhash_str_alg(hash.data(), password.data(), password.size(), cost.passes,
                                                 cost.memory_bytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
    throw Failure("not enough memory to hash a password");
  return hash.data();
}

bool is_password(std::string_view password, const std::string& hash) {
  const Place place;
  return hash.size() < crypto_pwhash_STRBYTES && !hash.empty() && sodium_init() >= 0 &&
         crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

bool is_outdated_hash(const std::string& hash, PasswordCost cost) {
  return hash.size() >= crypto_pwhash_STRBYTES ||
         crypto_pwhash_str_needs_rehash(hash.c_str(), cost.passes, cost.memory_bytes) != 0;
}

}  // namespace ntm::crypto
