#include <gtest/gtest.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <memory>

#include "base/assert.h"
#include "base/problem.h"
#include "http/server.h"
#include "http/test_client.h"

namespace ntm::http {
namespace {

using namespace std::chrono_literals;

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using File = std::unique_ptr<FILE, decltype(&fclose)>;

/// A self-signed certificate for localhost with its key, written as NAME.pem and NAME.key.
void make_certificate(const TemporaryFolder& folder, const std::string& name, long serial) {
  const Key key(EVP_EC_gen("P-256"), EVP_PKEY_free);
  const Certificate certificate(X509_new(), X509_free);
  X509_set_version(certificate.get(), 2);
  ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
  X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -60);
  X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
  X509_set_pubkey(certificate.get(), key.get());
  X509_NAME* subject = X509_get_subject_name(certificate.get());
  const std::string host = "localhost";
  X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC,
                             reinterpret_cast<const unsigned char*>(host.c_str()), -1, -1, 0);
  X509_set_issuer_name(certificate.get(), subject);
  NTM_ASSERT(X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0);
  const File pem(fopen((folder.path() / (name + ".pem")).c_str(), "w"), fclose);
  const File secret(fopen((folder.path() / (name + ".key")).c_str(), "w"), fclose);
  NTM_ASSERT(PEM_write_X509(pem.get(), certificate.get()) == 1);
  NTM_ASSERT(PEM_write_PrivateKey(secret.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1);
}

/// A client that speaks TLS up to the given version over a plain connection.
class TlsClient {
 public:
  explicit TlsClient(std::uint16_t port, int newest = TLS1_3_VERSION)
      : context_(SSL_CTX_new(TLS_client_method()), SSL_CTX_free), plain_(port), tls_(nullptr, SSL_free) {
    SSL_CTX_set_security_level(context_.get(), 0);
    SSL_CTX_set_max_proto_version(context_.get(), newest);
    tls_.reset(SSL_new(context_.get()));
    SSL_set_fd(tls_.get(), plain_.descriptor());
    is_connected_ = SSL_connect(tls_.get()) == 1;
  }
  bool is_connected() const { return is_connected_; }
  std::string version() const { return SSL_get_version(tls_.get()); }
  long serial() const {
    const Certificate peer(SSL_get1_peer_certificate(tls_.get()), X509_free);
    return ASN1_INTEGER_get(X509_get0_serialNumber(peer.get()));
  }
  /// The answer as text, up to its declared length.
  std::string ask(const std::string& request) {
    SSL_write(tls_.get(), request.data(), static_cast<int>(request.size()));
    std::string text;
    char bytes[16384];
    while (!is_complete(text)) {
      const int count = SSL_read(tls_.get(), bytes, sizeof bytes);
      if (count <= 0) break;
      text.append(bytes, static_cast<std::size_t>(count));
    }
    return text;
  }
  /// Whether the server said goodbye as TLS wants it, so that nobody can have cut the answer short.
  bool is_ended_properly() {
    char byte;
    return SSL_read(tls_.get(), &byte, 1) == 0 && SSL_get_error(tls_.get(), 0) == SSL_ERROR_ZERO_RETURN;
  }

 private:
  static bool is_complete(const std::string& text) {
    const auto end = text.find("\r\n\r\n"), length = text.find("Content-Length: ");
    return end != std::string::npos && text.size() >= end + 4 + std::stoul(text.substr(length + 16));
  }
  std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context_;
  Client plain_;
  std::unique_ptr<SSL, decltype(&SSL_free)> tls_;
  bool is_connected_ = false;
};

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

class Tls : public ::testing::Test {
 protected:
  void SetUp() override { make_certificate(folder_, "one", 1); }
  ServerOptions options() const {
    ServerOptions options = on_free_port();
    options.certificate_file = folder_.path() / "one.pem";
    options.key_file = folder_.path() / "one.key";
    return options;
  }
  static std::vector<Route> routes() {
    return {
        get_route("/api/x", [](const Request& r) { return text_response(r.is_secure ? "secure" : "plain"); }),
        get_route("/api/big", [](const Request&) { return text_response(std::string(5'000'000, 'x')); }),
        post_route("/api/x", [](const Request& r) { return text_response(std::to_string(r.body.size())); })};
  }
  TemporaryFolder folder_;
};

}  // namespace

TEST_F(Tls, carries_requests_that_are_known_to_be_secure) {
  Running server(options(), routes());
  TlsClient client(server.port());
  ASSERT_TRUE(client.is_connected());
  EXPECT_EQ(client.version(), "TLSv1.3");
  const std::string answer = client.ask(request_text("GET", "/api/x"));
  EXPECT_TRUE(contains(answer, "\r\n\r\nsecure"));
  EXPECT_TRUE(contains(answer, "strict-transport-security: max-age=31536000"));
}

TEST_F(Tls, carries_several_requests_large_answers_and_uploads_on_one_connection) {
  Running server(options(), routes());
  TlsClient client(server.port());
  EXPECT_GT(client.ask(request_text("GET", "/api/big")).size(), 5'000'000u);
  EXPECT_TRUE(
      contains(client.ask(request_text("POST", "/api/x", "", std::string(1'000'000, 'a'))), "\r\n1000000"));
  EXPECT_TRUE(contains(client.ask(request_text("GET", "/api/x", "Connection: close\r\n")), "secure"));
  EXPECT_TRUE(client.is_ended_properly());
}

TEST_F(Tls, of_version_1_2_is_spoken_and_of_1_1_is_not) {
  Running server(options(), routes());
  EXPECT_TRUE(TlsClient(server.port(), TLS1_2_VERSION).is_connected());
  EXPECT_FALSE(TlsClient(server.port(), TLS1_1_VERSION).is_connected());
}

TEST_F(Tls, is_demanded_of_everybody) {
  Running server(options(), routes());
  Client client(server.port());
  client.send(request_text("GET", "/api/x"));
  EXPECT_TRUE(client.is_closed_within(3s));
}

TEST_F(Tls, that_is_not_begun_in_time_is_closed) {
  ServerOptions hasty = options();
  hasty.limits.header_deadline = 300ms;
  Running server(hasty, routes());
  Client client(server.port());
  EXPECT_FALSE(client.is_closed_within(100ms));
  EXPECT_TRUE(client.is_closed_within(2s));
}

TEST_F(Tls, takes_a_renewed_certificate_without_a_restart) {
  Running server(options(), routes());
  TlsClient before(server.port());
  EXPECT_EQ(before.serial(), 1);
  make_certificate(folder_, "one", 2);
  server.server().reload_certificates();
  EXPECT_EQ(TlsClient(server.port()).serial(), 2);
  EXPECT_TRUE(contains(before.ask(request_text("GET", "/api/x")), "secure")) << "what is under way goes on";
}

TEST_F(Tls, keeps_the_old_certificate_when_the_new_one_is_broken) {
  Running server(options(), routes());
  folder_.write("one.pem", "not a certificate");
  EXPECT_THROW(server.server().reload_certificates(), Failure);
  EXPECT_EQ(TlsClient(server.port()).serial(), 1);
}

TEST_F(Tls, needs_a_certificate_and_the_key_that_belongs_to_it) {
  make_certificate(folder_, "other", 3);
  ServerOptions lacks_key = options(), wrong_key = options(), absent = options();
  lacks_key.key_file.clear();
  EXPECT_THROW(Server(lacks_key, {}), Refused);
  wrong_key.key_file = folder_.path() / "other.key";
  EXPECT_THROW(Server(wrong_key, {}), Failure);
  absent.certificate_file = folder_.path() / "absent.pem";
  EXPECT_THROW(Server(absent, {}), Failure);
}

TEST_F(Tls, with_a_kept_connection_does_not_delay_stopping) {
  ServerOptions patient = options();
  patient.limits.drain_deadline = 20s;
  Running server(patient, routes());
  TlsClient client(server.port());
  client.ask(request_text("GET", "/api/x"));
  const auto begun = std::chrono::steady_clock::now();
  server.stop_and_wait();
  EXPECT_LT(std::chrono::steady_clock::now() - begun, 5s);
}

}  // namespace ntm::http
