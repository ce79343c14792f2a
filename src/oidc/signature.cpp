#include "oidc/signature.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

#include <memory>

#include "crypto/base64url.h"

namespace ntm::oidc {
namespace {

template <auto free>
struct Free {
  template <class T>
  void operator()(T* held) const {
    free(held);
  }
};
template <class T, auto free>
using Held = std::unique_ptr<T, Free<free>>;

using Number = Held<BIGNUM, BN_free>;
using Key = Held<EVP_PKEY, EVP_PKEY_free>;
using KeyContext = Held<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using Parameters = Held<OSSL_PARAM, OSSL_PARAM_free>;
using Builder = Held<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Digest = Held<EVP_MD_CTX, EVP_MD_CTX_free>;
using Pair = Held<ECDSA_SIG, ECDSA_SIG_free>;

constexpr int smallest_rsa_bits = 2048, largest_rsa_bits = 8192;  // a huge key would keep a worker busy
constexpr std::size_t coordinate_bytes = 32;                      // of a point on P-256

const unsigned char* bytes_of(const std::string& text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

std::string member(const Json& key, std::string_view name) {
  return crypto::base64url_decoded(key[name].text()).value_or("");
}

Number number_of(const std::string& bytes) {
  return Number(BN_bin2bn(bytes_of(bytes), static_cast<int>(bytes.size()), nullptr));
}

/// The public key that the parts describe; null when they describe none.
Key key_from(const char* kind, OSSL_PARAM_BLD* parts) {
  Parameters parameters(OSSL_PARAM_BLD_to_param(parts));
  KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, kind, nullptr));
  EVP_PKEY* made = nullptr;
  if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1) return nullptr;
  if (EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1) return nullptr;
  return Key(made);
}

Key rsa_key(const Json& jwk) {
  const std::string modulus = member(jwk, "n"), exponent = member(jwk, "e");
  if (modulus.empty() || exponent.empty() || modulus.size() > largest_rsa_bits / 8 || exponent.size() > 8)
    return nullptr;
  Number n = number_of(modulus), e = number_of(exponent);
  Builder parts(OSSL_PARAM_BLD_new());
  if (!parts || !OSSL_PARAM_BLD_push_BN(parts.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) ||
      !OSSL_PARAM_BLD_push_BN(parts.get(), OSSL_PKEY_PARAM_RSA_E, e.get()))
    return nullptr;
  Key key = key_from("RSA", parts.get());
  return key && EVP_PKEY_get_bits(key.get()) >= smallest_rsa_bits ? std::move(key) : nullptr;
}

Key elliptic_key(const Json& jwk) {
  const std::string x = member(jwk, "x"), y = member(jwk, "y");
  if (jwk["crv"].text() != "P-256" || x.size() != coordinate_bytes || y.size() != coordinate_bytes)
    return nullptr;
  const std::string point = "\x04" + x + y;
  Builder parts(OSSL_PARAM_BLD_new());
  if (!parts || !OSSL_PARAM_BLD_push_utf8_string(parts.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0) ||
      !OSSL_PARAM_BLD_push_octet_string(parts.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()))
    return nullptr;
  return key_from("EC", parts.get());
}

/// The two numbers as the web writes them, side by side, as OpenSSL wants them (DER); "" when they are none.
std::string der_of(const std::string& pair) {
  if (pair.size() != 2 * coordinate_bytes) return "";
  Pair made(ECDSA_SIG_new());
  Number r = number_of(pair.substr(0, coordinate_bytes)), s = number_of(pair.substr(coordinate_bytes));
  if (!made || !r || !s || ECDSA_SIG_set0(made.get(), r.get(), s.get()) != 1) return "";
  static_cast<void>(r.release()), static_cast<void>(s.release());  // they belong to the pair now
  unsigned char* der = nullptr;
  const int length = i2d_ECDSA_SIG(made.get(), &der);
  std::string bytes(reinterpret_cast<char*>(der), length > 0 ? static_cast<std::size_t>(length) : 0);
  OPENSSL_free(der);
  return bytes;
}

bool use_pss(EVP_PKEY_CTX* context) {
  return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1 &&
         EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1;
}

bool verifies(EVP_PKEY* key, const Token& token, const std::string& signature) {
  Digest digest(EVP_MD_CTX_new());
  EVP_PKEY_CTX* context = nullptr;  // belongs to the digest
  if (!digest || EVP_DigestVerifyInit(digest.get(), &context, EVP_sha256(), nullptr, key) != 1) return false;
  if (token.algorithm == "PS256" && !use_pss(context)) return false;
  return EVP_DigestVerify(digest.get(), bytes_of(signature), signature.size(), bytes_of(token.signed_part),
                          token.signed_part.size()) == 1;
}

}  // namespace

bool is_signed_by(const Token& token, const Json& jwk) {
  const bool is_elliptic = token.algorithm == "ES256";
  if (!is_elliptic && token.algorithm != "RS256" && token.algorithm != "PS256") return false;
  const std::string signature = is_elliptic ? der_of(token.signature) : token.signature;
  Key key = is_elliptic ? elliptic_key(jwk) : rsa_key(jwk);
  const bool is_right = key && !signature.empty() && verifies(key.get(), token, signature);
  ERR_clear_error();
  return is_right;
}

}  // namespace ntm::oidc
