#pragma once
#include <optional>
#include <string>
#include <vector>

#include "db/connection.h"
#include "evidence/attachment.h"

namespace ntm::evidence::store {

/// Which attachments are asked for; an absent part does not matter.
struct Query {
  units::UnitId unit = 0;
  std::optional<std::string> set, indicator;
  std::optional<Month> period;
};

/// Oldest first, withdrawn ones included. Unit codes are left empty.
std::vector<Attachment> list(db::Connection& connection, const Query& query);
std::optional<Attachment> find(db::Connection& connection, std::int64_t id);
/// The attachment of the same file to the same indicator and month that was not withdrawn.
std::optional<std::int64_t> standing_one(db::Connection& connection, const assessment::Subject& subject,
                                         const std::string& hash);

void keep_file(db::Connection& connection, const KeptFile& file);  ///< Passed over when it is there.
void add(db::Connection& connection, const Attachment& attachment);
void withdraw(db::Connection& connection, std::int64_t id, const Withdrawal& withdrawal);

std::vector<KeptFile> files(db::Connection& connection);  ///< Sorted by hash.
/// Whether the tables are there: a copy of an older version has none.
bool has_tables(db::Connection& connection);

}  // namespace ntm::evidence::store
