#include "http/head.h"

#include <algorithm>

#include "http/ascii.h"
#include "http/problems.h"

namespace ntm::http {
namespace {

using Check = std::optional<Denied>;

bool is_one_of(const std::string& name, const std::vector<std::string>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

Check denied_framing(const Head& head) {
  const auto encodings = head.all("transfer-encoding");
  const auto lengths = head.all("content-length");
  if (lengths.size() > 1 || encodings.size() > 1 || (!lengths.empty() && !encodings.empty()))
    return Denied{400, problems::framing_ambiguous()};
  if (encodings.empty()) return std::nullopt;
  if (head.is_http_1_0) return Denied{400, problems::framing_ambiguous()};
  if (ascii_lower(encodings.front()) != "chunked")
    return Denied{501, problems::transfer_encoding_unknown(printable(encodings.front()))};
  return std::nullopt;
}

Check denied_host(const Head& head, const Target& target, const std::vector<std::string>& host_names) {
  const auto hosts = head.all("host");
  if (hosts.empty() && head.is_http_1_0) return std::nullopt;
  if (hosts.size() != 1 || hosts.front().empty()) return Denied{400, problems::host_not_single()};
  const std::string host = ascii_lower(hosts.front());
  if (!target.authority.empty() && ascii_lower(target.authority) != host)
    return Denied{400, problems::host_not_single()};
  if (!is_one_of(host_without_port(host), host_names))
    return Denied{421, problems::host_unknown(printable(host))};
  return std::nullopt;
}

/// "localhost" of "http://localhost:8080"; "null" and other oddities stay as they are and are no name of
/// ours.
std::string host_of_origin(std::string_view origin) {
  const auto scheme_end = origin.find("://");
  return host_without_port(scheme_end == std::string_view::npos ? origin : origin.substr(scheme_end + 3));
}

Check denied_origin(const Head& head, const std::vector<std::string>& host_names) {
  if (head.method == "GET" || head.method == "HEAD") return std::nullopt;
  const std::string_view origin = head.first("origin");
  const bool is_foreign = !origin.empty() && !is_one_of(host_of_origin(origin), host_names);
  if (is_foreign || head.first("sec-fetch-site") == "cross-site")
    return Denied{403, problems::foreign_origin(printable(origin))};
  return std::nullopt;
}

Check denied_expectation(const Head& head) {
  const std::string_view expected = head.first("expect");
  if (expected.empty() || ascii_lower(expected) == "100-continue") return std::nullopt;
  return Denied{417, problems::expectation_unknown(printable(expected))};
}

}  // namespace

std::vector<std::string_view> Head::all(std::string_view name) const {
  std::vector<std::string_view> values;
  for (const auto& [field, value] : fields)
    if (field == name) values.push_back(ascii_trimmed(value));
  return values;
}

std::string_view Head::first(std::string_view name) const {
  const auto values = all(name);
  return values.empty() ? std::string_view{} : values.front();
}

std::optional<Denied> denied(const Head& head, const Target& target,
                             const std::vector<std::string>& host_names) {
  if (auto found = denied_framing(head)) return found;
  if (auto found = denied_host(head, target, host_names)) return found;
  if (auto found = denied_origin(head, host_names)) return found;
  return denied_expectation(head);
}

std::string host_without_port(std::string_view host) {
  const auto bracket = host.rfind(']');
  const auto colon = host.find(':', bracket == std::string_view::npos ? 0 : bracket);
  return ascii_lower(host.substr(0, colon));
}

}  // namespace ntm::http
