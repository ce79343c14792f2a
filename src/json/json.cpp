#include "json/json.h"

#include <fmt/format.h>

#include <cmath>

#include "base/assert.h"

namespace ntm {

Json Json::object(std::initializer_list<std::pair<std::string, Json>> members) {
  Json result = object();
  for (const auto& [key, value] : members) result.set(key, value);
  return result;
}

Json& Json::set(std::string key, Json value) {
  if (is_null()) value_ = Object{};
  auto* object = std::get_if<Object>(&value_);
  NTM_ASSERT(object);
  for (auto& [name, held] : *object)
    if (name == key) return held = std::move(value), *this;
  object->emplace_back(std::move(key), std::move(value));
  return *this;
}

Json& Json::push(Json value) {
  if (is_null()) value_ = Array{};
  auto* array = std::get_if<Array>(&value_);
  NTM_ASSERT(array);
  array->push_back(std::move(value));
  return *this;
}

namespace {
const Json null_value;
const std::string no_text;
const std::vector<Json> no_items;
const std::vector<std::pair<std::string, Json>> no_members;
}  // namespace

const Json* Json::find(std::string_view key) const {
  for (const auto& [name, value] : members())
    if (name == key) return &value;
  return nullptr;
}

const Json& Json::operator[](std::string_view key) const {
  const Json* found = find(key);
  return found ? *found : null_value;
}

const Json& Json::operator[](std::size_t index) const {
  return index < items().size() ? items()[index] : null_value;
}

std::size_t Json::size() const { return kind() == Kind::array ? items().size() : members().size(); }

const std::vector<Json>& Json::items() const {
  auto* array = std::get_if<Array>(&value_);
  return array ? *array : no_items;
}

const std::vector<std::pair<std::string, Json>>& Json::members() const {
  auto* object = std::get_if<Object>(&value_);
  return object ? *object : no_members;
}

const std::string& Json::text() const {
  auto* text = std::get_if<std::string>(&value_);
  return text ? *text : no_text;
}

std::int64_t Json::integer() const {
  auto* number = std::get_if<std::int64_t>(&value_);
  return number ? *number : 0;
}

double Json::number() const {
  if (auto* real = std::get_if<double>(&value_)) return *real;
  return static_cast<double>(integer());
}

bool Json::boolean() const {
  auto* flag = std::get_if<bool>(&value_);
  return flag && *flag;
}

Json number_of(Decimal value) {
  if (value.units() % Decimal::units_per_one == 0) return value.units() / Decimal::units_per_one;
  return value.to_double();
}

}  // namespace ntm
