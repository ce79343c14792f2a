#include "acceptance/hostile_values.h"

namespace ntm::testing {
namespace {

const Json& resolved(const Json& document, const Json& schema) {
  const std::string& pointer = schema["$ref"].text();
  if (pointer.empty()) return schema;
  return document["components"]["schemas"][pointer.substr(pointer.rfind('/') + 1)];
}

Json fitting_text(const Json& schema) {
  const std::string& format = schema["format"].text();
  if (schema["enum"].size() > 0) return schema["enum"][0];
  if (format == "date") return "2024-01-22";
  if (format == "month") return "2024-01";
  if (format == "date-time") return "2024-01-22T01:02:03.000Z";
  return format == "decimal" ? "34.5" : "Đăk Pék";
}

/// `body` as text with the member `name` holding the JSON text `value`; without it when `value` is empty.
std::string with_member(const Json& body, const std::string& name, const std::string& value) {
  std::string text = "{";
  for (const auto& [key, member] : body.members())
    if (key != name) text += Json(key).dump() + ":" + member.dump() + ",";
  if (!value.empty()) return text + Json(name).dump() + ":" + value + "}";
  if (text.back() == ',') text.pop_back();
  return text + "}";
}

}  // namespace

const std::vector<std::string>& hostile_texts() {
  static const std::vector<std::string> texts = {
      "",
      "0",
      "-1",
      "1e309",
      "NaN",
      "99999999999999999999999999",
      "9223372036854775807",
      "2024-02-30",
      "0000-01-01",
      "9999-12-31",
      "10000-01-01",
      "-001-01-01",
      "2024-13",
      "9999-12",
      "0000-00",
      "null",
      "%5B%5D",
      "%7B%7D",
      "%27%20OR%201%3D1%20--",
      "%3Cscript%3E",
      "%00",
      "%01%1F",
      "%7F",
      "%0D%0AX-Evil%3A%201",
      "%ff",
      "%C3%28",
      "%zz",
      "..%2F..%2Fetc%2Fpasswd",
      "%25s%25n",
      "Da%CC%86k%20Pe%CC%81k",  // decomposed
      "%CC%81%CC%81%CC%81",     // marks without a letter
      "%F0%9F%98%80",
      "%E2%80%AE",
      "%EF%BF%BF",
      std::string(300, 'x'),
      std::string(5000, '9'),
      "2024-01-22",
      "2024-01",
      "23353",
      "kontum",
  };
  return texts;
}

const std::vector<std::string>& hostile_json() {
  static const std::vector<std::string> values = {
      "null",
      "true",
      "0",
      "-1",
      "1.5",
      "1e308",
      "-1e308",
      "9223372036854775807",
      "-9223372036854775808",
      "123456789012345678901234567890",
      "\"\"",
      "\" \"",
      "\"\\u0000\"",
      "\"\\u0001\\u001f\"",
      "\"\\ud800\"",
      "\"Da\u0306k\"",
      "\"2024-02-30\"",
      "\"9999-12-31\"",
      "\"0001-01-01\"",
      "\"' OR 1=1 --\"",
      "\"\\r\\nX-Evil: 1\"",
      "\"" + std::string(10'000, 'x') + "\"",
      "[]",
      "[null]",
      "[[[[1]]]]",
      "[\"\",\"\"]",
      "{}",
      "{\"\":{}}",
  };
  return values;
}

std::vector<std::string> hostile_bodies() {
  return {"",
          " ",
          "null",
          "true",
          "7",
          "[]",
          "{}",
          "\"x\"",
          "{",
          "{\"a\":1,}",
          "{\"a\":1}{\"a\":1}",
          "{\"a\":1,\"a\":2}",
          "\xef\xbb\xbf{}",
          "{\"a\":\"\xff\"}",
          std::string("{\"a\":\"\0\"}", 9),
          "{\"a\":1e999}",
          std::string(63, '[') + std::string(63, ']'),
          std::string(65, '[') + std::string(65, ']'),
          std::string(200'000, '['),
          std::string(200'000, '{'),
          "[" + std::string(200'000, ' ') + "]"};
}

Json fitting_value(const Json& document, const Json& given) {
  const Json& schema = resolved(document, given);
  if (schema["anyOf"].size() > 0) return fitting_value(document, schema["anyOf"][0]);
  const std::string& type = schema["type"].size() > 0 ? schema["type"][0].text() : schema["type"].text();
  if (type == "boolean") return true;
  if (type == "integer") return schema.find("minimum") ? schema["minimum"] : Json(1);
  if (type == "number") return 1.5;
  if (type == "string") return fitting_text(schema);
  if (type == "array") return Json::array().push(fitting_value(document, schema["items"]));
  Json object = Json::object();
  for (const auto& [name, member] : schema["properties"].members())
    object.set(name, fitting_value(document, member));
  return object;
}

std::vector<std::string> spoiled_bodies(const Json& body) {
  std::vector<std::string> bodies = {body.dump(), with_member(body, "nobody_asked", "1")};
  for (const auto& [name, member] : body.members()) {
    bodies.push_back(with_member(body, name, ""));
    for (const std::string& value : hostile_json()) bodies.push_back(with_member(body, name, value));
  }
  return bodies;
}

}  // namespace ntm::testing
