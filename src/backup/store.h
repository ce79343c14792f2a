#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "db/connection.h"

/// SQL over every table, whichever modules made it.
namespace ntm::backup::store {

/// Tables of the database, sorted by name. The engine's own are left out.
std::vector<std::string> tables(db::Connection& connection);
/// Names of a table's columns, sorted.
std::vector<std::string> columns(db::Connection& connection, const std::string& table);

/// One row: values in the order of the columns asked for; absent is NULL.
using Row = std::vector<std::optional<std::string_view>>;
void visit_rows(db::Connection& connection, const std::string& table, const std::vector<std::string>& columns,
                const std::function<void(const Row&)>& visit);

/// Writes a whole copy of a SQLite database as it is at one moment; others go on reading and writing. `copy`
/// must be absent or empty.
void copy_database(const std::filesystem::path& database, const std::filesystem::path& copy);

/// Opens a SQLite file for one piece of work.
void with_file(const std::filesystem::path& database, const std::function<void(db::Connection&)>& work);

/// What SQLite finds wrong in its file: pages, indexes, references; nothing when all is sound.
std::optional<std::string> fault_of(db::Connection& connection);

}  // namespace ntm::backup::store
