#include "accounts/read_roles.h"

#include <set>

#include "accounts/problems.h"
#include "datafile/yaml.h"

namespace ntm::accounts {
namespace {

using datafile::Node;

void read_permission(const Node& node, Roles& roles) {
  node.only({"code", "name", "sensitive"});
  roles.permissions[node.text("code")] = {node.text("name"), node.flag("sensitive")};
}

Grant read_grant(const Node& node) {
  node.only({"permissions", "units", "indicators"});
  Grant grant;
  grant.permissions = node.texts("permissions");
  std::string units = node.one_of("units", {"own", "all", "assigned"});
  grant.units = units == "all"        ? Grant::Units::all
                : units == "assigned" ? Grant::Units::assigned
                                      : Grant::Units::own;
  bool held = node.one_of("indicators", {"all", "held"}) == "held";
  grant.indicators = held ? Grant::Indicators::held : Grant::Indicators::all;
  return grant;
}

void check_permissions(const Node& node, const Role& role, const Roles& roles) {
  std::set<std::string> seen;
  for (const Grant& grant : role.grants)
    for (const std::string& permission : grant.permissions) {
      if (!roles.permissions.count(permission)) node.report(permission_unknown(node.place(), permission));
      if (!seen.insert(permission).second) node.report(permission_twice(node.place(), permission));
    }
}

void read_role(const Node& node, Roles& roles) {
  node.only({"code", "name", "body_kinds", "unit_levels", "grants"});
  Role role{node.text("code"), node.text("name"), node.texts("body_kinds"), node.texts("unit_levels"), {}};
  for (const Node& grant : node.list("grants")) role.grants.push_back(read_grant(grant));
  check_permissions(node, role, roles);
  if (roles.find(role.code)) node.report(role_twice(node.place(), role.code));
  roles.roles.push_back(std::move(role));
}

}  // namespace

Roles read_roles(const datafile::Source& source, Problems& problems) {
  const Node root = datafile::Document(source, "roles/1", problems).root();
  root.only({"schema", "code", "source", "verified", "permissions", "roles"});
  Roles roles;
  for (const Node& node : root.list("permissions")) read_permission(node, roles);
  for (const Node& node : root.list("roles")) read_role(node, roles);
  for (std::string_view needed : {public_role, administrator_role})
    if (!roles.find(needed)) root.report(role_missing(root.place(), needed));
  return roles;
}

}  // namespace ntm::accounts
