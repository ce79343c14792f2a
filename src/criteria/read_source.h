#pragma once
#include <map>
#include <string>
#include <vector>

#include "criteria/set.h"
#include "datafile/yaml.h"

namespace ntm::criteria {

/// Adds a problem for every key that is not known; a weak recollection kept beside the data gets its own
/// words.
void check_keys(const datafile::Node& node, const std::vector<std::string>& known);

/// The word after `key` that says how far something can be relied on; "" when absent. Weak recollections and
/// unknown words are problems.
std::string read_trust(const datafile::Node& node, std::string_view key);

/// What a figure rests on: source ("318/QĐ-TTg, Phụ lục I"), trust (required) and verified. `own_act` stands
/// in for a source that is not written: the act that made the set.
Source read_source_of(const datafile::Node& node, const std::string& own_act);

/// The text after a key; a problem when it is absent or blank.
std::string read_text(const datafile::Node& node, std::string_view key);

/// A code, and a problem when it is missing or no code.
std::string read_code(const datafile::Node& node);

/// Codes that must be used once only, with the line of their first use.
class UniqueCodes {
 public:
  void add(const std::string& code, const Place& place, const datafile::Node& reporter);

 private:
  std::map<std::string, int> first_lines_;
};

}  // namespace ntm::criteria
