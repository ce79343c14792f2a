#include "db/sqlite_connection.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <filesystem>
#include <system_error>

#include "base/problem.h"

namespace ntm::db {
namespace {

constexpr int busy_timeout_ms = 10'000;

class SqliteCells : public Cells {
 public:
  explicit SqliteCells(sqlite3_stmt* statement) : statement_(statement) {}
  bool is_null(int column) const override { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
  std::int64_t integer(int column) const override { return sqlite3_column_int64(statement_, column); }
  std::string_view text(int column) const override {
    auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
  }

 private:
  sqlite3_stmt* statement_;
};

/// Leaves a statement ready for its next use, whatever happened to this one.
struct Reset {
  sqlite3_stmt* statement;
  ~Reset() { sqlite3_reset(statement), sqlite3_clear_bindings(statement); }
};

int bind_one(sqlite3_stmt* statement, int index, const Value::Held& held) {
  if (auto* number = std::get_if<std::int64_t>(&held)) return sqlite3_bind_int64(statement, index, *number);
  if (auto* text = std::get_if<std::string>(&held))
    return sqlite3_bind_text64(statement, index, text->data(), text->size(), SQLITE_TRANSIENT, SQLITE_UTF8);
  return sqlite3_bind_null(statement, index);
}

/// Opens, and reads once: a file in a folder that cannot be written to opens, but may refuse the first read.
sqlite3* tried(const std::string& name, int flags) {
  sqlite3* handle = nullptr;
  int code =
      sqlite3_open_v2(name.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
  if (code == SQLITE_OK && (flags & SQLITE_OPEN_READONLY) != 0)
    code = sqlite3_exec(handle, "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr);
  if (code == SQLITE_OK) return handle;
  std::string reason = handle ? sqlite3_errmsg(handle) : "out of memory";
  sqlite3_close(handle);
  throw Failure("cannot open " + name + ": " + reason);
}

sqlite3* opened_to_write(const std::string& path) {
  return tried(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

/// A path as SQLite's file: address.
std::string address_of(const std::string& path) {
  std::string address = "file:";
  for (char c : path)
    address += (c == '?' || c == '#' || c == '%') ? fmt::format("%{:02X}", c) : std::string(1, c);
  return address;
}

/// Reading a file in WAL mode needs files beside it. Where they cannot be made, a file that nobody writes is
/// read by itself, unless commits are waiting in its -wal file.
sqlite3* opened_to_read(const std::string& path) try {
  return tried(path, SQLITE_OPEN_READONLY);
} catch (const Failure&) {
  std::error_code error;
  bool is_there = std::filesystem::exists(path, error),
       has_log = std::filesystem::exists(path + "-wal", error);
  if (!is_there || (has_log && std::filesystem::file_size(path + "-wal", error) > 0)) throw;
  return tried(address_of(path) + "?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
}

}  // namespace

SqliteConnection::SqliteConnection(const std::string& path, SqliteUse use)
    : SqliteConnection(use == SqliteUse::write ? opened_to_write(path) : opened_to_read(path)) {
  // The timeout comes first: without it the switch to WAL fails while another connection is open.
  sqlite3_busy_timeout(handle_, busy_timeout_ms);
  if (use == SqliteUse::write)
    run_script("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000;");
  run_script("PRAGMA foreign_keys = ON; PRAGMA cache_size = -8000;");
}

SqliteConnection::~SqliteConnection() {
  for (auto& [sql, statement] : statements_) sqlite3_finalize(statement);
  sqlite3_close(handle_);
}

void SqliteConnection::fail(std::string_view doing) {
  throw Failure(fmt::format("{} (SQLite: {})", doing, sqlite3_errmsg(handle_)));
}

sqlite3_stmt* SqliteConnection::prepared(std::string_view sql) {
  auto [place, is_new] = statements_.try_emplace(std::string(sql), nullptr);
  if (!is_new) return place->second;
  if (sqlite3_prepare_v3(handle_, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                         &place->second, nullptr) != SQLITE_OK) {
    statements_.erase(place);
    fail(sql);
  }
  return place->second;
}

void SqliteConnection::bind(sqlite3_stmt* statement, const Values& values, std::string_view sql) {
  for (std::size_t at = 0; at < values.size(); ++at) {
    int index = sqlite3_bind_parameter_index(statement, fmt::format("${}", at + 1).c_str());
    if (index == 0 || bind_one(statement, index, values[at].held()) != SQLITE_OK) fail(sql);
  }
}

bool SqliteConnection::step(sqlite3_stmt* statement, std::string_view sql) {
  int code = sqlite3_step(statement);
  if (code != SQLITE_ROW && code != SQLITE_DONE) fail(sql);
  return code == SQLITE_ROW;
}

std::int64_t SqliteConnection::run(std::string_view sql, const Values& values) {
  sqlite3_stmt* statement = prepared(sql);
  Reset reset{statement};
  bind(statement, values, sql);
  while (step(statement, sql)) {
  }
  return sqlite3_changes64(handle_);
}

void SqliteConnection::run_script(const std::string& sql) {
  if (sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail(sql);
}

void SqliteConnection::visit(std::string_view sql, const Values& values,
                             const std::function<void(const Cells&)>& visit) {
  sqlite3_stmt* statement = prepared(sql);
  Reset reset{statement};
  bind(statement, values, sql);
  SqliteCells cells(statement);
  while (step(statement, sql)) visit(cells);
}

void SqliteConnection::insert_all(std::string_view table, const std::vector<std::string>& columns,
                                  const std::vector<Values>& rows) {
  std::string places;
  for (std::size_t at = 1; at <= columns.size(); ++at) places += fmt::format("{}${}", at > 1 ? ", " : "", at);
  std::string sql = fmt::format("INSERT INTO {} ({}) VALUES ({})", table, fmt::join(columns, ", "), places);
  sqlite3_stmt* statement = prepared(sql);
  for (const Values& row : rows) {
    Reset reset{statement};
    for (std::size_t at = 0; at < row.size(); ++at)
      if (bind_one(statement, static_cast<int>(at) + 1, row[at].held()) != SQLITE_OK) fail(sql);
    step(statement, sql);
  }
}

}  // namespace ntm::db
