#pragma once
#include <string>
#include <vector>

#include "accounts/account_rules.h"
#include "base/date.h"
#include "datafile/source.h"

namespace ntm::accounts {

/// A role of a person as a file says it, units still by their codes.
struct WrittenAppointment {
  Place place;
  std::string role, body, post, act;
  std::vector<std::string> units;
  Validity validity;
};

/// A person of a file of accounts.
struct WrittenPerson {
  Place place;
  NewAccount account;
  bool is_cast = false;
  std::vector<WrittenAppointment> appointments;
};

/// Reads people and their roles (YAML, schema accounts/1).
std::vector<WrittenPerson> read_people(const datafile::Source& source, Problems& problems);

}  // namespace ntm::accounts
