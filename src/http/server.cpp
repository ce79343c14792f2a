#include "http/server.h"

#include <fmt/format.h>

#include <array>
#include <atomic>
#include <boost/asio.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <mutex>
#include <random>
#include <thread>
#include <unordered_map>
#include <utility>

#include "base/problem.h"
#include "http/ascii.h"
#include "http/body_room.h"
#include "http/certificates.h"
#include "http/client_address.h"
#include "http/client_stream.h"
#include "http/dispatcher.h"
#include "http/head.h"
#include "http/problem_details.h"
#include "http/problems.h"
#include "http/response_head.h"
#include "http/worker_pool.h"

// The only source that sees Boost (with client_stream.h, which is its own). Every connection lives on a
// strand; its handlers never run at the same time.
namespace ntm::http {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
using asio::ip::tcp;
using boost::system::error_code;
using Strand = ClientStream::Strand;
using Socket = ClientStream::Socket;
using SteadyClock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds linger_deadline{1000};
constexpr std::size_t body_buffer_bytes = 64 * 1024;
constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
constexpr std::string_view too_many_connections =
    "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

class Connection;

std::unique_ptr<Certificates> certificates_of(const ServerOptions& options) {
  if (options.certificate_file.empty() != options.key_file.empty())
    throw Refused(Refusal::invalid, problems::certificate_without_key());
  if (options.certificate_file.empty()) return nullptr;
  return std::make_unique<Certificates>(options.certificate_file, options.key_file);
}

/// What all connections share.
class Shared {
 public:
  Shared(ServerOptions server_options, std::vector<Route> routes)
      : options(std::move(server_options)),
        dispatcher(std::move(routes), options.static_root, options.gate, options.once),
        trusted_proxies(parse_ranges(options.trusted_proxies)),
        certificates(certificates_of(options)),
        body_room(options.limits.bodies_bytes),
        id_prefix_(fmt::format("{:08x}", std::random_device{}())) {}

  std::string next_id() { return fmt::format("{}-{:06x}", id_prefix_, ++requests_); }

  bool has_room() const {
    const std::lock_guard lock(mutex_);
    return connections_.size() < options.limits.connections;
  }
  void enter(const std::shared_ptr<Connection>& connection) {
    const std::lock_guard lock(mutex_);
    connections_.emplace(connection.get(), connection);
  }
  void leave(const Connection* connection) {
    {
      const std::lock_guard lock(mutex_);
      connections_.erase(connection);
      if (!connections_.empty() || !is_stopping) return;
    }
    on_last_left();
  }
  std::vector<std::shared_ptr<Connection>> open_connections() const {
    std::vector<std::shared_ptr<Connection>> open;
    const std::lock_guard lock(mutex_);
    for (const auto& [ignored, connection] : connections_)
      if (auto held = connection.lock()) open.push_back(std::move(held));
    return open;
  }

  const ServerOptions options;
  const Dispatcher dispatcher;
  const std::vector<AddressRange> trusted_proxies;
  const std::unique_ptr<Certificates> certificates;  ///< Absent: no TLS.
  BodyRoom body_room;
  std::atomic<bool> is_stopping = false;
  std::function<void()> on_last_left;  ///< Called once the last connection is gone while stopping.

 private:
  const std::string id_prefix_;
  std::atomic<std::uint64_t> requests_ = 0;
  mutable std::mutex mutex_;
  std::unordered_map<const Connection*, std::weak_ptr<Connection>> connections_;
};

std::string address_of(const Socket& socket) {
  error_code failed;
  const tcp::endpoint client = socket.remote_endpoint(failed);
  return failed ? "" : client.address().to_string();
}

/// One client: reads a head, checks it, reads the body, has a worker answer, writes, and starts again.
class Connection : public std::enable_shared_from_this<Connection> {
 public:
  Connection(Socket socket, SSL_CTX* tls, Shared& shared, WorkerPool& workers)
      : strand_(socket.get_executor()),
        stream_(std::move(socket), tls),
        shared_(shared),
        limits_(shared.options.limits),
        workers_(workers),
        address_(address_of(stream_.socket())),
        share_(shared.body_room),
        buffer_(limits_.header_bytes + body_buffer_bytes) {}
  ~Connection() { shared_.leave(this); }

  void start() {
    asio::dispatch(strand_, [self = shared_from_this()] {
      self->stream_.is_secure() ? self->shake_hands() : self->read_head();
    });
  }
  /// Stopping: lets a request in hand be finished, closes a connection that only waits.
  void drain() {
    asio::post(strand_, [self = shared_from_this()] {
      if (self->is_waiting_) self->stream_.close();
    });
  }
  void abort() {
    asio::post(strand_, [self = shared_from_this()] { self->stream_.close(); });
  }

 private:
  using Parser = beast::http::request_parser<beast::http::string_body>;

  template <class Step>
  auto then(Step step) {
    return [self = shared_from_this(), step](error_code failed, std::size_t count) {
      (*self.*step)(failed, count);
    };
  }

  void shake_hands() {
    stream_.expires_after(limits_.header_deadline);
    stream_.async_handshake([self = shared_from_this()](error_code failed) {
      if (!failed) self->read_head();
    });
  }

  void read_head() {
    is_waiting_ = true;
    if (shared_.is_stopping) return;
    parser_.emplace();
    body_limit_ = shared_.dispatcher.largest_body(limits_.body_bytes);
    parser_->header_limit(static_cast<std::uint32_t>(limits_.header_bytes));
    parser_->body_limit(body_limit_);
    stream_.expires_after(limits_.header_deadline);
    beast::http::async_read_header(stream_, buffer_, *parser_, then(&Connection::on_head));
  }

  void on_head(error_code failed, std::size_t) {
    is_waiting_ = false;
    begin_request();
    if (failed) return answer_failed_read(failed);
    std::optional<Target> target = parse_target(head_.target);
    if (!target) return deny({400, problems::target_malformed()});
    request_.path = target->path;
    request_.query = target->query;
    if (auto why = denied(head_, *target, shared_.options.host_names)) return deny(*why);
    segments_ = std::move(target->segments);
    const std::size_t most = shared_.dispatcher.body_limit(request_.method, segments_, limits_.body_bytes);
    if (parser_->content_length().value_or(0) > most) return deny({413, problems::body_too_large(most)});
    parser_->body_limit(body_limit_ = most);
    const std::size_t coming = parser_->is_done() ? 0 : parser_->content_length().value_or(most);
    if (!share_.take(coming)) return deny({503, problems::busy()});
    if (!parser_->is_done() && !head_.first("expect").empty() && !head_.is_http_1_0) return write_go_on();
    read_body();
  }

  void begin_request() {
    started_at_ = SteadyClock::now();
    request_ = {};
    request_.id = shared_.next_id();
    const auto& message = parser_->get();
    head_ = {
        std::string(message.method_string()), std::string(message.target()), message.version() == 10, {}};
    for (const auto& field : message) {
      std::string name =
          ascii_lower(std::string_view(field.name_string().data(), field.name_string().size()));
      std::string value(field.value());
      std::string& kept = request_.headers[name];
      kept += (kept.empty() ? "" : ", ") + value;
      head_.fields.emplace_back(std::move(name), std::move(value));
    }
    request_.method = head_.method;
    Peer client = client_behind({address_, stream_.is_secure()}, head_, shared_.trusted_proxies);
    request_.address = std::move(client.address);
    request_.is_secure = client.is_secure;
  }

  void write_go_on() {
    stream_.expires_after(limits_.answer_deadline);
    asio::async_write(stream_, asio::buffer(go_on), then(&Connection::on_go_on));
  }
  void on_go_on(error_code failed, std::size_t) {
    if (!failed) read_body();
  }

  void read_body() {
    if (parser_->is_done()) return dispatch();
    // Beast reads no more than the buffer's free capacity at a time; the default of 512 bytes is slow for
    // uploads.
    buffer_.reserve(std::min(buffer_.max_size(), body_buffer_bytes));
    stream_.expires_after(limits_.body_deadline);
    beast::http::async_read(stream_, buffer_, *parser_, then(&Connection::on_body));
  }
  void on_body(error_code failed, std::size_t) { failed ? answer_failed_read(failed) : dispatch(); }

  void answer_failed_read(error_code failed) {
    using beast::http::error;
    if (failed == error::header_limit) return deny({431, problems::header_too_large(limits_.header_bytes)});
    if (failed == error::body_limit) return deny({413, problems::body_too_large(body_limit_)});
    const bool is_gone = failed == error::end_of_stream || failed == error::partial_message;
    static const auto& of_beast_http = beast::http::make_error_code(error::end_of_stream).category();
    if (!is_gone && failed.category() == of_beast_http)
      deny({400, problems::malformed_request(failed.message())});
    // Otherwise the deadline has passed or the client is gone: nobody is left to be answered.
  }

  /// The rest of what the client sends cannot be told apart from a new request, so the connection ends.
  void deny(const Denied& why) {
    must_close_ = true;
    Outcome outcome{problem_details(why.status, why.problem, request_.id), "(none)", why.problem.code};
    if (why.status == 503) outcome.response.headers["Retry-After"] = "1";
    report(outcome);
    write(std::move(outcome.response));
  }

  void dispatch() {
    request_.body = std::move(parser_->get().body());
    // The work guard keeps the server running while the answer is made; nothing else is pending then.
    auto job = [self = shared_from_this(), guard = asio::make_work_guard(strand_)] {
      self->answer_in_worker();
    };
    if (!workers_.try_submit(std::move(job))) refuse_busy();
  }

  void refuse_busy() {
    Outcome outcome{problem_details(503, problems::busy(), request_.id), "(none)", "http.busy"};
    outcome.response.headers["Retry-After"] = "1";
    report(outcome);
    write(std::move(outcome.response));
  }

  void answer_in_worker() {
    Outcome outcome = shared_.dispatcher.answer(request_, segments_);
    report(outcome);
    asio::post(strand_, [self = shared_from_this(), response = std::move(outcome.response)]() mutable {
      self->write(std::move(response));
    });
  }

  void report(const Outcome& outcome) const {
    if (!shared_.options.on_answered) return;
    const auto duration =
        std::chrono::duration_cast<std::chrono::microseconds>(SteadyClock::now() - started_at_);
    const bool sends_body = request_.method != "HEAD" && has_body(outcome.response.status);
    try {
      const std::string& path = outcome.is_path_secret ? outcome.route : request_.path;
      shared_.options.on_answered({request_.id, request_.method, path, outcome.route, outcome.response.status,
                                   sends_body ? outcome.response.body.size() : 0, duration, outcome.detail,
                                   request_.actor.name, request_.actor.post, request_.address});
    } catch (...) {  // A log that cannot be written must not cost the client its answer.
    }
  }

  void write(Response response) {
    keeps_alive_ = !must_close_ && !shared_.is_stopping && parser_->keep_alive();
    answer_head_ =
        response_head(response, request_.id, keeps_alive_, Clock::system().now(), request_.is_secure);
    answer_body_ = std::move(response.body);
    request_.body = {};
    share_.give_back();
    if (request_.method == "HEAD" || !has_body(response.status)) answer_body_.clear();
    stream_.expires_after(limits_.answer_deadline);
    const std::array<asio::const_buffer, 2> both = {asio::buffer(answer_head_), asio::buffer(answer_body_)};
    asio::async_write(stream_, both, then(&Connection::on_written));
  }

  void on_written(error_code failed, std::size_t) {
    answer_body_ = {};
    if (failed) return;
    if (!keeps_alive_) return linger();
    if (buffer_.size() > 0) return read_head();  // The next request was sent along with this one.
    wait_for_request();
  }

  void wait_for_request() {
    is_waiting_ = true;
    if (shared_.is_stopping) return;
    parser_.reset();
    request_ = {};
    buffer_.shrink_to_fit();  // What an upload needed is not kept for an idle connection.
    stream_.expires_after(limits_.idle_deadline);
    stream_.async_read_some(buffer_.prepare(512), then(&Connection::on_first_bytes));
  }
  void on_first_bytes(error_code failed, std::size_t count) {
    if (failed) return;
    buffer_.commit(count);
    read_head();
  }

  /// Closing while bytes are still arriving would reset the connection and could take the answer from the
  /// client.
  void linger() {
    is_waiting_ = true;
    stream_.expires_after(linger_deadline);
    if (!stream_.is_secure()) return end_sending();
    stream_.async_farewell([self = shared_from_this()](error_code) { self->end_sending(); });
  }
  void end_sending() {
    error_code ignored;
    stream_.socket().shutdown(tcp::socket::shutdown_send, ignored);
    buffer_.clear();
    discard({}, 0);
  }
  void discard(error_code failed, std::size_t) {
    if (!failed) stream_.async_read_raw(buffer_.prepare(4096), then(&Connection::discard));
  }

  Strand strand_;
  ClientStream stream_;
  Shared& shared_;
  const Limits& limits_;
  WorkerPool& workers_;
  const std::string address_;   ///< Of the client.
  BodyShare share_;             ///< For the body of the request in hand.
  std::size_t body_limit_ = 0;  ///< Of the request in hand.
  beast::flat_buffer buffer_;
  std::optional<Parser> parser_;
  bool is_waiting_ = true;   ///< No request is in hand.
  bool must_close_ = false;  ///< Framing is lost.
  bool keeps_alive_ = false;

  SteadyClock::time_point started_at_;
  Head head_;
  Request request_;
  std::vector<std::string> segments_;
  std::string answer_head_;
  std::string answer_body_;
};

asio::ip::address listening_address(const ServerOptions& options) {
  const std::string& text = options.address;
  error_code failed;
  auto address = asio::ip::make_address(text == "localhost" ? "127.0.0.1" : text, failed);
  if (!options.allows_network && !is_loopback(text))
    throw Refused(Refusal::invalid, problems::address_not_loopback(text));
  if (failed) throw Refused(Refusal::invalid, problems::not_an_address(printable(text)));
  return address;
}

}  // namespace

/// The acceptor and what drives it; the acceptor's strand also guards stopping.
struct Server::Running {
  Running(ServerOptions options, std::vector<Route> routes)
      : shared(std::move(options), std::move(routes)),
        io(static_cast<int>(std::max(1u, shared.options.io_threads))),
        strand(asio::make_strand(io)),
        acceptor(strand),
        timer(strand),
        workers(shared.options.workers, shared.options.limits.queued_requests) {
    shared.on_last_left = [this] { asio::post(strand, [this] { timer.cancel(); }); };
    listen(listening_address(shared.options));
  }

  void listen(const asio::ip::address& address) {
    const tcp::endpoint endpoint(address, shared.options.port);
    try {
      acceptor.open(endpoint.protocol());
      acceptor.set_option(asio::socket_base::reuse_address(true));
      acceptor.bind(endpoint);
      acceptor.listen();
      port = acceptor.local_endpoint().port();
    } catch (const boost::system::system_error& failed) {
      throw Failure(fmt::format("cannot listen on {} port {}: {}", shared.options.address,
                                shared.options.port, failed.code().message()));
    }
  }

  void accept() {
    acceptor.async_accept(asio::make_strand(io), [this](error_code failed, Socket socket) {
      if (shared.is_stopping) return;
      if (failed) return accept_later();
      accept();  // First, so that a welcome that fails does not end the accepting.
      welcome(std::move(socket));
    });
  }

  /// Out of file descriptors, most likely; trying again at once would only burn the processor.
  void accept_later() {
    timer.expires_after(std::chrono::milliseconds(100));
    timer.async_wait([this](error_code) {
      if (!shared.is_stopping) accept();
    });
  }

  void welcome(Socket socket) {
    error_code ignored;
    if (!shared.has_room()) {
      socket.non_blocking(true, ignored);
      if (shared.certificates) return;
      socket.write_some(asio::buffer(too_many_connections), ignored);
      return;
    }
    socket.set_option(tcp::no_delay(true), ignored);
    const auto tls = shared.certificates ? shared.certificates->context() : nullptr;
    const auto connection = std::make_shared<Connection>(std::move(socket), tls.get(), shared, workers);
    shared.enter(connection);
    connection->start();
  }

  void begin_drain() {
    if (shared.is_stopping.exchange(true)) return;
    error_code ignored;
    acceptor.close(ignored);
    timer.cancel();
    const auto open = shared.open_connections();
    if (open.empty()) return;
    for (const auto& connection : open) connection->drain();
    timer.expires_after(shared.options.limits.drain_deadline);
    timer.async_wait([this](error_code cancelled) {
      if (cancelled) return;
      for (const auto& connection : shared.open_connections()) connection->abort();
    });
  }

  /// What a handler of one connection throws ends that connection, not the server.
  void drive() {
    while (!io.stopped()) try {
        io.run();
      } catch (const std::exception&) {
      }
  }

  Shared shared;
  asio::io_context io;
  Strand strand;
  asio::basic_socket_acceptor<tcp, Strand> acceptor;
  asio::basic_waitable_timer<SteadyClock, asio::wait_traits<SteadyClock>, Strand> timer;
  std::uint16_t port = 0;
  WorkerPool workers;  // Last: joined first, while everything its jobs use is still there.
};

Server::Server(ServerOptions options, std::vector<Route> routes)
    : running_(std::make_unique<Running>(std::move(options), std::move(routes))) {}

Server::~Server() = default;

std::uint16_t Server::port() const { return running_->port; }

void Server::run() {
  asio::post(running_->strand, [this] {
    if (!running_->shared.is_stopping) running_->accept();
  });
  std::vector<std::thread> others;
  for (unsigned i = 1; i < running_->shared.options.io_threads; ++i)
    others.emplace_back([this] { running_->drive(); });
  running_->drive();
  for (std::thread& thread : others) thread.join();
}

void Server::reload_certificates() {
  if (running_->shared.certificates) running_->shared.certificates->reload();
}

void Server::stop() {
  asio::post(running_->strand, [this] { running_->begin_drain(); });
}

}  // namespace ntm::http
