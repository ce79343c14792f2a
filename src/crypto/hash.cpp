#include "crypto/hash.h"

#include <sodium.h>

#include "base/assert.h"

namespace ntm::crypto {
namespace {

constexpr std::size_t hash_bytes = crypto_generichash_BYTES;

crypto_generichash_state* state_in(std::array<unsigned char, 384>& bytes) {
  static_assert(sizeof(crypto_generichash_state) <= sizeof(bytes));
  static_assert(alignof(crypto_generichash_state) <= 64);
  return reinterpret_cast<crypto_generichash_state*>(bytes.data());
}

const unsigned char* bytes_of(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

std::string hex_of(const unsigned char* bytes, std::size_t count) {
  std::string hex(count * 2 + 1, '\0');
  sodium_bin2hex(hex.data(), hex.size(), bytes, count);
  hex.pop_back();
  return hex;
}

}  // namespace

Hasher::Hasher() { crypto_generichash_init(state_in(state_), nullptr, 0, hash_bytes); }

void Hasher::add(std::string_view bytes) {
  crypto_generichash_update(state_in(state_), bytes_of(bytes), bytes.size());
}

std::string Hasher::hex() {
  unsigned char hash[hash_bytes];
  crypto_generichash_final(state_in(state_), hash, sizeof(hash));
  return hex_of(hash, sizeof(hash));
}

Hash blake2b(std::string_view bytes) {
  Hash hash;
  static_assert(sizeof(hash) == hash_bytes);
  crypto_generichash(hash.data(), hash.size(), bytes_of(bytes), bytes.size(), nullptr, 0);
  return hash;
}

std::string blake2b_hex(std::string_view bytes) {
  const Hash hash = blake2b(bytes);
  return hex_of(hash.data(), hash.size());
}

std::string sha256(std::string_view bytes) {
  std::string hash(crypto_hash_sha256_BYTES, '\0');
  crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()), bytes_of(bytes), bytes.size());
  return hash;
}

bool is_equal_secret(std::string_view left, std::string_view right) {
  return left.size() == right.size() && sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

}  // namespace ntm::crypto
