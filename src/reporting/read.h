#pragma once
#include <vector>

#include "bodies/register.h"
#include "datafile/source.h"
#include "documents/register.h"
#include "reporting/form.h"
#include "reporting/rule.h"

namespace ntm::reporting {

/// What a file is held against.
struct ReadAgainst {
  const documents::Register& documents;
  const bodies::Register& bodies;
};

/// schema reporting_rules/1. Without anything to hold it against, acts and bodies are taken as they stand.
std::vector<Rule> read_rules(const datafile::Source& source, const ReadAgainst* against, Problems& problems);
/// schema report_form/1
Form read_form(const datafile::Source& source, Problems& problems);
/// schema holidays/1
Calendar read_holidays(const datafile::Source& source, Problems& problems);
/// The code at the head of any of them.
std::string code_of(const datafile::Source& source, const std::string& schema);

}  // namespace ntm::reporting
