#include "http/cookies.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace ntm::http {
namespace {

Request with_cookies(std::string header) {
  Request request;
  request.headers["cookie"] = std::move(header);
  return request;
}

}  // namespace

TEST(Cookie, is_found_by_its_whole_name_among_others) {
  const Request request = with_cookies("ntm_session_x=no; ntm_session=abc-1;theme=dark");
  EXPECT_EQ(cookie(request, "ntm_session"), "abc-1");
  EXPECT_EQ(cookie(request, "theme"), "dark");
  EXPECT_FALSE(cookie(request, "session"));
  EXPECT_FALSE(cookie(request, "NTM_SESSION")) << "names of cookies keep their case";
}

TEST(Cookie, is_absent_when_none_was_sent_and_empty_when_sent_empty) {
  EXPECT_FALSE(cookie({}, "a"));
  EXPECT_FALSE(cookie(with_cookies("a"), "a"));
  EXPECT_EQ(cookie(with_cookies("a="), "a"), "");
}

TEST(Cookie, keeps_equal_signs_in_its_value_and_loses_its_quotes) {
  EXPECT_EQ(cookie(with_cookies("a=x=y=="), "a"), "x=y==");
  EXPECT_EQ(cookie(with_cookies(" a = \"x\" "), "a"), "x");
}

TEST(Cookie, of_several_headers_is_found) { EXPECT_EQ(cookie(with_cookies("a=1, b=2"), "b"), "2"); }

TEST(Cookie, sent_twice_with_different_values_is_not_believed) {
  EXPECT_FALSE(cookie(with_cookies("s=mine; s=planted"), "s"));
  EXPECT_FALSE(cookie(with_cookies("s=; s=planted"), "s"));
  EXPECT_EQ(cookie(with_cookies("s=mine; s=mine"), "s"), "mine");
}

TEST(SetCookie, hides_from_script_and_from_other_sites_unless_told_otherwise) {
  EXPECT_EQ(set_cookie("__Host-ntm", "abc"), "__Host-ntm=abc; Path=/; HttpOnly; SameSite=Strict; Secure");
  EXPECT_EQ(set_cookie("ntm", "abc", {std::chrono::minutes(2), false, SameSite::lax}),
            "ntm=abc; Path=/; HttpOnly; SameSite=Lax; Max-Age=120");
}

TEST(ClearCookie, ends_its_life_at_once) {
  EXPECT_EQ(clear_cookie("ntm", false), "ntm=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0");
}

TEST(SetCookieDeathTest, takes_no_value_that_could_add_an_attribute) {
  EXPECT_DEATH(set_cookie("ntm", "a; Domain=x"), "");
  EXPECT_DEATH(set_cookie("", "a"), "");
}

TEST(Cookie, of_any_header_never_crashes_and_holds_no_separator) {
  EXPECT_TRUE(rc::check([](const std::string& header) {
    const auto value = cookie(with_cookies(header), "a");
    if (value) RC_ASSERT(value->find_first_of(";,") == std::string::npos);
  }));
}

TEST(Cookie, that_was_set_comes_back) {
  EXPECT_TRUE(rc::check([] {
    const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("aZ09-_.~")));
    const std::string header = set_cookie("a", text);
    RC_ASSERT(cookie(with_cookies(header.substr(0, header.find(';'))), "a") == text);
  }));
}

}  // namespace ntm::http
