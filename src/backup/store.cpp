#include "backup/store.h"

#include <fmt/format.h>

#include <algorithm>

#include "db/sqlite_connection.h"

namespace ntm::backup::store {
namespace {

std::vector<std::string> sorted_texts(db::Connection& connection, std::string_view sql,
                                      const db::Connection::Values& values) {
  std::vector<std::string> found;
  connection.each<std::string>(sql, values, [&](std::string each) { found.push_back(std::move(each)); });
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

std::vector<std::string> tables(db::Connection& connection) {
  return sorted_texts(
      connection,
      connection.is_postgres()
          ? "SELECT table_name FROM information_schema.tables "
            "WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'"
          : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite^_%' "
            "ESCAPE '^'",
      {});
}

std::vector<std::string> columns(db::Connection& connection, const std::string& table) {
  return sorted_texts(connection,
                      connection.is_postgres() ? "SELECT column_name FROM information_schema.columns "
                                                 "WHERE table_schema = current_schema() AND table_name = $1"
                                               : "SELECT name FROM pragma_table_info($1)",
                      {table});
}

void visit_rows(db::Connection& connection, const std::string& table, const std::vector<std::string>& columns,
                const std::function<void(const Row&)>& visit) {
  const std::string sql = fmt::format("SELECT \"{}\" FROM \"{}\"", fmt::join(columns, "\", \""), table);
  Row row(columns.size());
  connection.visit(sql, {}, [&](const db::Cells& cells) {
    for (std::size_t at = 0; at < row.size(); ++at) {
      const int column = static_cast<int>(at);
      row[at] = cells.is_null(column) ? std::nullopt : std::optional(cells.text(column));
    }
    visit(row);
  });
}

void copy_database(const std::filesystem::path& database, const std::filesystem::path& copy) {
  db::SqliteConnection source(database.string());
  source.run("VACUUM INTO $1", {copy.string()});
}

void with_file(const std::filesystem::path& database, const std::function<void(db::Connection&)>& work) {
  db::SqliteConnection connection(database.string());
  work(connection);
}

std::optional<std::string> fault_of(db::Connection& connection) {
  const auto pages = connection.single<std::string>("PRAGMA integrity_check(1)");
  if (pages != "ok") return pages;
  std::optional<std::string> table;
  connection.visit("PRAGMA foreign_key_check", {}, [&](const db::Cells& cells) { table = cells.text(0); });
  if (table) return "foreign key of " + *table;
  return {};
}

}  // namespace ntm::backup::store
