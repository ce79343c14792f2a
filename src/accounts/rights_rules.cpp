#include "accounts/rights_rules.h"

namespace ntm::accounts {
namespace {

Scope scope_of(const Grant& grant, const Ground& ground) {
  Scope scope;
  scope.every_unit = grant.units == Grant::Units::all;
  if (grant.units == Grant::Units::own && ground.unit != 0) scope.units = {ground.unit};
  if (grant.units == Grant::Units::assigned) scope.units = ground.assigned;
  scope.every_indicator = grant.indicators == Grant::Indicators::all;
  if (!scope.every_indicator) scope.indicators = ground.held;
  return scope;
}

}  // namespace

Rights rights_of(const Role& role, const Ground& ground) {
  Rights::Scopes scopes;
  for (const Grant& grant : role.grants)
    for (const std::string& permission : grant.permissions)
      scopes.emplace(permission, scope_of(grant, ground));
  return Rights(std::move(scopes));
}

Rights rights_of_token(const Rights& owner, const std::vector<std::string>& permissions) {
  Rights::Scopes scopes;
  for (const std::string& permission : permissions)
    if (const Scope* scope = owner.find(permission)) scopes.emplace(permission, *scope);
  return Rights(std::move(scopes));
}

}  // namespace ntm::accounts
