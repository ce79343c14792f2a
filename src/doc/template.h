#pragma once
#include <string>
#include <string_view>

#include "doc/archive.h"
#include "doc/values.h"

namespace ntm::doc {

/// A DOCX with markers, which an office edits in Word or LibreOffice (mẫu văn bản):
///
///     {{ten}}                        a text
///     {{doan:ds}}                    the paragraph once for each item of a list
///     {{hang:ds}}  {{o:ds}}          the table row, the table cell (a column) likewise
///     {{khoi:ds}} … {{het:ds}}       everything in between, each marker alone in its paragraph
///
/// In heads and feet of pages too. Whatever is optional is a list with one item or none.
/// @req R100
class Template {
 public:
  /// @throws Refused with everything that is wrong: no DOCX, markers that are misspelt, broken or out of
  /// place, names that may not be left out and are missing.
  static Template read(const std::string& file_name, std::string_view bytes, const Offer& offer);

  /// A filled document as the bytes of a DOCX. The same template and values give the same bytes, always.
  std::string fill(const Values& values, const About& about) const;

 private:
  explicit Template(Archive archive) : archive_(std::move(archive)) {}
  Archive archive_;  ///< With every marker in one piece.
};

}  // namespace ntm::doc
