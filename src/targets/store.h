#pragma once
#include <string>
#include <vector>

#include "db/connection.h"

namespace ntm::targets::store {

/// A file as it was loaded.
struct KeptFile {
  std::string name, body;
};

std::vector<KeptFile> load_files(db::Connection& connection);
/// Keeps the targets of a document; returns false when the same text is kept already.
bool keep_file(db::Connection& connection, const std::string& document, const KeptFile& file);

}  // namespace ntm::targets::store
