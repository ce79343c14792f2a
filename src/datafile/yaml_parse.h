#pragma once
#include "datafile/yaml_tree.h"

namespace ntm::datafile {
/// Reads YAML text into our own tree; what is wrong with its syntax is added to `problems`, and the part read
/// so far is given. Depth at most 32; no anchors or aliases; no key twice in one map.
std::unique_ptr<Node::Branch> parse_yaml(const Source& source, Problems& problems);
}  // namespace ntm::datafile
