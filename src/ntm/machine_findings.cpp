#include "ntm/machine_findings.h"

#include <fmt/format.h>

namespace ntm {
namespace {

constexpr std::int64_t day_ms = 86'400'000;
constexpr int longest_idle_minutes = 8 * 60;
constexpr int longest_session_minutes = 24 * 60;
constexpr std::uint64_t little_bytes = std::uint64_t{1} << 30;

bool is_within(std::optional<Instant> then, Instant now, int days) {
  return then && now.unix_ms() - then->unix_ms() <= days * day_ms;
}

Finding long_session(const char* key, std::int64_t minutes, int longest) {
  return {"long_session", Severity::warning, key, fmt::format("{} = {} phút là dài", key, minutes),
          fmt::format("đặt nhiều nhất {} trong ntm.toml", longest)};
}

}  // namespace

Findings settings_findings(const settings::Settings& settings, bool is_loopback) {
  Findings found;
  const settings::Server& server = settings.server;
  if (!is_loopback && server.certificate_file.empty() && server.trusted_proxies.empty())
    found.push_back(
        {"network_without_tls", Severity::serious, "server.address",
         fmt::format("nghe ở {} không có TLS: mật khẩu đi qua mạng ở dạng đọc được", server.address),
         "đặt server.certificate_file và key_file, hoặc đứng sau proxy có TLS và đặt trusted_proxies"});
  if (settings.sessions.idle_minutes > longest_idle_minutes)
    found.push_back(
        long_session("sessions.idle_minutes", settings.sessions.idle_minutes, longest_idle_minutes));
  if (settings.sessions.absolute_minutes > longest_session_minutes)
    found.push_back(long_session("sessions.absolute_minutes", settings.sessions.absolute_minutes,
                                 longest_session_minutes));
  return found;
}

Findings backup_findings(const backup::Notes& notes, Instant now, bool is_example) {
  Findings found;
  if (is_example) return found;
  if (!is_within(notes.made_at, now, backup_warning_days))
    found.push_back(
        {"no_recent_backup",
         is_within(notes.made_at, now, backup_serious_days) ? Severity::warning : Severity::serious,
         notes.file,
         notes.made_at ? "bản sao lưu gần nhất làm lúc " + notes.made_at->to_vietnamese()
                       : std::string("chưa từng sao lưu"),
         "ntm backup TỆP, hoặc bật sao lưu hằng đêm: systemctl enable --now ntm-backup.timer"});
  if (!is_within(notes.checked_at, now, read_back_days))
    found.push_back({"backup_not_read_back", Severity::warning, notes.file,
                     fmt::format("không bản sao lưu nào được đọc lại trong {} ngày", read_back_days),
                     "ntm backup --check TỆP"});
  return found;
}

Findings file_findings(const std::vector<CheckedFile>& files) {
  Findings found;
  for (const CheckedFile& file : files) {
    const unsigned forbidden = file.is_secret ? 0007 : 0002;
    if ((file.mode & forbidden) == 0) continue;
    found.push_back({"open_file", Severity::serious, file.path,
                     fmt::format("mọi tài khoản trên máy đều {} được {} (quyền {:o})",
                                 file.is_secret ? "đọc" : "sửa", file.path, file.mode & 0777),
                     fmt::format("chmod o-rwx {}", file.path)});
  }
  return found;
}

Findings disk_findings(const DiskRoom& room) {
  if (room.all_bytes == 0) return {};
  const double free_percent =
      100.0 * static_cast<double>(room.free_bytes) / static_cast<double>(room.all_bytes);
  if (free_percent >= 10 && room.free_bytes >= little_bytes) return {};
  const bool is_nearly_none = free_percent < 2 || room.free_bytes < little_bytes / 10;
  return {{"disk_nearly_full", is_nearly_none ? Severity::serious : Severity::warning, "",
           fmt::format("đĩa chứa dữ liệu còn {} MB ({:.1f} %)", room.free_bytes >> 20, free_percent),
           "xóa bớt, hoặc chuyển dữ liệu sang đĩa lớn hơn"}};
}

}  // namespace ntm
