// Raw bytes to a whole server on loopback: every answer is one of HTTP, and none says that the program
// failed.
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <thread>

#include "base/problem.h"
#include "fuzz/fuzz.h"
#include "http/json_message.h"
#include "http/server.h"

namespace {

using ntm::http::Request;
using ntm::http::Response;

/// Answers with what it was asked for, so that nothing of the request goes unread.
Response echo(const Request& request) {
  ntm::Json json = ntm::Json::object({{"path", request.path}, {"part", request.part("part")}});
  for (const auto& [name, value] : request.query) json.set(name, value);
  if (!request.body.empty()) json.set("body", ntm::Json::parse(request.body));
  Response response;
  response.body = json.dump();
  return response;
}

ntm::http::Route route(const std::string& method) {
  ntm::http::Route row;
  row.method = method;
  row.path = "/api/echo/{part}";
  row.permission = "fuzz.echo";
  if (method != "GET") row.audit_action = "fuzz.echo";
  row.summary_vi = "trả lại";
  row.handle = echo;
  return row;
}

/// Runs for as long as the process.
class RunningServer {
 public:
  RunningServer() : server_(options(), {route("GET"), route("POST")}) {
    std::thread([this] { server_.run(); }).detach();
  }
  std::uint16_t port() const { return server_.port(); }

 private:
  static ntm::http::ServerOptions options() {
    ntm::http::ServerOptions options;
    options.port = 0;
    options.workers = 1;
    options.on_answered = [](const ntm::http::Answered& answered) { NTM_ASSERT(answered.status != 500); };
    return options;
  }
  ntm::http::Server server_;
};

int connected(std::uint16_t port) {
  const int connection = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
  NTM_ASSERT(connect(connection, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
  const linger at_once{1, 0};  // no port stays behind waiting
  setsockopt(connection, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
  return connection;
}

/// All that comes until the server closes.
std::string answers_to(std::uint16_t port, std::string_view request) {
  const int connection = connected(port);
  while (!request.empty()) {
    const ssize_t count = send(connection, request.data(), request.size(), MSG_NOSIGNAL);
    if (count <= 0) break;
    request.remove_prefix(static_cast<std::size_t>(count));
  }
  shutdown(connection, SHUT_WR);
  std::string answers;
  char bytes[8192];
  for (ssize_t count; (count = recv(connection, bytes, sizeof bytes, 0)) > 0;)
    answers.append(bytes, static_cast<std::size_t>(count));
  close(connection);
  return answers;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  static RunningServer* const server = new RunningServer;
  const std::string answers = answers_to(server->port(), ntm::fuzz::text_of(bytes, count));
  NTM_ASSERT(answers.empty() || answers.rfind("HTTP/1.1 ", 0) == 0);
  return 0;
}
