#include "http/shape_check.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/assert.h"
#include "base/date.h"
#include "base/decimal.h"
#include "base/instant.h"
#include "base/text.h"
#include "http/problems.h"

namespace ntm::http {
namespace {

constexpr std::size_t most_problems = 100;

/// A name within a JSON pointer (RFC 6901).
std::string pointer_part(const std::string& name) {
  std::string part = "/";
  for (const char c : name) part += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
  return part;
}

const char* type_of(const Json& value) {
  constexpr const char* names[] = {"null", "boolean", "integer", "number", "string", "array", "object"};
  const bool is_whole = value.kind() == Json::Kind::real && std::abs(value.number()) < 9e15 &&
                        std::trunc(value.number()) == value.number();
  return is_whole ? "integer" : names[static_cast<int>(value.kind())];
}

bool is_of_type(const std::string& wanted, const std::string& found) {
  return wanted == found || (wanted == "number" && found == "integer");
}

bool has_format(const std::string& format, const std::string& text) {
  if (format == "date") return Date::parse_iso(text).has_value();
  if (format == "month") return Month::parse_iso(text).has_value();
  if (format == "date-time") return Instant::parse_utc(text).has_value();
  if (format == "decimal") return Decimal::parse(text).has_value();
  return true;
}

bool has_control_character(const std::string& text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7f;
  });
}

class Checker {
 public:
  explicit Checker(const Shape::Definitions& definitions) : definitions_(definitions) {}
  std::vector<Problem> found;

  void check(const Json& schema, const Json& value, const std::string& at) {
    if (found.size() >= most_problems) return;
    if (const Json* name = schema.find("$ref")) return check(resolved(name->text()), value, at);
    if (const Json* kinds = schema.find("anyOf")) return check_any(*kinds, value, at);
    if (!check_type(schema, value, at) || !check_enum(schema, value, at)) return;
    if (value.kind() == Json::Kind::text) check_text(schema, value.text(), at);
    if (value.kind() == Json::Kind::integer || value.kind() == Json::Kind::real)
      check_number(schema, value, at);
    if (value.kind() == Json::Kind::array) check_items(schema, value, at);
    if (value.kind() == Json::Kind::object) check_members(schema, value, at);
  }

 private:
  const Json& resolved(const std::string& pointer) const {
    const auto definition = definitions_.find(pointer.substr(pointer.rfind('/') + 1));
    NTM_ASSERT(definition != definitions_.end());
    return definition->second;
  }

  /// What the kind that comes closest has against the value.
  void check_any(const Json& kinds, const Json& value, const std::string& at) {
    std::vector<Problem> fewest;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
      Checker one(definitions_);
      one.check(kinds[i], value, at);
      if (one.found.empty()) return;
      const bool is_other_type = one.found.front().code == "http.wrong_type" && one.found.size() == 1;
      if (fewest.empty() || (!is_other_type && one.found.size() <= fewest.size())) fewest = one.found;
    }
    found.insert(found.end(), fewest.begin(), fewest.end());
  }

  bool check_type(const Json& schema, const Json& value, const std::string& at) {
    const Json& type = schema["type"];
    const std::string have = type_of(value);
    if (type.is_null()) return true;
    if (type.kind() == Json::Kind::text && is_of_type(type.text(), have)) return true;
    for (const Json& one : type.items())
      if (is_of_type(one.text(), have)) return true;
    const std::string wanted = type.kind() == Json::Kind::text ? type.text() : type[0].text();
    found.push_back(problems::wrong_type(at, wanted, have));
    return false;
  }

  bool check_enum(const Json& schema, const Json& value, const std::string& at) {
    const Json* allowed = schema.find("enum");
    if (!allowed) return true;
    const auto& words = allowed->items();
    if (std::find(words.begin(), words.end(), value) != words.end()) return true;
    std::string list;
    for (const Json& word : words)
      if (!word.is_null()) list += (list.empty() ? "" : ", ") + word.text();
    found.push_back(problems::not_one_of(at, value.text(), list));
    return false;
  }

  void check_text(const Json& schema, const std::string& text, const std::string& at) {
    if (has_control_character(text)) return found.push_back(problems::control_character(at));
    const auto length = static_cast<std::int64_t>(display_width(text));
    if (const Json* most = schema.find("maxLength"); most && length > most->integer())
      found.push_back(problems::text_too_long(at, most->integer()));
    if (const Json* least = schema.find("minLength"); least && length < least->integer())
      found.push_back(problems::text_empty(at));
    const std::string& format = schema["format"].text();
    if (text.empty() && !format.empty()) return found.push_back(problems::text_empty(at));
    if (!has_format(format, text)) found.push_back(problems::wrong_format(at, text, format));
  }

  void check_number(const Json& schema, const Json& value, const std::string& at) {
    const Json *least = schema.find("minimum"), *most = schema.find("maximum");
    if (least && value.number() < least->number())
      found.push_back(problems::number_out_of_range(at, "nhỏ", "small", least->integer()));
    if (most && value.number() > most->number())
      found.push_back(problems::number_out_of_range(at, "lớn", "large", most->integer()));
  }

  void check_items(const Json& schema, const Json& value, const std::string& at) {
    const Json* items = schema.find("items");
    for (std::size_t i = 0; items && i < value.size(); ++i)
      check(*items, value[i], at + "/" + std::to_string(i));
  }

  void check_members(const Json& schema, const Json& value, const std::string& at) {
    const Json& declared = schema["properties"];
    const Json* others = schema.find("additionalProperties");
    for (const auto& [name, member] : value.members()) {
      const std::string place = at + pointer_part(name);
      if (const Json* own = declared.find(name)) {
        check(*own, member, place);
      } else if (others && others->kind() == Json::Kind::object) {
        check(*others, member, place);
      } else if (others) {
        found.push_back(problems::member_unknown(place));
      }
      if (found.size() >= most_problems) return;
    }
    for (const Json& name : schema["required"].items())
      if (!value.find(name.text())) found.push_back(problems::member_missing(at + pointer_part(name.text())));
  }

  const Shape::Definitions& definitions_;
};

/// The text of a parameter as the JSON value that its shape wants, so that both are checked alike.
Json value_of(const Shape& shape, const std::string& text) {
  const std::string& type = shape.schema()["type"].text();
  if (type == "boolean" && (text == "true" || text == "false")) return text == "true";
  if (type != "integer") return text;
  std::int64_t number = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
  return failed == std::errc{} && end == text.data() + text.size() ? Json(number) : Json(text);
}

}  // namespace

std::vector<Problem> mismatches(const Shape& shape, const Json& value) {
  Checker checker(shape.definitions());
  if (shape.is_declared()) checker.check(shape.schema(), value, "");
  return std::move(checker.found);
}

std::vector<Problem> mismatches(const std::vector<Parameter>& declared,
                                const std::map<std::string, std::string>& query) {
  std::vector<Problem> found;
  for (const Parameter& parameter : declared) {
    if (parameter.in != Parameter::In::query) continue;
    const auto given = query.find(parameter.name);
    const bool is_absent = given == query.end() || given->second.empty();
    if (is_absent && parameter.is_required) found.push_back(problems::parameter_missing(parameter.name));
    if (is_absent) continue;
    for (Problem& problem : mismatches(parameter.shape, value_of(parameter.shape, given->second))) {
      problem.place.field = parameter.name;
      found.push_back(std::move(problem));
    }
  }
  return found;
}

}  // namespace ntm::http
