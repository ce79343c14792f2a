#include "mail/letter.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/problem.h"

namespace ntm::mail {
namespace {

constexpr std::size_t word_bytes = 45;       // 60 characters of base64: a word has at most 75 (RFC 2047, 2)
constexpr std::size_t word_frame = 12;       // =?UTF-8?B? and ?=
constexpr std::size_t line_characters = 76;  // of base64 (RFC 2045, 6.8)
constexpr std::size_t plain_characters = 60;
constexpr std::size_t longest_address = 254;

bool is_printable(char c) { return c >= 0x20 && c < 0x7f; }

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

/// How many bytes of the front make whole characters within the limit.
std::size_t whole_characters(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text.size();
  std::size_t end = most;
  while (end > 0 && is_continuation(text[end])) --end;
  return end > 0 ? end : most;
}

std::string without_controls(std::string_view text) {
  std::string clean(text);
  for (char& c : clean)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
  return clean;
}

bool is_plain(const std::string& text) {
  return text.size() <= plain_characters && text.find("=?") == std::string::npos &&
         text.find_first_of("\"<>@,;:\\()[]") == std::string::npos &&
         std::all_of(text.begin(), text.end(), is_printable);
}

void require_address(const std::string& text) {
  if (!is_address(text)) throw Failure("not a mail address: " + without_controls(text));
}

/// The text with CR LF at the end of every line, as base64 in lines.
std::string body_of(const std::string& text) {
  std::string lines;
  for (char c : text)
    if (c == '\n')
      lines += "\r\n";
    else if (c != '\r')
      lines += c;
  const std::string all = base64(lines);
  std::string body;
  for (std::size_t at = 0; at < all.size(); at += line_characters)
    body += all.substr(at, line_characters) + "\r\n";
  return body;
}

std::string host_of(const std::string& address) { return address.substr(address.find('@') + 1); }

std::string mailbox(const std::string& name, const std::string& address) {
  return name.empty() ? "<" + address + ">"
                      : encoded_words(name, std::size("From: ") - 1) + "\r\n <" + address + ">";
}

}  // namespace

bool is_address(std::string_view text) {
  const std::size_t at = text.find('@');
  if (at == 0 || at == std::string_view::npos || at + 1 >= text.size()) return false;
  if (text.size() > longest_address || text.find('@', at + 1) != std::string_view::npos) return false;
  return std::all_of(text.begin(), text.end(), is_printable) &&
         text.find_first_of(" \"<>,;:\\()[]") == std::string_view::npos;
}

std::string base64(std::string_view bytes) {
  constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    std::uint32_t group = 0;
    for (std::size_t i = 0; i < 3; ++i)
      group = group << 8 | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U);
    for (std::size_t i = 0; i < 4; ++i)
      text += at + i > bytes.size() ? '=' : digits[group >> (18 - 6 * i) & 63];
  }
  return text;
}

std::string encoded_words(std::string_view text, std::size_t used) {
  std::string clean = without_controls(text);
  if (is_plain(clean)) return clean;
  std::string words;
  std::size_t room = std::min(word_bytes, (line_characters - word_frame - used) / 4 * 3);
  for (std::string_view rest = clean; !rest.empty(); room = word_bytes) {
    const std::size_t taken = whole_characters(rest, room);
    words += (words.empty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + base64(rest.substr(0, taken)) + "?=";
    rest.remove_prefix(taken);
  }
  return words;
}

std::string mail_date(Instant at) {
  constexpr const char* days[] = {"Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"};  // 01/01/1970: Thursday
  constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  constexpr std::int64_t day_seconds = 86'400, vietnam_seconds = 7 * 3600;
  const Date day = at.day_in_vietnam();
  const std::int64_t second = at.unix_ms() / 1000 + vietnam_seconds - day.days_since_1970() * day_seconds;
  return fmt::format("{}, {:02} {} {:04} {:02}:{:02}:{:02} +0700", days[(day.days_since_1970() % 7 + 7) % 7],
                     day.day(), months[day.month() - 1], day.year(), second / 3600, second / 60 % 60,
                     second % 60);
}

std::string to_message(const Letter& letter) {
  require_address(letter.from), require_address(letter.to);
  return "Date: " + mail_date(letter.at) + "\r\n" +                                          //
         "From: " + mailbox(letter.sender_name, letter.from) + "\r\n" +                      //
         "To: <" + letter.to + ">\r\n" +                                                     //
         "Message-ID: <" + letter.id + "@" + host_of(letter.from) + ">\r\n" +                //
         "Subject: " + encoded_words(letter.subject, std::size("Subject: ") - 1) + "\r\n" +  //
         "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n" +                //
         "Content-Transfer-Encoding: base64\r\nAuto-Submitted: auto-generated\r\n" +         //
         "\r\n" + body_of(letter.text);
}

}  // namespace ntm::mail
