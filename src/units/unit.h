#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"

namespace ntm::units {

/// Our own id of a unit (đơn vị). Codes are reused and names change; the id never does.
/// @req R103
using UnitId = std::int64_t;

enum class Level { province, district, commune, village };

/// The text of a level or back; nothing for an unknown word.
std::string to_text(Level level);
std::optional<Level> level_from(std::string_view text);
std::string to_vietnamese(Level level);  ///< "tỉnh", "huyện", "xã", "thôn"

/// Unit types as stored and sent; the level each belongs to.
struct TypeOfUnit {
  std::string code;  ///< "commune", "ward", "township", …
  Level level;
  std::string name_vi;  ///< "xã"
};
const std::vector<TypeOfUnit>& unit_types();
const TypeOfUnit* find_type(std::string_view code);
/// "Xã" → commune, "Thị trấn" → township; nothing for other words. Marks and case do not matter.
const TypeOfUnit* type_named(std::string_view word_vi);

/// A value that holds for a time: a name, a code, a type.
struct Dated {
  std::string value;
  Validity validity;
  std::string act;  ///< The act that made it so; empty when not recorded.
  bool operator==(const Dated&) const = default;
};

struct DatedParent {
  UnitId parent;
  Validity validity;
  std::string act;
  bool operator==(const DatedParent&) const = default;
};

/// A fact about a unit other than its name, code, type and place: zone, poor district, programme membership,
/// …
struct Attribute {
  std::string name;
  std::string value;
  Validity validity;
  std::string source;
  bool verified = false;
  bool operator==(const Attribute&) const = default;
};

/// Everything recorded about one unit, over all time.
/// @req R102
struct Unit {
  UnitId id = 0;
  Level level = Level::commune;
  std::vector<Dated> names, codes, types;
  std::vector<DatedParent> parents;
  std::vector<Attribute> attributes;
  std::vector<std::string> aliases;
};

/// What a unit looks like on one day.
struct UnitOnDay {
  UnitId id = 0;
  Level level = Level::commune;
  std::string code, name, type;
  std::optional<UnitId> parent;
};

/// How much of a unit went into its successor: the whole of it, a known part, or a part nobody knows.
struct Share {
  enum class Kind { whole, part, unknown };
  Kind kind = Kind::whole;
  std::int64_t millionths = 1'000'000;  ///< For a known part.
  bool operator==(const Share&) const = default;
};

/// One line of the succession table (sáp nhập, chia tách).
struct Succession {
  UnitId from = 0, to = 0;
  Share share;
  Date effective_on;
  std::string act;
};

}  // namespace ntm::units
