#pragma once
#include "criteria/set.h"
#include "datafile/yaml.h"

namespace ntm::criteria {

/// The threshold profiles of a set, in order; absent `when` means that the profile always holds.
/// `own_act`: see read_source_of().
std::vector<Profile> read_profiles(const datafile::Node& root, const std::string& own_act);

}  // namespace ntm::criteria
