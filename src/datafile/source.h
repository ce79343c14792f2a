#pragma once
#include <cstdint>
#include <filesystem>
#include <string>

#include "base/problem.h"

namespace ntm::datafile {

/// A file someone gave us, read whole: within its size limit, UTF-8 and NFC, without a byte-order mark.
struct Source {
  std::string name;  ///< File name without folder, as problems name it.
  std::string text;
};

constexpr std::uintmax_t largest_yaml_bytes = 32u << 20;
constexpr std::uintmax_t largest_csv_bytes = 256u << 20;

/// Reads a file. A file that is absent, too large, not UTF-8 or not NFC is refused with its first place; the
/// size is looked at before anything is read, so a file of gigabytes costs nothing.
/// @throws Refused
Source read_source(const std::filesystem::path& path, std::uintmax_t largest_bytes);

}  // namespace ntm::datafile
