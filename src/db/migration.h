#pragma once
#include <string>
#include <vector>

namespace ntm::db {

/// One step in the life of a module's tables. Steps of a module run in the order of their numbers, each in
/// one transaction together with the note that it ran: a half-applied step cannot exist.
struct Migration {
  std::string module;
  int number;
  std::string sql;
};

}  // namespace ntm::db
