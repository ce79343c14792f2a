#pragma once
#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

#include "http/server.h"

/// What the tests of this folder share: a raw client, a server in its own thread, and helpers for files and
/// gzip.
namespace ntm::http {

/// An answer as it came over the wire.
struct Received {
  int status = 0;
  std::map<std::string, std::string> headers;  ///< Names in lower case.
  std::string body;
};

/// A TCP connection to the server under test that sends exactly the bytes it is told to.
class Client {
 public:
  explicit Client(std::uint16_t port, bool small_receive_buffer = false);
  ~Client();
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  int descriptor() const { return socket_; }
  bool send(std::string_view bytes);
  /// The next answer; nothing when the server closes first or is silent for ten seconds.
  std::optional<Received> receive(bool to_head = false);
  /// True when the server closes within the time; what it still sends is dropped.
  bool is_closed_within(std::chrono::milliseconds time);
  /// Sends a request with a Host header and reads its answer.
  std::optional<Received> ask(const std::string& method, const std::string& target,
                              const std::string& more_headers = "", const std::string& body = "");

 private:
  bool read_more(std::chrono::milliseconds time);
  int socket_;
  std::string pending_;
};

std::string request_text(const std::string& method, const std::string& target,
                         const std::string& more_headers = "", const std::string& body = "");

/// A server on a free port, running until the end of the test.
class Running {
 public:
  explicit Running(ServerOptions options, std::vector<Route> routes = {});
  ~Running() { stop_and_wait(); }
  std::uint16_t port() const { return server_.port(); }
  Server& server() { return server_; }
  void stop_and_wait();

 private:
  Server server_;
  std::thread thread_;
};

ServerOptions on_free_port();
Route get_route(const std::string& path, std::function<Response(const Request&)> handle);
Route post_route(const std::string& path, std::function<Response(const Request&)> handle);
Response text_response(std::string text);

std::string gunzipped(const std::string& packed);

/// A folder that disappears with the object.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  const std::filesystem::path& path() const { return path_; }
  void write(const std::string& name, const std::string& content) const;

 private:
  std::filesystem::path path_;
};

}  // namespace ntm::http
