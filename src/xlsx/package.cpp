#include "xlsx/package.h"

#include <zip.h>

#include <algorithm>
#include <cstdlib>

#include "base/problem.h"
#include "base/text.h"
#include "xlsx/problems.h"

namespace ntm::xlsx {
namespace {

constexpr std::uint64_t small_part = 1u << 20;
constexpr std::size_t longest_name = 300;
constexpr zip_int64_t days_of_office = 315532800;  // 01/01/1980: a zip knows no earlier day

bool is_safe(std::string_view name) {
  if (name.empty() || name.size() > longest_name || name.front() == '/' || !is_valid_utf8(name)) return false;
  if (name.find_first_of(std::string_view("\\:\0", 3)) != std::string_view::npos) return false;
  return name != ".." && name.substr(0, 3) != "../" && name.find("/../") == std::string_view::npos;
}

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : static_cast<char>(c);
  });
  return text;
}

zip_t* opened(const std::string& bytes, int flags, zip_source_t** kept) {
  zip_error_t error;
  zip_error_init(&error);
  // A source that is written to frees its buffer, whatever it was told: it gets one of its own.
  char* copy = kept ? static_cast<char*>(std::malloc(bytes.size())) : nullptr;
  if (copy) std::copy(bytes.begin(), bytes.end(), copy);
  zip_source_t* source =
      zip_source_buffer_create(copy ? copy : bytes.data(), bytes.size(), copy ? 1 : 0, &error);
  if (!source) return std::free(copy), nullptr;
  if (kept) zip_source_keep(source);
  zip_t* zip = zip_open_from_source(source, flags, &error);
  zip_error_fini(&error);
  if (!zip) {
    zip_source_free(source);
    if (kept) zip_source_free(source);
    return nullptr;
  }
  if (kept) *kept = source;
  return zip;
}

std::string content_of(zip_source_t* source) {
  std::string bytes;
  if (zip_source_open(source) != 0) throw Failure("cannot read back the workbook that was put together");
  char buffer[64 * 1024];
  for (zip_int64_t count; (count = zip_source_read(source, buffer, sizeof buffer)) > 0;)
    bytes.append(buffer, static_cast<std::size_t>(count));
  zip_source_close(source);
  return bytes;
}

}  // namespace

struct Package::Handle {
  zip_t* zip;
};

Package::Package(std::string bytes, std::string file, const Limits& limits)
    : bytes_(std::move(bytes)), file_(std::move(file)), limits_(limits) {
  const Place place{file_, 0, ""};
  if (bytes_.size() > limits_.file_bytes)
    throw Refused(Refusal::invalid, workbook_too_large(place, "số byte", limits_.file_bytes));
  if (bytes_.compare(0, 4, "\xD0\xCF\x11\xE0") == 0) throw Refused(Refusal::invalid, is_encrypted(place));
  zip_t* zip = opened(bytes_, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
  if (!zip) throw Refused(Refusal::invalid, not_a_workbook(place, "no zip"));
  handle_ = new Handle{zip};
  try {
    take_names();
  } catch (...) {
    zip_discard(zip);
    delete handle_;
    throw;
  }
}

Package::~Package() {
  zip_discard(handle_->zip);
  delete handle_;
}

void Package::take_names() {
  const Place place{file_, 0, ""};
  const zip_int64_t count = zip_get_num_entries(handle_->zip, 0);
  if (count < 0 || static_cast<std::size_t>(count) > limits_.entries)
    throw Refused(Refusal::invalid, workbook_too_large(place, "số phần", limits_.entries));
  std::map<std::string, int> seen;  // Windows and Excel take names that differ in case for one
  for (zip_uint64_t at = 0; at < static_cast<zip_uint64_t>(count); ++at) {
    zip_stat_t stat;
    if (zip_stat_index(handle_->zip, at, 0, &stat) != 0)
      throw Refused(Refusal::invalid, not_a_workbook(place, "no directory"));
    const std::string name = stat.name;
    if (!is_safe(name) || seen[lower(name)]++ > 0)
      throw Refused(Refusal::invalid, unsafe_part_name(place, is_valid_utf8(name) ? name : "?"));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
      throw Refused(Refusal::invalid, is_encrypted(place));
    parts_[name] = at;
  }
}

std::vector<std::string> Package::part_names() const {
  std::vector<std::string> names;
  for (const auto& [name, at] : parts_) names.push_back(name);
  return names;
}

std::string Package::read(const std::string& part) {
  const Place place{file_, 0, ""};
  auto found = parts_.find(part);
  if (found == parts_.end()) throw Refused(Refusal::invalid, broken_part(place, part, "không có"));
  zip_stat_t stat;
  if (zip_stat_index(handle_->zip, found->second, 0, &stat) != 0)
    throw Refused(Refusal::invalid, broken_part(place, part, "mục lục"));
  const bool expands = stat.size > small_part && stat.size / limits_.ratio > stat.comp_size;
  if (expands || stat.size > limits_.unpacked_bytes - unpacked_)
    throw Refused(Refusal::invalid, unpacks_too_far(place, part));
  zip_file_t* entry = zip_fopen_index(handle_->zip, found->second, 0);
  if (!entry) throw Refused(Refusal::invalid, broken_part(place, part, "không giải nén được"));
  // The size that the directory states is what is read, one byte more tells a lie.
  std::string text(static_cast<std::size_t>(stat.size) + 1, '\0');
  std::size_t got = 0;
  zip_int64_t count = 0;
  while (got < text.size() && (count = zip_fread(entry, text.data() + got, text.size() - got)) > 0)
    got += static_cast<std::size_t>(count);
  zip_fclose(entry);
  if (count < 0 || got != stat.size) throw Refused(Refusal::invalid, broken_part(place, part, "sai độ dài"));
  unpacked_ += got;
  text.resize(got);
  return text;
}

std::string Package::with(const std::map<std::string, std::string>& parts) const {
  zip_source_t* kept = nullptr;
  zip_t* zip = opened(bytes_, 0, &kept);
  if (!zip) throw Failure("cannot open again the workbook that was read");
  for (const auto& [name, text] : parts) {
    zip_source_t* source = zip_source_buffer(zip, text.data(), text.size(), 0);
    zip_int64_t at = zip_file_add(zip, name.c_str(), source, ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8);
    if (at < 0) {
      zip_source_free(source);
      zip_discard(zip);
      zip_source_free(kept);
      throw Failure("cannot put " + name + " into the workbook");
    }
    zip_file_set_mtime(zip, static_cast<zip_uint64_t>(at), days_of_office, 0);
  }
  if (zip_close(zip) != 0) {
    const std::string reason = zip_strerror(zip);
    zip_discard(zip);
    zip_source_free(kept);
    throw Failure("cannot put the workbook together: " + reason);
  }
  std::string bytes = content_of(kept);
  zip_source_free(kept);
  return bytes;
}

}  // namespace ntm::xlsx
