// Of paper.h: how a table of a report stands on paper.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/text.h"
#include "reporting/paper.h"

namespace ntm::reporting {
namespace {

using outgoing::Side;

constexpr std::size_t most_columns_upright = 7;
constexpr std::size_t most_footnotes = 3;  ///< More of one kind become a sign in the cell and a remark below.
constexpr std::size_t most_rows_in_text = 15;
constexpr int characters_upright = 78, characters_lying = 150;  ///< On a line of a table, about.
constexpr int room = 2;                                         ///< Besides the characters of a cell.
constexpr int width_of_numbers = 5;
constexpr std::size_t widest = 40, short_mark = 5;
constexpr std::size_t least_rows_in_groups = 8;

bool is_total(const std::vector<std::string>& row) {
  return !row.empty() && (row[0] == "Tổng" || row[0] == "Cộng" || row[0] == "Tổng cộng");
}

/// A first column of names, each of which stands in several rows one after the other.
bool is_grouped(const Table& table) {
  if (table.rows.size() < least_rows_in_groups || table.columns.size() < 3 || table.columns[0].is_number)
    return false;
  std::size_t runs = 0;
  for (std::size_t at = 0; at < table.rows.size(); ++at)
    runs += at == 0 || table.rows[at][0] != table.rows[at - 1][0];
  return runs * 2 <= table.rows.size();
}

std::size_t longest_word(const std::string& text) {
  std::size_t longest = 0;
  for (std::size_t from = 0; from <= text.size();) {
    const std::size_t to = std::min(text.find(' ', from), text.size());
    longest = std::max(longest, display_width(text.substr(from, to - from)));
    from = to + 1;
  }
  return longest;
}

/// How wide a column must be so that no word breaks, and how wide it would like to be; in characters.
struct Need {
  int least = 0, best = 0;
};

Need need_of(const Table& table, std::size_t at) {
  std::size_t word = longest_word(table.columns[at].name) + 1, longest = word;  // headings are bold
  for (const auto& row : table.rows) {
    if (at >= row.size()) continue;
    word = std::max(word, longest_word(row[at]));
    longest = std::max(longest, display_width(row[at]));
  }
  return {static_cast<int>(std::min(word, widest)) + room,
          static_cast<int>(std::min(longest, widest)) + room};
}

/// Every column has what it must have; those that want more share what the page has left.
std::vector<int> widths_of(const Table& table, std::size_t first) {
  std::vector<Need> needs;
  int least = 0, wanted = 0;
  for (std::size_t at = first; at < table.columns.size(); ++at) {
    needs.push_back(need_of(table, at));
    least += needs.back().least, wanted += needs.back().best - needs.back().least;
  }
  const int left = std::max(0, (is_wide(table) ? characters_lying : characters_upright) - least);
  std::vector<int> widths;
  for (const Need& need : needs)
    widths.push_back(need.least + (wanted > left ? (need.best - need.least) * left / std::max(1, wanted)
                                                 : need.best - need.least));
  return widths;
}

bool is_short(const Table& table, std::size_t at) {
  std::size_t longest = 0;
  for (const auto& row : table.rows)
    if (at < row.size()) longest = std::max(longest, display_width(row[at]));
  return table.columns[at].is_number || longest <= short_mark;
}

/// What the cells that nobody verified say: a footnote for a few, a sign and one remark for many.
class Doubts {
 public:
  explicit Doubts(const Table& table) : table_(table) {
    for (const Doubt& doubt : table.doubts) ++count_[doubt.text];
  }
  outgoing::Words cell(std::size_t row, std::size_t column) const {
    const std::string& text = table_.rows[row][column];
    for (const Doubt& doubt : table_.doubts)
      if (doubt.row == row && doubt.column == column)
        return is_remark(doubt.text) ? outgoing::Words(text + "~") : outgoing::Words(text, doubt.text);
    return text;
  }
  void add_remarks(std::vector<std::string>& remarks) const {
    for (const auto& [text, count] : count_)
      if (is_remark(text)) remarks.push_back("~: " + in_sentence(text));
  }

 private:
  bool is_remark(const std::string& text) const { return count_.at(text) > most_footnotes; }
  const Table& table_;
  std::map<std::string, std::size_t> count_;
};

outgoing::Row head_row(const std::string& name, std::size_t columns) {
  outgoing::Row row;
  row.cells.resize(columns);
  row.cells[1] = name;
  row.is_total = true;
  return row;
}

outgoing::Row row_of(const Table& table, std::size_t at, std::size_t first, const Doubts& doubts,
                     int& number) {
  outgoing::Row row;
  row.is_total = is_total(table.rows[at]);
  row.cells.emplace_back(row.is_total ? std::string() : std::to_string(++number));
  for (std::size_t column = first; column < table.rows[at].size(); ++column)
    row.cells.push_back(doubts.cell(at, column));
  return row;
}

}  // namespace

std::string printed_title(const Table& table) { return fmt::format("Bảng {}. {}", table.id, table.title); }

bool is_wide(const Table& table) {
  return table.columns.size() > most_columns_upright || table.rows.size() > most_rows_in_text;
}

outgoing::Table printed_table(const Table& table) {
  outgoing::Table printed{printed_title(table), "", {{"TT", width_of_numbers}}, {}, table.notes};
  const bool has_groups = is_grouped(table);
  const std::size_t first = has_groups ? 1 : 0;
  const std::vector<int> widths = widths_of(table, first);
  for (std::size_t at = first; at < table.columns.size(); ++at)
    printed.columns.push_back(
        {table.columns[at].name, widths[at - first], is_short(table, at) ? Side::centre : Side::left});
  const Doubts doubts(table);
  int number = 0;
  for (std::size_t at = 0; at < table.rows.size(); ++at) {
    if (has_groups && (at == 0 || table.rows[at][0] != table.rows[at - 1][0]))
      printed.rows.push_back(head_row(table.rows[at][0], printed.columns.size()));
    printed.rows.push_back(row_of(table, at, first, doubts, number));
  }
  doubts.add_remarks(printed.remarks);
  return printed;
}

}  // namespace ntm::reporting
