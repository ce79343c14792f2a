#pragma once
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "accounts/role.h"
#include "base/rights.h"
#include "units/unit.h"

namespace ntm::accounts {

/// What an appointment stands on, looked up for one day.
struct Ground {
  units::UnitId unit = 0;                              ///< Of the body; 0 when there is no body.
  std::vector<units::UnitId> assigned;                 ///< Named one by one in the appointment.
  std::set<std::pair<std::string, std::string>> held;  ///< Set and indicator, held by the body.
};

/// What a role gives on that ground. A permission whose units or indicators are none keeps an empty scope, so
/// that it covers nothing. No permission stands in two grants of a role: the reader refuses that.
/// @req R110
Rights rights_of(const Role& role, const Ground& ground);

/// The part of somebody's rights that a token was given.
Rights rights_of_token(const Rights& owner, const std::vector<std::string>& permissions);

}  // namespace ntm::accounts
