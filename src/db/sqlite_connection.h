#pragma once
#include <string>
#include <unordered_map>

#include "db/connection.h"

struct sqlite3;
struct sqlite3_stmt;

namespace ntm::db {

/// What a connection may do with its file: a file that is only read is neither made nor changed.
enum class SqliteUse { write, read_only };

/// A connection to one SQLite file. Not shared between threads.
class SqliteConnection : public Connection {
 public:
  explicit SqliteConnection(const std::string& path, SqliteUse use = SqliteUse::write);
  ~SqliteConnection() override;
  SqliteConnection(const SqliteConnection&) = delete;
  SqliteConnection& operator=(const SqliteConnection&) = delete;

  std::int64_t run(std::string_view sql, const Values& values = {}) override;
  void run_script(const std::string& sql) override;
  void visit(std::string_view sql, const Values& values,
             const std::function<void(const Cells&)>& visit) override;
  void insert_all(std::string_view table, const std::vector<std::string>& columns,
                  const std::vector<Values>& rows) override;
  bool is_postgres() const override { return false; }

 private:
  /// Owns the handle from here on, also when setting it up fails.
  explicit SqliteConnection(sqlite3* handle) : handle_(handle) {}
  sqlite3_stmt* prepared(std::string_view sql);
  void bind(sqlite3_stmt* statement, const Values& values, std::string_view sql);
  bool step(sqlite3_stmt* statement, std::string_view sql);
  [[noreturn]] void fail(std::string_view doing);

  sqlite3* handle_ = nullptr;
  std::unordered_map<std::string, sqlite3_stmt*> statements_;
};

}  // namespace ntm::db
