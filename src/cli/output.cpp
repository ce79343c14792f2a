#include "cli/output.h"

#include <algorithm>
#include <ostream>

#include "base/text.h"

namespace ntm::cli {
namespace {

bool is_figure(const std::string& cell) {
  if (cell.empty() || cell == "–") return true;
  return cell.find_first_not_of("0123456789.,%+- ") == std::string::npos;
}

struct Column {
  std::size_t width = 0;
  bool right = true;
};

std::vector<Column> measured(const std::vector<std::string>& heads,
                             const std::vector<std::vector<std::string>>& rows) {
  std::vector<Column> columns(heads.size());
  for (std::size_t at = 0; at < heads.size(); ++at) {
    columns[at].width = display_width(heads[at]);
    for (const auto& row : rows) {
      columns[at].width = std::max(columns[at].width, display_width(row[at]));
      columns[at].right = columns[at].right && is_figure(row[at]);
    }
    if (rows.empty()) columns[at].right = false;
  }
  return columns;
}

std::string padded(const std::string& cell, const Column& column) {
  std::string blanks(column.width - display_width(cell), ' ');
  return column.right ? blanks + cell : cell + blanks;
}

std::string line_of(const std::vector<std::string>& cells, const std::vector<Column>& columns) {
  std::string line;
  for (std::size_t at = 0; at < cells.size(); ++at)
    line += (at > 0 ? "  " : "") + padded(cells[at], columns[at]);
  line.erase(line.find_last_not_of(' ') + 1);
  return line + "\n";
}

}  // namespace

void Output::json(const Json& value) { out_ << value.pretty() << "\n"; }
void Output::line(const std::string& text) {
  out_ << text << std::endl;  // at once: a line may be an acknowledgement
  if (gathers_ && !text.empty()) lines_.push_back(text);
}
void Output::raw(const std::string& text) { out_ << text; }
void Output::error(const std::string& text) { err_ << text << "\n"; }
void Output::flush() { out_.flush(); }

void Output::gather_tables(std::string title) {
  title_ = std::move(title);
  gathers_ = true;
}

void Output::table(const std::vector<std::string>& heads, const std::vector<std::vector<std::string>>& rows) {
  if (gathers_) tables_.push_back({title_, std::move(lines_), heads, rows}), lines_.clear();
  std::vector<Column> columns = measured(heads, rows);
  out_ << line_of(heads, columns);
  std::string rule;
  for (std::size_t at = 0; at < columns.size(); ++at) {
    rule += at > 0 ? "  " : "";
    for (std::size_t drawn = 0; drawn < columns[at].width; ++drawn) rule += "─";
  }
  out_ << rule << "\n";
  for (const auto& row : rows) out_ << line_of(row, columns);
}

void Output::problems(const std::vector<Problem>& problems) {
  if (!json_) {
    for (const Problem& problem : problems) err_ << "✗ " << problem.to_text() << "\n";
    return;
  }
  Json list = Json::array_of(problems, [](const Problem& problem) {
    return Json::object({{"code", problem.code},
                         {"place", problem.place.to_text()},
                         {"message", problem.message_vi},
                         {"remedy", problem.remedy_vi},
                         {"message_en", problem.message_en}});
  });
  err_ << Json::object({{"problems", list}}).pretty() << "\n";
}

}  // namespace ntm::cli
