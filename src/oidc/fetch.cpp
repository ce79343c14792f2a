#include "oidc/fetch.h"

#include <curl/curl.h>

#include <memory>
#include <mutex>

#include "base/problem.h"
#include "settings/address.h"

namespace ntm::oidc {
namespace {

constexpr long connect_ms = 3'000, whole_ms = 8'000;
constexpr std::size_t largest_answer = 256 << 10;

struct Close {
  void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

void prepare() {
  static std::once_flag once;
  std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

/// Answers less than it was given when there is too much; libcurl then ends the conversation.
std::size_t take(char* bytes, std::size_t size, std::size_t count, void* body) {
  auto& text = *static_cast<std::string*>(body);
  if (text.size() + size * count > largest_answer) return 0;
  text.append(bytes, size * count);
  return size * count;
}

std::string form_of(const Question& question) {
  std::string form;
  for (const auto& [name, value] : question.form)
    form += (form.empty() ? "" : "&") + name + "=" + encoded(value);
  return form;
}

void limit(CURL* handle, bool is_tls) {
  curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, is_tls ? "https" : "http");
  curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(handle, CURLOPT_SSLVERSION, long{CURL_SSLVERSION_TLSv1_2});
  curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, connect_ms);
  curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, whole_ms);
  curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(handle, CURLOPT_NETRC, long{CURL_NETRC_IGNORED});
  if (!is_tls) curl_easy_setopt(handle, CURLOPT_PROXY, "");  // this machine is never asked through another
}

}  // namespace

std::string encoded(const std::string& text) {
  constexpr char digits[] = "0123456789ABCDEF";
  std::string result;
  for (char c : text) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                          c == '-' || c == '.' || c == '_' || c == '~';
    const auto byte = static_cast<unsigned char>(c);
    if (is_plain)
      result += c;
    else
      (result += '%') += {digits[byte >> 4], digits[byte & 15]};
  }
  return result;
}

Answer fetch(const Question& question) {
  if (!settings::is_safe_address(question.address)) throw Failure("not a safe address: " + question.address);
  prepare();
  std::unique_ptr<CURL, Close> handle(curl_easy_init());
  if (!handle) throw Failure("libcurl does not begin");
  Answer answer;
  const std::string form = form_of(question);
  const std::unique_ptr<curl_slist, Close> fields(curl_slist_append(nullptr, "Accept: application/json"));
  limit(handle.get(), question.address.rfind("https:", 0) == 0);
  curl_easy_setopt(handle.get(), CURLOPT_URL, question.address.c_str());
  curl_easy_setopt(handle.get(), CURLOPT_HTTPHEADER, fields.get());
  curl_easy_setopt(handle.get(), CURLOPT_WRITEFUNCTION, take);
  curl_easy_setopt(handle.get(), CURLOPT_WRITEDATA, &answer.body);
  if (!form.empty()) curl_easy_setopt(handle.get(), CURLOPT_POSTFIELDS, form.c_str());
  if (!question.user.empty()) {
    curl_easy_setopt(handle.get(), CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
    curl_easy_setopt(handle.get(), CURLOPT_USERNAME, question.user.c_str());
    curl_easy_setopt(handle.get(), CURLOPT_PASSWORD, question.password.c_str());
  }
  if (const CURLcode code = curl_easy_perform(handle.get()); code != CURLE_OK)
    throw Failure(curl_easy_strerror(code)).during("asking " + question.address);
  long status = 0;
  curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &status);
  answer.status = static_cast<int>(status);
  return answer;
}

}  // namespace ntm::oidc
