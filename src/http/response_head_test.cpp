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

/// The value of a header field of an answer without its own; "" when it is not there.
std::string field(const std::string& name, bool is_secure = false) {
  const std::string head = response_head({}, "r-1", true, instant, is_secure);
  const auto begin = head.find("\r\n" + name + ": ");
  if (begin == std::string::npos) return "";
  const auto value = begin + name.size() + 4;
  return head.substr(value, head.find("\r\n", value) - value);
}

TEST(ContentSecurityPolicy, admits_nothing_but_what_this_server_itself_serves) {
  const std::string policy = field("content-security-policy");
  for (const char* rule :
       {"default-src 'none'", "object-src 'none'", "script-src 'self';", "style-src 'self';",
        "connect-src 'self';", "font-src 'self';", "img-src 'self' data:;"})
    EXPECT_TRUE(contains(policy, rule)) << rule;
  EXPECT_FALSE(contains(policy, "unsafe"));
  EXPECT_FALSE(contains(policy, "*"));
}

TEST(ContentSecurityPolicy, lets_no_other_site_frame_rebase_or_take_our_forms) {
  const std::string policy = field("content-security-policy");
  for (const char* rule : {"frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"})
    EXPECT_TRUE(contains(policy, rule)) << rule;
  EXPECT_EQ(field("x-frame-options"), "DENY");
}

TEST(SecurityHeaders, forbid_guessing_types_and_telling_other_sites_where_from) {
  EXPECT_EQ(field("x-content-type-options"), "nosniff");
  EXPECT_EQ(field("referrer-policy"), "same-origin");
}

TEST(SecurityHeaders, keep_other_sites_out_of_our_window_and_our_answers) {
  EXPECT_EQ(field("cross-origin-opener-policy"), "same-origin");
  EXPECT_EQ(field("cross-origin-resource-policy"), "same-origin");
}

TEST(SecurityHeaders, give_pages_no_use_of_camera_microphone_or_place) {
  for (const char* feature : {"camera=()", "microphone=()", "geolocation=()"})
    EXPECT_TRUE(contains(field("permissions-policy"), feature)) << feature;
}

TEST(SecurityHeaders, demand_tls_for_a_year_once_the_client_speaks_it) {
  EXPECT_EQ(field("strict-transport-security"), "");
  EXPECT_EQ(field("strict-transport-security", true), "max-age=31536000; includeSubDomains");
}

TEST(ResponseHead, names_the_request) { EXPECT_EQ(field("X-Request-Id"), "r-1"); }

TEST(ResponseHead, gives_every_cookie_a_field_of_its_own) {
  Response response;
  response.cookies = {"a=1; Path=/", "b=2\r\nX: y"};
  const std::string head = head_of(response);
  EXPECT_TRUE(contains(head, "Set-Cookie: a=1; Path=/\r\n"));
  EXPECT_TRUE(contains(head, "Set-Cookie: b=2X: y\r\n"));
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
