#pragma once
#include <filesystem>
#include <string>

#include "xlsx/limits.h"

namespace ntm::xlsx {

/// The bytes of a file. Its size is looked at before anything is read.
/// @throws Refused when it is absent or too large.
std::string file_bytes(const std::filesystem::path& path, const Limits& limits = {});
/// Writes a file, whole or not at all. @throws Failure
void write_file(const std::filesystem::path& path, const std::string& bytes);

}  // namespace ntm::xlsx
