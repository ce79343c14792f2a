#pragma once
#include <string_view>

namespace ntm::settings {

/// Whether secrets may travel to the address: "https://…", or "http://…" on this very machine (localhost,
/// 127.0.0.1, [::1]). A name or password within it, blanks, control characters, a backslash and a fragment
/// make it unsafe: programs do not agree on the host of such an address.
bool is_safe_address(std::string_view address);

}  // namespace ntm::settings
