#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "db/connection.h"

namespace ntm::backup {

/// A hash over every row of every table (mã trạng thái): equal for two databases with the same rows, and
/// different as soon as one cell, row, column or table differs. Order of rows, page layout and engine do not
/// matter. 64 lower-case hexadecimal characters. Run it inside one read, so that it sees one moment.
std::string state_hash(db::Connection& connection);

/// A file that rows speak of, as they state it.
struct KeptFile {
  std::string name;  ///< Within the data folder: "evidence/ab/cd".
  std::string hash;  ///< BLAKE2b of its content.
};
/// The files that the rows of a database speak of; also asked of a copy of an older version.
using FilesOf = std::function<std::vector<KeptFile>(db::Connection&)>;
/// The hash of what stands under a name; nothing when nothing does.
using FoundHash = std::function<std::optional<std::string>(const std::string& name)>;

/// The hash of rows and files together. Rows hold the hash of each file, so files that are as the rows state
/// them leave it as it is; one that is missing or changed makes it another.
std::string state_hash_with(const std::string& hash_of_rows, const std::vector<KeptFile>& files,
                            const FoundHash& found);

}  // namespace ntm::backup
