#include "xlsx/read.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "xlsx/parts.h"
#include "xlsx/problems.h"
#include "xlsx/xml.h"

namespace ntm::xlsx {
namespace {

std::optional<double> figure(const std::string& text) {
  double number = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = error == std::errc{} && end == text.data() + text.size();
  if (!whole || !std::isfinite(number)) return {};
  return number;
}

/// Serial 1 is 01/01/1900. Spreadsheets believe in a 29/02/1900, so that everything before it is a day off.
std::optional<Date> date_of(double serial, bool counts_from_1904) {
  const double day = std::floor(serial);
  if (day < 0 || day > 2'958'465) return {};
  auto days = static_cast<int>(day);
  if (counts_from_1904) return Date(1904, 1, 1).plus_days(days);
  return Date(1899, 12, 30).plus_days(days < 61 ? days + 1 : days);
}

/// Reads one sheet, cell by cell. Cells and rows without a place stand behind the one before.
class SheetReader : public XmlVisitor {
 public:
  SheetReader(const Parts& parts, const Package& package, Sheet& sheet, std::size_t& cells_left)
      : parts_(parts), package_(package), sheet_(sheet), cells_left_(cells_left) {}

  void begin(const Tag& tag) override {
    if (tag.name == "row") begin_row(tag);
    if (tag.name == "c") begin_cell(tag);
    if (tag.name == "mergeCell")
      if (auto area = Area::parse(tag["ref"])) sheet_.merged.push_back(*area);
    if (tag.name == "rPh") ++spoken_;
    takes_text_ = is_in_cell_ && spoken_ == 0 && (tag.name == "v" || tag.name == "t");
  }
  void text(std::string_view text) override {
    if (takes_text_) value_ += text;
  }
  void end(std::string_view name, Span) override {
    takes_text_ = false;
    if (name == "rPh") --spoken_;
    if (name == "c") end_cell();
  }

 private:
  void begin_row(const Tag& tag) {
    auto at = At::parse("A" + std::string(tag["r"]));
    at_ = {at ? at->row : at_.row + 1, -1};
    if (tag["hidden"] == "1" || tag["hidden"] == "true") sheet_.hidden_rows.insert(at_.row);
  }

  void begin_cell(const Tag& tag) {
    if (cells_left_-- == 0) {
      cells_left_ = 0;
      throw Refused(Refusal::invalid,
                    workbook_too_large({package_.file(), 0, sheet_.name}, "số ô", package_.limits().cells));
    }
    at_ = At::parse(tag["r"]).value_or(At{std::max(at_.row, 0), at_.column + 1});
    type_ = std::string(tag["t"]);
    std::size_t style = 0;
    std::from_chars(tag["s"].data(), tag["s"].data() + tag["s"].size(), style);
    shown_ = style < parts_.styles.size() ? parts_.styles[style] : Shown::number;
    value_.clear();
    is_in_cell_ = true;
  }

  void end_cell() {
    is_in_cell_ = false;
    if (value_.empty()) return;
    Cell cell;
    cell.at = at_;
    if (!fill(cell)) throw Refused(Refusal::invalid, broken_part(place(), sheet_.name, "ô sai dạng"));
    if (cell.kind != Cell::Kind::text || !cell.text.empty()) sheet_.cells.push_back(std::move(cell));
  }

  bool fill(Cell& cell) const {
    if (type_ == "s") return fill_shared(cell);
    if (type_ == "str" || type_ == "inlineStr") return cell.text = plain_text(value_), true;
    if (type_ == "e") return cell.kind = Cell::Kind::error, cell.text = value_, true;
    if (type_ == "d") return fill_iso_date(cell);
    auto number = figure(value_);
    if (!number) return false;
    cell.number = *number;
    cell.kind = type_ == "b" ? Cell::Kind::boolean : Cell::Kind::number;
    if (type_ == "b" || shown_ == Shown::number) return true;
    cell.kind = shown_ == Shown::percent ? Cell::Kind::percent : Cell::Kind::date;
    if (shown_ == Shown::date) cell.date = date_of(*number, parts_.counts_from_1904);
    if (shown_ == Shown::date && !cell.date) cell.kind = Cell::Kind::number;
    return true;
  }

  bool fill_shared(Cell& cell) const {
    std::size_t number = 0;
    auto [end, error] = std::from_chars(value_.data(), value_.data() + value_.size(), number);
    if (error != std::errc{} || number >= parts_.shared_texts.size()) return false;
    return cell.text = parts_.shared_texts[number], true;
  }

  bool fill_iso_date(Cell& cell) const {
    cell.date = Date::parse_iso(std::string_view(value_).substr(0, 10));
    cell.kind = cell.date ? Cell::Kind::date : Cell::Kind::text;
    if (!cell.date) cell.text = plain_text(value_);
    return true;
  }

  Place place() const { return {package_.file(), 0, sheet_.name + "!" + at_.to_text()}; }

  const Parts& parts_;
  const Package& package_;
  Sheet& sheet_;
  std::size_t& cells_left_;
  At at_{-1, -1};
  std::string type_, value_;
  Shown shown_ = Shown::number;
  bool is_in_cell_ = false, takes_text_ = false;
  int spoken_ = 0;
};

void sort_cells(Sheet& sheet) {
  auto before = [](const Cell& one, const Cell& other) { return one.at < other.at; };
  if (!std::is_sorted(sheet.cells.begin(), sheet.cells.end(), before))
    std::stable_sort(sheet.cells.begin(), sheet.cells.end(), before);
}

}  // namespace

Workbook read_workbook(std::string bytes, const std::string& file, const Limits& limits) {
  Package package(std::move(bytes), file, limits);
  Parts parts = read_parts(package);
  Workbook workbook;
  std::size_t cells_left = limits.cells;
  for (const SheetPart& part : parts.sheets) {
    Sheet sheet{part.name, part.is_hidden, {}, {}, {}};
    if (!part.part.empty()) {  // a sheet without one is a chart
      SheetReader reader(parts, package, sheet, cells_left);
      read_xml(package.read(part.part), reader, limits.depth, {file, 0, ""}, part.part);
    }
    sort_cells(sheet);
    workbook.sheets.push_back(std::move(sheet));
  }
  workbook.names = std::move(parts.names);
  workbook.properties = std::move(parts.properties);
  return workbook;
}

}  // namespace ntm::xlsx
