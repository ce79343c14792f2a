#include "http/test_client.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <zlib.h>

#include <fstream>

#include "base/assert.h"
#include "http/ascii.h"

namespace ntm::http {
namespace {

constexpr std::chrono::milliseconds patience{10'000};

std::map<std::string, std::string> headers_of(std::string_view head) {
  std::map<std::string, std::string> headers;
  while (!head.empty()) {
    std::string_view line = cut_first(head, '\n');
    const std::string name = ascii_lower(cut_first(line, ':'));
    if (!line.empty()) headers[name] = ascii_trimmed(line.substr(0, line.size() - 1));
  }
  return headers;
}

}  // namespace

Client::Client(std::uint16_t port, bool small_receive_buffer) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
  const int bytes = 4096;
  if (small_receive_buffer) ::setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  NTM_ASSERT(::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
}

Client::~Client() { ::close(socket_); }

bool Client::send(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

bool Client::read_more(std::chrono::milliseconds time) {
  pollfd waiting{socket_, POLLIN, 0};
  if (::poll(&waiting, 1, static_cast<int>(time.count())) <= 0) return false;
  char bytes[16384];
  const auto count = ::recv(socket_, bytes, sizeof bytes, 0);
  if (count <= 0) return false;
  pending_.append(bytes, static_cast<std::size_t>(count));
  return true;
}

std::optional<Received> Client::receive(bool to_head) {
  std::size_t end;
  while ((end = pending_.find("\r\n\r\n")) == std::string::npos)
    if (!read_more(patience)) return std::nullopt;
  Received answer;
  answer.status = std::stoi(pending_.substr(9, 3));
  answer.headers = headers_of(std::string_view(pending_).substr(0, end + 2));
  pending_.erase(0, end + 4);
  const auto length = answer.headers.find("content-length");
  if (to_head || length == answer.headers.end()) return answer;
  const std::size_t size = std::stoul(length->second);
  while (pending_.size() < size)
    if (!read_more(patience)) return std::nullopt;
  answer.body = pending_.substr(0, size);
  pending_.erase(0, size);
  return answer;
}

bool Client::is_closed_within(std::chrono::milliseconds time) {
  const auto end = std::chrono::steady_clock::now() + time;
  while (true) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
    if (left.count() <= 0) return false;
    pollfd waiting{socket_, POLLIN, 0};
    if (::poll(&waiting, 1, static_cast<int>(left.count())) <= 0) return false;
    if (!read_more(left)) return true;
  }
}

std::string request_text(const std::string& method, const std::string& target,
                         const std::string& more_headers, const std::string& body) {
  const std::string length = body.empty() ? "" : fmt::format("Content-Length: {}\r\n", body.size());
  return fmt::format("{} {} HTTP/1.1\r\nHost: localhost\r\n{}{}\r\n{}", method, target, more_headers, length,
                     body);
}

std::optional<Received> Client::ask(const std::string& method, const std::string& target,
                                    const std::string& more_headers, const std::string& body) {
  if (!send(request_text(method, target, more_headers, body))) return std::nullopt;
  return receive(method == "HEAD");
}

Running::Running(ServerOptions options, std::vector<Route> routes)
    : server_(std::move(options), std::move(routes)), thread_([this] { server_.run(); }) {}

void Running::stop_and_wait() {
  server_.stop();
  if (thread_.joinable()) thread_.join();
}

ServerOptions on_free_port() {
  ServerOptions options;
  options.port = 0;
  return options;
}

Route get_route(const std::string& path, std::function<Response(const Request&)> handle) {
  return {"GET", path, "test.read", "", "", std::move(handle)};
}

Route post_route(const std::string& path, std::function<Response(const Request&)> handle) {
  return {"POST", path, "test.write", "test.written", "", std::move(handle)};
}

Response text_response(std::string text) {
  Response response;
  response.content_type = "text/plain; charset=utf-8";
  response.body = std::move(text);
  return response;
}

std::string gunzipped(const std::string& packed) {
  z_stream stream{};
  NTM_ASSERT(inflateInit2(&stream, 15 + 16) == Z_OK);
  std::string text;
  char part[4096];
  stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  int result = Z_OK;
  while (result == Z_OK) {
    stream.next_out = reinterpret_cast<Bytef*>(part);
    stream.avail_out = sizeof part;
    result = inflate(&stream, Z_NO_FLUSH);
    text.append(part, sizeof part - stream.avail_out);
  }
  inflateEnd(&stream);
  return result == Z_STREAM_END ? text : "(not gzip)";
}

TemporaryFolder::TemporaryFolder() {
  std::string name = (std::filesystem::temp_directory_path() / "ntm_http_XXXXXX").string();
  NTM_ASSERT(::mkdtemp(name.data()) != nullptr);
  path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

void TemporaryFolder::write(const std::string& name, const std::string& content) const {
  std::filesystem::create_directories((path_ / name).parent_path());
  std::ofstream(path_ / name, std::ios::binary) << content;
}

}  // namespace ntm::http
