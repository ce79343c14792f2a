#include "notices/store.h"

namespace ntm::notices::store {
namespace {

constexpr const char* digest_columns = "day, state, tries, tried_at, up_to, notice_count, error";

Digest digest_in(const db::Cells& cells, int first) {
  Digest digest;
  digest.day = *Date::parse_iso(cells.text(first));
  digest.state = *digest_state_from(cells.text(first + 1));
  digest.tries = static_cast<int>(cells.integer(first + 2));
  digest.tried_at = *Instant::parse_utc(cells.text(first + 3));
  digest.up_to = *Instant::parse_utc(cells.text(first + 4));
  digest.notice_count = static_cast<int>(cells.integer(first + 5));
  digest.error = cells.text(first + 6);
  return digest;
}

std::optional<Digest> one_digest(db::Connection& connection, const std::string& condition,
                                 const db::Connection::Values& values) {
  std::optional<Digest> found;
  connection.visit(std::string("SELECT ") + digest_columns + " FROM notices_digest " + condition, values,
                   [&](const db::Cells& cells) { found = digest_in(cells, 0); });
  return found;
}

}  // namespace

std::set<std::string> read_keys(db::Connection& connection, std::int64_t account) {
  std::set<std::string> keys;
  connection.each<std::string>("SELECT key FROM notices_read WHERE account_id = $1", {account},
                               [&](std::string key) { keys.insert(std::move(key)); });
  return keys;
}

int mark_read(db::Connection& connection, std::int64_t account, const std::vector<std::string>& keys,
              Instant at) {
  int marked = 0;
  for (const std::string& key : keys)
    marked += static_cast<int>(connection.run(
        "INSERT INTO notices_read (account_id, key, read_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        {account, key, at.to_utc()}));
  return marked;
}

void forget_read_before(db::Connection& connection, Instant at) {
  connection.run("DELETE FROM notices_read WHERE read_at < $1", {at.to_utc()});
}

Wishes wishes_of(db::Connection& connection, std::int64_t account) {
  Wishes wishes;
  auto row = connection.find<std::int64_t, std::int64_t, std::optional<std::string>>(
      "SELECT mail, hour, calendar_at FROM notices_setting WHERE account_id = $1", {account});
  if (!row) return wishes;
  const auto& [mail, hour, at] = *row;
  wishes.mail = mail != 0, wishes.hour = static_cast<int>(hour);
  if (at) wishes.calendar_since = Instant::parse_utc(*at);
  return wishes;
}

void keep_wishes(db::Connection& connection, std::int64_t account, const Wishes& wishes) {
  connection.run(
      "INSERT INTO notices_setting (account_id, mail, hour) VALUES ($1, $2, $3) "
      "ON CONFLICT (account_id) DO UPDATE SET mail = excluded.mail, hour = excluded.hour",
      {account, wishes.mail ? 1 : 0, wishes.hour});
}

void keep_calendar(db::Connection& connection, std::int64_t account, const std::optional<std::string>& hash,
                   Instant at) {
  std::optional<std::string> since;
  if (hash) since = at.to_utc();
  connection.run(
      "INSERT INTO notices_setting (account_id, mail, hour, calendar_hash, calendar_at) "
      "VALUES ($1, 0, $2, $3, $4) ON CONFLICT (account_id) DO UPDATE SET "
      "calendar_hash = excluded.calendar_hash, calendar_at = excluded.calendar_at",
      {account, Wishes{}.hour, hash, since});
}

std::optional<CalendarOwner> owner_of_calendar(db::Connection& connection, const std::string& hash) {
  auto row = connection.find<std::int64_t, std::string>(
      "SELECT account_id, calendar_hash FROM notices_setting WHERE calendar_hash = $1", {hash});
  if (!row) return {};
  return CalendarOwner{std::get<0>(*row), std::get<1>(*row)};
}

std::vector<std::int64_t> mail_accounts(db::Connection& connection) {
  std::vector<std::int64_t> accounts;
  connection.each<std::int64_t>("SELECT account_id FROM notices_setting WHERE mail = 1 ORDER BY account_id",
                                {}, [&](std::int64_t account) { accounts.push_back(account); });
  return accounts;
}

std::optional<Digest> digest_of(db::Connection& connection, std::int64_t account, Date day) {
  return one_digest(connection, "WHERE account_id = $1 AND day = $2", {account, day.to_iso()});
}

std::optional<Instant> told_up_to(db::Connection& connection, std::int64_t account, Date before) {
  auto last = one_digest(
      connection,
      "WHERE account_id = $1 AND day < $2 AND state IN ('sent', 'sending') ORDER BY day DESC LIMIT 1",
      {account, before.to_iso()});
  return last ? std::optional(last->up_to) : std::nullopt;
}

std::optional<Digest> last_sent(db::Connection& connection, std::int64_t account) {
  return one_digest(connection, "WHERE account_id = $1 AND state <> 'empty' ORDER BY day DESC LIMIT 1",
                    {account});
}

void keep_digest(db::Connection& connection, std::int64_t account, const Digest& digest) {
  connection.run(
      "INSERT INTO notices_digest (account_id, day, state, tries, tried_at, up_to, notice_count, error) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (account_id, day) DO UPDATE SET "
      "state = excluded.state, tries = excluded.tries, tried_at = excluded.tried_at, up_to = excluded.up_to, "
      "notice_count = excluded.notice_count, error = excluded.error",
      {account, digest.day.to_iso(), to_text(digest.state), digest.tries, digest.tried_at.to_utc(),
       digest.up_to.to_utc(), digest.notice_count, digest.error});
}

std::vector<std::pair<std::int64_t, Digest>> unsent(db::Connection& connection, Date since,
                                                    Instant begun_before) {
  std::vector<std::pair<std::int64_t, Digest>> found;
  connection.visit(std::string("SELECT account_id, ") + digest_columns +
                       " FROM notices_digest WHERE day >= $1 AND (state = 'failed' OR "
                       "(state = 'sending' AND tried_at < $2)) ORDER BY day, account_id",
                   {since.to_iso(), begun_before.to_utc()}, [&](const db::Cells& cells) {
                     found.emplace_back(cells.integer(0), digest_in(cells, 1));
                   });
  return found;
}

}  // namespace ntm::notices::store
