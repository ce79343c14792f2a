#pragma once
#include <filesystem>
#include <mutex>
#include <string>
#include <string_view>

#include "doc/process.h"

namespace ntm::doc {

/// Turns a DOCX into a PDF with LibreOffice, which runs beside this program and may be absent. One at a time:
/// it takes a processor and some hundred megabytes for a second or two.
/// @req R100
class PdfMaker {
 public:
  /// `office` is the program; empty: looked for as soffice and libreoffice.
  explicit PdfMaker(std::filesystem::path office = {}, Bounds bounds = {});

  bool is_available() const { return !office_.empty(); }
  /// The same document gives the same bytes as long as LibreOffice and the fonts of the machine are the same.
  /// @throws Refused when LibreOffice is not installed, others are waiting already for longer than one may
  /// take, it takes too long, or it makes nothing.
  std::string pdf_of(std::string_view docx) const;

 private:
  std::filesystem::path office_;
  Bounds bounds_;
  mutable std::timed_mutex turn_;
};

}  // namespace ntm::doc
