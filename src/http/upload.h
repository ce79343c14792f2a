#pragma once
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "http/message.h"
#include "http/multipart.h"

namespace ntm::http {

/// For whoever unpacks a zip (docx and xlsx are such): beyond these it is an attack, not a file.
struct ZipLimits {
  std::size_t entries = 2000;
  std::uint64_t unpacked_bytes = 200 * 1024 * 1024;  ///< Of all entries together.
  unsigned ratio = 100;                              ///< Unpacked to packed, of one entry beyond 1 MB.
};

/// What a file is by its own bytes, whatever its name or its sender say.
enum class FileType { unknown, pdf, png, jpeg, webp, zip, docx, xlsx };

FileType file_type(std::string_view content);
std::string media_type_of(FileType type);  ///< "application/pdf"; "application/octet-stream" for unknown.
std::string extension_of(FileType type);   ///< ".pdf"; "" for unknown.

struct UploadedFile {
  std::string field;
  std::string name;  ///< Clean.
  FileType type = FileType::unknown;
  std::string content;
};

/// A form with files, as a handler wants it.
struct Upload {
  std::map<std::string, std::string> fields;  ///< UTF-8, NFC; the last of several wins.
  std::vector<UploadedFile> files;
};

/// The form that a request carries.
/// @throws Refused(invalid) when it is no form, is malformed or beyond the limits, when a field is not text,
/// and with every file whose content is of none of the types allowed.
Upload upload_of(const Request& request, const std::set<FileType>& allowed,
                 const MultipartLimits& limits = {});

}  // namespace ntm::http
