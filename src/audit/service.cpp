#include "audit/service.h"

#include "audit/problems.h"
#include "audit/store.h"
#include "crypto/hash.h"

namespace ntm::audit {

Page Service::events(const Filter& filter, std::optional<std::int64_t> cursor, int limit) {
  if (limit < 1 || limit > most_on_page)
    throw Refused(Refusal::invalid, limit_out_of_range(std::to_string(limit)));
  auto found = database_.read(
      [&](db::Connection& connection) { return store::newest(connection, filter, cursor, limit + 1); });
  if (!found) throw Refused(Refusal::invalid, unknown_cursor(std::to_string(*cursor)));
  Page page{std::move(*found), {}};
  if (page.events.size() <= static_cast<std::size_t>(limit)) return page;
  page.events.pop_back();  // it only showed that there are more
  page.next = page.events.back().id;
  return page;
}

std::vector<Touch> Service::history(const std::string& object) {
  return database_.read([&](db::Connection& connection) { return store::touches(connection, object); });
}

Verified Service::verify(const std::optional<PrintedRoot>& printed) {
  return database_.read([&](db::Connection& connection) {
    Verification verification(crypto::blake2b_hex, store::seals(connection), printed);
    store::each_record(
        connection, [&](const Record& record) { verification.take(record); },
        [&](std::int64_t event_id) { verification.take_stray(event_id); });
    return verification.finish(store::head(connection));
  });
}

std::vector<Seal> Service::seals(std::optional<Date> from, std::optional<Date> to) {
  return database_.read([&](db::Connection& connection) { return store::seals(connection, from, to); });
}

}  // namespace ntm::audit
