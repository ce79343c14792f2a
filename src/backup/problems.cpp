#include "backup/problems.h"

#include <fmt/format.h>

namespace ntm::backup {
namespace {

Place in(std::string_view file) { return {std::string(file), 0, ""}; }
constexpr const char* another_copy = "dùng bản sao lưu khác; không khôi phục từ tệp này";

}  // namespace

Problem no_file(std::string_view file) {
  return {"backup.no_file", in(file), "không có tệp này", "kiểm tra lại đường dẫn", "no such file"};
}

Problem not_a_backup(std::string_view file) {
  return {"backup.not_a_backup", in(file), "không phải là bản sao lưu của ntm, hoặc phần đầu đã hỏng",
          another_copy, "not a backup, or its head is damaged"};
}

Problem newer_format(std::string_view file, int found) {
  return {"backup.newer_format", in(file),
          fmt::format("bản sao lưu có dạng {}, chương trình này không biết", found),
          "khôi phục bằng chương trình phiên bản mới hơn", fmt::format("format {} is not known", found)};
}

Problem cut_short(std::string_view file, std::uint64_t found, std::uint64_t expected) {
  return {"backup.cut_short", in(file),
          fmt::format("bản sao lưu bị cụt: có {} byte, phải là {}", found, expected), another_copy,
          fmt::format("cut short: {} bytes of {}", found, expected)};
}

Problem too_long(std::string_view file, std::uint64_t found, std::uint64_t expected) {
  return {"backup.too_long", in(file),
          fmt::format("bản sao lưu bị thêm vào: có {} byte, phải là {}", found, expected), another_copy,
          fmt::format("too long: {} bytes instead of {}", found, expected)};
}

Problem damaged(std::string_view file, std::string_view part) {
  return {"backup.damaged", in(file), fmt::format("bản sao lưu đã bị thay đổi: {} không khớp", part),
          another_copy, "the file is not what was written"};
}

Problem unsound_content(std::string_view file, std::string_view found) {
  return {"backup.unsound_content", in(file), fmt::format("dữ liệu bên trong không dùng được: {}", found),
          another_copy, fmt::format("the content is not sound: {}", found)};
}

Problem folder_not_empty(std::string_view folder, std::string_view found) {
  return {"backup.folder_not_empty", in(folder), fmt::format("thư mục đã có “{}”", found),
          "chọn thư mục mới hoặc trống; không bao giờ ghi đè dữ liệu", "the folder is not empty"};
}

Problem no_database(std::string_view path) {
  return {"backup.no_database", in(path), "không có dữ liệu ở đây", "chỉ đúng thư mục: --data THƯ_MỤC",
          "no database here"};
}

Problem not_on_postgres() {
  return {"backup.not_on_postgres",
          {"", 0, "--database"},
          "dữ liệu trên PostgreSQL được sao lưu bằng công cụ của PostgreSQL",
          "dùng pg_dump --format=custom rồi pg_restore; so sánh bằng ntm state-hash",
          "use pg_dump for PostgreSQL"};
}

Problem already_running(std::string_view file) {
  return {"backup.already_running", in(file), "một lần sao lưu khác đang ghi vào tệp này",
          "đợi lần kia xong, hoặc chọn tên khác", "another backup is writing this file"};
}

Problem file_or_folder() {
  return {"backup.file_or_folder",
          {},
          "chưa nói sao lưu vào đâu",
          "viết tên tệp: ntm backup TỆP, hoặc thư mục: ntm backup --nightly THƯ_MỤC",
          "name a file or --nightly"};
}

}  // namespace ntm::backup
