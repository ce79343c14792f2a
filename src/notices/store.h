#pragma once
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "db/connection.h"
#include "notices/digest_rules.h"
#include "notices/wishes.h"

/// SQL on read marks, wishes and letters.
namespace ntm::notices::store {

std::set<std::string> read_keys(db::Connection& connection, std::int64_t account);
/// How many of them had not been read before.
int mark_read(db::Connection& connection, std::int64_t account, const std::vector<std::string>& keys,
              Instant at);
void forget_read_before(db::Connection& connection, Instant at);

Wishes wishes_of(db::Connection& connection, std::int64_t account);
void keep_wishes(db::Connection& connection, std::int64_t account, const Wishes& wishes);
/// Absent hash: no calendar any more.
void keep_calendar(db::Connection& connection, std::int64_t account, const std::optional<std::string>& hash,
                   Instant at);
struct CalendarOwner {
  std::int64_t account = 0;
  std::string hash;
};
std::optional<CalendarOwner> owner_of_calendar(db::Connection& connection, const std::string& hash);
/// Accounts that want letters.
std::vector<std::int64_t> mail_accounts(db::Connection& connection);

std::optional<Digest> digest_of(db::Connection& connection, std::int64_t account, Date day);
/// Up to when the letters before that day told; absent: none went.
std::optional<Instant> told_up_to(db::Connection& connection, std::int64_t account, Date before);
std::optional<Digest> last_sent(db::Connection& connection, std::int64_t account);
void keep_digest(db::Connection& connection, std::int64_t account, const Digest& digest);
/// Letters since a day that failed, or that were begun before an instant and never ended, by day.
std::vector<std::pair<std::int64_t, Digest>> unsent(db::Connection& connection, Date since,
                                                    Instant begun_before);

}  // namespace ntm::notices::store
