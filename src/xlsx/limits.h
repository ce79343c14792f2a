#pragma once
#include <cstddef>
#include <cstdint>

namespace ntm::xlsx {

/// How much of a workbook somebody sent is read. Beyond these it is an attack or a mistake, not a form.
struct Limits {
  std::size_t file_bytes = 20u << 20;
  std::size_t entries = 2000;
  std::uint64_t unpacked_bytes = 100u << 20;  ///< Of all parts that are read together.
  unsigned ratio = 200;                       ///< Unpacked to packed, of one part beyond 1 MB.
  int depth = 64;                             ///< Of elements within each other.
  std::size_t sheets = 200;
  std::size_t cells = 1'000'000;  ///< Of all sheets together.
};

}  // namespace ntm::xlsx
