#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ntm::accounts {

/// Permissions that a role gives together, and where they hold.
/// @req R110
struct Grant {
  enum class Units { all, own, assigned };
  enum class Indicators { all, held };
  std::vector<std::string> permissions;
  Units units = Units::own;
  Indicators indicators = Indicators::all;
  bool operator==(const Grant&) const = default;
};

/// A role (vai trò), as data says it.
/// @req R110
struct Role {
  std::string code;                     ///< "commune"
  std::string name;                     ///< "Cán bộ xã"
  std::vector<std::string> body_kinds;  ///< Kinds of body it may be given in; empty: every kind.
  std::vector<std::string>
      unit_levels;  ///< Levels of the body's unit it may be given at; empty: every level.
  std::vector<Grant> grants;

  bool needs_assigned_units() const;
  bool operator==(const Role&) const = default;
};

/// What a permission is called, and whether using it asks for the password again (thao tác nhạy cảm).
struct PermissionName {
  std::string name;
  bool is_sensitive = false;
  bool operator==(const PermissionName&) const = default;
};

/// Role of somebody who has not signed in (công chúng).
constexpr std::string_view public_role = "public";
/// Role that a program must have somebody in before it answers the network.
constexpr std::string_view administrator_role = "administrator";

/// All roles of a province.
struct Roles {
  std::vector<Role> roles;
  std::map<std::string, PermissionName, std::less<>> permissions;  ///< By code.
  const Role* find(std::string_view code) const;                   ///< nullptr when there is none.
};

}  // namespace ntm::accounts
