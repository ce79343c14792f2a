#include "xlsx/write.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <utility>

#include <unistd.h>

#include "base/problem.h"
#include "base/text.h"

namespace ntm::xlsx {
namespace {

constexpr std::size_t longest_text = 32'000;  // characters; the library refuses more than 32,767
constexpr int paper_a4 = 9;
constexpr double line_height = 15;  // points

/// A file of our own that goes away.
class TemporaryFile {
 public:
  TemporaryFile() : path_((std::filesystem::temp_directory_path() / "ntm-XXXXXX").string()) {
    const int descriptor = mkstemp(path_.data());
    if (descriptor < 0) throw Failure("cannot make a temporary file for a workbook");
    close(descriptor);
  }
  ~TemporaryFile() { std::remove(path_.c_str()); }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  const std::string& path() const { return path_; }
  std::string bytes() const {
    std::ifstream file(path_, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

 private:
  std::string path_;
};

void require(lxw_error error, const std::string& what) {
  if (error != LXW_NO_ERROR) throw Failure("cannot write " + what + " of a workbook: " + lxw_strerror(error));
}

/// Within the longest text, cut between characters.
std::string fitting(const std::string& text) {
  if (text.size() <= longest_text) return text;
  std::size_t end = longest_text;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end);
}

lxw_row_t row_of(int row) { return static_cast<lxw_row_t>(row); }
lxw_col_t column_of(int column) { return static_cast<lxw_col_t>(column); }

class Writer {
 public:
  Writer(const Book& book, const std::string& path) : book_(book), workbook_(workbook_new(path.c_str())) {
    if (!workbook_) throw Failure("cannot begin a workbook");
    protection_.format_columns = protection_.format_rows = protection_.sort = protection_.autofilter =
        LXW_TRUE;
  }
  ~Writer() {
    if (workbook_) lxw_workbook_free(workbook_);
  }
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  void write() {
    set_properties();
    for (const BookSheet& sheet : book_.sheets) write_sheet(sheet);
    for (const auto& [name, formula] : book_.names)
      require(workbook_define_name(workbook_, name.c_str(), formula.c_str()), "name " + name);
    lxw_workbook* finished = std::exchange(workbook_, nullptr);  // closing frees it, whatever comes of it
    require(workbook_close(finished), "the file");
  }

 private:
  enum class Figure { text, whole, decimal, date };

  void set_properties() {
    lxw_doc_properties properties{};
    std::string title = book_.title;
    char company[] = "ntm";
    properties.title = title.data();
    properties.author = company;
    const Date day = book_.made_on.value_or(Date(2024, 1, 1));
    properties.created = static_cast<time_t>(day.days_since_1970()) * 86'400;
    require(workbook_set_properties(workbook_, &properties), "the properties");
    for (const auto& [name, value] : book_.properties)
      require(workbook_set_custom_property_string(workbook_, name.c_str(), value.c_str()), name);
  }

  void write_sheet(const BookSheet& sheet) {
    lxw_worksheet* out = workbook_add_worksheet(workbook_, sheet.name.c_str());
    if (!out) throw Failure("cannot add sheet " + sheet.name);
    for (std::size_t at = 0; at < sheet.widths.size(); ++at)
      set_width(out, static_cast<int>(at), sheet.widths[at]);
    for (std::size_t row = 0; row < sheet.rows.size(); ++row)
      for (std::size_t column = 0; column < sheet.rows[row].size(); ++column)
        write_cell(out, {static_cast<int>(row), static_cast<int>(column)}, sheet.rows[row][column]);
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) set_height(out, sheet, row);
    for (const Area& area : sheet.merged) merge(out, sheet, area);
    for (const Entry& entry : sheet.entries) add_entry(out, entry);
    for (const auto& [at, text] : sheet.comments)
      require(worksheet_write_comment(out, row_of(at.row), column_of(at.column), fitting(text).c_str()),
              "a comment");
    set_page(out, sheet);
    if (sheet.is_protected) worksheet_protect(out, nullptr, &protection_);
    if (sheet.is_hidden) worksheet_hide(out);
  }

  static void set_width(lxw_worksheet* out, int column, double width) {
    lxw_row_col_options hidden{};
    hidden.hidden = LXW_TRUE;
    worksheet_set_column_opt(out, column_of(column), column_of(column), width > 0 ? width : 8, nullptr,
                             width > 0 ? nullptr : &hidden);
  }

  /// So high that wrapped text is seen whole: not every program measures rows when it opens a file.
  static void set_height(lxw_worksheet* out, const BookSheet& sheet, std::size_t row) {
    double lines = 1;
    for (std::size_t column = 0; column < std::min(sheet.rows[row].size(), sheet.widths.size()); ++column) {
      const BookCell& cell = sheet.rows[row][column];
      const auto* text = std::get_if<std::string>(&cell.content);
      const double room = sheet.widths[column] - 1;
      const bool wraps = cell.look == Look::head || cell.look == Look::locked || cell.look == Look::input;
      if (text && wraps && room > 0)
        lines = std::max(lines, std::ceil(static_cast<double>(display_width(*text)) / room));
    }
    if (lines > 1)
      worksheet_set_row(out, row_of(static_cast<int>(row)), std::min(lines, 20.0) * line_height, nullptr);
  }

  void write_cell(lxw_worksheet* out, At at, const BookCell& cell) {
    const lxw_row_t row = row_of(at.row);
    const lxw_col_t column = column_of(at.column);
    if (const auto* text = std::get_if<std::string>(&cell.content))
      require(
          worksheet_write_string(out, row, column, fitting(*text).c_str(), format(cell.look, Figure::text)),
          "a text");
    else if (const auto* figure = std::get_if<Decimal>(&cell.content))
      require(
          worksheet_write_number(out, row, column, figure->to_double(), format(cell.look, kind_of(*figure))),
          "a figure");
    else if (const auto* date = std::get_if<Date>(&cell.content))
      require(worksheet_write_number(out, row, column, serial_of(*date), format(cell.look, Figure::date)),
              "a day");
    else if (cell.look != Look::plain)
      require(worksheet_write_blank(out, row, column, format(cell.look, Figure::text)), "a blank cell");
  }

  static Figure kind_of(Decimal figure) {
    if (figure.units() % Decimal::units_per_one != 0) return Figure::decimal;
    const bool is_large = figure >= Decimal::whole(10'000) || Decimal::whole(-10'000) >= figure;
    return is_large ? Figure::whole : Figure::text;  // a year is not "2.024"
  }

  static double serial_of(Date date) { return date.days_since_1970() - Date(1899, 12, 30).days_since_1970(); }

  /// Merging writes its first cell anew.
  void merge(lxw_worksheet* out, const BookSheet& sheet, const Area& area) {
    const auto& row = sheet.rows.at(static_cast<std::size_t>(area.first.row));
    const BookCell& cell = row.at(static_cast<std::size_t>(area.first.column));
    require(worksheet_merge_range(out, row_of(area.first.row), column_of(area.first.column),
                                  row_of(area.last.row), column_of(area.last.column), "",
                                  format(cell.look, Figure::text)),
            "a merged area");
    write_cell(out, area.first, cell);
  }

  void add_entry(lxw_worksheet* out, const Entry& entry) {
    lxw_data_validation rule{};
    std::string formula = "=" + entry.list_of, title = entry.title, message = entry.message;
    rule.ignore_blank = LXW_VALIDATION_ON;
    rule.show_input = LXW_VALIDATION_ON;
    rule.show_error = LXW_VALIDATION_ON;
    rule.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
    rule.input_title = title.data();
    rule.input_message = message.data();
    if (!entry.list_of.empty()) {
      rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
      rule.value_formula = formula.data();
      rule.dropdown = LXW_VALIDATION_ON;
    } else if (entry.least || entry.most) {
      rule.validate = LXW_VALIDATION_TYPE_DECIMAL;
      rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
      rule.minimum_number = entry.least.value_or(Decimal::whole(-1'000'000'000'000)).to_double();
      rule.maximum_number = entry.most.value_or(Decimal::whole(1'000'000'000'000)).to_double();
    } else {
      rule.validate = LXW_VALIDATION_TYPE_ANY;
    }
    require(worksheet_data_validation_range(out, row_of(entry.area.first.row),
                                            column_of(entry.area.first.column), row_of(entry.area.last.row),
                                            column_of(entry.area.last.column), &rule),
            "a rule of entry");
  }

  static void set_page(lxw_worksheet* out, const BookSheet& sheet) {
    worksheet_set_paper(out, paper_a4);
    if (sheet.is_landscape) worksheet_set_landscape(out);
    worksheet_fit_to_pages(out, 1, 0);
    worksheet_set_margins(out, 0.6, 0.4, 0.6, 0.6);
    worksheet_set_footer(out, "&C&P/&N");
    if (sheet.head_rows > 0)
      require(worksheet_repeat_rows(out, 0, row_of(sheet.head_rows - 1)), "rows to repeat");
    if (sheet.head_rows > 0 || sheet.frozen_columns > 0)
      worksheet_freeze_panes(out, row_of(sheet.head_rows), column_of(sheet.frozen_columns));
    if (sheet.filtered)
      worksheet_autofilter(out, row_of(sheet.filtered->first.row), column_of(sheet.filtered->first.column),
                           row_of(sheet.filtered->last.row), column_of(sheet.filtered->last.column));
  }

  lxw_format* format(Look look, Figure figure) {
    lxw_format*& known = formats_[{look, figure}];
    if (!known) known = made(look, figure);
    return known;
  }

  lxw_format* made(Look look, Figure figure) {
    lxw_format* format = workbook_add_format(workbook_);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (figure == Figure::whole && look != Look::input) format_set_num_format(format, "#,##0");
    if (figure == Figure::decimal && look != Look::input) format_set_num_format(format, "#,##0.0###");
    if (figure == Figure::date) format_set_num_format(format, "dd/mm/yyyy");
    if (look == Look::title) format_set_bold(format), format_set_font_size(format, 14);
    if (look == Look::note) format_set_italic(format);
    if (look == Look::head) {
      format_set_bold(format);
      format_set_align(format, LXW_ALIGN_CENTER);
      format_set_bg_color(format, 0xD9E8E0);
    }
    if (look == Look::head || look == Look::locked || look == Look::input) {
      format_set_border(format, LXW_BORDER_THIN);
      format_set_text_wrap(format);
    }
    if (look == Look::input) {
      format_set_unlocked(format);
      format_set_bg_color(format, static_cast<lxw_color_t>(input_colour));
    }
    return format;
  }

  const Book& book_;
  lxw_workbook* workbook_;
  std::map<std::pair<Look, Figure>, lxw_format*> formats_;
  lxw_protection protection_{};
};

}  // namespace

std::string write_book(const Book& book) {
  TemporaryFile file;
  Writer(book, file.path()).write();
  return file.bytes();
}

}  // namespace ntm::xlsx
