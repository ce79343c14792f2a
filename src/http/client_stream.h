#pragma once
// Sees Boost: for server.cpp only.
#include <openssl/ssl.h>

#include <boost/asio.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/basic_stream.hpp>
#include <optional>

namespace ntm::http {

/// The bytes to and from one client, in the clear or within TLS; which of the two is known when it is made,
/// and whoever reads and writes need not know. Deadlines hold for the socket beneath.
class ClientStream {
 public:
  using tcp = boost::asio::ip::tcp;
  using Strand = boost::asio::strand<boost::asio::io_context::executor_type>;
  using Socket = boost::asio::basic_stream_socket<tcp, Strand>;
  using executor_type = Strand;

  /// Without `tls` the bytes go in the clear.
  ClientStream(Socket socket, SSL_CTX* tls) : plain_(std::move(socket)) {
    if (tls) tls_.emplace(plain_, SSL_new(tls));
  }

  bool is_secure() const { return tls_.has_value(); }
  executor_type get_executor() { return plain_.get_executor(); }
  Socket& socket() { return plain_.socket(); }
  void close() { plain_.close(); }
  void expires_after(std::chrono::milliseconds time) { plain_.expires_after(time); }

  /// Only for a stream that is secure. The handler takes an error code.
  template <class Handler>
  void async_handshake(Handler&& handler) {
    tls_->async_handshake(boost::asio::ssl::stream_base::server, std::forward<Handler>(handler));
  }
  template <class Handler>
  void async_farewell(Handler&& handler) {
    tls_->async_shutdown(std::forward<Handler>(handler));
  }

  template <class Buffers, class Handler>
  void async_read_some(const Buffers& buffers, Handler&& handler) {
    if (tls_)
      tls_->async_read_some(buffers, std::forward<Handler>(handler));
    else
      plain_.async_read_some(buffers, std::forward<Handler>(handler));
  }
  template <class Buffers, class Handler>
  void async_write_some(const Buffers& buffers, Handler&& handler) {
    if (tls_)
      tls_->async_write_some(buffers, std::forward<Handler>(handler));
    else
      plain_.async_write_some(buffers, std::forward<Handler>(handler));
  }
  /// What still arrives after the farewell, unread.
  template <class Buffers, class Handler>
  void async_read_raw(const Buffers& buffers, Handler&& handler) {
    plain_.async_read_some(buffers, std::forward<Handler>(handler));
  }

 private:
  using Plain = boost::beast::basic_stream<tcp, Strand>;
  Plain plain_;
  std::optional<boost::asio::ssl::stream<Plain&>> tls_;
};

}  // namespace ntm::http
