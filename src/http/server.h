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
  std::string address = "127.0.0.1";  ///< Only loopback is accepted as long as nobody signs in.
  std::uint16_t port = 8080;          ///< 0 picks a free one; see Server::port().
  unsigned io_threads = 1;
  unsigned workers = 2;  ///< Threads that run handlers.
  Limits limits;
  std::filesystem::path static_root;  ///< Built web files; empty serves none.
  /// Names by which the server may be addressed (Host, without port, lower case). Behind a proxy its name is
  /// added.
  std::vector<std::string> host_names = {"localhost", "127.0.0.1", "[::1]"};
  Gate gate;             ///< Who may use which route; absent: everybody everything.
  Observer on_answered;  ///< For the log and the metrics; may be empty.
};

/// The HTTP/1.1 server: accepts, guards its limits, runs handlers on a bounded pool of workers, serves static
/// files. A handler that throws Refused is answered with problem details (RFC 9457); any other exception is a
/// 500 with the request id and is told to the observer.
class Server {
 public:
  /// Listens from here on; requests wait until run().
  /// @throws Failure when the address cannot be bound or the static files cannot be read, Refused when the
  /// address is not a loopback address or a route row is incomplete or stands twice.
  Server(ServerOptions options, std::vector<Route> routes);
  /// run() must have returned.
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  std::uint16_t port() const;
  void run();   ///< Serves until stop(); requests in hand are finished before it returns. Once only.
  void stop();  ///< May be called from any thread (a thread that waits for signals, too), also before run().

 private:
  struct Running;
  std::unique_ptr<Running> running_;
};

}  // namespace ntm::http
