#include "http/response_head.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace ntm::http {
namespace {

const Instant instant = *Instant::parse_utc("2024-01-22T01:02:03.000Z");

std::string head_of(const Response& response) { return response_head(response, "r-1", true, instant); }

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST(HttpDate, names_the_day_of_the_week) {
  EXPECT_EQ(http_date(instant), "Mon, 22 Jan 2024 01:02:03 GMT");
  EXPECT_EQ(http_date(Instant::from_unix_ms(0)), "Thu, 01 Jan 1970 00:00:00 GMT");
}

TEST(ResponseHead, carries_the_security_headers) {
  const std::string head = head_of({});
  EXPECT_TRUE(contains(head, "content-security-policy: default-src 'self'"));
  EXPECT_TRUE(contains(head, "frame-ancestors 'none'"));
  EXPECT_TRUE(contains(head, "x-content-type-options: nosniff"));
  EXPECT_TRUE(contains(head, "referrer-policy: same-origin"));
  EXPECT_TRUE(contains(head, "X-Request-Id: r-1"));
}

TEST(ResponseHead, lets_a_handler_replace_a_security_header_but_not_the_framing) {
  Response response;
  response.headers = {
      {"Referrer-Policy", "no-referrer"}, {"Content-Length", "99"}, {"Transfer-Encoding", "chunked"}};
  const std::string head = head_of(response);
  EXPECT_FALSE(contains(head, "same-origin\r\nx-frame"));
  EXPECT_TRUE(contains(head, "Referrer-Policy: no-referrer"));
  EXPECT_TRUE(contains(head, "Content-Length: 0\r\n"));
  EXPECT_FALSE(contains(head, "99"));
  EXPECT_FALSE(contains(head, "chunked"));
}

TEST(ResponseHead, without_a_body_states_no_length) {
  for (const int status : {204, 304}) {
    Response response;
    response.status = status;
    EXPECT_FALSE(contains(head_of(response), "Content-Length")) << status;
  }
}

TEST(ResponseHead, never_gains_a_line_from_a_value) {
  EXPECT_TRUE(rc::check([](const std::string& value) {
    Response response;
    response.headers["X-Name"] = value + "\r\nEvil: 1\n\n";
    const std::string head = head_of(response);
    const std::string plain = head_of({200, "application/json; charset=utf-8", "", {{"X-Name", ""}}});
    RC_ASSERT(std::count(head.begin(), head.end(), '\n') == std::count(plain.begin(), plain.end(), '\n'));
  }));
}

}  // namespace ntm::http
