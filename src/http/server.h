#pragma once
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "http/answered.h"
#include "http/gate.h"
#include "http/message.h"

namespace ntm::http {

/// Limits of the server. Every phase of a connection has an absolute deadline, so that slow senders are shed.
struct Limits {
  std::size_t header_bytes = 16 * 1024;
  std::size_t body_bytes = 8 * 1024 * 1024;
  std::size_t bodies_bytes = 256 * 1024 * 1024;  ///< Of all bodies above 64 KiB; beyond this: 503.
  std::chrono::milliseconds header_deadline{
      10'000};  ///< From accept, or from the first byte of a later request.
  std::chrono::milliseconds body_deadline{60'000};
  std::chrono::milliseconds answer_deadline{60'000};  ///< For the client to take the whole answer.
  std::chrono::milliseconds idle_deadline{30'000};    ///< Between requests on a kept connection.
  std::chrono::milliseconds drain_deadline{
      20'000};                        ///< After stop(): for bodies and answers still under way.
  std::size_t connections = 4096;     ///< Beyond this: 503 and closed at once.
  std::size_t queued_requests = 256;  ///< Waiting for a worker; beyond this: 503 with Retry-After.
};

struct ServerOptions {
  std::string address = "127.0.0.1";
  bool allows_network = false;  ///< Addresses that others can reach are accepted: somebody guards the door.
  std::uint16_t port = 8080;    ///< 0 picks a free one; see Server::port().
  unsigned io_threads = 1;
  unsigned workers = 2;  ///< Threads that run handlers.
  Limits limits;
  std::filesystem::path static_root;  ///< Built web files; empty serves none.
  /// Names by which the server may be addressed (Host, without port, lower case). Behind a proxy its name is
  /// added.
  std::vector<std::string> host_names = {"localhost", "127.0.0.1", "[::1]"};
  /// Proxies whose X-Forwarded-For and -Proto are believed: addresses and blocks ("10.0.0.0/8").
  std::vector<std::string> trusted_proxies;
  std::filesystem::path certificate_file;  ///< PEM, the server's own first; with it only TLS is spoken.
  std::filesystem::path key_file;          ///< PEM, without a passphrase.
  Gate gate;                               ///< Who may use which route; absent: everybody everything.
  Once once;             ///< For writes with an Idempotency-Key; absent: the key is not looked at.
  Observer on_answered;  ///< For the log and the metrics; may be empty.
};

/// The HTTP/1.1 server: accepts, guards its limits, runs handlers on a bounded pool of workers, serves static
/// files. A handler that throws Refused is answered with problem details (RFC 9457); any other exception is a
/// 500 with the request id and is told to the observer.
class Server {
 public:
  /// Listens from here on; requests wait until run().
  /// @throws Failure when the address cannot be bound or static files or certificates cannot be read, Refused
  /// when the address is not a loopback address and the network is not allowed, when a proxy is no address,
  /// or when a route row is incomplete or stands twice.
  Server(ServerOptions options, std::vector<Route> routes);
  /// run() must have returned.
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  std::uint16_t port() const;
  void run();  ///< Serves until stop(); requests in hand are finished before it returns. Once only.
  /// Reads the certificate and its key again, for connections from now on. Nothing without TLS.
  /// @throws Failure; then the old ones stay in use.
  void reload_certificates();
  void stop();  ///< May be called from any thread (a thread that waits for signals, too), also before run().

 private:
  struct Running;
  std::unique_ptr<Running> running_;
};

}  // namespace ntm::http
