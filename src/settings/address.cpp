#include "settings/address.h"

#include <algorithm>

namespace ntm::settings {
namespace {

bool begins(std::string_view text, std::string_view with) { return text.substr(0, with.size()) == with; }

/// Host and port of what follows "https://".
std::string_view authority_of(std::string_view rest) { return rest.substr(0, rest.find_first_of("/?")); }

bool is_port(std::string_view text) {
  return !text.empty() && text.size() <= 5 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_this_machine(std::string_view authority) {
  for (std::string_view host : {"localhost", "127.0.0.1", "[::1]"}) {
    if (authority == host) return true;
    if (begins(authority, host) && authority[host.size()] == ':' &&
        is_port(authority.substr(host.size() + 1)))
      return true;
  }
  return false;
}

bool is_plain(char c) { return c > ' ' && c < 0x7f && c != '\\' && c != '@' && c != '#' && c != '"'; }

}  // namespace

bool is_safe_address(std::string_view address) {
  if (!std::all_of(address.begin(), address.end(), is_plain)) return false;
  constexpr std::string_view tls = "https://", plain = "http://";
  if (begins(address, tls)) return !authority_of(address.substr(tls.size())).empty();
  return begins(address, plain) && is_this_machine(authority_of(address.substr(plain.size())));
}

}  // namespace ntm::settings
