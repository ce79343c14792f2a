#include "mail/test_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/problem.h"

namespace ntm::mail::testing {
namespace {

void say(int socket, const std::string& text) {
  const std::string line = text + "\r\n";
  [[maybe_unused]] const auto sent = ::send(socket, line.data(), line.size(), MSG_NOSIGNAL);
}

/// Lines of one conversation.
class Lines {
 public:
  explicit Lines(int socket) : socket_(socket) {}
  /// Without its end; false when the other side has gone.
  bool next(std::string& line) {
    std::size_t end = 0;
    while ((end = buffer_.find("\r\n")) == std::string::npos) {
      char bytes[4096];
      const auto count = ::recv(socket_, bytes, sizeof bytes, 0);
      if (count <= 0) return false;
      buffer_.append(bytes, static_cast<std::size_t>(count));
    }
    line = buffer_.substr(0, end);
    buffer_.erase(0, end + 2);
    return true;
  }

 private:
  int socket_;
  std::string buffer_;
};

std::string between_brackets(const std::string& line) {
  const std::size_t from = line.find('<'), to = line.find('>');
  return from == std::string::npos || to == std::string::npos ? "" : line.substr(from + 1, to - from - 1);
}

}  // namespace

TestServer::TestServer() {
  listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t length = sizeof address;
  auto* generic = reinterpret_cast<sockaddr*>(&address);
  if (::bind(listener_, generic, length) != 0 || ::listen(listener_, 8) != 0 ||
      ::getsockname(listener_, generic, &length) != 0)
    throw Failure("no loopback socket");
  port_ = ntohs(address.sin_port);
  thread_ = std::thread([this] { serve(); });
}

TestServer::~TestServer() {
  is_closing_ = true;
  thread_.join();
  ::close(listener_);
}

void TestServer::serve() {
  while (!is_closing_) {
    pollfd ready{listener_, POLLIN, 0};
    if (::poll(&ready, 1, 20) <= 0) continue;
    const int socket = ::accept(listener_, nullptr, nullptr);
    if (socket < 0) continue;
    const timeval patience{5, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    converse(socket);
    ::close(socket);
  }
}

void TestServer::converse(int socket) {
  say(socket, "220 thu.example ESMTP");
  Lines lines(socket);
  Arrived letter;
  for (std::string line; lines.next(line);) {
    const std::string answered = answer(line, letter);
    say(socket, answered);
    if (answered.rfind("221", 0) == 0) return;
    if (answered.rfind("354", 0) != 0) continue;
    while (lines.next(line) && line != ".") letter.data += (line[0] == '.' ? line.substr(1) : line) + "\r\n";
    {
      std::lock_guard lock(mutex_);
      arrived_.push_back(letter);
    }
    letter = {};
    say(socket, "250 taken");
  }
}

std::string TestServer::answer(const std::string& line, Arrived& letter) {
  std::lock_guard lock(mutex_);
  commands_.push_back(line);
  const std::string verb = line.substr(0, 4);
  if (verb == "EHLO") return "250-thu.example\r\n250 8BITMIME";
  if (verb == "MAIL") return letter.from = between_brackets(line), "250 ok";
  if (verb == "RCPT") {
    letter.to = between_brackets(line);
    return refused_.count(letter.to) ? "550 5.1.1 no such user" : "250 ok";
  }
  if (verb == "DATA") return "354 go on";
  return verb == "QUIT" ? "221 bye" : "502 not known";
}

void TestServer::refuse(const std::string& recipient) {
  std::lock_guard lock(mutex_);
  refused_.insert(recipient);
}
void TestServer::take_again(const std::string& recipient) {
  std::lock_guard lock(mutex_);
  refused_.erase(recipient);
}
std::vector<Arrived> TestServer::arrived() const {
  std::lock_guard lock(mutex_);
  return arrived_;
}
std::vector<std::string> TestServer::commands() const {
  std::lock_guard lock(mutex_);
  return commands_;
}

std::string Arrived::header(const std::string& name) const {
  const std::string head = "\r\n" + data.substr(0, data.find("\r\n\r\n") + 2);
  std::size_t first = head.find("\r\n" + name + ": ");
  if (first == std::string::npos) return "";
  first += name.size() + 4;
  std::size_t last = head.find("\r\n", first);
  while (head[last + 2] == ' ') last = head.find("\r\n", last + 2);
  std::string value = head.substr(first, last - first);
  for (std::size_t fold; (fold = value.find("\r\n")) != std::string::npos;) value.erase(fold, 2);
  return value;
}

std::string Arrived::text() const {
  std::string plain;
  for (char c : from_base64(data.substr(data.find("\r\n\r\n") + 4)))
    if (c != '\r') plain += c;
  return plain;
}

std::string from_base64(const std::string& text) {
  const std::string digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string bytes;
  unsigned buffer = 0, bits = 0;
  for (char c : text) {
    const std::size_t digit = digits.find(c);
    if (digit == std::string::npos) continue;
    buffer = buffer << 6 | static_cast<unsigned>(digit);
    if ((bits += 6) < 8) continue;
    bytes += static_cast<char>(buffer >> (bits -= 8) & 0xff);
  }
  return bytes;
}

std::string from_encoded_words(const std::string& header) {
  const std::string begin = "=?UTF-8?B?";
  std::string text;
  for (std::size_t at = 0; at < header.size();) {
    const std::size_t from = header.find(begin, at);
    if (from == std::string::npos) return text + header.substr(at);
    const std::string before = header.substr(at, from - at);
    if (before.find_first_not_of(' ') != std::string::npos || at == 0) text += before;
    const std::size_t to = header.find("?=", from + begin.size());
    text += from_base64(header.substr(from + begin.size(), to - from - begin.size()));
    at = to + 2;
  }
  return text;
}

}  // namespace ntm::mail::testing
