#include "crypto/sealed.h"

#include <sodium.h>

#include <array>

#include "crypto/random.h"

namespace ntm::crypto {
namespace {

using Key = std::array<unsigned char, crypto_secretbox_KEYBYTES>;

constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

const unsigned char* bytes_of(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

/// The secret is unguessable, so one hash is enough; a password would need more.
Key key_of(std::string_view secret) {
  Key key{};
  constexpr std::string_view purpose = "ntm sealed answer";
  crypto_generichash(key.data(), key.size(), bytes_of(secret), secret.size(), bytes_of(purpose),
                     purpose.size());
  return key;
}

}  // namespace

std::string sealed(std::string_view text, std::string_view secret) {
  const std::string nonce = random_bytes(crypto_secretbox_NONCEBYTES);
  std::string box = nonce + std::string(text.size() + crypto_secretbox_MACBYTES, '\0');
  auto* cipher = reinterpret_cast<unsigned char*>(box.data()) + nonce.size();
  crypto_secretbox_easy(cipher, bytes_of(text), text.size(), bytes_of(nonce), key_of(secret).data());
  std::string encoded(sodium_base64_encoded_len(box.size(), variant), '\0');
  sodium_bin2base64(encoded.data(), encoded.size(), bytes_of(box), box.size(), variant);
  encoded.pop_back();
  return encoded;
}

std::optional<std::string> unsealed(std::string_view sealed, std::string_view secret) {
  constexpr std::size_t least = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
  std::string box(sealed.size(), '\0');
  std::size_t size = 0;
  auto* decoded = reinterpret_cast<unsigned char*>(box.data());
  if (sodium_base642bin(decoded, box.size(), sealed.data(), sealed.size(), nullptr, &size, nullptr,
                        variant) != 0 ||
      size < least)
    return std::nullopt;
  std::string text(size - least, '\0');
  const bool is_whole =
      crypto_secretbox_open_easy(reinterpret_cast<unsigned char*>(text.data()),
                                 decoded + crypto_secretbox_NONCEBYTES, size - crypto_secretbox_NONCEBYTES,
                                 decoded, key_of(secret).data()) == 0;
  return is_whole ? std::optional(text) : std::nullopt;
}

}  // namespace ntm::crypto
