#include "doc/archive.h"

#include <zip.h>
#include <zlib.h>

#include <cstdint>
#include <memory>

#include "doc/problems.h"

namespace ntm::doc {
namespace {

constexpr std::size_t most_packed_bytes = 10u << 20;
constexpr zip_int64_t most_parts = 300;
constexpr std::uint64_t most_unpacked_bytes = 40u << 20;

struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Opened = std::unique_ptr<zip_t, Discard>;

/// Nothing when the bytes are no zip archive. They must outlive it.
Opened opened(std::string_view bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  Opened archive(source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr);
  if (!archive && source) zip_source_free(source);
  zip_error_fini(&error);
  return archive;
}

/// The unpacked bytes; nothing when they are damaged, encrypted or more than is left.
bool read_part(zip_t* archive, zip_uint64_t index, std::uint64_t& left, Part& part) {
  zip_stat_t stat;
  if (zip_stat_index(archive, index, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE) || stat.size > left)
    return false;
  std::unique_ptr<zip_file_t, Discard> file(zip_fopen_index(archive, index, 0));
  if (!file) return false;
  part = {stat.name, std::string(stat.size, '\0')};
  left -= stat.size;
  char beyond = 0;  // the checksum is looked at when the end is reached
  return zip_fread(file.get(), part.bytes.data(), stat.size) == static_cast<zip_int64_t>(stat.size) &&
         zip_fread(file.get(), &beyond, 1) == 0;
}

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// A link to somewhere else would be fetched by whoever opens or prints the document.
bool links_elsewhere(const Part& part) {
  if (!ends_with(part.name, ".rels")) return false;
  for (std::size_t at = part.bytes.find("<Relationship "); at != std::string::npos;) {
    const std::size_t end = part.bytes.find('>', at);
    const std::string row = part.bytes.substr(at, end == std::string::npos ? end : end - at);
    if (row.find("External") != std::string::npos && row.find("/hyperlink\"") == std::string::npos)
      return true;
    at = part.bytes.find("<Relationship ", at + 1);
  }
  return false;
}

void check(const Archive& archive, const std::string& file_name) {
  const Place place{file_name, 0, ""};
  if (!archive.find("word/document.xml") || !archive.find("[Content_Types].xml"))
    throw Refused(Refusal::invalid, not_a_docx(place));
  for (const Part& part : archive.parts()) {
    if (ends_with(part.name, "vbaProject.bin")) throw Refused(Refusal::invalid, has_macros(place));
    if (links_elsewhere(part)) throw Refused(Refusal::invalid, links_outside(place, part.name));
  }
}

void put_number(std::string& bytes, std::uint64_t number, int width) {
  for (int at = 0; at < width; ++at) bytes += static_cast<char>((number >> (8 * at)) & 0xFF);
}

/// What the local head and the directory say alike: version 2.0, names in UTF-8, stored, 01/01/1980.
std::string described(const Part& part) {
  const auto* data = reinterpret_cast<const Bytef*>(part.bytes.data());
  std::string bytes;
  put_number(bytes, 20, 2), put_number(bytes, 0x0800, 2), put_number(bytes, 0, 2);
  put_number(bytes, 0, 2), put_number(bytes, 0x0021, 2);
  put_number(bytes, crc32(0, data, static_cast<uInt>(part.bytes.size())), 4);
  put_number(bytes, part.bytes.size(), 4), put_number(bytes, part.bytes.size(), 4);
  put_number(bytes, part.name.size(), 2), put_number(bytes, 0, 2);
  return bytes;
}

}  // namespace

Archive Archive::read(const std::string& file_name, std::string_view bytes) {
  const Place place{file_name, 0, ""};
  if (bytes.size() > most_packed_bytes) throw Refused(Refusal::invalid, too_large(place));
  Opened zip = opened(bytes);
  if (!zip) throw Refused(Refusal::invalid, not_a_docx(place));
  const zip_int64_t count = zip_get_num_entries(zip.get(), 0);
  if (count > most_parts) throw Refused(Refusal::invalid, too_large(place));
  Archive archive;
  std::uint64_t left = most_unpacked_bytes;
  for (zip_int64_t at = 0; at < count; ++at) {
    Part part;
    if (!read_part(zip.get(), static_cast<zip_uint64_t>(at), left, part))
      throw Refused(Refusal::invalid, damaged(place));
    if (!ends_with(part.name, "/")) archive.parts_.push_back(std::move(part));
  }
  check(archive, file_name);
  return archive;
}

const Part* Archive::find(std::string_view name) const {
  for (const Part& part : parts_)
    if (part.name == name) return &part;
  return nullptr;
}

void Archive::put(std::string_view name, std::string bytes) {
  for (Part& part : parts_)
    if (part.name == name) return void(part.bytes = std::move(bytes));
  parts_.push_back({std::string(name), std::move(bytes)});
}

std::string Archive::to_bytes() const {
  std::string bytes, directory;
  for (const Part& part : parts_) {
    const std::string head = described(part);
    directory += "PK\1\2";
    put_number(directory, 20, 2);
    directory += head;
    directory.append(10, '\0');  // no comment, disk 0, no attributes
    put_number(directory, bytes.size(), 4);
    directory += part.name;
    bytes += "PK\3\4" + head + part.name + part.bytes;
  }
  const std::size_t begin = bytes.size();
  bytes += directory + "PK\5\6";
  put_number(bytes, 0, 4), put_number(bytes, parts_.size(), 2), put_number(bytes, parts_.size(), 2);
  put_number(bytes, directory.size(), 4), put_number(bytes, begin, 4), put_number(bytes, 0, 2);
  return bytes;
}

}  // namespace ntm::doc
