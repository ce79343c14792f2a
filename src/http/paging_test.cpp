#include "http/paging.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

#include "base/problem.h"
#include "base/text.h"
#include "http/shape_check.h"

namespace ntm::http {
namespace {

Request asking(std::map<std::string, std::string> query) {
  Request request;
  request.query = std::move(query);
  return request;
}

/// A list kept in order of its keys, asked page by page.
std::vector<std::string> rows_after(const std::set<std::string>& list, const Paging& paging) {
  auto at = paging.after ? list.upper_bound(*paging.after) : list.begin();
  std::vector<std::string> rows;
  for (; at != list.end() && rows.size() <= paging.limit; ++at) rows.push_back(*at);
  return rows;
}

Json page(const std::set<std::string>& list, const Paging& paging) {
  const auto same = [](const std::string& row) { return row; };
  return page_json(
      "rows", rows_after(list, paging), paging, [](const std::string& row) { return Json(row); }, same);
}

}  // namespace

TEST(Paging, begins_at_the_beginning_with_the_usual_limit) {
  const Paging paging = paging_of({});
  EXPECT_EQ(paging.limit, 50u);
  EXPECT_FALSE(paging.after);
}

TEST(Paging, takes_limits_from_one_to_the_most) {
  EXPECT_EQ(paging_of(asking({{"limit", "1"}})).limit, 1u);
  EXPECT_EQ(paging_of(asking({{"limit", "500"}})).limit, 500u);
  for (const char* limit : {"0", "501", "-1", "x", "1.5", "99999999999999999999"})
    EXPECT_THROW(paging_of(asking({{"limit", limit}})), Refused) << limit;
}

TEST(Paging, takes_no_cursor_that_we_did_not_make) {
  const std::string cursor = cursor_of("Đăk Pék");
  EXPECT_EQ(paging_of(asking({{"cursor", cursor}})).after, "Đăk Pék");
  std::string other = cursor;
  other.back() = other.back() == '0' ? '1' : '0';
  for (const std::string& made_up :
       {other, cursor.substr(2), cursor + "0", std::string("zz"), std::string("1")})
    EXPECT_THROW(paging_of(asking({{"cursor", made_up}})), Refused) << made_up;
}

TEST(Page, has_the_declared_shape_and_no_next_at_the_end) {
  const Json last = page({"a", "b"}, {2, {}});
  EXPECT_TRUE(last["next"].is_null());
  EXPECT_EQ(last["rows"].size(), 2u);
  EXPECT_TRUE(mismatches(page_of("rows", shape::text()), last).empty());
  EXPECT_TRUE(mismatches(page_of("rows", shape::text()), page({"a", "b"}, {1, {}})).empty());
}

TEST(Pages, together_show_every_row_once_in_order) {
  EXPECT_TRUE(rc::check([](const std::set<std::string>& any) {
    std::set<std::string> list;
    for (const std::string& key : any)
      if (is_valid_utf8(key)) list.insert(key);
    const auto limit = std::to_string(*rc::gen::inRange(1, 5));
    std::vector<std::string> seen;
    std::map<std::string, std::string> query{{"limit", limit}};
    for (bool more = true; more;) {
      const Json one = page(list, paging_of(asking(query)));
      for (const Json& row : one["rows"].items()) seen.push_back(row.text());
      more = !one["next"].is_null();
      query["cursor"] = one["next"].text();
    }
    RC_ASSERT(seen == std::vector<std::string>(list.begin(), list.end()));
  }));
}

}  // namespace ntm::http
