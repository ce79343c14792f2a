#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "db/connection.h"
#include "db/migration.h"

namespace ntm::db {

/// A database with its readers and its way of writing.
///
/// read(): many at once, each sees one consistent state.
/// write(): one transaction. It is kept on disk when write() returns, and nothing of it is kept when it
/// throws. On SQLite one writer thread takes whatever callers are waiting and commits them with one fsync
/// (group commit), each in its own savepoint, so that one caller's failure does not touch the others. On
/// PostgreSQL writes run side by side at SERIALIZABLE and are tried again, one at a time, when the server
/// asks for it; a write must therefore have no effect outside the database.
class Database {
 public:
  /// "sqlite:PATH", "sqlite::memory:" or "postgresql://…".
  /// @throws Failure when it cannot be opened.
  static std::unique_ptr<Database> open(const std::string& url);
  /// To read what is there and nothing else: nothing is made or migrated, and writing fails. Also for a copy
  /// in a folder that cannot be written to.
  /// @throws Failure when it is not there.
  static std::unique_ptr<Database> open_to_read(const std::string& url);
  virtual ~Database() = default;

  template <class Work>
  auto read(Work work) -> std::invoke_result_t<Work, Connection&> {
    return with_result<Work>([&](auto&& run) { read_with(run); }, work);
  }

  /// `what` says what is being done, in English, for messages: "recording values".
  template <class Work>
  auto write(std::string_view what, Work work) -> std::invoke_result_t<Work, Connection&> {
    return with_result<Work>([&](auto&& run) { write_with(what, run); }, work);
  }

  /// Runs the steps that have not run yet. A step whose text changed since it ran is refused with a Failure.
  void migrate(const std::vector<Migration>& migrations);

  virtual bool is_postgres() const = 0;

 protected:
  using Job = std::function<void(Connection&)>;
  virtual void read_with(const Job& job) = 0;
  virtual void write_with(std::string_view what, const Job& job) = 0;

 private:
  template <class Work, class Carry>
  static auto with_result(Carry carry, Work& work) -> std::invoke_result_t<Work, Connection&> {
    using Result = std::invoke_result_t<Work, Connection&>;
    if constexpr (std::is_void_v<Result>) {
      carry([&](Connection& connection) { work(connection); });
    } else {
      std::optional<Result> result;
      carry([&](Connection& connection) { result.emplace(work(connection)); });
      return std::move(*result);
    }
  }
};

}  // namespace ntm::db
