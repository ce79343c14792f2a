#include "crypto/one_time_code.h"

#include <liboath/oath.h>

#include <array>
#include <cstdlib>

#include "base/problem.h"
#include "crypto/hash.h"

namespace ntm::crypto {
namespace {

constexpr unsigned digits = 6;
constexpr std::int64_t step_ms = 30'000;

}  // namespace

std::int64_t code_step(Instant at) { return at.unix_ms() / step_ms; }

std::string code_at(std::string_view secret, std::int64_t step) {
  std::array<char, digits + 1> code{};
  const int result = oath_hotp_generate(secret.data(), secret.size(), static_cast<std::uint64_t>(step),
                                        digits, false, OATH_HOTP_DYNAMIC_TRUNCATION, code.data());
  if (result != OATH_OK) throw Failure(std::string("cannot make a one-time code: ") + oath_strerror(result));
  return code.data();
}

std::optional<std::int64_t> step_of(std::string_view code, std::string_view secret, Instant now,
                                    std::int64_t last_step) {
  const std::int64_t current = code_step(now);
  for (std::int64_t step : {current, current - 1, current + 1})
    if (step > last_step && is_equal_secret(code, code_at(secret, step))) return step;
  return {};
}

std::string secret_text(std::string_view secret) {
  char* text = nullptr;
  if (oath_base32_encode(secret.data(), secret.size(), &text, nullptr) != OATH_OK)
    throw Failure("not enough memory to write a secret");
  std::string result = text;
  std::free(text);
  while (!result.empty() && result.back() == '=') result.pop_back();
  return result;
}

}  // namespace ntm::crypto
