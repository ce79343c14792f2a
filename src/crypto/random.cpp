#include "crypto/random.h"

#include <sodium.h>

#include <string_view>

#include "base/problem.h"

namespace ntm::crypto {
namespace {

/// libsodium asks to be told once before the first use.
void prepare() {
  static const bool is_ready = sodium_init() >= 0;
  if (!is_ready) throw Failure("the random number source of the system does not work");
}

}  // namespace

std::string random_bytes(std::size_t count) {
  prepare();
  std::string bytes(count, '\0');
  randombytes_buf(bytes.data(), bytes.size());
  return bytes;
}

std::string random_token(std::size_t bytes) {
  const std::string raw = random_bytes(bytes);
  constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
  std::string text(sodium_base64_encoded_len(raw.size(), variant), '\0');
  sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(raw.data()), raw.size(),
                    variant);
  text.pop_back();
  return text;
}

std::string random_code(std::size_t groups) {
  constexpr std::string_view letters = "0123456789abcdefghjkmnpqrstvwxyz";
  prepare();
  std::string code;
  for (std::size_t at = 0; at < groups * 4; ++at) {
    if (at > 0 && at % 4 == 0) code += '-';
    code += letters[randombytes_uniform(static_cast<std::uint32_t>(letters.size()))];
  }
  return code;
}

}  // namespace ntm::crypto
