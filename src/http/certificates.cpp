#include "http/certificates.h"

#include <fmt/format.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <cstring>
#include <string>

#include "base/problem.h"

namespace ntm::http {
namespace {

// For TLS 1.2; those of 1.3 are all good. What old browsers would need besides is left out on purpose.
constexpr const char* ciphers =
    "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:"
    "ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";

std::string last_reason() {
  const unsigned long code = ERR_get_error();
  ERR_clear_error();
  const char* reason = code == 0 ? nullptr : ERR_reason_error_string(code);
  return reason ? reason : "unknown reason";
}

void require(bool is_done, const std::string& what) {
  if (!is_done) throw Failure(fmt::format("cannot {}: {}", what, last_reason()));
}

/// HTTP/1.1 is the one protocol spoken here; a client that offers only others gets no choice.
int choose_protocol(SSL*, const unsigned char** chosen, unsigned char* chosen_length,
                    const unsigned char* offered, unsigned int offered_length, void*) {
  constexpr unsigned char ours[] = "\x08http/1.1";
  for (unsigned int at = 0; at < offered_length; at += offered[at] + 1u) {
    if (at + ours[0] >= offered_length || std::memcmp(offered + at, ours, ours[0] + 1u) != 0) continue;
    *chosen = offered + at + 1;
    *chosen_length = ours[0];
    return SSL_TLSEXT_ERR_OK;
  }
  return SSL_TLSEXT_ERR_NOACK;
}

void harden(SSL_CTX* context) {
  require(SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) == 1, "demand TLS 1.2");
  require(SSL_CTX_set_cipher_list(context, ciphers) == 1, "choose ciphers");
  // Renegotiation would let a client make the server work for nothing; tickets would outlive their secrecy.
  SSL_CTX_set_options(context, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_TICKET);
  SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
  SSL_CTX_set_alpn_select_cb(context, choose_protocol, nullptr);
}

std::shared_ptr<SSL_CTX> loaded(const std::string& certificate, const std::string& key) {
  ERR_clear_error();
  std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
  require(context != nullptr, "begin with TLS");
  harden(context.get());
  require(SSL_CTX_use_certificate_chain_file(context.get(), certificate.c_str()) == 1,
          "read the certificate " + certificate);
  require(SSL_CTX_use_PrivateKey_file(context.get(), key.c_str(), SSL_FILETYPE_PEM) == 1,
          "read the key " + key);
  require(SSL_CTX_check_private_key(context.get()) == 1, fmt::format("use {} with {}", key, certificate));
  return context;
}

}  // namespace

Certificates::Certificates(std::filesystem::path certificate, std::filesystem::path key)
    : certificate_(std::move(certificate)), key_(std::move(key)) {
  reload();
}

void Certificates::reload() {
  auto fresh = loaded(certificate_.string(), key_.string());
  const std::lock_guard lock(mutex_);
  context_ = std::move(fresh);
}

std::shared_ptr<SSL_CTX> Certificates::context() const {
  const std::lock_guard lock(mutex_);
  return context_;
}

}  // namespace ntm::http
