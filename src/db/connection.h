#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "db/value.h"

namespace ntm::db {

/// One conversation with a database, SQLite or PostgreSQL, in one portable SQL text with $1, $2 … for values.
///
///     for (auto& [code, name] : c.query<std::string, std::string>("SELECT code, name FROM … WHERE id = $1",
///     {id}))
///
/// Statements are prepared once per connection. Every failure is a Failure that carries the SQL.
class Connection {
 public:
  using Values = std::vector<Value>;
  virtual ~Connection() = default;

  /// Runs a statement and returns how many rows it changed.
  virtual std::int64_t run(std::string_view sql, const Values& values = {}) = 0;
  /// Runs several statements without values, separated by semicolons (migrations).
  virtual void run_script(const std::string& sql) = 0;
  /// Hands each row of the answer to `visit`.
  virtual void visit(std::string_view sql, const Values& values,
                     const std::function<void(const Cells&)>& visit) = 0;
  /// Adds many rows at once: COPY on PostgreSQL, one prepared statement on SQLite. When it throws, the write
  /// around it is to be given up.
  virtual void insert_all(std::string_view table, const std::vector<std::string>& columns,
                          const std::vector<Values>& rows) = 0;
  virtual bool is_postgres() const = 0;

  /// Every row as a tuple of the named types.
  template <class... Columns>
  std::vector<std::tuple<Columns...>> query(std::string_view sql, const Values& values = {}) {
    std::vector<std::tuple<Columns...>> rows;
    visit(sql, values, [&](const Cells& cells) { rows.push_back(tuple_of<Columns...>(cells)); });
    return rows;
  }

  /// The first row, if there is one.
  template <class... Columns>
  std::optional<std::tuple<Columns...>> find(std::string_view sql, const Values& values = {}) {
    auto rows = query<Columns...>(sql, values);
    if (rows.empty()) return {};
    return std::move(rows.front());
  }

  /// The one value of an answer with one row and one column, such as a count.
  template <class T>
  T single(std::string_view sql, const Values& values = {}) {
    auto row = find<T>(sql, values);
    if (!row) refuse_no_row(sql);
    return std::get<0>(std::move(*row));
  }

  /// Rows one by one without keeping them: `each<std::int64_t, std::string>(sql, {}, [](std::int64_t id,
  /// std::string name) {…})`.
  template <class... Columns, class Each>
  void each(std::string_view sql, const Values& values, Each take) {
    visit(sql, values, [&](const Cells& cells) { std::apply(take, tuple_of<Columns...>(cells)); });
  }

 private:
  template <class... Columns>
  static std::tuple<Columns...> tuple_of(const Cells& cells) {
    return tuple_from<Columns...>(cells, std::index_sequence_for<Columns...>{});
  }
  template <class... Columns, std::size_t... Index>
  static std::tuple<Columns...> tuple_from(const Cells& cells, std::index_sequence<Index...>) {
    return {Read<Columns>::from(cells, static_cast<int>(Index))...};
  }
  [[noreturn]] static void refuse_no_row(std::string_view sql);
};

/// Takes `count` fresh ids of the named series and returns the first; the rest follow it one by one.
/// Call it inside a write: an id taken by a write that fails is given out again.
std::int64_t next_ids(Connection& connection, std::string_view series, std::int64_t count = 1);

}  // namespace ntm::db
