#include "oidc/token.h"

#include <algorithm>

#include "base/problem.h"
#include "crypto/base64url.h"

namespace ntm::oidc {
namespace {

constexpr std::size_t longest_token = 64 << 10;

/// The object written in one part of a token.
std::optional<Json> object_in(std::string_view part) try {
  auto text = crypto::base64url_decoded(part);
  if (!text) return {};
  Json json = Json::parse(*text);
  return json.kind() == Json::Kind::object ? std::optional(std::move(json)) : std::nullopt;
} catch (const Refused&) {
  return {};
}

bool is_jwt(const Json& header) {
  const Json* type = header.find("typ");
  return !type || type->text() == "JWT" || type->text() == "jwt";
}

}  // namespace

std::optional<Token> parse_token(std::string_view text) {
  if (text.size() > longest_token || std::count(text.begin(), text.end(), '.') != 2) return {};
  const std::size_t first = text.find('.'), second = text.rfind('.');
  auto header = object_in(text.substr(0, first));
  auto claims = object_in(text.substr(first + 1, second - first - 1));
  auto signature = crypto::base64url_decoded(text.substr(second + 1));
  if (!header || !claims || !signature || header->find("crit") || !is_jwt(*header)) return {};
  return Token{(*header)["alg"].text(), (*header)["kid"].text(), std::move(*claims),
               std::string(text.substr(0, second)), std::move(*signature)};
}

}  // namespace ntm::oidc
