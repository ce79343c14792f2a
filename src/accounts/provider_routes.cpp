#include "accounts/json.h"
#include "accounts/permissions.h"
#include "accounts/problems.h"
#include "accounts/routes.h"
#include "accounts/shapes.h"
#include "http/cookies.h"
#include "http/json_message.h"

namespace ntm::accounts {
namespace {

using http::Request;
using http::Response;
using Providers = std::shared_ptr<ProviderService>;

const char* cookie_name(const Request& request) {
  return request.is_secure ? "__Host-ntm_begun" : "ntm_begun";
}

Json provider_json(const oidc::Client* client) {
  return Json::object({{"name", client->name}, {"issuer", client->issuer}});
}

Response list(const Providers& providers) {
  std::vector<const oidc::Client*> clients;
  if (providers) clients = providers->clients();
  return http::json(Json::object({{"providers", Json::array_of(clients, provider_json)}}));
}

/// Sends the browser on to the provider. What it brings back counts only together with the cookie.
Response begin(const Request& request, const Providers& providers) {
  const auto place = static_cast<std::size_t>(id_in(request, "place"));
  if (!providers) throw Refused(Refusal::not_found, provider_unknown());
  const ProviderService::Begun begun = providers->begin(place);
  http::CookieOptions options{std::chrono::minutes(sign_in_minutes), request.is_secure, http::SameSite::lax};
  Response response{303, "text/plain; charset=utf-8", "", {}};
  response.headers["Location"] = begun.address;
  response.headers["Cache-Control"] = "no-store";
  response.headers["Set-Cookie"] = http::set_cookie(cookie_name(request), begun.secret, options);
  return response;
}

Response finish(const Request& request, Service& accounts, SignInService& sign_in,
                const Providers& providers) {
  if (!providers) throw Refused(Refusal::not_found, provider_unknown());
  const Json body = http::json_of(request);
  const std::string secret = http::cookie(request, cookie_name(request)).value_or("");
  const Opened session = providers->finish(
      secret, {body["state"].text(), body["code"].text(), body["iss"].text(), body["error"].text()},
      origin_of(request));
  Response response = opened(request, session, accounts, sign_in);
  response.cookies.push_back(http::clear_cookie(cookie_name(request), request.is_secure));
  return response;
}

}  // namespace

std::vector<http::Route> provider_routes(Service& accounts, SignInService& sign_in,
                                         const Providers& providers) {
  return {
      http::Route{"GET", "/api/accounts/providers", permission::read, "",
                  "Các nhà cung cấp danh tính đã cài đặt",
                  [providers](const Request&) { return list(providers); }}
          .answering(shapes::providers()),
      http::Route{"GET", "/api/accounts/providers/{place}/sign-in", permission::sign_in, "",
                  "Chuyển sang trang đăng nhập của nhà cung cấp danh tính (303)",
                  [providers](const Request& r) { return begin(r, providers); }}
          .answering(http::shape::media("text/plain")),
      http::Route{"POST", "/api/accounts/sign-in-by-provider", permission::sign_in, "accounts.sign_in",
                  "Đăng nhập bằng câu trả lời của nhà cung cấp danh tính",
                  [&, providers](const Request& r) { return finish(r, accounts, sign_in, providers); }}
          .taking(shapes::returned())
          .answering(shapes::present()),
  };
}

}  // namespace ntm::accounts
