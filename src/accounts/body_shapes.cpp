#include "accounts/shapes.h"

namespace ntm::accounts::shapes {
namespace {

using namespace http::shape;
using http::Shape;

constexpr std::int64_t longest_line = 200;
constexpr std::int64_t longest_note = 2000;

/// One line of text; what may not be empty, and why, the service says better.
Shape line(std::string_view vi = {}) {
  return Shape(Json::object({{"type", "string"}, {"maxLength", longest_line}})).described(vi);
}

/// An address, or a text that another program made.
Shape long_line(std::string_view vi = {}) {
  constexpr std::int64_t longest = 512;
  return Shape(Json::object({{"type", "string"}, {"maxLength", longest}})).described(vi);
}

Shape note(std::string_view vi = {}) {
  return Shape(Json::object({{"type", "string"}, {"maxLength", longest_note}})).described(vi);
}

}  // namespace

Shape credentials() {
  return named("Credentials",
               object({{"login", line()},
                       {"password", line()},
                       optional("code", line("Mã xác thực hai bước, hoặc mã khôi phục").or_null())}));
}

Shape cast_member() { return named("CastChoice", object({{"login", line()}})); }

Shape first_administrator() {
  return named("FirstAdministrator", object({{"setup_code", line("In ra khi khởi động máy chủ")},
                                             {"login", line()},
                                             {"name", line()},
                                             optional("email", line().or_null()),
                                             {"password", line()}}));
}

Shape chosen_role() { return named("ChosenRole", object({{"role", integer("Mã của phân công")}})); }

Shape proof() { return named("Proof", object({{"password", line()}, optional("code", line().or_null())})); }

Shape password_change() {
  return named("PasswordChange", object({{"current", line()}, {"password", line("Mật khẩu mới")}}));
}

Shape code() { return named("Code", object({{"code", line()}})); }

Shape new_token() {
  return named("NewToken", object({{"name", line("Dùng cho việc gì")},
                                   {"permissions", array(line())},
                                   {"expires_on", date("Ngày cuối còn dùng được")}}));
}

Shape new_account() {
  return named("NewAccount",
               object({{"login", line()}, {"name", line()}, optional("email", line().or_null())}));
}

Shape new_appointment() {
  return named("NewAppointment", object({{"role", line()},
                                         {"body", line("Mã cơ quan")},
                                         optional("post", line("Mã chức vụ").or_null()),
                                         optional("units", array(line("Mã đơn vị"))),
                                         optional("valid_from", date("Không có: hôm nay").or_null()),
                                         optional("last_day", date("Không có: chưa biết").or_null()),
                                         optional("act", note("Văn bản phân công").or_null())}));
}

Shape end_of_appointment() {
  return named("EndOfAppointment", object({optional("last_day", date("Không có: hôm nay").or_null()),
                                           optional("act", note().or_null())}));
}

Shape identity() {
  return named("Identity", object({{"issuer", long_line("Nhà cung cấp, chép nguyên từ cài đặt")},
                                   {"subject", long_line("Mã của người đó ở nhà cung cấp")}}));
}

Shape returned() {
  return named("Returned", object({{"state", long_line()},
                                   optional("code", note().or_null()),
                                   optional("iss", long_line().or_null()),
                                   optional("error", line().or_null())}));
}

Shape reason() { return named("Reason", object({{"why", note("Vì sao")}})); }

}  // namespace ntm::accounts::shapes
