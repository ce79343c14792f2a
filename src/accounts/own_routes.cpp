#include "accounts/json.h"
#include "accounts/permissions.h"
#include "accounts/problems.h"
#include "accounts/routes.h"
#include "accounts/shapes.h"
#include "http/json_message.h"

namespace ntm::accounts {
namespace {

using http::Request;
using http::Response;

const Response done{204, "", "", {}};

Response overview(const Request& request, Service& accounts, SignInService& sign_in, OwnService& own) {
  const Present present = holder_of(request, sign_in);
  Json answer = present_json(present, accounts, sign_in);
  answer.set("sessions", Json::array_of(own.sessions(present), [&](const Session& session) {
               return session_json(session, session.id == present.session.id);
             }));
  answer.set("tokens", Json::array_of(own.tokens(present), token_json));
  answer.set("recovery_codes_left", own.recovery_codes_left(present));
  return http::json(answer);
}

Response change_password(const Request& request, SignInService& sign_in, OwnService& own) {
  const Json body = http::json_of(request);
  own.change_password(holder_of(request, sign_in), body["current"].text(), body["password"].text());
  return done;
}

Response begin_second_factor(const Request& request, SignInService& sign_in, OwnService& own) {
  const SecondFactor begun = own.begin_second_factor(holder_of(request, sign_in));
  return http::json(Json::object({{"secret", begun.secret}, {"uri", begun.uri}}));
}

Response confirm_second_factor(const Request& request, SignInService& sign_in, OwnService& own) {
  auto codes = own.confirm_second_factor(holder_of(request, sign_in), http::json_of(request)["code"].text());
  auto text = [](const std::string& code) { return Json(code); };
  return http::json(Json::object({{"recovery_codes", Json::array_of(codes, text)}}));
}

Response make_token(const Request& request, SignInService& sign_in, OwnService& own) {
  const Json body = http::json_of(request);
  NewToken wanted{body["name"].text(), {}, Date::beginning_of_time()};
  for (const Json& permission : body["permissions"].items()) wanted.permissions.push_back(permission.text());
  if (auto day = Date::parse_iso(body["expires_on"].text())) wanted.expires_on = *day;
  return http::json(Json::object({{"token", own.make_token(holder_of(request, sign_in), wanted)}}), 201);
}

}  // namespace

std::vector<http::Route> own_routes(Service& accounts, SignInService& sign_in, OwnService& own) {
  return {
      http::Route{"GET", "/api/accounts/me", permission::own, "",
                  "Tài khoản của tôi: phiên làm việc, mã truy cập",
                  [&](const Request& r) { return overview(r, accounts, sign_in, own); }}
          .answering(shapes::overview()),
      http::Route{"POST", "/api/accounts/me/password", permission::own, "accounts.change_password",
                  "Đổi mật khẩu", [&](const Request& r) { return change_password(r, sign_in, own); }}
          .taking(shapes::password_change()),
      http::Route{"POST", "/api/accounts/me/second-factor", permission::own, "accounts.begin_second_factor",
                  "Bắt đầu bật xác thực hai bước",
                  [&](const Request& r) { return begin_second_factor(r, sign_in, own); }}
          .answering(shapes::begun_second_factor()),
      http::Route{"POST", "/api/accounts/me/second-factor/confirm", permission::own,
                  "accounts.begin_second_factor", "Bật xác thực hai bước bằng mã đầu tiên",
                  [&](const Request& r) { return confirm_second_factor(r, sign_in, own); }}
          .taking(shapes::code())
          .answering(shapes::recovery_codes()),
      http::Route{"DELETE", "/api/accounts/me/second-factor", permission::own, "accounts.end_second_factor",
                  "Tắt xác thực hai bước",
                  [&](const Request& r) {
                    own.end_second_factor(holder_of(r, sign_in));
                    return done;
                  }},
      http::Route{"DELETE", "/api/accounts/me/sessions/{id}", permission::own, "accounts.end_session",
                  "Kết thúc một phiên làm việc",
                  [&](const Request& r) {
                    own.end_session(holder_of(r, sign_in), id_in(r, "id"));
                    return done;
                  }},
      http::Route{"POST", "/api/accounts/me/tokens", permission::own, "accounts.make_token",
                  "Tạo mã truy cập cho phần mềm",
                  [&](const Request& r) { return make_token(r, sign_in, own); }}
          .taking(shapes::new_token())
          .answering(shapes::issued_token()),
      http::Route{"DELETE", "/api/accounts/me/tokens/{id}", permission::own, "accounts.end_token",
                  "Hủy một mã truy cập",
                  [&](const Request& r) {
                    own.end_token(holder_of(r, sign_in), id_in(r, "id"));
                    return done;
                  }},
  };
}

}  // namespace ntm::accounts
