#include "mail/send.h"

#include <curl/curl.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <mutex>

#include "base/problem.h"

namespace ntm::mail {
namespace {

constexpr long connect_ms = 10'000, whole_ms = 30'000;

struct Close {
  void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

void prepare() {
  static std::once_flag once;
  std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

bool is_this_machine(const std::string& host) {
  return host == "localhost" || host == "127.0.0.1" || host == "::1";
}

/// A name or an address, so that nothing else can slip into the URL.
bool is_host(const std::string& host) {
  return !host.empty() && std::all_of(host.begin(), host.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == ':';
  });
}

std::string url_of(const Server& server) {
  if (!is_host(server.host)) throw Failure("not a mail server: " + server.host);
  if (server.privacy == Privacy::none && !is_this_machine(server.host))
    throw Failure("no mail in the open to " + server.host);
  const bool is_numeric = server.host.find(':') != std::string::npos;
  return fmt::format("{}://{}:{}", server.privacy == Privacy::tls ? "smtps" : "smtp",
                     is_numeric ? "[" + server.host + "]" : server.host, server.port);
}

/// What has not been read yet.
struct Rest {
  std::string_view text;
};

std::size_t give(char* into, std::size_t size, std::size_t count, void* rest) {
  auto& text = static_cast<Rest*>(rest)->text;
  const std::size_t length = std::min(size * count, text.size());
  std::memcpy(into, text.data(), length);
  text.remove_prefix(length);
  return length;
}

void set_server(CURL* handle, const Server& server) {
  curl_easy_setopt(handle, CURLOPT_URL, url_of(server).c_str());
  curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
  curl_easy_setopt(handle, CURLOPT_PROXY, "");
  curl_easy_setopt(handle, CURLOPT_NETRC, long{CURL_NETRC_IGNORED});
  curl_easy_setopt(handle, CURLOPT_SSLVERSION, long{CURL_SSLVERSION_TLSv1_2});
  curl_easy_setopt(handle, CURLOPT_USE_SSL,
                   server.privacy == Privacy::none ? long{CURLUSESSL_NONE} : long{CURLUSESSL_ALL});
  curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, connect_ms);
  curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, whole_ms);
  curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
  if (!server.certificate_file.empty())
    curl_easy_setopt(handle, CURLOPT_CAINFO, server.certificate_file.c_str());
  if (server.user.empty()) return;
  curl_easy_setopt(handle, CURLOPT_USERNAME, server.user.c_str());
  curl_easy_setopt(handle, CURLOPT_PASSWORD, server.password.c_str());
}

/// Keeps the last line with which the server said no.
std::size_t note_no(char* bytes, std::size_t size, std::size_t count, void* no) {
  const std::string_view line(bytes, size * count);
  if (!line.empty() && (line[0] == '4' || line[0] == '5')) *static_cast<std::string*>(no) = line;
  return size * count;
}

std::string said(const std::string& no) {
  if (no.empty()) return "";
  std::string text = ": " + no.substr(0, no.find_first_of("\r\n"));
  for (char& c : text)
    if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7f) c = '?';
  return text;
}

}  // namespace

void send(const Server& server, const Letter& letter) {
  const std::string message = to_message(letter);
  prepare();
  const std::unique_ptr<CURL, Close> handle(curl_easy_init());
  if (!handle) throw Failure("libcurl does not begin");
  set_server(handle.get(), server);
  const std::string from = "<" + letter.from + ">", to = "<" + letter.to + ">";
  const std::unique_ptr<curl_slist, Close> recipients(curl_slist_append(nullptr, to.c_str()));
  Rest rest{message};
  std::string no;
  curl_easy_setopt(handle.get(), CURLOPT_MAIL_FROM, from.c_str());
  curl_easy_setopt(handle.get(), CURLOPT_MAIL_RCPT, recipients.get());
  curl_easy_setopt(handle.get(), CURLOPT_UPLOAD, 1L);
  curl_easy_setopt(handle.get(), CURLOPT_READFUNCTION, give);
  curl_easy_setopt(handle.get(), CURLOPT_READDATA, &rest);
  curl_easy_setopt(handle.get(), CURLOPT_HEADERFUNCTION, note_no);
  curl_easy_setopt(handle.get(), CURLOPT_HEADERDATA, &no);
  if (const CURLcode code = curl_easy_perform(handle.get()); code != CURLE_OK)
    throw Failure(curl_easy_strerror(code) + said(no))
        .during(fmt::format("sending a letter through {}:{}", server.host, server.port));
}

}  // namespace ntm::mail
