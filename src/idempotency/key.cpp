#include "idempotency/key.h"

namespace ntm::idempotency {

std::optional<Key> Key::parse(std::string_view text) {
  constexpr std::string_view shape = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
  std::string key(text);
  if (key.size() == 32)
    for (const std::size_t at : {8, 13, 18, 23}) key.insert(at, "-");
  if (key.size() != shape.size()) return {};
  for (std::size_t at = 0; at < key.size(); ++at) {
    char& c = key[at];
    if (c >= 'A' && c <= 'F') c = static_cast<char>(c - 'A' + 'a');
    const bool is_digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    if (shape[at] == 'x' ? !is_digit : c != '-') return {};
  }
  return Key(std::move(key));
}

}  // namespace ntm::idempotency
