#include "settings/keys.h"

#include <algorithm>

namespace ntm::settings {
namespace {

std::string text_of(std::int64_t number) { return std::to_string(number); }
std::string text_of(const std::string& text) { return text; }
std::string text_of(const std::vector<std::string>& list) {
  std::string text;
  for (const std::string& each : list) text += (text.empty() ? "" : ",") + each;
  return text;
}

}  // namespace

const std::vector<Key>& keys() {
  static const std::vector<Key> all{
      {"server.address", "địa chỉ mạng mà chương trình nghe",
       [](Settings& s) -> Slot { return &s.server.address; }},
      {"server.port", "cổng; 0: cổng trống bất kỳ", [](Settings& s) -> Slot { return &s.server.port; }, 0,
       65535},
      {"server.host_names", "tên máy chủ mà người dùng gõ, ngoài localhost",
       [](Settings& s) -> Slot { return &s.server.host_names; }},
      {"server.trusted_proxies", "địa chỉ của máy chủ trung gian (proxy) được tin",
       [](Settings& s) -> Slot { return &s.server.trusted_proxies; }},
      {"server.certificate_file", "tệp chứng thư TLS (PEM)",
       [](Settings& s) -> Slot { return &s.server.certificate_file; }},
      {"server.key_file", "tệp khóa của chứng thư (PEM)",
       [](Settings& s) -> Slot { return &s.server.key_file; }},
      {"server.workers", "số luồng xử lý yêu cầu", [](Settings& s) -> Slot { return &s.server.workers; }, 1,
       256},
      {"sessions.idle_minutes", "phiên làm việc hết sau bao nhiêu phút không thao tác",
       [](Settings& s) -> Slot { return &s.sessions.idle_minutes; }, 1, 24 * 60},
      {"sessions.absolute_minutes", "phiên làm việc hết sau bao nhiêu phút kể từ khi đăng nhập",
       [](Settings& s) -> Slot { return &s.sessions.absolute_minutes; }, 1, 7 * 24 * 60},
      {"sessions.proof_minutes", "việc nhạy cảm hỏi lại mật khẩu sau bao nhiêu phút",
       [](Settings& s) -> Slot { return &s.sessions.proof_minutes; }, 1, 12 * 60},
      {"backup.keep_days", "bản sao lưu hằng đêm được giữ bao nhiêu ngày",
       [](Settings& s) -> Slot { return &s.backup_keep_days; }, 1, 3650},
      {"mail.host", "máy chủ thư đi (SMTP); trống: không gửi thư",
       [](Settings& s) -> Slot { return &s.mail.host; }},
      {"mail.port", "cổng của máy chủ thư", [](Settings& s) -> Slot { return &s.mail.port; }, 1, 65535},
      {"mail.tls", "starttls, tls, hoặc none (chỉ tới chính máy này)",
       [](Settings& s) -> Slot { return &s.mail.tls; }},
      {"mail.user", "tên đăng nhập máy chủ thư; trống: không đăng nhập",
       [](Settings& s) -> Slot { return &s.mail.user; }},
      {"mail.password_file", "tệp chỉ chứa mật khẩu máy chủ thư",
       [](Settings& s) -> Slot { return &s.mail.password_file; }},
      {"mail.certificate_file", "chứng thư của nơi cấp được tin (PEM); trống: theo máy",
       [](Settings& s) -> Slot { return &s.mail.certificate_file; }},
      {"mail.from", "địa chỉ người gửi", [](Settings& s) -> Slot { return &s.mail.from; }},
      {"mail.page_address", "địa chỉ trang của chương trình, để đặt liên kết trong thư",
       [](Settings& s) -> Slot { return &s.mail.page_address; }},
  };
  return all;
}

const Key* find_key(const std::string& name) {
  for (const Key& key : keys())
    if (key.name == name) return &key;
  return nullptr;
}

std::string environment_name(const std::string& key) {
  std::string name = "NTM_" + key;
  std::transform(name.begin(), name.end(), name.begin(), [](char c) {
    return c == '.' ? '_' : c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  });
  return name;
}

std::string shown(const Key& key, const Settings& settings) {
  Settings copy = settings;
  return std::visit([](auto* held) { return text_of(*held); }, key.slot(copy));
}

}  // namespace ntm::settings
