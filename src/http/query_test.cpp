#include "http/query.h"

#include <gtest/gtest.h>

#include "base/problem.h"

namespace ntm::http {
namespace {

Request asking(std::map<std::string, std::string> query) {
  Request request;
  request.query = std::move(query);
  return request;
}

}  // namespace

TEST(QueryParameter, of_a_day_or_month_is_read_when_given) {
  EXPECT_EQ(date_parameter(asking({{"as_of", "2024-01-22"}}), "as_of"), Date(2024, 1, 22));
  EXPECT_EQ(month_parameter(asking({{"period", "2024-01"}}), "period"), Month(2024, 1));
  EXPECT_FALSE(date_parameter(asking({}), "as_of"));
  EXPECT_FALSE(month_parameter(asking({{"period", ""}}), "period"));
}

TEST(QueryParameter, that_is_no_day_or_month_is_refused_by_its_name) {
  try {
    date_parameter(asking({{"as_of", "22/01/2024"}}), "as_of");
    FAIL();
  } catch (const Refused& refused) {
    EXPECT_EQ(refused.kind(), Refusal::invalid);
    EXPECT_EQ(refused.problems().front().place.field, "as_of");
  }
  EXPECT_THROW(month_parameter(asking({{"period", "2024-13"}}), "period"), Refused);
}

TEST(QueryParameter, as_of_is_today_in_vietnam_when_not_given) {
  const Clock clock = Clock::fixed_at(*Instant::parse_utc("2024-01-21T18:00:00.000Z"));
  EXPECT_EQ(as_of(asking({}), clock), Date(2024, 1, 22));
  EXPECT_EQ(as_of(asking({{"as_of", "2023-12-31"}}), clock), Date(2023, 12, 31));
}

}  // namespace ntm::http
