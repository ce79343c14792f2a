#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "http/message.h"

namespace ntm::http {

/// Which page of a list is asked for (?limit=50&cursor=…). A cursor says after which key to go on, so that
/// nothing is shown twice or left out when rows come and go between two pages.
struct Paging {
  std::size_t limit = 50;
  std::optional<std::string> after;  ///< Key of the last row of the page before; absent: the first page.
};

/// @throws Refused(invalid) for a limit out of range or a cursor that we did not make.
Paging paging_of(const Request& request, std::size_t usual = 50, std::size_t most = 500);

/// limit and cursor, for the row of the table.
std::vector<Parameter> paging_parameters(std::size_t most = 500);

/// The key as the next page's cursor. Opaque to clients: what is in it may change.
std::string cursor_of(std::string_view key);

/// {member: [...], "next": cursor or null}. `rows` holds one more than the limit when there is more; `key_of`
/// tells the text by which the next page goes on.
template <class Row, class ToJson, class KeyOf>
Json page_json(std::string member, const std::vector<Row>& rows, const Paging& paging, ToJson to_json,
               KeyOf key_of) {
  Json list = Json::array();
  for (std::size_t at = 0; at < rows.size() && at < paging.limit; ++at) list.push(to_json(rows[at]));
  const bool has_more = rows.size() > paging.limit && paging.limit > 0;
  Json page = Json::object();
  page.set(std::move(member), std::move(list));
  return page.set("next", has_more ? Json(cursor_of(key_of(rows[paging.limit - 1]))) : Json());
}

/// The shape of such a page.
Shape page_of(const std::string& member, const Shape& row);

}  // namespace ntm::http
