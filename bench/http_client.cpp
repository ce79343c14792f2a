#include "http_client.h"

#include <fmt/format.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/problem.h"
#include "running.h"

namespace ntm::bench {
namespace {

/// The value of a header, whichever case its name is in; "" when it is absent.
std::string header_of(const std::string& head, const std::string& name) {
  for (std::size_t at = head.find("\r\n"); at != std::string::npos; at = head.find("\r\n", at + 2)) {
    const std::size_t from = at + 2;
    if (::strncasecmp(head.c_str() + from, (name + ":").c_str(), name.size() + 1) != 0) continue;
    const std::size_t begin = head.find_first_not_of(' ', from + name.size() + 1);
    return head.substr(begin, head.find("\r\n", begin) - begin);
  }
  return "";
}

}  // namespace

HttpClient::HttpClient(int port) : socket_(connected_socket(port)) {
  if (socket_ < 0) throw Failure("a client cannot connect");
  const int yes = 1;
  ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

HttpClient::~HttpClient() { ::close(socket_); }

void HttpClient::send_all(const std::string& request) {
  for (std::size_t sent = 0; sent < request.size();) {
    const ssize_t count = ::send(socket_, request.data() + sent, request.size() - sent, MSG_NOSIGNAL);
    if (count <= 0) throw Failure("a client was cut off while it asked");
    sent += static_cast<std::size_t>(count);
  }
}

void HttpClient::read_up_to(std::size_t size) {
  char piece[65'536];
  while (rest_.size() < size) {
    const ssize_t count = ::recv(socket_, piece, sizeof piece, 0);
    if (count <= 0) throw Failure("a client was cut off");
    rest_.append(piece, static_cast<std::size_t>(count));
  }
}

Answered HttpClient::ask(const std::string& request) {
  send_all(request);
  std::size_t end = std::string::npos;
  while ((end = rest_.find("\r\n\r\n")) == std::string::npos) read_up_to(rest_.size() + 1);
  Answered answer;
  answer.head = rest_.substr(0, end + 2);
  answer.status = std::stoi(answer.head.substr(answer.head.find(' ') + 1, 3));
  const std::string length = header_of(answer.head, "Content-Length");
  if (length.empty()) throw Failure("an answer without Content-Length");
  const std::size_t size = std::stoul(length);
  read_up_to(end + 4 + size);
  answer.body = rest_.substr(end + 4, size);
  rest_.erase(0, end + 4 + size);
  return answer;
}

std::string request_of(const std::string& method, const std::string& path,
                       const std::map<std::string, std::string>& headers, const std::string& body) {
  std::string text = fmt::format("{} {} HTTP/1.1\r\nHost: localhost\r\n", method, path);
  for (const auto& [name, value] : headers) text += fmt::format("{}: {}\r\n", name, value);
  if (!body.empty()) text += fmt::format("Content-Length: {}\r\n", body.size());
  return text + "\r\n" + body;
}

}  // namespace ntm::bench
