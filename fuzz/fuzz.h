#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/assert.h"
#include "base/text.h"

/// What libFuzzer calls with every input it makes up. A crash, a sanitizer's report and a broken NTM_ASSERT
/// are findings.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count);

namespace ntm::fuzz {

inline std::string_view text_of(const std::uint8_t* bytes, std::size_t count) {
  return {reinterpret_cast<const char*>(bytes), count};
}

/// What datafile::read_source lets through: readers of files may rely on it.
inline bool is_file_text(std::string_view text) { return is_valid_utf8(text) && is_nfc(text); }

}  // namespace ntm::fuzz
