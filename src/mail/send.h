#pragma once
#include <cstdint>
#include <string>

#include "mail/letter.h"

namespace ntm::mail {

/// How the conversation with the mail server is kept private.
enum class Privacy {
  starttls,  ///< Begun in the open, then TLS; a server that does not offer it is left.
  tls,       ///< TLS from the first byte.
  none       ///< In the open: to this machine only.
};

/// The mail server that takes our letters.
struct Server {
  std::string host;
  std::int64_t port = 587;
  Privacy privacy = Privacy::starttls;
  std::string user, password;    ///< Empty: without signing in.
  std::string certificate_file;  ///< Authorities to believe (PEM); empty: those of the machine.
};

/// Hands the letter over; when it returns, the server has taken it. Waits 30 seconds at most.
/// @throws Failure with what the server said, or why it was not asked.
void send(const Server& server, const Letter& letter);

}  // namespace ntm::mail
