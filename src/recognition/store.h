#pragma once
#include <string>
#include <vector>

#include "db/connection.h"
#include "recognition/decision.h"

namespace ntm::recognition::store {

std::vector<Decision> load_decisions(db::Connection& connection);
void add_decisions(db::Connection& connection, const std::vector<Decision>& decisions);
/// A file as it was loaded.
struct KeptFile {
  std::string name, body;
};

/// The files that state the rules of revocation.
std::vector<KeptFile> load_rule_files(db::Connection& connection);
void keep_rule_file(db::Connection& connection, const std::string& code, const KeptFile& file);

}  // namespace ntm::recognition::store
