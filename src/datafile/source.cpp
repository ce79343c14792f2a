#include "datafile/source.h"

#include <fstream>
#include <string_view>

#include "base/text.h"
#include "datafile/problems.h"

namespace ntm::datafile {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t longest_line_bytes = 1u << 20;
constexpr std::size_t shown_bytes = 40;

/// The beginning of a line, cut between letters.
std::string_view beginning(std::string_view line) {
  if (line.size() <= shown_bytes) return line;
  std::size_t end = shown_bytes;
  while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end;
  return line.substr(0, end);
}

void check_line(std::string_view line, const Place& place, Problems& problems) {
  if (line.size() > longest_line_bytes)
    problems.add(line_too_long(place, longest_line_bytes));
  else if (!is_valid_utf8(line))
    problems.add(not_utf8(place));
  else if (!is_nfc(line))
    problems.add(not_nfc(place, beginning(line)));
}

void check_lines(const Source& source, Problems& problems) {
  std::string_view rest = source.text;
  for (int number = 1; !rest.empty(); ++number) {
    std::size_t end = rest.find('\n');
    check_line(rest.substr(0, end), {source.name, number, ""}, problems);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  }
}

std::string whole_text(const std::filesystem::path& path, const Place& place, std::uintmax_t size) {
  std::ifstream file(path, std::ios::binary);
  std::string text(static_cast<std::size_t>(size), '\0');
  if (!file.read(text.data(), static_cast<std::streamsize>(size)))
    throw Refused(Refusal::invalid, file_absent(place));
  if (text.rfind(byte_order_mark, 0) == 0) text.erase(0, byte_order_mark.size());
  return text;
}

}  // namespace

Source read_source(const std::filesystem::path& path, std::uintmax_t largest_bytes) {
  Place place{path.filename().string(), 0, ""};
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error)) throw Refused(Refusal::invalid, file_absent(place));
  std::uintmax_t size = std::filesystem::file_size(path, error);
  if (error) throw Refused(Refusal::invalid, file_absent(place));
  if (size > largest_bytes) throw Refused(Refusal::invalid, file_too_large(place, size, largest_bytes));
  Source source{place.file, whole_text(path, place, size)};
  Problems problems;
  check_lines(source, problems);
  problems.refuse_if_any();
  return source;
}

}  // namespace ntm::datafile
