#include "accounts/problems.h"

#include <fmt/format.h>

namespace ntm::accounts {

Problem wrong_credentials() {
  return {"accounts.wrong_credentials",
          {},
          "tên đăng nhập hoặc mật khẩu không đúng",
          "kiểm tra lại; quên mật khẩu thì nhờ người quản trị cấp lại",
          "wrong user name or password"};
}

Problem try_later(int seconds) {
  return {"accounts.try_later",
          {},
          fmt::format("đã thử sai nhiều lần; còn phải chờ {} giây", seconds),
          "chờ rồi thử lại, hoặc nhờ người quản trị cấp lại mật khẩu",
          fmt::format("too many failures; wait {} seconds", seconds)};
}

Problem second_factor_needed() {
  return {"accounts.second_factor_needed",
          {"", 0, "code"},
          "tài khoản này có xác thực hai bước",
          "nhập mã sáu chữ số trên điện thoại, hoặc một mã dự phòng",
          "a second factor is needed"};
}

Problem code_wrong() {
  return {"accounts.code_wrong",
          {"", 0, "code"},
          "mã không đúng hoặc đã dùng",
          "chờ mã mới trên điện thoại rồi nhập lại",
          "the code is wrong or was used already"};
}

Problem sign_in_needed() {
  return {"accounts.sign_in_needed", {}, "cần đăng nhập", "đăng nhập rồi làm lại", "sign in first"};
}

Problem session_over() {
  return {"accounts.session_over", {}, "phiên làm việc đã hết", "đăng nhập lại", "the session is over"};
}

Problem csrf_missing() {
  return {"accounts.csrf_missing",
          {},
          "yêu cầu thay đổi không kèm mã của phiên làm việc",
          "tải lại trang rồi làm lại",
          "the request lacks the session's CSRF token"};
}

Problem proof_needed() {
  return {"accounts.proof_needed",
          {},
          "việc này cần nhập lại mật khẩu",
          "nhập mật khẩu hoặc mã hai bước để xác nhận là chính mình",
          "prove again that it is you"};
}

Problem password_change_needed() {
  return {"accounts.password_change_needed",
          {},
          "mật khẩu được cấp phải đổi ở lần đăng nhập đầu",
          "đặt mật khẩu của riêng mình rồi làm tiếp",
          "change the given password first"};
}

Problem not_permitted(std::string_view permission) {
  return {"accounts.not_permitted",
          {},
          fmt::format("vai trò đang dùng không có quyền “{}”", permission),
          "chọn chức vụ khác của mình, hoặc đề nghị người quản trị phân quyền",
          fmt::format("the role in use lacks the permission {}", permission)};
}

Problem not_on_this_machine() {
  return {"accounts.not_on_this_machine",
          {},
          "tài khoản mẫu chỉ dùng được trong ví dụ, ngay trên máy chạy chương trình",
          "đăng nhập bằng tài khoản của mình",
          "cast accounts work only in the example, on the machine itself"};
}

Problem setup_code_wrong() {
  return {"accounts.setup_code_wrong",
          {"", 0, "setup_code"},
          "mã thiết lập không đúng",
          "chép mã in ra ở cửa sổ lệnh đang chạy chương trình",
          "the setup code is wrong"};
}

Problem administrator_exists() {
  return {"accounts.administrator_exists",
          {},
          "đã có người quản trị",
          "đăng nhập bằng tài khoản quản trị để tạo thêm tài khoản",
          "there is an administrator already"};
}

Problem provider_unknown() {
  return {"accounts.provider_unknown",
          {},
          "không có nhà cung cấp danh tính này",
          "tải lại trang đăng nhập",
          "no such provider"};
}

Problem identity_unknown(std::string_view issuer, std::string_view subject) {
  return {"accounts.identity_unknown",
          {},
          fmt::format("danh tính “{}” của {} chưa gắn với tài khoản nào được dùng", subject, issuer),
          "gửi nguyên mã trong ngoặc kép cho người quản trị để gắn với tài khoản của mình",
          fmt::format("the subject '{}' of {} is linked to no account that may be used", subject, issuer)};
}

Problem too_many_begun() {
  return {"accounts.too_many_begun",
          {},
          "đang có quá nhiều lượt đăng nhập dở dang qua nhà cung cấp danh tính",
          "chờ vài phút rồi thử lại, hoặc đăng nhập bằng mật khẩu",
          "too many sign-ins have been begun and not finished"};
}

Problem issuer_malformed() {
  return {"accounts.issuer_malformed",
          {"", 0, "issuer"},
          "địa chỉ nhà cung cấp danh tính không đúng dạng",
          "chép nguyên issuer trong ntm.toml, bắt đầu bằng https://",
          "the issuer is no address"};
}

Problem subject_malformed() {
  return {"accounts.subject_malformed",
          {"", 0, "subject"},
          "mã danh tính trống, dài quá 255 ký tự hoặc có ký tự lạ",
          "chép nguyên mã mà trang đăng nhập báo cho người đó",
          "the subject is empty, too long or has strange characters"};
}

Problem identity_taken() {
  return {"accounts.identity_taken",
          {"", 0, "subject"},
          "danh tính này đã gắn với một tài khoản",
          "bỏ gắn ở tài khoản cũ trước",
          "that identity is linked to an account already"};
}

Problem identity_not_linked() {
  return {"accounts.identity_not_linked",
          {"", 0, "subject"},
          "tài khoản không gắn với danh tính này",
          "tải lại trang",
          "the account has no such identity"};
}

Problem password_too_short(std::size_t shortest) {
  return {"accounts.password_too_short",
          {"", 0, "password"},
          fmt::format("mật khẩu ngắn hơn {} ký tự", shortest),
          "dùng một câu dễ nhớ; không cần ký tự đặc biệt",
          fmt::format("the password is shorter than {} characters", shortest)};
}

Problem password_too_long(std::size_t longest) {
  return {"accounts.password_too_long",
          {"", 0, "password"},
          fmt::format("mật khẩu dài hơn {} ký tự", longest),
          "dùng mật khẩu ngắn hơn",
          fmt::format("the password is longer than {} characters", longest)};
}

Problem password_common() {
  return {"accounts.password_common",
          {"", 0, "password"},
          "mật khẩu quá dễ đoán: có trong danh sách hay gặp, lặp lại, hoặc là một dãy phím",
          "dùng một câu của riêng mình",
          "the password is easy to guess"};
}

Problem password_is_own_name() {
  return {"accounts.password_is_own_name",
          {"", 0, "password"},
          "mật khẩu dựa trên tên hoặc tên đăng nhập",
          "dùng một câu không có tên mình",
          "the password is made from the owner's name"};
}

Problem password_unchanged() {
  return {"accounts.password_unchanged",
          {"", 0, "password"},
          "mật khẩu mới trùng mật khẩu cũ",
          "đặt mật khẩu khác",
          "the new password is the old one"};
}

Problem second_factor_on() {
  return {"accounts.second_factor_on",
          {},
          "xác thực hai bước đã bật",
          "tắt đi trước khi lập lại",
          "the second factor is on already"};
}

Problem second_factor_off() {
  return {"accounts.second_factor_off",
          {},
          "chưa bắt đầu bật xác thực hai bước",
          "bấm bật xác thực hai bước trước",
          "no second factor has been begun"};
}

Problem account_unknown() {
  return {"accounts.account_unknown",
          {},
          "không có tài khoản này",
          "kiểm tra lại danh sách tài khoản",
          "no such account"};
}

Problem login_malformed(std::string_view login) {
  return {"accounts.login_malformed",
          {"", 0, "login"},
          fmt::format("“{}” không dùng làm tên đăng nhập được", login),
          "dùng 3 đến 40 chữ thường không dấu, chữ số, dấu chấm hoặc gạch nối, bắt đầu bằng chữ",
          fmt::format("'{}' cannot be a login", login)};
}

Problem login_taken(std::string_view login) {
  return {"accounts.login_taken",
          {"", 0, "login"},
          fmt::format("tên đăng nhập “{}” đã có người dùng", login),
          "chọn tên khác; tên đã dùng không bao giờ cấp lại",
          fmt::format("the login '{}' is taken", login)};
}

Problem name_missing() {
  return {"accounts.name_missing",
          {"", 0, "name"},
          "thiếu họ và tên, hoặc dài quá 200 ký tự",
          "nhập họ và tên đầy đủ",
          "the name is missing or longer than 200 characters"};
}

Problem own_rights() {
  return {"accounts.own_rights",
          {},
          "không ai được tự thay đổi quyền của mình",
          "nhờ một người quản trị khác",
          "nobody changes their own rights"};
}

Problem last_administrator() {
  return {"accounts.last_administrator",
          {},
          "đây là người quản trị duy nhất",
          "phân quyền quản trị cho một người khác trước",
          "this is the only administrator"};
}

Problem role_unknown(std::string_view code) {
  return {"accounts.role_unknown",
          {"", 0, "role"},
          fmt::format("không có vai trò “{}”", code),
          "chọn một vai trò trong danh sách",
          fmt::format("there is no role '{}'", code)};
}

Problem body_unknown(std::string_view code) {
  return {"accounts.body_unknown",
          {"", 0, "body"},
          fmt::format("không có cơ quan mang mã “{}”", code),
          "chọn một cơ quan trong danh sách",
          fmt::format("there is no body '{}'", code)};
}

Problem post_unknown(std::string_view code, std::string_view body) {
  return {"accounts.post_unknown",
          {"", 0, "post"},
          fmt::format("{} không có chức vụ mang mã “{}”", body, code),
          "chọn một chức vụ của cơ quan đó, hoặc để trống",
          fmt::format("there is no post '{}' in that body", code)};
}

Problem role_not_for_body(std::string_view role, std::string_view body) {
  return {"accounts.role_not_for_body",
          {"", 0, "role"},
          fmt::format("vai trò “{}” không dành cho {}", role, body),
          "chọn vai trò đúng với loại và cấp của cơ quan",
          fmt::format("the role '{}' is not for that body", role)};
}

Problem body_not_there(std::string_view body, Date on) {
  return {"accounts.body_not_there",
          {"", 0, "valid_from"},
          fmt::format("{} không tồn tại vào ngày {}", body, on.to_vietnamese()),
          "chọn ngày trong thời gian cơ quan hoạt động",
          fmt::format("the body does not exist on {}", on.to_iso())};
}

Problem units_needed(std::string_view role) {
  return {"accounts.units_needed",
          {"", 0, "units"},
          fmt::format("vai trò “{}” cần nêu rõ các đơn vị được giao", role),
          "chọn ít nhất một đơn vị",
          fmt::format("the role '{}' needs units", role)};
}

Problem unit_unknown(std::string_view code, Date on) {
  return {"accounts.unit_unknown",
          {"", 0, "units"},
          fmt::format("không có đơn vị mang mã {} vào ngày {}", code, on.to_vietnamese()),
          "kiểm tra mã đơn vị tại ngày bắt đầu",
          fmt::format("no unit bore code {} on {}", code, on.to_iso())};
}

Problem ends_before_it_begins() {
  return {"accounts.ends_before_it_begins",
          {"", 0, "valid_to"},
          "ngày kết thúc không sau ngày bắt đầu",
          "sửa ngày kết thúc",
          "it ends before it begins"};
}

Problem appointed_already(std::string_view role) {
  return {"accounts.appointed_already",
          {"", 0, "role"},
          fmt::format("người này đã có vai trò “{}” ở cơ quan đó trong thời gian ấy", role),
          "kết thúc phân công cũ trước",
          "that role in that body at that time is given already"};
}

Problem appointment_unknown() {
  return {
      "accounts.appointment_unknown", {}, "không có phân công này", "tải lại trang", "no such appointment"};
}

Problem appointment_ended() {
  return {"accounts.appointment_ended",
          {},
          "phân công này đã kết thúc",
          "tải lại trang",
          "that appointment has ended"};
}

Problem appointment_not_yours() {
  return {"accounts.appointment_not_yours",
          {"", 0, "appointment"},
          "hôm nay không giữ vai trò này",
          "chọn một vai trò đang giữ",
          "that role is not held today"};
}

Problem not_a_day(std::string_view option, std::string_view found) {
  return {"accounts.not_a_day",
          {"", 0, std::string(option)},
          fmt::format("“{}” không phải là ngày", found),
          "viết dạng 2024-01-22",
          fmt::format("'{}' is no date", found)};
}

Problem session_unknown() {
  return {"accounts.session_unknown", {}, "không có phiên làm việc này", "tải lại trang", "no such session"};
}

Problem token_unknown() {
  return {"accounts.token_unknown", {}, "không có mã truy cập này", "tải lại trang", "no such token"};
}

Problem token_name_missing() {
  return {"accounts.token_name_missing",
          {"", 0, "name"},
          "mã truy cập cần một tên, nhiều nhất 100 ký tự",
          "viết mã này dùng để làm gì",
          "the token needs a name of at most 100 characters"};
}

Problem token_permission(std::string_view permission) {
  return {"accounts.token_permission",
          {"", 0, "permissions"},
          fmt::format("không giao được quyền “{}” cho mã truy cập", permission),
          "chỉ chọn những quyền đang có, trừ quyền nhạy cảm",
          fmt::format("the permission '{}' cannot be given to a token", permission)};
}

Problem token_expiry(Date latest) {
  return {"accounts.token_expiry",
          {"", 0, "expires_on"},
          "ngày hết hạn phải từ hôm nay và không quá một năm",
          fmt::format("chọn ngày không sau {}", latest.to_vietnamese()),
          "a token lasts from today for at most a year"};
}

Problem permission_unknown(const Place& place, std::string_view permission) {
  return {"accounts.permission_unknown", place,
          fmt::format("quyền “{}” không có trong danh sách permissions của tệp", permission),
          "thêm quyền ấy vào danh sách hoặc sửa mã", fmt::format("unknown permission '{}'", permission)};
}

Problem permission_twice(const Place& place, std::string_view permission) {
  return {"accounts.permission_twice", place,
          fmt::format("quyền “{}” được trao hai lần trong một vai trò", permission),
          "mỗi quyền chỉ nằm trong một dòng grants của vai trò",
          fmt::format("permission '{}' is granted twice", permission)};
}

Problem role_twice(const Place& place, std::string_view code) {
  return {"accounts.role_twice", place, fmt::format("vai trò “{}” xuất hiện hai lần", code), "bỏ một vai trò",
          fmt::format("role '{}' stands twice", code)};
}

Problem role_missing(const Place& place, std::string_view code) {
  return {"accounts.role_missing", place, fmt::format("thiếu vai trò “{}”", code),
          "thêm vai trò ấy: chương trình cần có nó", fmt::format("role '{}' is missing", code)};
}

}  // namespace ntm::accounts
