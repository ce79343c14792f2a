#pragma once
#include <string>
#include <variant>
#include <vector>

#include "settings/settings.h"

namespace ntm::settings {

/// Where a key is kept, and by that which type it takes.
using Slot = std::variant<std::int64_t*, std::string*, std::vector<std::string>*>;

/// One thing that may be set.
struct Key {
  std::string name;  ///< "server.port"
  std::string meaning_vi;
  Slot (*slot)(Settings&);
  std::int64_t smallest = 0, largest = 0;  ///< Of a number; both count.
};

/// Every key that stands by itself, in the order in which they are explained. Providers ([[oidc]]) are lists
/// of their own and stand apart.
const std::vector<Key>& keys();
const Key* find_key(const std::string& name);

/// "NTM_SERVER_PORT" of "server.port".
std::string environment_name(const std::string& key);

/// The value as people read it; a list with commas.
std::string shown(const Key& key, const Settings& settings);

}  // namespace ntm::settings
