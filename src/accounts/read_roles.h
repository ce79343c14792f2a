#pragma once
#include "accounts/role.h"
#include "datafile/source.h"

namespace ntm::accounts {

/// Reads roles and permissions (YAML, schema roles/1). A permission nobody named, one that stands in two
/// grants of a role, a role twice, and a file without the roles `public` and `administrator` are refused.
Roles read_roles(const datafile::Source& source, Problems& problems);

}  // namespace ntm::accounts
