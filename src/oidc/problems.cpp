#include "oidc/problems.h"

#include <fmt/format.h>

namespace ntm::oidc {
namespace {

constexpr const char* again = "đăng nhập lại từ trang đăng nhập; vẫn vậy thì báo người quản trị";
constexpr const char* for_administrator = "báo người quản trị xem lại [[oidc]] trong ntm.toml";

/// Text of a foreign program, short and without signs that would change the line around it.
std::string harmless(std::string_view text) {
  std::string kept;
  for (char c : text.substr(0, 120)) kept += c >= ' ' && c < 0x7f ? c : '?';
  return kept;
}

}  // namespace

Problem unreachable(std::string_view reason) {
  return {"oidc.unreachable",
          {},
          "nhà cung cấp danh tính không trả lời",
          "thử lại sau ít phút, hoặc đăng nhập bằng mật khẩu",
          fmt::format("the provider does not answer: {}", harmless(reason))};
}

Problem busy() {
  return {"oidc.busy",
          {},
          "đang có người khác đăng nhập qua nhà cung cấp này",
          "thử lại sau vài giây",
          "another conversation with the provider is under way"};
}

Problem other_issuer(std::string_view found) {
  return {"oidc.other_issuer",
          {},
          fmt::format("nhà cung cấp tự xưng là “{}”, khác với issuer đã cài đặt", harmless(found)),
          for_administrator,
          fmt::format("the issuer is '{}'", harmless(found))};
}

Problem unsafe_endpoint(std::string_view name) {
  return {"oidc.unsafe_endpoint",
          {},
          fmt::format("nhà cung cấp không nêu địa chỉ an toàn cho {}", name),
          for_administrator,
          fmt::format("{} is no https address", name)};
}

Problem lacks(std::string_view what) {
  return {"oidc.lacks",
          {},
          fmt::format("nhà cung cấp không có {}", what),
          for_administrator,
          fmt::format("the provider lacks {}", what)};
}

Problem refused_by_provider(std::string_view error) {
  return {"oidc.refused_by_provider",
          {},
          fmt::format("nhà cung cấp danh tính không cho đăng nhập ({})", harmless(error)),
          again,
          fmt::format("the provider refused: {}", harmless(error))};
}

Problem other_sign_in() {
  return {"oidc.other_sign_in",
          {},
          "câu trả lời này không thuộc lần đăng nhập vừa bắt đầu trong trình duyệt này, đã dùng rồi, hoặc đã "
          "quá mười phút",
          again,
          "the answer belongs to another sign-in"};
}

Problem code_refused() {
  return {"oidc.code_refused",
          {},
          "nhà cung cấp không nhận mã đăng nhập hoặc mã bí mật của chương trình",
          again,
          "the provider did not take the code or our secret"};
}

Problem token_malformed() {
  return {"oidc.token_malformed",
          {},
          "thẻ danh tính nhận được không đọc được",
          again,
          "the ID token cannot be read"};
}

Problem signature_wrong() {
  return {"oidc.signature_wrong",
          {},
          "chữ ký trên thẻ danh tính không phải của nhà cung cấp",
          again,
          "the ID token is not signed by a key of the provider"};
}

Problem other_audience() {
  return {"oidc.other_audience",
          {},
          "thẻ danh tính được cấp cho chương trình khác",
          for_administrator,
          "the ID token is for somebody else"};
}

Problem no_subject() {
  return {"oidc.no_subject",
          {},
          "thẻ danh tính không nêu người đăng nhập là ai",
          for_administrator,
          "the ID token names no subject"};
}

Problem other_access_token() {
  return {"oidc.other_access_token",
          {},
          "thẻ danh tính không đi cùng thẻ truy cập nhận được",
          again,
          "at_hash does not fit the access token"};
}

Problem token_expired() {
  return {"oidc.token_expired", {}, "thẻ danh tính đã hết hạn", again, "the ID token has expired"};
}

Problem token_not_of_now() {
  return {"oidc.token_not_of_now",
          {},
          "thẻ danh tính không được cấp cho lúc này",
          "kiểm tra đồng hồ của máy chủ, rồi đăng nhập lại",
          "the ID token was not issued just now"};
}

Problem signed_in_too_long_ago() {
  return {"oidc.signed_in_too_long_ago",
          {},
          "đã đăng nhập ở nhà cung cấp quá lâu",
          "đăng xuất ở nhà cung cấp rồi đăng nhập lại",
          "the person signed in at the provider too long ago"};
}

}  // namespace ntm::oidc
