#pragma once
#include <optional>
#include <vector>

#include "db/connection.h"
#include "reporting/consolidated.h"

namespace ntm::reporting::store {

/// The last version of the month; nothing when nobody has touched it.
std::optional<Consolidated> last_consolidated(db::Connection& connection, Month month);
/// One version; nothing when there is none.
std::optional<Consolidated> find_consolidated(db::Connection& connection, Month month, int version);
/// Adds the version or replaces it; the service sees to it that what was frozen stays.
void keep_consolidated(db::Connection& connection, const Consolidated& consolidated);

/// An issued version as it was printed then, a DOCX in base64. Never changed.
void keep_print(db::Connection& connection, Month month, int version, const std::string& docx);
std::optional<std::string> print(db::Connection& connection, Month month, int version);

/// When the first version of the month was issued; nothing before.
std::optional<Instant> first_issued_at(db::Connection& connection, Month month);

/// Proposals of the months, by month and id; of every month without bounds.
std::vector<Proposal> proposals(db::Connection& connection, std::optional<Month> first,
                                std::optional<Month> last);
std::optional<Proposal> find_proposal(db::Connection& connection, std::int64_t id);
/// Adds a proposal, unless its report carried the same text already.
void add_proposal(db::Connection& connection, const Proposal& proposal);
void save_answer(db::Connection& connection, const Proposal& proposal);

}  // namespace ntm::reporting::store
