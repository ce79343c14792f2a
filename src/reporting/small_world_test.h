#pragma once
#include "base/problem.h"
#include "bodies/register.h"
#include "reporting/moment.h"
#include "reporting/obligation_rules.h"

namespace ntm::reporting::testing {

/// One province with two districts, of which the second is abolished on 10/07/2024, and three departments, of
/// which two merge on 10/03/2024. The office holds something too; the party body never reports.
struct SmallWorld {
  static units::Unit unit(units::UnitId id, units::Level level, const std::string& code, units::UnitId parent,
                          std::optional<Date> to = {}) {
    const Validity time{Date(2000, 1, 1), to};
    units::Unit made;
    made.id = id, made.level = level;
    made.names = {{"đơn vị " + code, time, ""}};
    made.codes = {{code, time, ""}};
    made.types = {{level == units::Level::province ? "province" : "district", time, ""}};
    if (parent) made.parents = {{parent, time, ""}};
    return made;
  }
  static bodies::Body body(const std::string& code, const std::string& kind, units::UnitId of,
                           Validity time = {}) {
    bodies::Body made;
    made.code = code, made.name = "cơ quan " + code, made.kind = kind, made.unit = of, made.validity = time;
    made.posts = {{code + ".head", "đứng đầu", true, "", "", {}}};
    return made;
  }
  static bodies::Holding holding(const std::string& of, bodies::Role role = bodies::Role::direct) {
    return {of, "S", "1", "", role, {}, "found", "", true};
  }
  static bodies::Roster roster() {
    const Date merged(2024, 3, 10);
    bodies::Roster made;
    made.province = 1;
    made.bodies = {body("OFFICE", "office", 1),
                   body("A", "department", 1, {Date::beginning_of_time(), merged}),
                   body("B", "department", 1, {Date::beginning_of_time(), merged}),
                   body("AB", "department", 1, {merged, {}}),
                   body("HELPER", "department", 1),
                   body("PARTY", "party", 1),
                   body("D2", "committee", 2),
                   body("D3", "committee", 3, {Date::beginning_of_time(), Date(2024, 7, 10)}),
                   body("DEPT", "department", 1)};
    made.bodies[5].scored = false;
    made.bodies[0].posts[0].held_with = "DEPT.head";
    made.successions = {{{"A", "B"}, "AB", merged, "found", "", true}};
    for (const char* of : {"OFFICE", "A", "B", "AB", "PARTY", "DEPT"}) made.holdings.push_back(holding(of));
    made.holdings.push_back(holding("HELPER", bodies::Role::support));
    return made;
  }
  static Rule rule() {
    Rule made;
    made.code = "7-a";
    made.before_day = 15;
    made.quarterly_months = {3, 6, 9, 12};
    made.recipient = "OFFICE";
    made.reporters = {{Reporters::Who::committees, units::Level::district, "", "F-D"},
                      {Reporters::Who::holders, units::Level::district, "", "F-S"}};
    made.validity.from = Date(2024, 1, 22);
    return made;
  }

  units::Registry units{{unit(1, units::Level::province, "62", 0), unit(2, units::Level::district, "602", 1),
                         unit(3, units::Level::district, "603", 1, Date(2024, 7, 10))},
                        {}};
  bodies::Register bodies{{roster()}};

  std::vector<Obligation> of(Month month) const { return obligations_of(rule(), month, bodies, units); }
  std::vector<std::string> names(Month month) const {
    std::vector<std::string> found;
    for (const Obligation& each : of(month)) found.push_back(each.body);
    return found;
  }
  Obligation one(const std::string& body, Month month) const {
    for (const Obligation& each : of(month))
      if (each.body == body) return each;
    throw Failure("no obligation of " + body);
  }
};

/// "2024-03-14T23:59:59+07:00"
inline Instant at(std::string_view text) { return *parse_instant(text); }

}  // namespace ntm::reporting::testing
