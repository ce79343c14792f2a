#pragma once
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/decimal.h"

namespace ntm {

/// A JSON value. Objects keep the order in which keys were set, so that what is printed can be read and
/// compared.
class Json {
 public:
  enum class Kind { null, boolean, integer, real, text, array, object };

  Json() = default;
  Json(std::nullptr_t) {}
  Json(bool value) : value_(value) {}
  Json(int value) : value_(static_cast<std::int64_t>(value)) {}
  Json(unsigned value) : value_(static_cast<std::int64_t>(value)) {}
  Json(std::int64_t value) : value_(value) {}
  Json(std::size_t value) : value_(static_cast<std::int64_t>(value)) {}
  Json(double value) : value_(value) {}
  Json(const char* value) : value_(std::string(value)) {}
  Json(std::string value) : value_(std::move(value)) {}
  Json(std::string_view value) : value_(std::string(value)) {}
  template <class T>
  Json(const std::optional<T>& value) {  ///< Absent becomes null.
    if (value) *this = Json(*value);
  }

  static Json array() { return Json(Array{}); }
  static Json object() { return Json(Object{}); }
  static Json object(std::initializer_list<std::pair<std::string, Json>> members);
  template <class Items, class ToJson>
  static Json array_of(const Items& items, ToJson to_json) {
    Json result = array();
    for (const auto& item : items) result.push(to_json(item));
    return result;
  }

  /// Reads one JSON text: depth at most 64, no duplicate keys, valid UTF-8.
  /// @throws Refused(invalid) saying where it breaks off.
  static Json parse(std::string_view text);

  Json& set(std::string key, Json value);  ///< Adds or replaces; makes this an object when it is null.
  Json& push(Json value);                  ///< Makes this an array when it is null.

  Kind kind() const { return static_cast<Kind>(value_.index()); }
  bool is_null() const { return kind() == Kind::null; }
  const Json* find(std::string_view key) const;        ///< A member, or nullptr.
  const Json& operator[](std::string_view key) const;  ///< A member; null when absent.
  const Json& operator[](std::size_t index) const;     ///< An item; null beyond the end.
  std::size_t size() const;                            ///< Of an array or object; 0 otherwise.
  const std::vector<Json>& items() const;              ///< Of an array; empty otherwise.
  const std::vector<std::pair<std::string, Json>>& members() const;

  const std::string& text() const;  ///< "" when this is not text.
  std::int64_t integer() const;     ///< 0 when this is not a whole number.
  double number() const;            ///< Of an integer or real; 0 otherwise.
  bool boolean() const;             ///< false when this is not a boolean.

  std::string dump() const;    ///< On one line.
  std::string pretty() const;  ///< Indented by two.

  bool operator==(const Json&) const = default;

 private:
  using Array = std::vector<Json>;
  using Object = std::vector<std::pair<std::string, Json>>;
  explicit Json(Array items) : value_(std::move(items)) {}
  explicit Json(Object members) : value_(std::move(members)) {}

  std::variant<std::monostate, bool, std::int64_t, double, std::string, Array, Object> value_;
};

/// A figure as a JSON number without loss: 34.5.
Json number_of(Decimal value);

}  // namespace ntm
