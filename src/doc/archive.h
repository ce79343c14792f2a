#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace ntm::doc {

/// One file inside a DOCX.
struct Part {
  std::string name;  ///< "word/document.xml"
  std::string bytes;
};

/// The files of a DOCX (a zip archive), in their order.
class Archive {
 public:
  /// Reads a template that somebody gave us.
  /// @throws Refused when it is no DOCX, is damaged, holds macros or links to files elsewhere, or is larger
  /// than a template may be: 10 MB packed, 300 files, 40 MB unpacked.
  static Archive read(const std::string& file_name, std::string_view bytes);

  const std::vector<Part>& parts() const { return parts_; }
  const Part* find(std::string_view name) const;
  /// Replaces or adds.
  void put(std::string_view name, std::string bytes);

  /// The same parts give the same bytes on every machine in every year: nothing is compressed, so that no
  /// library decides what comes out, and all files are of 01/01/1980.
  std::string to_bytes() const;

 private:
  std::vector<Part> parts_;
};

}  // namespace ntm::doc
