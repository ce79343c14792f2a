#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "json/json.h"

namespace ntm::http {

/// The shape of a JSON value that comes in or goes out, said as a JSON Schema (2020-12, the part that
/// `mismatches` understands). Objects are closed: a member that is not declared is a mismatch.
class Shape {
 public:
  using Definitions = std::map<std::string, Json>;  ///< Schemas of named shapes, by name.

  Shape() = default;  ///< Nothing is declared.
  explicit Shape(Json schema, Definitions definitions = {})
      : schema_(std::move(schema)), definitions_(std::move(definitions)) {}

  bool is_declared() const { return !schema_.is_null(); }
  const Json& schema() const { return schema_; }
  /// Every named shape that this one mentions, itself included.
  const Definitions& definitions() const { return definitions_; }
  /// Empty for JSON; otherwise the type of an answer that is text or a file, such as "text/csv".
  std::string media_type() const { return schema_["contentMediaType"].text(); }

  Shape or_null() const;
  Shape described(std::string_view vi) const;
  /// Also holds the named shapes of another.
  Shape knowing(const Shape& other) const;

 private:
  Json schema_;
  Definitions definitions_;
};

/// The pieces that shapes are put together from. The descriptions (vi) are for the reader of the API page.
namespace shape {

struct Member {
  std::string name;
  Shape shape;
  bool is_required = true;
};
inline Member optional(std::string name, Shape value) { return {std::move(name), std::move(value), false}; }

Shape text(std::string_view vi = {});
/// Text that a person writes: not empty, at most `longest` characters.
Shape text_up_to(std::int64_t longest, std::string_view vi = {});
Shape boolean(std::string_view vi = {});
Shape number(std::string_view vi = {});
Shape integer(std::string_view vi = {}, std::optional<std::int64_t> least = {},
              std::optional<std::int64_t> most = {});
Shape count(std::string_view vi = {});    ///< A whole number that is not negative.
Shape figure(std::string_view vi = {});   ///< A decimal figure written as text, so that it stays exact.
Shape date(std::string_view vi = {});     ///< "2024-01-22"
Shape month(std::string_view vi = {});    ///< "2024-01"
Shape instant(std::string_view vi = {});  ///< "2024-01-22T01:02:03.000Z"
Shape word(std::vector<std::string> allowed, std::string_view vi = {});
Shape anything(std::string_view vi = {});
Shape array(const Shape& items, std::string_view vi = {});
Shape map(const Shape& values, std::string_view vi = {});  ///< An object with keys of any name.
Shape object(const std::vector<Member>& members);
/// The object with further members.
Shape extended(const Shape& object, const std::vector<Member>& more);
Shape one_of(const std::vector<Shape>& kinds);

/// Gives a shape a name under which the document declares it once: "Unit". Names are PascalCase and
/// program-wide; two shapes of one name must be equal.
Shape named(std::string_view name, const Shape& shape);
/// A shape that is named elsewhere, for one that contains itself.
Shape reference(std::string_view name);

/// An answer that is not JSON: "text/csv".
Shape media(std::string_view type);

}  // namespace shape

/// A parameter of a route. Those of the path need not be declared unless there is more to say than "text".
struct Parameter {
  enum class In { query, path, header };
  std::string name;
  Shape shape;
  bool is_required = false;
  In in = In::query;
};

/// ?as_of=2024-01-22: the day that is asked about; today when absent.
Parameter as_of_parameter();
/// ?period=2024-01: the month that is asked about.
Parameter period_parameter();
/// A query parameter that is any short text.
Parameter text_parameter(std::string name, std::string_view vi);

}  // namespace ntm::http
