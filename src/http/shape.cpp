#include "http/shape.h"

#include "base/assert.h"

namespace ntm::http {
namespace {

Shape typed(const char* type, std::string_view vi) {
  return Shape(Json::object({{"type", type}})).described(vi);
}

Shape formatted(const char* format, std::string_view vi) {
  return Shape(Json::object({{"type", "string"}, {"format", format}})).described(vi);
}

void add_definitions(Shape::Definitions& all, const Shape::Definitions& more) {
  for (const auto& [name, schema] : more) {
    const auto [place, is_new] = all.emplace(name, schema);
    NTM_ASSERT(is_new || place->second == schema);
  }
}

Json with_null(const Json& list) {
  Json longer = list;
  longer.push(nullptr);
  return longer;
}

}  // namespace

Shape Shape::or_null() const {
  Json schema = schema_;
  if (schema_["type"].kind() != Json::Kind::text) {
    Json either = Json::array();
    either.push(schema_).push(Json::object({{"type", "null"}}));
    return Shape(Json::object({{"anyOf", either}}), definitions_);
  }
  Json types = Json::array();
  types.push(schema_["type"]).push("null");
  schema.set("type", types);
  if (const Json* allowed = schema_.find("enum")) schema.set("enum", with_null(*allowed));
  return Shape(schema, definitions_);
}

Shape Shape::described(std::string_view vi) const {
  if (vi.empty()) return *this;
  Json schema = schema_;
  schema.set("description", vi);
  return Shape(schema, definitions_);
}

Shape Shape::knowing(const Shape& other) const {
  Shape result = *this;
  add_definitions(result.definitions_, other.definitions_);
  return result;
}

namespace shape {

Shape text(std::string_view vi) { return typed("string", vi); }

Shape text_up_to(std::int64_t longest, std::string_view vi) {
  return Shape(Json::object({{"type", "string"}, {"minLength", 1}, {"maxLength", longest}})).described(vi);
}

Shape boolean(std::string_view vi) { return typed("boolean", vi); }
Shape number(std::string_view vi) { return typed("number", vi); }
Shape count(std::string_view vi) { return integer(vi, 0); }

Shape integer(std::string_view vi, std::optional<std::int64_t> least, std::optional<std::int64_t> most) {
  Json schema = Json::object({{"type", "integer"}});
  if (least) schema.set("minimum", *least);
  if (most) schema.set("maximum", *most);
  return Shape(schema).described(vi);
}

Shape figure(std::string_view vi) { return formatted("decimal", vi); }
Shape date(std::string_view vi) { return formatted("date", vi); }
Shape month(std::string_view vi) { return formatted("month", vi); }
Shape instant(std::string_view vi) { return formatted("date-time", vi); }

Shape word(std::vector<std::string> allowed, std::string_view vi) {
  Json words = Json::array_of(allowed, [](const std::string& one) { return Json(one); });
  return Shape(Json::object({{"type", "string"}, {"enum", words}})).described(vi);
}

Shape anything(std::string_view vi) { return Shape(Json::object()).described(vi); }

Shape array(const Shape& items, std::string_view vi) {
  return Shape(Json::object({{"type", "array"}, {"items", items.schema()}}), items.definitions())
      .described(vi);
}

Shape map(const Shape& values, std::string_view vi) {
  return Shape(Json::object({{"type", "object"}, {"additionalProperties", values.schema()}}),
               values.definitions())
      .described(vi);
}

Shape object(const std::vector<Member>& members) {
  return extended(Shape(Json::object({{"type", "object"},
                                      {"properties", Json::object()},
                                      {"required", Json::array()},
                                      {"additionalProperties", false}})),
                  members);
}

/// A named object is extended by what its name stands for.
Shape extended(const Shape& object, const std::vector<Member>& more) {
  Json schema = object.schema();
  if (const Json* name = schema.find("$ref"))
    schema = object.definitions().at(name->text().substr(name->text().rfind('/') + 1));
  Json properties = schema["properties"], required = schema["required"];
  Shape known(Json(), object.definitions());
  for (const Member& member : more) {
    properties.set(member.name, member.shape.schema());
    if (member.is_required) required.push(member.name);
    known = known.knowing(member.shape);
  }
  schema.set("properties", properties).set("required", required);
  return Shape(schema, known.definitions());
}

Shape one_of(const std::vector<Shape>& kinds) {
  Json list = Json::array();
  Shape known;
  for (const Shape& kind : kinds) {
    list.push(kind.schema());
    known = known.knowing(kind);
  }
  return Shape(Json::object({{"anyOf", list}}), known.definitions());
}

Shape named(std::string_view name, const Shape& shape) {
  Shape::Definitions definitions = shape.definitions();
  definitions.emplace(name, shape.schema());
  return Shape(reference(name).schema(), definitions);
}

Shape reference(std::string_view name) {
  return Shape(Json::object({{"$ref", "#/components/schemas/" + std::string(name)}}));
}

Shape media(std::string_view type) {
  return Shape(Json::object({{"type", "string"}, {"contentMediaType", type}}));
}

}  // namespace shape

Parameter as_of_parameter() { return {"as_of", shape::date("Ngày được hỏi; không có thì là hôm nay")}; }
Parameter period_parameter() {
  return {"period", shape::month("Tháng được hỏi; không có thì là tháng của as_of")};
}
Parameter text_parameter(std::string name, std::string_view vi) {
  constexpr std::int64_t longest = 200;
  return {std::move(name), shape::text_up_to(longest, vi)};
}

}  // namespace ntm::http
