#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "units/registry.h"

namespace ntm::units {

/// What is looked for. Several hits are given back as several: a caller asks, it never picks.
/// @req R101
struct NameQuery {
  std::string name;              ///< As people write it: "xã Đăk Pét", "dak pet", or a code.
  std::optional<UnitId> within;  ///< Only units below this one.
  std::optional<Level> level;    ///< Only units of this level.
  std::optional<Level> above;    ///< Only units above this level (those that can hold others).
};

/// How the name agreed, tightest first; a looser way is tried only when the tighter ones found nothing.
enum class MatchedBy { code, exact, tone, folded, highland, alias };

struct Matches {
  std::vector<UnitId> units;  ///< Empty when nothing agreed.
  MatchedBy by = MatchedBy::exact;
};

/// The names of a registry with their search keys, made once for many questions.
class NameIndex {
 public:
  explicit NameIndex(std::shared_ptr<const Registry> registry);

  /// Units that existed that day and agree with the query in the tightest way that has a hit. A leading word
  /// for the type ("xã", "huyện", "thị trấn") narrows the search to that type.
  Matches find(const NameQuery& query, Date on) const;

 private:
  using Keys = std::unordered_multimap<std::string, UnitId>;
  using KeyOf = std::string (*)(std::string_view);

  /// One way of agreeing: how a name becomes its key, and the units by key.
  struct Way {
    MatchedBy by;
    KeyOf key_of;
    Keys units;
  };

  Matches find_named(std::string_view name, const NameQuery& query, const TypeOfUnit* type, Date on) const;
  bool fits(UnitId id, const NameQuery& query, const TypeOfUnit* type, Date on) const;

  std::shared_ptr<const Registry> registry_;
  std::vector<Way> ways_;  ///< Tightest first.
};

}  // namespace ntm::units
