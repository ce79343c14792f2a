#pragma once
#include <vector>

#include "datafile/source.h"
#include "recognition/decision.h"
#include "recognition/rules.h"
#include "units/registry.h"

namespace ntm::recognition {

/// Reads decisions from a table (CSV: unit_code,tier,action,decided_on,document,source,trust) and holds them
/// against what is already decided: a tier is not given twice, and only what is held is taken back. Rows
/// already there in the same words are left out.
std::vector<Decision> read_decisions(datafile::Source source, const units::Registry& registry,
                                     const Decisions& already, Problems& problems);

/// Reads the rules of revocation (YAML, schema revocation/1).
std::vector<RevocationRule> read_revocation_rules(const datafile::Source& source, Problems& problems);

}  // namespace ntm::recognition
