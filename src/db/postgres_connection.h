#pragma once
#include <string>
#include <unordered_map>

#include "base/problem.h"
#include "db/connection.h"

struct pg_conn;
struct pg_result;

namespace ntm::db {

/// The server asks to try the whole transaction again (SQLSTATE 40001 and 40P01).
class TryAgain : public Failure {
 public:
  using Failure::Failure;
};

/// A connection to a PostgreSQL server. Not shared between threads.
class PostgresConnection : public Connection {
 public:
  explicit PostgresConnection(const std::string& url);
  ~PostgresConnection() override;
  PostgresConnection(const PostgresConnection&) = delete;
  PostgresConnection& operator=(const PostgresConnection&) = delete;

  std::int64_t run(std::string_view sql, const Values& values = {}) override;
  void run_script(const std::string& sql) override;
  void visit(std::string_view sql, const Values& values,
             const std::function<void(const Cells&)>& visit) override;
  void insert_all(std::string_view table, const std::vector<std::string>& columns,
                  const std::vector<Values>& rows) override;
  bool is_postgres() const override { return true; }
  bool is_broken() const;

 private:
  struct Answer;
  Answer ask(std::string_view sql, const Values& values);
  const std::string& prepared(std::string_view sql);
  Answer checked(pg_result* result, std::string_view sql);

  pg_conn* handle_ = nullptr;
  std::unordered_map<std::string, std::string> statements_;
};

}  // namespace ntm::db
