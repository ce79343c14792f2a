#pragma once
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "datafile/yaml.h"

namespace ntm::datafile {

/// One value of a YAML file in our own form, with its line.
struct Node::Branch {
  enum class Kind { null, text, list, map };
  Kind kind = Kind::null;
  int line = 0;
  std::string text;
  bool quoted = false;  ///< "yes" in quotes is text; yes without is a flag.
  std::vector<std::unique_ptr<Branch>> items;
  std::vector<std::pair<std::string, std::unique_ptr<Branch>>> members;

  const Branch* find(std::string_view key) const {
    for (const auto& [name, branch] : members)
      if (name == key) return branch.get();
    return nullptr;
  }
};

struct Node::Tree {
  std::string file;
  std::unique_ptr<Branch> root;
  Problems* problems = nullptr;
};

}  // namespace ntm::datafile
