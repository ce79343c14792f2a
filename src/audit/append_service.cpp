#include "audit/chain_rules.h"
#include "audit/event.h"
#include "audit/store.h"
#include "base/problem.h"
#include "crypto/hash.h"

namespace ntm::audit {
namespace {

std::string without_nul(std::string text) {
  for (std::size_t at = text.find('\0'); at != std::string::npos; at = text.find('\0', at))
    text.replace(at, 1, "\xEF\xBF\xBD");
  return text;
}

Record record_of(const Event& event) {
  Record record;
  record.at = event.at.to_utc();
  record.actor = without_nul(event.actor.name);
  record.post = without_nul(event.actor.post);
  record.from = without_nul(event.actor.from);
  record.action = event.action;
  record.object = without_nul(event.object);
  record.before = without_nul(event.before);
  record.after = without_nul(event.after);
  record.why = without_nul(event.why);
  record.act = without_nul(event.act);
  record.change_count = static_cast<std::int64_t>(event.changes.size());
  record.changes.reserve(event.changes.size());
  for (const Change& change : event.changes)
    record.changes.push_back(
        {static_cast<std::int64_t>(record.changes.size()),
         {without_nul(change.object), without_nul(change.before), without_nul(change.after)}});
  return record;
}

Head end_of_trail(db::Connection& connection) {
  auto head = store::head(connection);
  if (!head) throw Failure("the end of the audit trail is gone; run: ntm audit verify");
  return *head;
}

}  // namespace

void append(db::Connection& connection, const Event& event) {
  Head head = end_of_trail(connection);
  Record record = record_of(event);
  record.id = head.last_id + 1;
  record.hash = crypto::blake2b_hex(serialised(head.hash, record));
  store::keep_head(connection,
                   head_after(head, record));  // first: here concurrent writers meet and take turns
  if (auto seal = seal_before(head, record)) store::add_seal(connection, *seal);
  store::add(connection, record);
}

std::int64_t last_id(db::Connection& connection) { return end_of_trail(connection).last_id; }

}  // namespace ntm::audit
