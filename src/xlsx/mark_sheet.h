#pragma once
#include <map>
#include <set>
#include <string>

#include "xlsx/at.h"
#include "xlsx/mark_styles.h"

namespace ntm::xlsx {

/// One sheet in which cells are marked as wrong. Cells that are not there are made.
class MarkSheet {
 public:
  /// @throws Refused(invalid) when the part is broken.
  MarkSheet(std::string text, int depth, const Place& place, const std::string& part);

  /// Marks these cells and takes the mark off all others.
  void mark(const std::set<At>& wrong, MarkStyles& styles);
  /// Names the drawing that shows comments.
  void show_comments(const std::string& relationship);
  /// The relationship of the drawing that shows comments already; "" when there is none.
  const std::string& comments_relationship() const { return comments_relationship_; }
  std::string after() const { return text_.after(); }

 private:
  class Reader;
  struct CellSpan {
    Span tag;
    int style = 0;
  };
  struct Row {
    Span tag;
    std::size_t end = 0;     ///< Where its closing tag begins; where its tag ends when it is empty.
    bool is_closed = false;  ///< "<row …/>"
    std::map<int, CellSpan> cells;
    std::string made = {};  ///< What is put into a row without cells.
  };
  std::string empty_cell(At at, int style) const;
  void make(At at, int style);
  void close_rows();

  Splice text_;
  std::string prefix_;
  std::map<int, Row> rows_;
  std::map<int, std::string> new_rows_;
  Span data_tag_;
  std::size_t data_end_ = 0, comments_at_ = 0;
  bool data_is_closed_ = false;
  std::string comments_relationship_;
};

}  // namespace ntm::xlsx
