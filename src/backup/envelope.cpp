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

}  // namespace

std::string head_text(const Envelope& envelope) {
  return fmt::format("{}{}\nprogram {}\nmade_at {}\nstate_hash {}\ncontent_bytes {}\ncontent_hash {}\n\n",
                     first_word, format_version, envelope.program, envelope.made_at.to_utc(),
                     envelope.state_hash, envelope.content_bytes, envelope.content_hash);
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

std::string end_text(std::string_view hash) { return fmt::format("ntm-backup-end {}\n", hash); }

}  // namespace ntm::backup
