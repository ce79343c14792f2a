#include "http/multipart.h"

#include <algorithm>

#include "base/text.h"
#include "http/ascii.h"
#include "http/problems.h"

namespace ntm::http {
namespace {

constexpr std::size_t longest_boundary = 70;

[[noreturn]] void refuse(const Problem& problem) { throw Refused(Refusal::invalid, problem); }

bool is_boundary_character(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
         std::string_view("'()+_,-./:=? ").find(c) != std::string_view::npos;
}

/// Cuts `name=value` off a list of parameters; the value loses its quotes. A backslash escapes only a quote:
/// some clients send whole paths with it.
std::optional<std::pair<std::string, std::string>> next_parameter(std::string_view& rest) {
  const auto begin = rest.find_first_not_of("; \t");
  if (begin == std::string_view::npos) return std::nullopt;
  rest.remove_prefix(begin);
  const auto equals = rest.find_first_of("=;");
  if (equals == std::string_view::npos || rest[equals] == ';') return std::nullopt;
  const std::string name = ascii_lower(ascii_trimmed(rest.substr(0, equals)));
  rest.remove_prefix(equals + 1);
  if (!rest.starts_with('"')) return std::pair(name, std::string(ascii_trimmed(cut_first(rest, ';'))));
  std::string value;
  std::size_t at = 1;
  for (; at < rest.size() && rest[at] != '"'; ++at) {
    if (rest[at] == '\\' && at + 1 < rest.size() && rest[at + 1] == '"') ++at;
    value += rest[at];
  }
  if (at == rest.size()) return std::nullopt;
  rest.remove_prefix(at + 1);
  return std::pair(name, value);
}

/// Browsers write a quote and line ends within a name as %22, %0D and %0A, and nothing else.
std::string without_browser_escapes(std::string text) {
  for (const auto& [escape, character] :
       {std::pair("%22", '"'), std::pair("%0D", '\r'), std::pair("%0A", '\n')})
    for (auto at = text.find(escape); at != std::string::npos; at = text.find(escape, at + 1))
      text.replace(at, 3, 1, character);
  return text;
}

void read_disposition(std::string_view value, PartHead& head) {
  if (ascii_lower(ascii_trimmed(cut_first(value, ';'))) != "form-data")
    refuse(problems::form_malformed("disposition"));
  while (auto parameter = next_parameter(value)) {
    auto& [name, text] = *parameter;
    if (name == "name") head.field = without_browser_escapes(text);
    if (name == "filename") head.file_name = without_browser_escapes(text);
  }
}

PartHead head_of(std::string_view text) {
  PartHead head;
  while (!text.empty()) {
    std::string_view line = cut_first(text, '\n');
    if (line.ends_with('\r')) line.remove_suffix(1);
    const std::string name = ascii_lower(ascii_trimmed(cut_first(line, ':')));
    if (name == "content-disposition") read_disposition(line, head);
    if (name == "content-type") head.declared_type = printable(ascii_trimmed(line));
  }
  const bool is_text = is_valid_utf8(head.field) && is_valid_utf8(head.file_name.value_or(""));
  if (head.field.empty() || !is_text) refuse(problems::form_malformed("part without a name"));
  head.field = to_nfc(head.field);
  return head;
}

}  // namespace

std::optional<std::string> multipart_boundary(std::string_view content_type) {
  if (ascii_lower(ascii_trimmed(cut_first(content_type, ';'))) != "multipart/form-data") return std::nullopt;
  while (auto parameter = next_parameter(content_type)) {
    const auto& [name, boundary] = *parameter;
    if (name != "boundary") continue;
    const bool is_sound = !boundary.empty() && boundary.size() <= longest_boundary &&
                          boundary.back() != ' ' &&
                          std::all_of(boundary.begin(), boundary.end(), is_boundary_character);
    return is_sound ? std::optional(boundary) : std::nullopt;
  }
  return std::nullopt;
}

MultipartReader::MultipartReader(const std::string& boundary, const MultipartLimits& limits, PartSink& sink)
    : delimiter_("\r\n--" + boundary), limits_(limits), sink_(sink) {}

void MultipartReader::feed(std::string_view bytes) {
  // Cut small, so that what is kept stays small however much comes at once.
  constexpr std::size_t piece = 16 * 1024;
  for (; !bytes.empty(); bytes.remove_prefix(std::min(piece, bytes.size()))) {
    pending_ += bytes.substr(0, piece);
    while (step()) {
    }
  }
}

void MultipartReader::finish() const {
  if (state_ != State::done) refuse(problems::form_malformed("cut off"));
}

/// False when more bytes are needed.
bool MultipartReader::step() {
  switch (state_) {
    case State::at_boundary:
      return after_boundary();
    case State::in_head:
      return read_head();
    case State::in_data:
      return read_data();
    case State::done:
      pending_.clear();
  }
  return false;
}

bool MultipartReader::after_boundary() {
  if (pending_.size() < delimiter_.size() + 2) return false;
  if (!pending_.starts_with(delimiter_)) refuse(problems::form_malformed("no boundary"));
  const std::string end = pending_.substr(delimiter_.size(), 2);
  if (end != "--" && end != "\r\n") refuse(problems::form_malformed("boundary"));
  pending_.erase(0, delimiter_.size() + 2);
  state_ = end == "--" ? State::done : State::in_head;
  return true;
}

bool MultipartReader::read_head() {
  const auto end = pending_.find("\r\n\r\n");
  if (std::min(end, pending_.size()) > limits_.head_bytes) refuse(problems::form_malformed("head too long"));
  if (end == std::string::npos) return false;
  if (++part_count_ > limits_.parts) refuse(problems::too_many_parts(limits_.parts));
  const PartHead head = head_of(std::string_view(pending_).substr(0, end));
  pending_.erase(0, end + 4);
  is_file_ = head.file_name.has_value();
  part_bytes_ = 0;
  sink_.begin(head);
  state_ = State::in_data;
  return true;
}

bool MultipartReader::read_data() {
  const auto end = pending_.find(delimiter_);
  if (end == std::string::npos) {
    if (pending_.size() >= delimiter_.size()) pass_on(pending_.size() - delimiter_.size() + 1);
    return false;
  }
  pass_on(end);
  sink_.end();
  state_ = State::at_boundary;
  return true;
}

void MultipartReader::pass_on(std::size_t count) {
  part_bytes_ += count;
  all_bytes_ += count;
  const std::size_t most = is_file_ ? limits_.file_bytes : limits_.text_bytes;
  if (part_bytes_ > most) refuse(problems::part_too_large(most));
  if (all_bytes_ > limits_.all_bytes) refuse(problems::part_too_large(limits_.all_bytes));
  if (count > 0) sink_.add(std::string_view(pending_).substr(0, count));
  pending_.erase(0, count);
}

}  // namespace ntm::http
