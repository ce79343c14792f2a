#include "accounts/role.h"

#include <algorithm>

namespace ntm::accounts {

bool Role::needs_assigned_units() const {
  return std::any_of(grants.begin(), grants.end(),
                     [](const Grant& grant) { return grant.units == Grant::Units::assigned; });
}

const Role* Roles::find(std::string_view code) const {
  auto found = std::find_if(roles.begin(), roles.end(), [&](const Role& role) { return role.code == code; });
  return found == roles.end() ? nullptr : &*found;
}

}  // namespace ntm::accounts
