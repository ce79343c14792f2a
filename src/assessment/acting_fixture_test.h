#pragma once
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "assessment/fixture_test.h"
#include "assessment/permissions.h"

namespace ntm::assessment::testing {

/// People who act on values of Đăk Glei (610): an officer of Đăk Pék, two of the district, two of a
/// department.
class ActingTest : public AssessmentTest {
 protected:
  using Permissions = std::vector<const char*>;

  Actor person(std::int64_t account, const Permissions& permissions, Scope scope) {
    Rights::Scopes scopes;
    for (const char* each : permissions) scopes[each] = scope;
    return {"người " + std::to_string(account), "post." + std::to_string(account), "127.0.0.1", account,
            std::make_shared<const Rights>(std::move(scopes))};
  }
  Scope below(const std::string& code) {
    Scope scope;
    scope.units = {id(code)};
    scope.every_indicator = true;
    return scope;
  }
  Actor officer(std::int64_t account = 1) {
    return person(account, {permission::read, permission::record}, below("23353"));
  }
  Actor district(std::int64_t account = 2) {
    return person(account, {permission::read, permission::confirm, permission::return_}, below("610"));
  }
  Actor department(std::int64_t account = 3) {
    Scope scope{true, {}, false, {{"T-XA", "1.2"}, {"T-XA", "2.1"}}};
    return person(account, {permission::read, permission::appraise, permission::return_}, scope);
  }

  static CellInput cell(std::int64_t version, const std::string& value = "", const std::string& note = "") {
    CellInput made{"23353", "T-XA", "1.2", "", "2024-01", version};
    made.value = value;
    made.note = note;
    return made;
  }
  std::optional<int> criteria_met(const std::string& code = "23353") {
    return service_->matrix({"T-XA", {}, Month(2024, 1), {}, code}).rows.at(0).criteria_met;
  }
  GridCell seen_by(const Actor& actor, const std::string& indicator = "1.2") {
    const Grid grid = service_->grid("23353", Month(2024, 1), "T-XA", actor);
    for (const GridIndicator& line : grid.sets.at(0).indicators)
      if (line.indicator->code == indicator) return line.cells.at(0);
    throw std::logic_error("no indicator " + indicator);
  }

  /// Code of the first problem and the kind of refusal; {"", invalid} when nothing was refused.
  template <class Work>
  static std::pair<std::string, Refusal> refusal(Work work) {
    try {
      work();
    } catch (const Refused& refused) {
      return {refused.problems().front().code, refused.kind()};
    }
    return {"", Refusal::invalid};
  }
};

}  // namespace ntm::assessment::testing
