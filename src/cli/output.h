#pragma once
#include <iosfwd>
#include <string>
#include <vector>

#include "base/problem.h"
#include "json/json.h"
#include "xlsx/table.h"

namespace ntm::cli {

/// What a command prints: JSON for programs (--json) or text and tables for people.
class Output {
 public:
  Output(std::ostream& out, std::ostream& err) : out_(out), err_(err) {}

  void use_json(bool json) { json_ = json; }
  bool wants_json() const { return json_; }

  void json(const Json& value);        ///< Pretty, one final newline.
  void line(const std::string& text);  ///< One line for people.
  void raw(const std::string& text);   ///< As it is (CSV).
  /// A table with aligned columns; figures (all cells of a column numeric) stand right.
  void table(const std::vector<std::string>& heads, const std::vector<std::vector<std::string>>& rows);
  void problems(const std::vector<Problem>& problems);  ///< To the error stream; as JSON when wanted.
  void error(const std::string& text);                  ///< To the error stream.
  /// From now on tables are gathered as well, to go out as a workbook; lines before one stand above it.
  void gather_tables(std::string title);
  const std::vector<xlsx::Table>& gathered_tables() const { return tables_; }
  void flush();  ///< So that a waiting reader sees what was printed.

 private:
  std::ostream& out_;
  std::ostream& err_;
  bool json_ = false;
  bool gathers_ = false;
  std::string title_;
  std::vector<std::string> lines_;  ///< Since the last table.
  std::vector<xlsx::Table> tables_;
};

}  // namespace ntm::cli
