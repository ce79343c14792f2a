#include "datafile/csv.h"

#include <algorithm>

#include "base/text.h"
#include "datafile/problems.h"

namespace ntm::datafile {
namespace {

const std::string empty_cell;

/// Walks over the text and gives one record after another, however many lines a quoted cell spans.
class Records {
 public:
  explicit Records(const Source& source) : source_(source), rest_(source.text) {}

  /// Reads the next record that is not blank; false at the end.
  bool next(std::vector<std::string>& cells, int& first_line, Problems& problems) {
    do {
      if (rest_.empty()) return false;
      cells.clear();
      first_line = line_;
      read_record(cells, problems);
    } while (cells.size() == 1 && cells.front().empty());
    return true;
  }

 private:
  void read_record(std::vector<std::string>& cells, Problems& problems) {
    std::string cell;
    for (;;) {
      bool quoted = !rest_.empty() && rest_.front() == '"';
      cell = quoted ? quoted_cell(problems) : plain_cell();
      cells.push_back(trimmed_cell(cell));
      if (rest_.empty()) return;
      char end = rest_.front();
      rest_.remove_prefix(1);
      if (end == '\n') return void(++line_);
    }
  }

  std::string plain_cell() {
    std::size_t end = std::min(rest_.find_first_of(",\n"), rest_.size());
    std::string cell(rest_.substr(0, end));
    rest_.remove_prefix(end);
    return cell;
  }

  std::string quoted_cell(Problems& problems) {
    int opened = line_;
    rest_.remove_prefix(1);
    std::string cell;
    while (!rest_.empty()) {
      char c = rest_.front();
      rest_.remove_prefix(1);
      if (c != '"') {
        line_ += c == '\n';
        cell += c;
      } else if (!rest_.empty() && rest_.front() == '"') {
        cell += '"';
        rest_.remove_prefix(1);
      } else {
        return cell + plain_cell();
      }
    }
    problems.add(unclosed_quote({source_.name, opened, ""}));
    return cell;
  }

  static std::string trimmed_cell(std::string_view cell) {
    constexpr std::string_view blanks = " \t\r";
    std::size_t first = cell.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return std::string(cell.substr(first, cell.find_last_not_of(blanks) - first + 1));
  }

  const Source& source_;
  std::string_view rest_;
  int line_ = 1;
};

bool is_number(std::string_view text) { return Decimal::parse(text).has_value(); }

}  // namespace

const std::string& Line::text(std::string_view column) const {
  auto found = columns_.find(std::string(column));
  return found == columns_.end() ? empty_cell : cells_[found->second];
}

std::optional<Date> Line::date(std::string_view column, Problems& problems) const {
  const std::string& cell = text(column);
  if (cell.empty()) return {};
  auto date = Date::parse_iso(cell);
  if (!date) problems.add(not_a_date(place(column), cell));
  return date;
}

std::optional<Month> Line::month(std::string_view column, Problems& problems) const {
  const std::string& cell = text(column);
  if (cell.empty()) return {};
  auto month = Month::parse_iso(cell);
  if (!month) problems.add(not_a_month(place(column), cell));
  return month;
}

std::optional<Decimal> Line::decimal(std::string_view column, Problems& problems) const {
  const std::string& cell = text(column);
  if (cell.empty()) return {};
  auto number = Decimal::parse(cell);
  if (!number) problems.add(not_a_number(place(column), cell));
  return number;
}

const std::string& Line::required(std::string_view column, Problems& problems) const {
  const std::string& cell = text(column);
  if (cell.empty()) problems.add(missing_key(place(column), column));
  return cell;
}

Table::Table(Source source, const std::vector<std::string>& required, Problems& problems)
    : source_(std::move(source)) {
  Records records(source_);
  std::vector<std::string> cells;
  int line = 1;
  bool has_head = records.next(cells, line, problems);
  read_head(has_head ? cells : std::vector<std::string>{}, required, problems);
  std::size_t width = cells.size();
  while (records.next(cells, line, problems)) {
    if (cells.size() != width)
      problems.add(wrong_cell_count({source_.name, line, ""}, cells.size(), width));
    else
      lines_.emplace_back(source_.name, line, columns_, cells);
  }
}

void Table::read_head(const std::vector<std::string>& cells, const std::vector<std::string>& required,
                      Problems& problems) {
  Place head{source_.name, 1, ""};
  for (std::size_t at = 0; at < cells.size(); ++at)
    if (!columns_.emplace(cells[at], at).second) problems.add(duplicate_column(head, cells[at]));
  for (const std::string& column : required)
    if (!columns_.count(column)) problems.add(missing_column(head, column));
}

std::string csv_cell(std::string_view text) {
  std::string cell(text);
  if (!cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos &&
      !is_number(cell))
    cell.insert(0, "'");
  if (cell.find_first_of(",\"\n\r") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (char c : cell) quoted += c == '"' ? "\"\"" : std::string(1, c);
  return quoted + "\"";
}

}  // namespace ntm::datafile
