#pragma once
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace ntm::oidc {

/// One question to a provider.
struct Question {
  std::string address;
  std::vector<std::pair<std::string, std::string>> form;  ///< Sent as a form (POST); empty: GET.
  std::string user, password;                             ///< In the Authorization header when not empty.
};

struct Answer {
  int status = 0;
  std::string body;
};

using Fetch = std::function<Answer(const Question&)>;

/// Asks over TLS, or over plain HTTP on this machine only. Follows no redirect, waits 8 seconds at most,
/// takes 256 KiB at most. @throws Failure without an answer.
Answer fetch(const Question& question);

/// Percent encoding of a value in a query or a form.
std::string encoded(const std::string& text);

}  // namespace ntm::oidc
