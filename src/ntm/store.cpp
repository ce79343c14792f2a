#include "ntm/store.h"

#include <string>

namespace ntm::store {

std::optional<Date> example_day(db::Connection& connection) {
  auto kept = connection.find<std::string>("SELECT value FROM program_setting WHERE name = 'example_day'");
  if (!kept) return {};
  return Date::parse_iso(std::get<0>(*kept));
}

void keep_example_day(db::Connection& connection, Date day) {
  connection.run(
      "INSERT INTO program_setting (name, value) VALUES ('example_day', $1) "
      "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      {day.to_iso()});
}

}  // namespace ntm::store
