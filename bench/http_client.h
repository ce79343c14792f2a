#pragma once
#include <map>
#include <string>

namespace ntm::bench {

/// What a server answered.
struct Answered {
  int status = 0;
  std::string head, body;
};

/// One connection to a server of this machine, kept open between questions.
class HttpClient {
 public:
  /// @throws Failure when nobody listens.
  explicit HttpClient(int port);
  ~HttpClient();
  HttpClient(const HttpClient&) = delete;
  HttpClient& operator=(const HttpClient&) = delete;

  /// Sends a request and waits for the whole answer. @throws Failure when it is cut off.
  Answered ask(const std::string& request);

 private:
  void send_all(const std::string& request);
  /// Reads until `rest_` holds so many bytes.
  void read_up_to(std::size_t size);

  int socket_ = -1;
  std::string rest_;  ///< What came and was not taken yet.
};

/// A whole request; headers beside Host, and Content-Length where there is a body.
std::string request_of(const std::string& method, const std::string& path,
                       const std::map<std::string, std::string>& headers, const std::string& body = "");

}  // namespace ntm::bench
