#include "accounts/routes.h"

#include <charconv>

#include "accounts/json.h"
#include "accounts/permissions.h"
#include "accounts/problems.h"
#include "accounts/shapes.h"
#include "http/json_message.h"
#include "http/query.h"

namespace ntm::accounts {
namespace {

using http::Request;
using http::Response;

const Response done{204, "", "", {}};
constexpr int page_size = 50;

Response list(const Request& request, Service& accounts) {
  auto found = accounts.list(request.parameter("text").value_or(""), request.parameter("cursor").value_or(""),
                             page_size + 1);
  const bool has_more = found.size() > page_size;
  if (has_more) found.resize(page_size);
  Json answer = Json::object(
      {{"accounts", Json::array_of(found, [&](auto& each) { return account_json(each, accounts); })}});
  answer.set("next", has_more ? Json(found.back().account.login) : Json());
  return http::json(answer);
}

Response create(const Request& request, Service& accounts) {
  const Json body = http::json_of(request);
  const Created created =
      accounts.create({body["login"].text(), body["name"].text(), body["email"].text()}, request.actor);
  return http::json(Json::object({{"id", created.id}, {"password", created.password}}), 201);
}

/// The units of a request by their codes on the first day of the role.
std::vector<units::UnitId> units_of(const Json& codes, Service& accounts, Date from) {
  Problems problems;
  std::vector<units::UnitId> found;
  auto registry = accounts.units().registry();
  for (const Json& code : codes.items()) {
    auto unit = registry->by_code(code.text(), from);
    unit ? found.push_back(*unit) : problems.add(unit_unknown(code.text(), from));
  }
  problems.refuse_if_any();
  return found;
}

Response appoint(const Request& request, Service& accounts) {
  const Json body = http::json_of(request);
  Appointment wanted;
  wanted.account = accounts.find(id_in(request, "id")).account.id;
  wanted.role = body["role"].text(), wanted.body = body["body"].text(), wanted.post = body["post"].text();
  wanted.act = body["act"].text();
  wanted.validity.from = Date::parse_iso(body["valid_from"].text()).value_or(accounts.today());
  if (auto last = Date::parse_iso(body["last_day"].text())) wanted.validity.to = last->plus_days(1);
  wanted.assigned = units_of(body["units"], accounts, wanted.validity.from);
  return http::json(Json::object({{"id", accounts.appoint(wanted, request.actor)}}), 201);
}

Response end_appointment(const Request& request, Service& accounts) {
  const Json body = http::json_of(request);
  const Date last_day = Date::parse_iso(body["last_day"].text()).value_or(accounts.today());
  accounts.end_appointment(id_in(request, "appointment"), last_day, body["act"].text(), request.actor);
  return done;
}

Response set_disabled(const Request& request, Service& accounts, bool is_disabled) {
  accounts.set_disabled(id_in(request, "id"), is_disabled, http::json_of(request)["why"].text(),
                        request.actor);
  return done;
}

Response reset_password(const Request& request, Service& accounts) {
  return http::json(
      Json::object({{"password", accounts.reset_password(id_in(request, "id"), request.actor)}}));
}

Identity identity_in(const Request& request) {
  const Json body = http::json_of(request);
  return {body["issuer"].text(), body["subject"].text()};
}

Response link(const Request& request, Service& accounts) {
  accounts.link(id_in(request, "id"), identity_in(request), request.actor);
  return done;
}

Response unlink(const Request& request, Service& accounts) {
  accounts.unlink(id_in(request, "id"), identity_in(request), request.actor);
  return done;
}

Response reset_second_factor(const Request& request, Service& accounts) {
  accounts.reset_second_factor(id_in(request, "id"), http::json_of(request)["why"].text(), request.actor);
  return done;
}

}  // namespace

std::int64_t id_in(const Request& request, const std::string& name) {
  const std::string& text = request.part(name);
  std::int64_t id = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
  return error == std::errc{} && end == text.data() + text.size() ? id : 0;
}

std::vector<http::Route> routes(Service& accounts) {
  return {
      http::Route{"GET", "/api/accounts", permission::read, "", "Danh sách tài khoản, 50 dòng một trang",
                  [&](const Request& r) { return list(r, accounts); }}
          .asking({http::text_parameter("text", "Tên, tên đăng nhập, thư điện tử"),
                   http::text_parameter("cursor", "next của trang trước")})
          .answering(shapes::account_page()),
      http::Route{"GET", "/api/accounts/roles", permission::read, "", "Các vai trò và quyền",
                  [&](const Request&) { return http::json(roles_json(*accounts.roles())); }}
          .answering(shapes::roles()),
      http::Route{
          "GET", "/api/accounts/{id}", permission::read, "", "Một tài khoản và các vai trò",
          [&](const Request& r) { return http::json(account_json(accounts.find(id_in(r, "id")), accounts)); }}
          .answering(shapes::account()),
      http::Route{"POST", "/api/accounts", permission::manage, "accounts.create",
                  "Tạo tài khoản; mật khẩu cấp chỉ hiện một lần",
                  [&](const Request& r) { return create(r, accounts); }}
          .taking(shapes::new_account())
          .answering(shapes::created_account()),
      http::Route{"POST", "/api/accounts/{id}/roles", permission::manage, "accounts.appoint",
                  "Phân công vai trò", [&](const Request& r) { return appoint(r, accounts); }}
          .taking(shapes::new_appointment())
          .answering(shapes::created()),
      http::Route{"POST", "/api/accounts/roles/{appointment}/end", permission::manage,
                  "accounts.end_appointment", "Kết thúc một phân công",
                  [&](const Request& r) { return end_appointment(r, accounts); }}
          .taking(shapes::end_of_appointment()),
      http::Route{"POST", "/api/accounts/{id}/disable", permission::manage, "accounts.disable",
                  "Khóa tài khoản", [&](const Request& r) { return set_disabled(r, accounts, true); }}
          .taking(shapes::reason()),
      http::Route{"POST", "/api/accounts/{id}/enable", permission::manage, "accounts.enable",
                  "Mở khóa tài khoản", [&](const Request& r) { return set_disabled(r, accounts, false); }}
          .taking(shapes::reason()),
      http::Route{"POST", "/api/accounts/{id}/password", permission::manage, "accounts.reset_password",
                  "Cấp lại mật khẩu", [&](const Request& r) { return reset_password(r, accounts); }}
          .answering(shapes::issued_password()),
      http::Route{"POST", "/api/accounts/{id}/second-factor/reset", permission::manage,
                  "accounts.reset_second_factor", "Tắt xác thực hai bước của người mất điện thoại",
                  [&](const Request& r) { return reset_second_factor(r, accounts); }}
          .taking(shapes::reason()),
      http::Route{"POST", "/api/accounts/{id}/identities", permission::manage, "accounts.link_identity",
                  "Gắn danh tính ở nhà cung cấp với tài khoản",
                  [&](const Request& r) { return link(r, accounts); }}
          .taking(shapes::identity()),
      http::Route{"POST", "/api/accounts/{id}/identities/end", permission::manage, "accounts.unlink_identity",
                  "Bỏ gắn danh tính", [&](const Request& r) { return unlink(r, accounts); }}
          .taking(shapes::identity()),
  };
}

}  // namespace ntm::accounts
