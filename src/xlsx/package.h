#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "xlsx/limits.h"

namespace ntm::xlsx {

/// The zip file that a workbook is, held in memory. Nothing is unpacked before it is asked for.
class Package {
 public:
  /// `file` names it in problems. @throws Refused for what is no zip, is encrypted, holds parts with unsafe
  /// or equal names, or is beyond a limit.
  Package(std::string bytes, std::string file, const Limits& limits);
  ~Package();
  Package(const Package&) = delete;
  Package& operator=(const Package&) = delete;

  const std::string& file() const { return file_; }
  const Limits& limits() const { return limits_; }
  bool has(const std::string& part) const { return parts_.count(part) > 0; }
  std::vector<std::string> part_names() const;
  /// One part, unpacked. @throws Refused when it is absent, broken or unpacks too far.
  std::string read(const std::string& part);
  /// The same file with some parts replaced or added; every other part keeps its bytes.
  std::string with(const std::map<std::string, std::string>& parts) const;

 private:
  struct Handle;
  void take_names();

  std::string bytes_, file_;
  Limits limits_;
  std::uint64_t unpacked_ = 0;
  std::map<std::string, std::uint64_t> parts_;  ///< Name to its number in the zip.
  Handle* handle_ = nullptr;
};

}  // namespace ntm::xlsx
