#include "backup/archive.h"

#include "backup/file.h"
#include "backup/problems.h"
#include "crypto/hash.h"

namespace ntm::backup {
namespace {

namespace fs = std::filesystem;

std::string hash_of_file(const fs::path& file, std::uint64_t bytes) {
  crypto::Hasher hasher;
  read_pieces(file, 0, bytes, [&](std::string_view piece) { hasher.add(piece); });
  return hasher.hex();
}

std::string text_at(const fs::path& file, std::uint64_t from, std::size_t count) {
  std::string text;
  read_pieces(file, from, count, [&](std::string_view piece) { text += piece; });
  return text;
}

std::uint64_t size_of(const fs::path& file) {
  std::error_code error;
  if (!fs::is_regular_file(file, error)) throw Refused(Refusal::not_found, no_file(file.string()));
  return fs::file_size(file);
}

Head head_of(const fs::path& file) {
  const std::string first_bytes = text_at(file, 0, largest_head_bytes);
  auto format = format_of(first_bytes);
  if (format && *format > format_version)
    throw Refused(Refusal::invalid, newer_format(file.string(), *format));
  auto head = parse_head(first_bytes);
  if (!head) throw Refused(Refusal::invalid, not_a_backup(file.string()));
  return *head;
}

void refuse_other_length(const fs::path& file, const Head& head, std::uint64_t size) {
  const std::uint64_t around = head.bytes + end_bytes + head.envelope.file_bytes;
  const std::uint64_t content = size < around ? 0 : size - around;
  if (size < around || content < head.envelope.content_bytes)
    throw Refused(Refusal::invalid, cut_short(file.string(), size, around + head.envelope.content_bytes));
  if (content > head.envelope.content_bytes)
    throw Refused(Refusal::invalid, too_long(file.string(), size, around + head.envelope.content_bytes));
}

std::uint64_t file_bytes_of(const std::vector<Enclosed>& files) {
  std::uint64_t bytes = 0;
  for (const Enclosed& file : files) {
    const std::uint64_t size = fs::file_size(file.path);
    bytes += file_line_text({file.name, size}).size() + size;
  }
  return bytes;
}

void write_files(const std::vector<Enclosed>& files, const Sink& write) {
  for (const Enclosed& file : files) {
    const std::uint64_t size = fs::file_size(file.path);
    std::uint64_t written = 0;
    write(file_line_text({file.name, size}));
    read_pieces(file.path, 0, size, [&](std::string_view piece) { written += piece.size(), write(piece); });
    if (written != size) throw Failure("the file changes while it is copied: " + file.path.string());
  }
}

/// Hands over what is enclosed, from `at` on; `all` sees every byte of it.
void read_files(const fs::path& file, std::uint64_t at, const Envelope& envelope, FileSink* files,
                const Sink& all) {
  const std::uint64_t end = at + envelope.file_bytes;
  for (std::uint64_t number = 0; number < envelope.file_count; ++number) {
    const auto line = parse_file_line(text_at(file, at, largest_file_line_bytes));
    const std::string text = line ? file_line_text(*line) : "";
    if (!line || text.size() > end - at || line->bytes > end - at - text.size())
      throw Refused(Refusal::invalid, damaged(file.string(), "tệp kèm theo"));
    all(text);
    if (files) files->begin(line->name);
    read_pieces(file, at + text.size(), line->bytes, [&](std::string_view piece) {
      all(piece);
      if (files) files->add(piece);
    });
    if (files) files->end();
    at += text.size() + line->bytes;
  }
  if (at != end) throw Refused(Refusal::invalid, damaged(file.string(), "tệp kèm theo"));
}

}  // namespace

Envelope write_archive(const fs::path& target, Envelope envelope, const fs::path& content,
                       const std::vector<Enclosed>& files) {
  NewFile file(target);
  envelope.file_count = files.size();
  envelope.file_bytes = file_bytes_of(files);
  envelope.content_bytes = fs::file_size(content);
  envelope.content_hash = hash_of_file(content, envelope.content_bytes);
  crypto::Hasher whole;
  auto write = [&](std::string_view bytes) { whole.add(bytes), file.write(bytes); };
  write(head_text(envelope));
  read_pieces(content, 0, envelope.content_bytes, write);
  write_files(files, write);
  file.write(end_text(whole.hex()));
  file.finish();
  return envelope;
}

Envelope read_archive(const fs::path& file, const Sink& take, FileSink* files) {
  const std::uint64_t size = size_of(file);
  const Head head = head_of(file);
  refuse_other_length(file, head, size);
  crypto::Hasher whole, content;
  whole.add(head_text(head.envelope));
  read_pieces(file, head.bytes, head.envelope.content_bytes, [&](std::string_view piece) {
    whole.add(piece), content.add(piece);
    take(piece);
  });
  if (content.hex() != head.envelope.content_hash)
    throw Refused(Refusal::invalid, damaged(file.string(), "nội dung"));
  read_files(file, head.bytes + head.envelope.content_bytes, head.envelope, files,
             [&](std::string_view piece) { whole.add(piece); });
  if (text_at(file, size - end_bytes, end_bytes) != end_text(whole.hex()))
    throw Refused(Refusal::invalid, damaged(file.string(), "phần kết"));
  return head.envelope;
}

}  // namespace ntm::backup
