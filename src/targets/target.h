#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/problem.h"
#include "units/unit.h"

namespace ntm::targets {

/// What kind of goal a clause sets.
enum class Kind {
  named,    ///< This unit reaches this tier in the year.
  rule,     ///< Every unit of a scope does something (each commune at least one village …).
  minimum,  ///< At least so many communes of a district hold the tier by the year.
  roadmap,  ///< A later year's step, already announced.
  maintain  ///< Everything recognised keeps its criteria.
};
std::string to_text(Kind kind);
const std::vector<std::string>& kind_words();

/// Leaves one unit out of one rule, with its reason; never out of another rule.
/// @req R29
struct Exemption {
  std::string unit_code, reason, clause;
  units::UnitId unit = 0;
};

/// The measure of a rule target or of maintenance.
/// @req R25 R27 R28 R47
struct Rule {
  enum class Scope {
    recognised,  ///< Communes that hold scope_tier on the day asked about.
    programme    ///< Communes that belong to the programme.
  };
  Scope scope = Scope::programme;
  std::string scope_tier;
  int at_least = 1;                             ///< Villages of the tier that each commune must have.
  std::optional<int> recognised_in_year;        ///< Only villages recognised in this year count.
  std::map<std::string, std::string> villages;  ///< Only villages with these attributes count.
  std::map<std::string, std::string>
      except_villages;  ///< Villages with one of these attributes do not count.
};

/// A target (mục tiêu) as the directive sets it. Met only by decisions of recognition.
/// @req R16 R18 R30
struct Target {
  std::string id;
  Kind kind = Kind::named;
  std::string tier;
  units::Level level = units::Level::commune;
  std::string unit_code;   ///< As of the document's day; empty for rules.
  units::UnitId unit = 0;  ///< 0 for rules.
  std::string name_in_text, district_code;
  int year = 0;
  std::optional<int> original_year;         ///< The year first planned, when carried over (chuyển tiếp).
  int slips = 0;                            ///< How often it was carried over.
  Date due_on = Date::beginning_of_time();  ///< Last day, included.
  std::string due_trust;                    ///< directive, or derived when the text names only the year.
  std::string document, clause, force, answers;
  std::vector<std::string> depends_on;  ///< Ids of targets this one waits for.
  int at_least = 0;                     ///< For a minimum.
  std::vector<std::string> named_units;
  std::optional<Rule> rule;
  std::vector<Exemption> exempt;
  std::string statement_vi;
  Place place;
};

}  // namespace ntm::targets
