#include "http/security_headers.h"

namespace ntm::http {
namespace {

using Fields = std::vector<std::pair<std::string_view, std::string_view>>;

// What default-src stands for is named one by one; frame-ancestors, base-uri and form-action do not fall back
// to it.
const Fields always = {
    {"content-security-policy",
     "default-src 'none'; object-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
     "font-src 'self'; "
     "connect-src 'self'; manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"},
    {"x-content-type-options", "nosniff"},
    {"referrer-policy", "same-origin"},
    {"x-frame-options", "DENY"},
    {"cross-origin-opener-policy", "same-origin"},
    {"cross-origin-resource-policy", "same-origin"},
    {"permissions-policy",
     "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), "
     "payment=(), usb=()"}};

Fields over_tls() {
  Fields fields = always;
  fields.emplace_back("strict-transport-security", "max-age=31536000; includeSubDomains");
  return fields;
}

}  // namespace

const Fields& security_headers(bool is_secure) {
  static const Fields secure = over_tls();
  return is_secure ? secure : always;
}

}  // namespace ntm::http
