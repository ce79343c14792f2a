#include "accounts/shapes.h"

#include "units/shapes.h"

namespace ntm::accounts::shapes {
namespace {

using namespace http::shape;
using http::Shape;
using units::shapes::code_and_name;

Shape appointment() {
  return named("Appointment", object({{"id", integer()},
                                      {"role", text()},
                                      {"role_name", text()},
                                      {"body", text()},
                                      {"body_name", text()},
                                      {"post", text()},
                                      {"post_name", text()},
                                      {"units", array(code_and_name())},
                                      {"valid_from", date()},
                                      {"last_day", date("Ngày cuối, còn giữ vai trò").or_null()},
                                      {"act", text("Văn bản phân công")}}));
}

Shape owner() {
  return named("AccountName",
               object({{"id", integer()}, {"login", text()}, {"name", text()}, {"email", text()}}));
}

Shape signed_out() {
  const Shape member =
      named("CastMember", object({{"login", text()}, {"name", text()}, {"role", appointment().or_null()}}));
  const Shape offered =
      named("OfferedProvider", object({{"name", text()}, {"url", text("Mở để đăng nhập")}}));
  return named("SignedOut", object({{"signed_in", boolean()},
                                    {"needs_administrator", boolean("Chưa có người quản trị")},
                                    {"providers", array(offered, "Đăng nhập qua nhà cung cấp danh tính")},
                                    {"cast", array(member, "Người mẫu, chỉ trong ví dụ")}}));
}

std::vector<Member> present_members() {
  return {{"signed_in", boolean()},
          {"account", owner()},
          {"role", appointment().or_null()},
          {"roles", array(appointment())},
          {"permissions", array(text())},
          {"csrf", text("Gửi lại trong X-CSRF-Token khi ghi")},
          {"method", text()},
          {"must_change_password", boolean()},
          {"second_factor", boolean()},
          {"proved", boolean("Vừa nhập lại mật khẩu")},
          {"idle_minutes", count()}};
}

Shape own_session() {
  return named("Session", object({{"id", integer()},
                                  {"current", boolean()},
                                  {"address", text()},
                                  {"agent", text()},
                                  {"method", text()},
                                  {"started_at", instant()},
                                  {"seen_at", instant()}}));
}

Shape token() {
  return named("Token", object({{"id", integer()},
                                {"name", text()},
                                {"permissions", array(text())},
                                {"created_at", instant()},
                                {"expires_on", date()},
                                {"used_at", instant().or_null()}}));
}

}  // namespace

Shape present() { return named("Present", object(present_members())); }
Shape session() { return one_of({present(), signed_out()}); }

Shape overview() {
  return named("OwnAccount", extended(present(), {{"sessions", array(own_session())},
                                                  {"tokens", array(token())},
                                                  {"recovery_codes_left", count()}}));
}

Shape account() {
  const Shape linked = named("LinkedIdentity", object({{"issuer", text()}, {"subject", text()}}));
  return named("Account", object({{"id", integer()},
                                  {"login", text()},
                                  {"name", text()},
                                  {"email", text()},
                                  {"disabled", boolean()},
                                  {"must_change_password", boolean()},
                                  {"second_factor", boolean()},
                                  {"cast", boolean("Người mẫu của ví dụ")},
                                  {"created_at", instant()},
                                  {"signed_in_at", instant().or_null()},
                                  {"roles", array(appointment())},
                                  {"identities", array(linked)}}));
}

Shape providers() {
  const Shape provider = named("Provider", object({{"name", text()}, {"issuer", text()}}));
  return named("ProviderList", object({{"providers", array(provider)}}));
}

Shape account_page() {
  return named("AccountPage", object({{"accounts", array(account())},
                                      {"next", text("Gửi lại trong cursor để xem tiếp").or_null()}}));
}

Shape roles() {
  const Shape role = named("Role", object({{"code", text()},
                                           {"name", text()},
                                           {"body_kinds", array(text())},
                                           {"unit_levels", array(text())},
                                           {"needs_units", boolean()},
                                           {"permissions", array(text())}}));
  const Shape permission =
      named("Permission", object({{"code", text()}, {"name", text()}, {"sensitive", boolean()}}));
  return named("RoleList", object({{"roles", array(role)}, {"permissions", array(permission)}}));
}

Shape created() { return named("Created", object({{"id", integer()}})); }

Shape created_account() {
  return named("CreatedAccount",
               object({{"id", integer()}, {"password", text("Mật khẩu cấp, chỉ hiện lần này")}}));
}

Shape issued_password() { return named("IssuedPassword", object({{"password", text()}})); }

Shape begun_second_factor() {
  return named("BegunSecondFactor", object({{"secret", text()}, {"uri", text("otpauth://…")}}));
}

Shape recovery_codes() { return named("RecoveryCodes", object({{"recovery_codes", array(text())}})); }
Shape issued_token() { return named("IssuedToken", object({{"token", text("Chỉ hiện lần này")}})); }

}  // namespace ntm::accounts::shapes
