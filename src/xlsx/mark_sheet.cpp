#include "xlsx/mark_sheet.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "xlsx/problems.h"

namespace ntm::xlsx {
namespace {

constexpr const char* relationships_space =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// What stands behind the drawing of comments in a sheet, in the order that the format demands.
constexpr std::array<std::string_view, 8> behind_comments{"legacyDrawingHF", "drawingHF", "picture",
                                                          "oleObjects",      "controls",  "webPublishItems",
                                                          "tableParts",      "extLst"};

}  // namespace

class MarkSheet::Reader : public XmlVisitor {
 public:
  explicit Reader(MarkSheet& sheet) : sheet_(sheet) {}

  void begin(const Tag& tag) override {
    ++depth_;
    if (depth_ == 2) begin_child(tag);
    if (tag.name == "row" && depth_ == 3) begin_row(tag);
    if (tag.name == "c" && depth_ == 4 && row_) begin_cell(tag);
  }
  void end(std::string_view name, Span span) override {
    if (depth_ == 3 && row_ && name == "row") {
      row_->end = row_->is_closed ? row_->tag.end : span.begin;
      row_ = nullptr;
    }
    if (depth_ == 2 && name == "sheetData") sheet_.data_end_ = span.begin;
    if (depth_ == 1 && sheet_.comments_at_ == 0) sheet_.comments_at_ = span.begin;
    --depth_;
  }

 private:
  bool is_closed(const Tag& tag) const { return sheet_.text_.at(tag.span).ends_with("/>"); }

  void begin_child(const Tag& tag) {
    if (tag.name == "sheetData") {
      sheet_.data_tag_ = tag.span;
      sheet_.data_is_closed_ = is_closed(tag);
      sheet_.prefix_ = tag.prefix;
    }
    if (tag.name == "legacyDrawing") sheet_.comments_relationship_ = std::string(tag["id"]);
    const bool is_behind =
        std::find(behind_comments.begin(), behind_comments.end(), tag.name) != behind_comments.end();
    if (is_behind && sheet_.comments_at_ == 0) sheet_.comments_at_ = tag.span.begin;
  }

  void begin_row(const Tag& tag) {
    auto at = At::parse("A" + std::string(tag["r"]));
    at_ = {at ? at->row : at_.row + 1, -1};
    row_ = &sheet_.rows_[at_.row];
    row_->tag = tag.span;
    row_->is_closed = is_closed(tag);
  }

  void begin_cell(const Tag& tag) {
    at_ = At::parse(tag["r"]).value_or(At{at_.row, at_.column + 1});
    int style = 0;
    std::from_chars(tag["s"].data(), tag["s"].data() + tag["s"].size(), style);
    row_->cells[at_.column] = {tag.span, style};
  }

  MarkSheet& sheet_;
  Row* row_ = nullptr;
  At at_{-1, -1};
  int depth_ = 0;
};

MarkSheet::MarkSheet(std::string text, int depth, const Place& place, const std::string& part)
    : text_(std::move(text)) {
  Reader reader(*this);
  read_xml(text_.before(), reader, depth, place, part);
  if (data_tag_.end == 0) throw Refused(Refusal::invalid, broken_part(place, part, "thiếu bảng ô"));
}

std::string MarkSheet::empty_cell(At at, int style) const {
  return fmt::format(R"(<{}c r="{}" s="{}"/>)", prefix_, at.to_text(), style);
}

void MarkSheet::make(At at, int style) {
  auto row = rows_.find(at.row);
  if (row == rows_.end()) {
    new_rows_[at.row] += empty_cell(at, style);
  } else if (row->second.is_closed) {
    row->second.made += empty_cell(at, style);
  } else {
    auto next = row->second.cells.upper_bound(at.column);
    text_.insert(next == row->second.cells.end() ? row->second.end : next->second.tag.begin,
                 empty_cell(at, style));
  }
}

/// Rows that had no cells, and rows that were not there.
void MarkSheet::close_rows() {
  for (auto& [number, row] : rows_) {
    if (row.made.empty()) continue;
    std::string tag(text_.at(row.tag));
    tag.erase(tag.size() - 2);
    text_.replace(row.tag, fmt::format("{}>{}</{}row>", tag, row.made, prefix_));
  }
  std::string only;
  for (const auto& [number, cells] : new_rows_) {
    const std::string row = fmt::format(R"(<{0}row r="{1}">{2}</{0}row>)", prefix_, number + 1, cells);
    auto next = rows_.upper_bound(number);
    if (data_is_closed_)
      only += row;
    else
      text_.insert(next == rows_.end() ? data_end_ : next->second.tag.begin, row);
  }
  if (!only.empty()) text_.replace(data_tag_, fmt::format("<{0}sheetData>{1}</{0}sheetData>", prefix_, only));
}

void MarkSheet::mark(const std::set<At>& wrong, MarkStyles& styles) {
  for (const auto& [number, row] : rows_)
    for (const auto& [column, cell] : row.cells) {
      const int style = wrong.count({number, column}) ? styles.wrong(cell.style) : styles.right(cell.style);
      if (style != cell.style)
        text_.replace(cell.tag, with_attribute(std::string(text_.at(cell.tag)), "s", std::to_string(style)));
    }
  for (At at : wrong) {
    auto row = rows_.find(at.row);
    if (row == rows_.end() || !row->second.cells.count(at.column)) make(at, styles.wrong(0));
  }
  close_rows();
}

void MarkSheet::show_comments(const std::string& relationship) {
  text_.insert(comments_at_, fmt::format(R"(<{0}legacyDrawing xmlns:r="{1}" r:id="{2}"/>)", prefix_,
                                         relationships_space, relationship));
  comments_relationship_ = relationship;
}

}  // namespace ntm::xlsx
