#include "ntm/mail_findings.h"

#include <fmt/format.h>

#include <map>

namespace ntm {
namespace {

using notices::Digest;
using Fault = notices::DigestService::Fault;

Finding unsent(const Fault& last, std::size_t count) {
  return {"mail_not_sent", Severity::warning, last.login,
          fmt::format("{} thư hằng ngày cho {} không gửi được, gần nhất ngày {}: {}", count, last.login,
                      last.digest.day.to_vietnamese(), last.digest.error),
          fmt::format(
              "sửa địa chỉ thư của tài khoản hoặc mục [mail] trong ntm.toml, rồi ntm notices digest --day {}",
              last.digest.day.to_iso())};
}

Finding unknown(const Fault& fault) {
  return {"mail_unknown", Severity::note, fault.login,
          fmt::format("không rõ thư ngày {} cho {} đã đi chưa (chương trình dừng khi đang gửi)",
                      fault.digest.day.to_vietnamese(), fault.login),
          "không cần làm gì: thư sau kể lại những gì chưa đọc"};
}

}  // namespace

Findings mail_findings(const std::vector<Fault>& faults) {
  Findings found;
  std::map<std::string, std::vector<const Fault*>> failed;
  for (const Fault& fault : faults)
    if (fault.digest.state == Digest::State::failed)
      failed[fault.login].push_back(&fault);
    else
      found.push_back(unknown(fault));
  for (const auto& [login, all] : failed) found.push_back(unsent(*all.back(), all.size()));
  return found;
}

}  // namespace ntm
