#pragma once
#include <string>
#include <string_view>

#include "base/instant.h"

namespace ntm::mail {

/// A plain text letter to one person.
struct Letter {
  std::string sender_name;  ///< As the recipient sees it; may be empty.
  std::string from, to;     ///< Addresses: "ntm@kontum.gov.vn"
  std::string subject, text;
  std::string id;  ///< Left part of the Message-ID; the same letter has the same one.
  Instant at = Instant::from_unix_ms(0);
};

/// Whether it can be written into a letter and given to a mail server: something, one @, a host, printable
/// ASCII without blanks, quotes, commas, colons, semicolons and brackets, 254 characters at most.
bool is_address(std::string_view text);

/// The letter as it travels, lines ended by CR LF. @throws Failure for an address that is none.
std::string to_message(const Letter& letter);

/// A name or subject as a header takes it: as it is when it is short printable ASCII, else as encoded words
/// (RFC 2047) of whole characters in lines of at most 76. Control characters become blanks. `used`:
/// characters that stand on the first line already.
std::string encoded_words(std::string_view text, std::size_t used = 0);

/// RFC 4648, 4, with padding.
std::string base64(std::string_view bytes);

/// "Sun, 10 Mar 2024 07:00:00 +0700"
std::string mail_date(Instant at);

}  // namespace ntm::mail
