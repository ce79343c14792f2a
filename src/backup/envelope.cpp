#include "backup/envelope.h"

#include <fmt/format.h>

#include <charconv>

namespace ntm::backup {
namespace {

constexpr std::string_view first_word = "ntm-backup ";

/// Takes "name value\n" from the front of the text; nothing when the next line has another name.
std::optional<std::string> take_line(std::string_view& text, std::string_view name) {
  const std::size_t end = text.find('\n');
  if (end == std::string_view::npos || text.rfind(name, 0) != 0) return {};
  std::string_view line = text.substr(0, end);
  if (line.size() < name.size() + 1 || line[name.size()] != ' ') return {};
  std::string value(line.substr(name.size() + 1));
  text.remove_prefix(end + 1);
  return value;
}

std::optional<std::uint64_t> number_of(const std::string& text) {
  std::uint64_t number = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return {};
  return number;
}

/// The two lines that only a copy with files has.
bool take_files(std::string_view& rest, Envelope& envelope) {
  const auto count = take_line(rest, "file_count");
  const auto bytes = count ? take_line(rest, "file_bytes") : std::nullopt;
  const auto counted = bytes ? number_of(*count) : std::nullopt,
             length = bytes ? number_of(*bytes) : std::nullopt;
  if (!counted || !length) return false;
  envelope.file_count = *counted, envelope.file_bytes = *length;
  return true;
}

bool is_letter_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

}  // namespace

std::string head_text(const Envelope& envelope) {
  const bool has_files = envelope.file_count > 0;
  const std::string files =
      has_files ? fmt::format("file_count {}\nfile_bytes {}\n", envelope.file_count, envelope.file_bytes)
                : "";
  return fmt::format("{}{}\nprogram {}\nmade_at {}\nstate_hash {}\ncontent_bytes {}\ncontent_hash {}\n{}\n",
                     first_word, has_files ? 2 : 1, envelope.program, envelope.made_at.to_utc(),
                     envelope.state_hash, envelope.content_bytes, envelope.content_hash, files);
}

std::optional<Head> parse_head(std::string_view first_bytes) {
  std::string_view rest = first_bytes;
  auto format = take_line(rest, first_word.substr(0, first_word.size() - 1));
  auto program = format ? take_line(rest, "program") : std::nullopt;
  auto made_at = program ? take_line(rest, "made_at") : std::nullopt;
  auto state_hash = made_at ? take_line(rest, "state_hash") : std::nullopt;
  auto bytes = state_hash ? take_line(rest, "content_bytes") : std::nullopt;
  auto content_hash = bytes ? take_line(rest, "content_hash") : std::nullopt;
  if (!content_hash) return {};
  auto instant = Instant::parse_utc(*made_at);
  auto length = number_of(*bytes);
  if (!instant || !length) return {};
  Head head{{*program, *instant, *state_hash, *length, *content_hash}, 0};
  if (*format == "2" && !take_files(rest, head.envelope)) return {};
  const std::string written = head_text(head.envelope);
  if (first_bytes.substr(0, written.size()) != written) return {};
  head.bytes = written.size();
  return head;
}

std::optional<int> format_of(std::string_view first_bytes) {
  std::string_view rest = first_bytes;
  auto text = take_line(rest, first_word.substr(0, first_word.size() - 1));
  auto number = text ? number_of(*text) : std::nullopt;
  if (!number || *number > 1'000'000) return {};
  return static_cast<int>(*number);
}

bool is_safe_name(std::string_view name) {
  char before = '/';
  for (const char c : name) {
    const bool begins = before == '/';
    if (!is_letter_or_digit(c) && (begins || (c != '-' && c != '_' && c != '.' && c != '/'))) return false;
    before = c;
  }
  return before != '/';
}

std::string file_line_text(const FileLine& line) {
  return fmt::format("file {} {}\n", line.bytes, line.name);
}

std::optional<FileLine> parse_file_line(std::string_view first_bytes) {
  const auto text = take_line(first_bytes, "file");
  const std::size_t space = text ? text->find(' ') : std::string::npos;
  const auto bytes = space == std::string::npos ? std::nullopt : number_of(text->substr(0, space));
  if (!bytes || !is_safe_name(text->substr(space + 1))) return {};
  return FileLine{text->substr(space + 1), *bytes};
}

std::string end_text(std::string_view hash) { return fmt::format("ntm-backup-end {}\n", hash); }

}  // namespace ntm::backup
