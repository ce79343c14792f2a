#include "crypto/sealed.h"

#include <sodium.h>

#include <array>

#include "crypto/base64url.h"
#include "crypto/random.h"

namespace ntm::crypto {
namespace {

using Key = std::array<unsigned char, crypto_secretbox_KEYBYTES>;

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
  return base64url(box);
}

std::optional<std::string> unsealed(std::string_view sealed, std::string_view secret) {
  constexpr std::size_t least = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
  const std::optional<std::string> box = base64url_decoded(sealed);
  if (!box || box->size() < least) return std::nullopt;
  const unsigned char* nonce = bytes_of(*box);
  const unsigned char* cipher = nonce + crypto_secretbox_NONCEBYTES;
  std::string text(box->size() - least, '\0');
  const bool is_whole = crypto_secretbox_open_easy(reinterpret_cast<unsigned char*>(text.data()), cipher,
                                                   box->size() - crypto_secretbox_NONCEBYTES, nonce,
                                                   key_of(secret).data()) == 0;
  return is_whole ? std::optional(text) : std::nullopt;
}

}  // namespace ntm::crypto
