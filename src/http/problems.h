#pragma once
#include <fmt/format.h>

#include <cstdint>
#include <string>

#include "base/problem.h"

/// What the HTTP layer says when it refuses, in the words of its reader.
namespace ntm::http::problems {

inline Problem address_not_loopback(const std::string& address) {
  return {"http.address_not_loopback",
          {"", 0, "address"},
          fmt::format("Địa chỉ \"{}\" không phải địa chỉ nội bộ của máy này", address),
          "Dùng 127.0.0.1, ::1 hoặc localhost; muốn mở ra mạng thì trước hết tạo tài khoản quản trị",
          fmt::format("\"{}\" is not a loopback address", address)};
}

inline Problem not_an_address(const std::string& found) {
  return {"http.not_an_address",
          {"", 0, "address"},
          fmt::format("“{}” không phải là địa chỉ mạng", found),
          "Viết địa chỉ IP, ví dụ 127.0.0.1 hoặc 0.0.0.0",
          fmt::format("'{}' is not a network address", found)};
}

inline Problem not_an_address_range(const std::string& found) {
  return {"http.not_an_address_range",
          {"", 0, "trusted_proxies"},
          fmt::format("“{}” không phải là địa chỉ hay dải địa chỉ", found),
          "Viết dạng 10.0.0.1 hoặc 10.0.0.0/8",
          fmt::format("'{}' is neither an address nor a block", found)};
}

inline Problem certificate_without_key() {
  return {"http.certificate_without_key",
          {"", 0, "certificate_file"},
          "Chứng thư và khóa phải đi cùng nhau",
          "Chỉ rõ cả hai tệp, hoặc không tệp nào",
          "Certificate and key must be given together"};
}

inline Problem route_incomplete(const std::string& route, const std::string& lack_vi,
                                const std::string& lack_en) {
  return {"http.route_incomplete",
          {"", 0, route},
          fmt::format("Dòng bảng đường dẫn chưa đủ: {}", lack_vi),
          "Bổ sung trong routes.cpp của mô-đun",
          fmt::format("Route is incomplete: {}", lack_en)};
}

inline Problem route_twice(const std::string& route) {
  return {"http.route_twice",
          {"", 0, route},
          "Đường dẫn này đã được khai báo",
          "Bỏ một trong hai dòng",
          "This route is declared twice"};
}

inline Problem malformed_request(const std::string& reason) {
  return {"http.malformed_request",
          {},
          "Yêu cầu HTTP sai cú pháp",
          "Gửi lại bằng trình duyệt hoặc thư viện HTTP chuẩn",
          fmt::format("Malformed HTTP request: {}", reason)};
}

inline Problem header_too_large(std::size_t limit) {
  return {"http.header_too_large",
          {},
          fmt::format("Phần đầu của yêu cầu dài quá {} byte", limit),
          "Rút ngắn địa chỉ hoặc xóa bớt cookie",
          fmt::format("The request head exceeds {} bytes", limit)};
}

inline Problem body_too_large(std::size_t limit) {
  return {"http.body_too_large",
          {},
          fmt::format("Nội dung gửi lên lớn quá {} byte", limit),
          "Chia nhỏ tệp rồi gửi lại",
          fmt::format("The request body exceeds {} bytes", limit)};
}

inline Problem host_not_single() {
  return {"http.host_not_single",
          {"", 0, "Host"},
          "Yêu cầu phải có đúng một tiêu đề Host",
          "Gửi lại với một tiêu đề Host",
          "Exactly one Host header is required"};
}

inline Problem host_unknown(const std::string& host) {
  return {"http.host_unknown",
          {"", 0, "Host"},
          fmt::format("Máy chủ này không mang tên \"{}\"", host),
          "Mở bằng tên đã cấu hình, ví dụ http://localhost",
          fmt::format("This server is not \"{}\"", host)};
}

inline Problem foreign_origin(const std::string& origin) {
  return {"http.foreign_origin",
          {"", 0, "Origin"},
          fmt::format("Không nhận thao tác ghi gửi từ trang khác ({})", origin),
          "Thao tác ngay trên trang của phần mềm",
          fmt::format("A write sent from another site ({}) is not accepted", origin)};
}

inline Problem transfer_encoding_unknown(const std::string& value) {
  return {"http.transfer_encoding_unknown",
          {"", 0, "Transfer-Encoding"},
          fmt::format("Không hiểu cách đóng gói \"{}\"", value),
          "Chỉ dùng \"chunked\" hoặc Content-Length",
          fmt::format("Transfer coding \"{}\" is not understood", value)};
}

inline Problem framing_ambiguous() {
  return {"http.framing_ambiguous",
          {"", 0, "Content-Length"},
          "Độ dài nội dung được khai nhiều lần hoặc mâu thuẫn",
          "Khai độ dài đúng một lần",
          "The length of the body is stated more than once or contradictorily"};
}

inline Problem expectation_unknown(const std::string& value) {
  return {"http.expectation_unknown",
          {"", 0, "Expect"},
          fmt::format("Không đáp ứng được \"Expect: {}\"", value),
          "Bỏ tiêu đề Expect",
          fmt::format("Expectation \"{}\" cannot be met", value)};
}

inline Problem target_malformed() {
  return {"http.target_malformed",
          {},
          "Địa chỉ không hợp lệ (mã hóa sai, ký tự cấm hoặc \"..\")",
          "Kiểm tra lại địa chỉ",
          "The request target is malformed"};
}

inline Problem busy() {
  return {"http.busy",
          {},
          "Máy chủ đang bận, hàng đợi đã đầy",
          "Đợi vài giây rồi thử lại",
          "The server is busy; try again in a few seconds"};
}

inline Problem internal(const std::string& request_id) {
  return {"http.internal",
          {},
          "Máy chủ gặp lỗi",
          fmt::format("Báo mã yêu cầu {} cho người quản trị", request_id),
          "The server failed; the log has the reason"};
}

inline Problem path_unknown(const std::string& path) {
  return {
      "http.path_unknown", {"", 0, path}, "Không có đường dẫn này", "Kiểm tra lại địa chỉ", "No such path"};
}

inline Problem method_not_allowed(const std::string& method, const std::string& allowed) {
  return {"http.method_not_allowed",
          {},
          fmt::format("Đường dẫn này không nhận phương thức {}", method),
          fmt::format("Dùng {}", allowed),
          fmt::format("Method {} is not allowed; use {}", method, allowed)};
}

/// A value that has not the shape declared for it; `at` is a JSON pointer or the name of a parameter.
Problem wrong_type(const std::string& at, const std::string& wanted, const std::string& found);
Problem not_one_of(const std::string& at, const std::string& found, const std::string& allowed);
Problem control_character(const std::string& at);
Problem text_too_long(const std::string& at, std::int64_t most);
Problem text_empty(const std::string& at);
Problem wrong_format(const std::string& at, const std::string& found, const std::string& format);
Problem number_out_of_range(const std::string& at, const std::string& which_vi, const std::string& which_en,
                            std::int64_t bound);
Problem member_unknown(const std::string& at);
Problem member_missing(const std::string& at);
Problem parameter_missing(const std::string& name);

/// Versions and pages.
Problem version_tag_unreadable(const std::string& found);
Problem outdated();
Problem limit_out_of_range(const std::string& found, std::size_t most);
Problem cursor_unknown();

/// A form with files that cannot be taken.
Problem form_malformed(const std::string& reason);
Problem too_many_parts(std::size_t most);
Problem part_too_large(std::size_t most);
Problem file_type_refused(const std::string& name, const std::string& allowed);
Problem content_type_unexpected(const std::string& found, const std::string& wanted);

}  // namespace ntm::http::problems
