#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace ntm::db {

/// What goes into a statement: nothing (NULL), a whole number, or text. There are no
/// fractions: figures are kept as whole numbers of a small unit.
class Value {
 public:
  Value(std::nullptr_t) {}
  Value(int number) : held_(std::int64_t{number}) {}
  Value(std::int64_t number) : held_(number) {}
  Value(std::size_t number) : held_(static_cast<std::int64_t>(number)) {}
  Value(bool flag) : held_(std::int64_t{flag}) {}  ///< Stored as 0 or 1.
  Value(const char* text) : held_(std::string(text)) {}
  Value(std::string text) : held_(std::move(text)) {}
  Value(std::string_view text) : held_(std::string(text)) {}
  template <class T>
  Value(const std::optional<T>& maybe) {  ///< Absent is NULL.
    if (maybe) *this = Value(*maybe);
  }

  using Held = std::variant<std::monostate, std::int64_t, std::string>;
  const Held& held() const { return held_; }

 private:
  Held held_;
};

/// One row of an answer, valid only while it is being read. Columns count from 0.
class Cells {
 public:
  virtual ~Cells() = default;
  virtual bool is_null(int column) const = 0;
  virtual std::int64_t integer(int column) const = 0;
  virtual std::string_view text(int column) const = 0;
};

/// How a C++ type is read from a cell. A NULL where the type cannot hold it is a broken promise between SQL
/// and code and throws Failure with the column.
[[noreturn]] void refuse_null(int column);

template <class T>
struct Read;
template <>
struct Read<std::int64_t> {
  static std::int64_t from(const Cells& cells, int column) {
    return cells.is_null(column) ? refuse_null(column), 0 : cells.integer(column);
  }
};
template <>
struct Read<int> {
  static int from(const Cells& cells, int column) {
    return static_cast<int>(Read<std::int64_t>::from(cells, column));
  }
};
template <>
struct Read<bool> {
  static bool from(const Cells& cells, int column) { return Read<std::int64_t>::from(cells, column) != 0; }
};
template <>
struct Read<std::string> {
  static std::string from(const Cells& cells, int column) {
    if (cells.is_null(column)) refuse_null(column);
    return std::string(cells.text(column));
  }
};
template <class T>
struct Read<std::optional<T>> {
  static std::optional<T> from(const Cells& cells, int column) {
    if (cells.is_null(column)) return {};
    return Read<T>::from(cells, column);
  }
};

}  // namespace ntm::db
