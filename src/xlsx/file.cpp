#include "xlsx/file.h"

#include <fstream>

#include "base/problem.h"
#include "xlsx/problems.h"

namespace ntm::xlsx {

std::string file_bytes(const std::filesystem::path& path, const Limits& limits) {
  const Place place{path.filename().string(), 0, ""};
  std::error_code error;
  const auto size = std::filesystem::file_size(path, error);
  std::ifstream file(path, std::ios::binary);
  if (error || !file) throw Refused(Refusal::invalid, file_absent(place));
  if (size > limits.file_bytes)
    throw Refused(Refusal::invalid, workbook_too_large(place, "số byte", limits.file_bytes));
  return {std::istreambuf_iterator<char>(file), {}};
}

void write_file(const std::filesystem::path& path, const std::string& bytes) {
  std::filesystem::path unfinished = path;
  unfinished += ".part";
  std::ofstream file(unfinished, std::ios::binary);
  file << bytes;
  file.close();
  std::error_code error;
  if (file) std::filesystem::rename(unfinished, path, error);
  if (!file || error) {
    std::filesystem::remove(unfinished, error);
    throw Failure("cannot write " + path.string());
  }
}

}  // namespace ntm::xlsx
