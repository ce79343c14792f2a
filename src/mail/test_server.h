#pragma once
#include <atomic>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "mail/send.h"

namespace ntm::mail::testing {

/// What arrived.
struct Arrived {
  std::string from, to, data;  ///< data: header and body, dots undone, lines ended by CR LF.
  std::string header(const std::string& name) const;  ///< Unfolded; "" when there is none.
  std::string text() const;                           ///< The body, decoded, lines ended by LF.
};

/// A mail server of a test: SMTP (RFC 5321) on a loopback socket, one conversation at a time, no TLS.
class TestServer {
 public:
  TestServer();
  ~TestServer();
  TestServer(const TestServer&) = delete;
  TestServer& operator=(const TestServer&) = delete;

  Server address(Privacy privacy = Privacy::none) const { return {"127.0.0.1", port_, privacy, "", "", ""}; }
  /// Recipients that are refused for good from now on ("550").
  void refuse(const std::string& recipient);
  void take_again(const std::string& recipient);
  std::vector<Arrived> arrived() const;
  std::vector<std::string> commands() const;  ///< Every line the client said outside of letters.

 private:
  void serve();
  void converse(int socket);
  std::string answer(const std::string& line, Arrived& letter);

  int listener_ = -1;
  std::int64_t port_ = 0;
  std::atomic<bool> is_closing_{false};
  mutable std::mutex mutex_;
  std::set<std::string> refused_;
  std::vector<Arrived> arrived_;
  std::vector<std::string> commands_;
  std::thread thread_;
};

/// The bytes that base64() wrote; blanks and line ends are passed over.
std::string from_base64(const std::string& text);
/// A header of encoded words as people read it.
std::string from_encoded_words(const std::string& header);

}  // namespace ntm::mail::testing
