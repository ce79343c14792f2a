#include "db/database.h"

#include <algorithm>

#include "base/problem.h"
#include "db/postgres.h"
#include "db/sqlite.h"

namespace ntm::db {
namespace {

constexpr const char* own_tables = R"(
  CREATE TABLE IF NOT EXISTS db_migration (
    module TEXT NOT NULL, number BIGINT NOT NULL, sql TEXT NOT NULL, PRIMARY KEY (module, number));
  CREATE TABLE IF NOT EXISTS db_series (name TEXT PRIMARY KEY, last_id BIGINT NOT NULL);
)";

bool has_run(Connection& connection, const Migration& step) {
  auto ran = connection.find<std::string>("SELECT sql FROM db_migration WHERE module = $1 AND number = $2",
                                          {step.module, step.number});
  if (ran && std::get<0>(*ran) != step.sql)
    throw Failure("migration " + step.module + " " + std::to_string(step.number) +
                  " was changed after it ran");
  return ran.has_value();
}

void apply(Connection& connection, const Migration& step) {
  if (has_run(connection, step)) return;
  connection.run_script(step.sql);
  connection.run("INSERT INTO db_migration (module, number, sql) VALUES ($1, $2, $3)",
                 {step.module, step.number, step.sql});
}

/// Several programs may start at once on one PostgreSQL: the first to come holds the others back.
void hold_back_others(Connection& connection) {
  if (connection.is_postgres())
    connection.visit("SELECT pg_advisory_xact_lock($1)", {std::int64_t{7'213'001}}, [](const Cells&) {});
}

}  // namespace

std::unique_ptr<Database> Database::open(const std::string& url) {
  if (url.rfind("sqlite:", 0) == 0) return open_sqlite(url.substr(7));
  if (url.rfind("postgresql://", 0) == 0) return open_postgres(url);
  throw Failure("a database is named sqlite:PATH or postgresql://…, not " + url);
}

std::unique_ptr<Database> Database::open_to_read(const std::string& url) {
  return url.rfind("sqlite:", 0) == 0 ? open_sqlite_to_read(url.substr(7)) : open(url);
}

void Database::migrate(const std::vector<Migration>& migrations) {
  write("preparing the migration tables", [](Connection& connection) {
    hold_back_others(connection);
    connection.run_script(own_tables);
  });
  for (const Migration& step : migrations)
    write("migrating " + step.module + " " + std::to_string(step.number), [&](Connection& connection) {
      hold_back_others(connection);
      apply(connection, step);
    });
}

void refuse_null(int column) {
  throw Failure("column " + std::to_string(column) + " is empty and must not be");
}

void Connection::refuse_no_row(std::string_view sql) {
  throw Failure("no row came from: " + std::string(sql));
}

std::int64_t next_ids(Connection& connection, std::string_view series, std::int64_t count) {
  auto last = connection.single<std::int64_t>(
      "INSERT INTO db_series (name, last_id) VALUES ($1, $2) "
      "ON CONFLICT (name) DO UPDATE SET last_id = db_series.last_id + excluded.last_id RETURNING last_id",
      {series, count});
  return last - count + 1;
}

}  // namespace ntm::db
