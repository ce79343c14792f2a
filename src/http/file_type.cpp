#include <algorithm>
#include <array>

#include "http/upload.h"

namespace ntm::http {
namespace {

struct Known {
  FileType type;
  std::string_view extension, media_type;
};
constexpr std::array<Known, 8> known_types = {{
    {FileType::unknown, "", "application/octet-stream"},
    {FileType::pdf, ".pdf", "application/pdf"},
    {FileType::png, ".png", "image/png"},
    {FileType::jpeg, ".jpg", "image/jpeg"},
    {FileType::webp, ".webp", "image/webp"},
    {FileType::zip, ".zip", "application/zip"},
    {FileType::docx, ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {FileType::xlsx, ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
}};

std::size_t little_endian(std::string_view bytes, std::size_t at, int count) {
  std::size_t number = 0;
  for (int i = count - 1; i >= 0; --i)
    number = number * 256 + static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]);
  return number;
}

/// Where the list of entries begins: behind it all stands its end record. Nothing when there is none, as in a
/// zip that was cut off.
std::size_t begin_of_entries(std::string_view zip) {
  constexpr std::size_t record = 22;
  const auto end = zip.rfind("PK\x05\x06");
  if (end == std::string_view::npos || zip.size() - end < record) return std::string_view::npos;
  const std::size_t begin = little_endian(zip, end + 16, 4);
  return begin < end ? begin : std::string_view::npos;
}

/// A document of an office program is a zip that holds a part of a known name.
FileType type_of_zip(std::string_view zip) {
  constexpr std::size_t header = 46, most_looked_at = 2000;
  std::size_t at = begin_of_entries(zip);
  if (at == std::string_view::npos) return FileType::unknown;
  for (std::size_t i = 0; i < most_looked_at && zip.size() - at > header; ++i) {
    if (zip.substr(at, 4) != "PK\x01\x02") break;
    const std::size_t name_length = little_endian(zip, at + 28, 2);
    const std::string_view name = zip.substr(at + header, name_length);
    if (name == "word/document.xml") return FileType::docx;
    if (name == "xl/workbook.xml") return FileType::xlsx;
    const std::size_t more = little_endian(zip, at + 30, 2) + little_endian(zip, at + 32, 2);
    at = std::min(zip.size(), at + header + name_length + more);
  }
  return FileType::zip;
}

const Known& known(FileType type) { return known_types[static_cast<std::size_t>(type)]; }

}  // namespace

FileType file_type(std::string_view content) {
  using namespace std::literals;
  if (content.starts_with("%PDF-")) return FileType::pdf;
  if (content.starts_with("\x89PNG\r\n\x1a\n"sv)) return FileType::png;
  if (content.starts_with("\xff\xd8\xff"sv)) return FileType::jpeg;
  if (content.starts_with("RIFF") && content.substr(std::min<std::size_t>(8, content.size()), 4) == "WEBP")
    return FileType::webp;
  if (content.starts_with("PK\x03\x04"sv)) return type_of_zip(content);
  return FileType::unknown;
}

std::string media_type_of(FileType type) { return std::string(known(type).media_type); }
std::string extension_of(FileType type) { return std::string(known(type).extension); }

}  // namespace ntm::http
