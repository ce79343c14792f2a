#include "http/upload.h"

#include <algorithm>

#include "base/file_name.h"
#include "base/problem.h"
#include "base/text.h"
#include "http/ascii.h"
#include "http/problems.h"

namespace ntm::http {
namespace {

/// Gathers the parts in memory; the request's body is there already.
class Gatherer : public PartSink {
 public:
  Upload upload;

  void begin(const PartHead& head) override {
    head_ = head;
    content_.clear();
  }
  void add(std::string_view bytes) override { content_ += bytes; }
  void end() override {
    if (head_.file_name)
      upload.files.push_back(
          {head_.field, clean_file_name(*head_.file_name), file_type(content_), std::move(content_)});
    else
      upload.fields[head_.field] = text_of(content_);
    content_.clear();
  }

 private:
  std::string text_of(const std::string& bytes) const {
    const bool has_control = std::any_of(bytes.begin(), bytes.end(), [](char c) {
      return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t';
    });
    if (has_control || !is_valid_utf8(bytes))
      throw Refused(Refusal::invalid, problems::control_character(printable(head_.field)));
    return to_nfc(bytes);
  }

  PartHead head_;
  std::string content_;
};

std::string words_of(const std::set<FileType>& types) {
  std::string words;
  for (const FileType type : types) words += (words.empty() ? "" : ", ") + extension_of(type);
  return words;
}

}  // namespace

Upload upload_of(const Request& request, const std::set<FileType>& allowed, const MultipartLimits& limits) {
  const std::string& type = request.header("content-type");
  const auto boundary = multipart_boundary(type);
  if (!boundary)
    throw Refused(Refusal::invalid,
                  problems::content_type_unexpected(printable(type), "multipart/form-data"));
  Gatherer gatherer;
  MultipartReader reader(*boundary, limits, gatherer);
  reader.feed(request.body);
  reader.finish();
  Problems found;
  for (const UploadedFile& file : gatherer.upload.files)
    if (allowed.count(file.type) == 0) found.add(problems::file_type_refused(file.name, words_of(allowed)));
  found.refuse_if_any();
  return std::move(gatherer.upload);
}

}  // namespace ntm::http
