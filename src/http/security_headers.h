#pragma once
#include <string_view>
#include <utility>
#include <vector>

namespace ntm::http {

/// The header fields that every answer carries to keep a browser from being used against its owner; names in
/// lower case. Over TLS the browser is also told to come back by TLS only.
const std::vector<std::pair<std::string_view, std::string_view>>& security_headers(bool is_secure);

}  // namespace ntm::http
