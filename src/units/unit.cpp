#include "units/unit.h"

#include "base/text.h"

namespace ntm::units {

std::string to_text(Level level) {
  switch (level) {
    case Level::province:
      return "province";
    case Level::district:
      return "district";
    case Level::commune:
      return "commune";
    case Level::village:
      return "village";
  }
  return "";
}

std::string to_vietnamese(Level level) {
  switch (level) {
    case Level::province:
      return "tỉnh";
    case Level::district:
      return "huyện";
    case Level::commune:
      return "xã";
    case Level::village:
      return "thôn";
  }
  return "";
}

std::optional<Level> level_from(std::string_view text) {
  for (Level level : {Level::province, Level::district, Level::commune, Level::village})
    if (text == to_text(level)) return level;
  return {};
}

const std::vector<TypeOfUnit>& unit_types() {
  static const std::vector<TypeOfUnit> types{
      {"province", Level::province, "tỉnh"},
      {"municipality", Level::province, "thành phố trực thuộc trung ương"},
      {"district", Level::district, "huyện"},
      {"city", Level::district, "thành phố"},
      {"town", Level::district, "thị xã"},
      {"urban_district", Level::district, "quận"},
      {"commune", Level::commune, "xã"},
      {"ward", Level::commune, "phường"},
      {"township", Level::commune, "thị trấn"},
      {"special_zone", Level::commune, "đặc khu"},
      {"village", Level::village, "thôn"},
  };
  return types;
}

const TypeOfUnit* find_type(std::string_view code) {
  for (const TypeOfUnit& type : unit_types())
    if (type.code == code) return &type;
  return nullptr;
}

const TypeOfUnit* type_named(std::string_view word_vi) {
  std::string wanted = tone_key(word_vi);
  for (const TypeOfUnit& type : unit_types())
    if (tone_key(type.name_vi) == wanted) return &type;
  return nullptr;
}

}  // namespace ntm::units
