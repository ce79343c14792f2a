#pragma once
#include <map>
#include <string>
#include <vector>

#include "xlsx/splice.h"

namespace ntm::xlsx {

/// The styles of a workbook, to which those of wrong cells are added: each as the cell's own, but for its
/// background.
class MarkStyles {
 public:
  /// @throws Refused(invalid) when the part is broken.
  MarkStyles(std::string text, int depth, const Place& place, const std::string& part);

  /// The style of a cell once it is marked as wrong.
  int wrong(int style) { return with_fill(style, wrong_fill()); }
  /// The style of a cell that is no longer wrong; the same when it was not marked.
  int right(int style);
  /// The styles that a line of the summary takes: bold, and wrapped.
  int bold();
  int wrapped();

  std::string after() const;

 private:
  class Reader;
  struct Format {
    std::string tag, rest;  ///< The opening tag, and what stands behind it up to and with its end.
    int fill = 0;
  };
  int with_fill(int style, int fill);
  int fill_of(const std::string& colour);
  int wrong_fill();
  int add(const std::string& format);

  Splice text_;
  std::string prefix_;
  std::vector<std::string> fills_;  ///< Foreground colours; "" for other fills.
  std::vector<Format> formats_;
  std::vector<std::string> new_fills_, new_formats_;
  std::map<std::pair<int, int>, int> known_;  ///< Style and fill to the style made of them.
  Span fills_tag_, formats_tag_;
  std::size_t fills_end_ = 0, formats_end_ = 0;
  int bold_font_ = 0;
};

}  // namespace ntm::xlsx
