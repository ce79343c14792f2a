#pragma once
#include <vector>

#include "datafile/source.h"
#include "db/connection.h"
#include "recognition/decision.h"

namespace ntm::recognition::store {

std::vector<Decision> load_decisions(db::Connection& connection);
void add_decisions(db::Connection& connection, const std::vector<Decision>& decisions);
/// The files that state the rules of revocation.
std::vector<datafile::Source> load_rule_files(db::Connection& connection);
void keep_rule_file(db::Connection& connection, const std::string& code, const datafile::Source& source);

}  // namespace ntm::recognition::store
