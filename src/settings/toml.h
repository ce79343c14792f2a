#pragma once
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "datafile/source.h"

namespace ntm::settings {

/// One value of a settings file, with its line. Anything that no key takes (a date, a fraction, a table) is
/// "other".
struct Entry {
  struct Other {};
  std::string name;  ///< "server.port"; within a provider "issuer"
  int line = 0;
  std::variant<Other, std::int64_t, std::string, std::vector<std::string>> value;
};

struct File {
  std::vector<Entry> entries;
  std::vector<std::vector<Entry>> providers;  ///< One list of entries for each [[oidc]].
};

/// Takes the text apart; a broken file is a problem with its line, and gives nothing.
File parse_toml(const datafile::Source& source, Problems& problems);

}  // namespace ntm::settings
