// A request's head after the parser: target, Host, Origin, forwarding. First line: method and target; then
// fields.
#include "http/head.h"

#include "fuzz/fuzz.h"
#include "http/client_address.h"
#include "http/url.h"

namespace {

using ntm::http::Head;

std::string_view take_until(std::string_view& rest, char end) {
  const std::size_t at = std::min(rest.find(end), rest.size());
  const std::string_view part = rest.substr(0, at);
  rest.remove_prefix(std::min(at + 1, rest.size()));
  return part;
}

Head head_of(std::string_view text) {
  std::string_view line = take_until(text, '\n');
  Head head;
  head.method = take_until(line, ' ');
  head.target = line;
  while (!text.empty()) {
    std::string_view field = take_until(text, '\n');
    const std::string_view name = take_until(field, ':');
    head.fields.emplace_back(name, field);
  }
  return head;
}

void check_target(const ntm::http::Target& target) {
  NTM_ASSERT(!target.path.empty() && target.path.front() == '/');
  NTM_ASSERT(ntm::is_valid_utf8(target.path));
  for (const std::string& segment : target.segments) NTM_ASSERT(segment != "." && segment != "..");
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  const Head head = head_of(ntm::fuzz::text_of(bytes, count));
  static const auto trusted = ntm::http::parse_ranges({"10.0.0.0/8", "fd00::/8"});
  NTM_ASSERT(!ntm::http::client_behind({"10.0.0.1", false}, head, trusted).address.empty());
  ntm::http::AddressRange::parse(head.target);
  ntm::http::host_without_port(head.first("host"));
  const auto target = ntm::http::parse_target(head.target);
  if (!target) return 0;
  check_target(*target);
  ntm::http::denied(head, *target, {"localhost", "ntm.example"});
  return 0;
}
