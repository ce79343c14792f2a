#include <fmt/format.h>

#include "accounts/json.h"
#include "accounts/permissions.h"
#include "accounts/problems.h"
#include "accounts/routes.h"
#include "accounts/shapes.h"
#include "crypto/hash.h"
#include "http/cookies.h"
#include "http/json_message.h"

namespace ntm::accounts {
namespace {

using http::Request;
using http::Response;

/// Over TLS the name itself makes browsers refuse a cookie that another host planted.
const char* cookie_name(const Request& request) {
  return request.is_secure ? "__Host-ntm_session" : "ntm_session";
}

bool is_on_this_machine(const Request& request) {
  return request.address == "::1" || request.address.rfind("127.", 0) == 0;
}

Response not_kept(Response response) {
  response.headers["Cache-Control"] = "no-store";
  return response;
}

/// One of the example's people, offered on the sign-in page.
Json cast_json(const AccountWithRoles& member, Service& accounts) {
  Json role = member.appointments.empty() ? Json() : appointment_json(member.appointments.front(), accounts);
  return Json::object({{"login", member.account.login}, {"name", member.account.name}, {"role", role}});
}

/// The providers that the sign-in page offers, each with the address that begins signing in there.
Json offered_json(const SignInSurroundings& around) {
  Json offered = Json::array();
  if (!around.providers) return offered;
  std::size_t place = 0;
  for (const oidc::Client* client : around.providers->clients())
    offered.push(Json::object(
        {{"name", client->name}, {"url", fmt::format("/api/accounts/providers/{}/sign-in", ++place)}}));
  return offered;
}

Response session(const Request& request, Service& accounts, SignInService& sign_in,
                 const SignInSurroundings& around) {
  if (auto present = present_in(request, sign_in))
    return not_kept(http::json(present_json(*present, accounts, sign_in)));
  const bool offers_cast = around.is_example() && is_on_this_machine(request);
  std::vector<AccountWithRoles> cast;
  if (offers_cast) cast = accounts.cast();
  return not_kept(http::json(
      Json::object({{"signed_in", false},
                    {"needs_administrator", !accounts.has_administrator()},
                    {"providers", offered_json(around)},
                    {"cast", Json::array_of(cast, [&](auto& each) { return cast_json(each, accounts); })}})));
}

Response sign_in_by_password(const Request& request, Service& accounts, SignInService& sign_in) {
  const Json body = http::json_of(request);
  const Credentials credentials{body["login"].text(), body["password"].text(), body["code"].text()};
  return opened(request, sign_in.sign_in(credentials, origin_of(request)), accounts, sign_in);
}

Response sign_in_as_cast(const Request& request, Service& accounts, SignInService& sign_in,
                         const SignInSurroundings& around) {
  if (!around.is_example() || !is_on_this_machine(request))
    throw Refused(Refusal::not_found, not_on_this_machine());
  const std::string login = http::json_of(request)["login"].text();
  return opened(request, sign_in.sign_in_as_cast(login, origin_of(request)), accounts, sign_in);
}

Response sign_out(const Request& request, SignInService& sign_in) {
  if (auto present = present_in(request, sign_in)) sign_in.sign_out(*present);
  Response response{204, "", "", {}};
  response.headers["Set-Cookie"] = http::clear_cookie(cookie_name(request), request.is_secure);
  return response;
}

Response first_administrator(const Request& request, Service& accounts, SignInService& sign_in,
                             const SignInSurroundings& around) {
  const Json body = http::json_of(request);
  if (around.setup_code.empty() || !crypto::is_equal_secret(body["setup_code"].text(), around.setup_code))
    throw Refused(Refusal::forbidden, setup_code_wrong());
  const NewAccount account{body["login"].text(), body["name"].text(), body["email"].text()};
  const std::string password = body["password"].text();
  accounts.create_administrator(account, password, {account.login, "", request.address});
  return opened(request, sign_in.sign_in({account.login, password, ""}, origin_of(request)), accounts,
                sign_in);
}

Response choose(const Request& request, Service& accounts, SignInService& sign_in) {
  sign_in.choose(holder_of(request, sign_in), http::json_of(request)["role"].integer());
  return not_kept(http::json(present_json(holder_of(request, sign_in), accounts, sign_in)));
}

Response prove(const Request& request, SignInService& sign_in) {
  const Json body = http::json_of(request);
  sign_in.prove(holder_of(request, sign_in), body["password"].text(), body["code"].text());
  return {204, "", "", {}};
}

}  // namespace

Origin origin_of(const Request& request) { return {request.address, request.header("user-agent")}; }

Response opened(const Request& request, const Opened& session, Service& accounts, SignInService& sign_in) {
  if (auto before = present_in(request, sign_in)) sign_in.sign_out(*before);
  auto present = sign_in.present(session.secret, request.address);
  if (!present) throw Refused(Refusal::unauthenticated, session_over());
  Response response = not_kept(http::json(present_json(*present, accounts, sign_in)));
  http::CookieOptions options;
  options.secure = request.is_secure, options.same_site = http::SameSite::lax;
  response.headers["Set-Cookie"] = http::set_cookie(cookie_name(request), session.secret, options);
  return response;
}

std::optional<Present> present_in(const Request& request, SignInService& sign_in) {
  auto secret = http::cookie(request, cookie_name(request));
  if (!secret) return {};
  return sign_in.present(*secret, request.address);
}

Present holder_of(const Request& request, SignInService& sign_in) {
  auto present = present_in(request, sign_in);
  if (!present) throw Refused(Refusal::unauthenticated, session_over());
  return std::move(*present);
}

std::vector<http::Route> sign_in_routes(Service& accounts, SignInService& sign_in,
                                        SignInSurroundings around) {
  return {
      http::Route{"GET", "/api/accounts/session", permission::sign_in, "",
                  "Ai đang đăng nhập, trong vai trò nào",
                  [&, around](const Request& r) { return session(r, accounts, sign_in, around); }}
          .answering(shapes::session()),
      http::Route{"POST", "/api/accounts/sign-in", permission::sign_in, "accounts.sign_in", "Đăng nhập",
                  [&](const Request& r) { return sign_in_by_password(r, accounts, sign_in); }}
          .taking(shapes::credentials())
          .answering(shapes::present()),
      http::Route{"POST", "/api/accounts/sign-in-as", permission::sign_in, "accounts.sign_in",
                  "Đăng nhập bằng người mẫu (chỉ trong ví dụ)",
                  [&, around](const Request& r) { return sign_in_as_cast(r, accounts, sign_in, around); }}
          .taking(shapes::cast_member())
          .answering(shapes::present()),
      http::Route{"POST", "/api/accounts/first-administrator", permission::sign_in, "accounts.create",
                  "Tạo người quản trị đầu tiên",
                  [&, around](const Request& r) { return first_administrator(r, accounts, sign_in, around); }}
          .taking(shapes::first_administrator())
          .answering(shapes::present()),
      http::Route{"POST", "/api/accounts/sign-out", permission::sign_in, "accounts.sign_out", "Đăng xuất",
                  [&](const Request& r) { return sign_out(r, sign_in); }},
      http::Route{"POST", "/api/accounts/session/role", permission::own, "accounts.choose",
                  "Chọn chức vụ, vai trò để làm việc",
                  [&](const Request& r) { return choose(r, accounts, sign_in); }}
          .taking(shapes::chosen_role())
          .answering(shapes::present()),
      http::Route{"POST", "/api/accounts/session/proof", permission::own, "accounts.prove",
                  "Nhập lại mật khẩu trước thao tác nhạy cảm",
                  [&](const Request& r) { return prove(r, sign_in); }}
          .taking(shapes::proof()),
  };
}

}  // namespace ntm::accounts
