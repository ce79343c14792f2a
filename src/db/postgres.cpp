#include "db/postgres.h"

#include <mutex>
#include <shared_mutex>

#include "db/postgres_connection.h"

namespace ntm::db {
namespace {

/// How often a write is tried again before the caller hears that the server could not order it among the
/// others.
constexpr int most_tries = 20;

class PostgresDatabase : public Database {
 public:
  explicit PostgresDatabase(std::string url) : url_(std::move(url)) { give_back(take()); }

  bool is_postgres() const override { return true; }

 protected:
  void read_with(const Job& job) override {
    auto connection = take();
    connection->run_script("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    finish(std::move(connection), job);
  }

  void write_with(std::string_view what, const Job& job) override {
    for (int tried = 1;; ++tried) {
      try {
        return tried == 1 ? write_beside_others(job) : write_alone(job);
      } catch (const TryAgain& conflict) {
        if (tried == most_tries) throw conflict.during(what);
      } catch (const Failure& failure) {
        throw failure.during(what);
      }
    }
  }

 private:
  void write_beside_others(const Job& job) {
    std::shared_lock among(turns_);
    write_once(job);
  }

  /// A write that others made fail goes again when none of this program runs, so that it cannot lose for
  /// ever: all of them meet at the end of the audit trail.
  void write_alone(const Job& job) {
    std::unique_lock alone(turns_);
    write_once(job);
  }

  void write_once(const Job& job) {
    auto connection = take();
    connection->run_script("BEGIN");
    finish(std::move(connection), job);
  }

  /// Commits what the job did, or rolls it back; the connection is kept only when it is clean.
  void finish(std::unique_ptr<PostgresConnection> connection, const Job& job) {
    try {
      job(*connection);
      connection->run_script("COMMIT");
    } catch (...) {
      if (roll_back(*connection)) give_back(std::move(connection));
      throw;
    }
    give_back(std::move(connection));
  }

  static bool roll_back(PostgresConnection& connection) {
    try {
      connection.run_script("ROLLBACK");
      return !connection.is_broken();
    } catch (const Failure&) {
      return false;
    }
  }

  std::unique_ptr<PostgresConnection> take() {
    {
      std::lock_guard lock(mutex_);
      if (!idle_.empty()) {
        auto connection = std::move(idle_.back());
        idle_.pop_back();
        return connection;
      }
    }
    return std::make_unique<PostgresConnection>(url_);
  }

  void give_back(std::unique_ptr<PostgresConnection> connection) {
    std::lock_guard lock(mutex_);
    idle_.push_back(std::move(connection));
  }

  std::string url_;
  std::shared_mutex turns_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<PostgresConnection>> idle_;
};

}  // namespace

std::unique_ptr<Database> open_postgres(const std::string& url) {
  return std::make_unique<PostgresDatabase>(url);
}

}  // namespace ntm::db
