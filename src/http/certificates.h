#pragma once
#include <filesystem>
#include <memory>
#include <mutex>

struct ssl_ctx_st;

namespace ntm::http {

/// The certificate of the server and its key, both PEM files, ready for TLS 1.2 and 1.3 with ciphers that
/// keep past conversations secret when the key is lost. May be used from several threads at once.
class Certificates {
 public:
  /// @throws Failure when a file cannot be read or the key does not belong to the certificate.
  Certificates(std::filesystem::path certificate, std::filesystem::path key);

  /// Reads the files again. Conversations under way keep the certificate they began with.
  /// @throws Failure as above; then the ones read before stay in use.
  void reload();

  std::shared_ptr<ssl_ctx_st> context() const;

 private:
  std::filesystem::path certificate_, key_;
  mutable std::mutex mutex_;
  std::shared_ptr<ssl_ctx_st> context_;
};

}  // namespace ntm::http
