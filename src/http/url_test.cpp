#include "http/url.h"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "base/text.h"

namespace ntm::http {
namespace {

std::string percent_encoded(const std::string& text) {
  std::string encoded;
  for (const char c : text)
    encoded += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
  return encoded;
}

using Segments = std::vector<std::string>;

}  // namespace

TEST(Target, is_taken_apart_into_decoded_segments_and_query) {
  const auto target = parse_target("/api/units/%C4%90%C4%83k%20P%C3%A9k?q=dak+pet&as_of=2024-01-22");
  ASSERT_TRUE(target);
  EXPECT_EQ(target->segments, (Segments{"api", "units", "Đăk Pék"}));
  EXPECT_EQ(target->path, "/api/units/Đăk Pék");
  EXPECT_EQ(target->query.at("q"), "dak pet");
  EXPECT_EQ(target->query.at("as_of"), "2024-01-22");
}

TEST(Target, keeps_an_encoded_slash_within_its_segment) {
  EXPECT_EQ(parse_target("/sets/318%2FQD-TTg/x")->segments, (Segments{"sets", "318/QD-TTg", "x"}));
}

TEST(Target, of_the_root_has_no_segment_and_a_trailing_slash_an_empty_one) {
  EXPECT_EQ(parse_target("/")->segments, Segments{});
  EXPECT_EQ(parse_target("/?a=1")->path, "/");
  EXPECT_EQ(parse_target("/a/")->segments, (Segments{"a", ""}));
  EXPECT_EQ(parse_target("//a")->segments, (Segments{"", "a"}));
}

TEST(Target, takes_the_last_of_several_equal_query_names) {
  EXPECT_EQ(parse_target("/?a=1&a=2&flag&=x")->query,
            (std::map<std::string, std::string>{{"a", "2"}, {"flag", ""}}));
}

TEST(Target, may_be_absolute) {
  const auto target = parse_target("http://localhost:8080/api?x=1");
  ASSERT_TRUE(target);
  EXPECT_EQ(target->authority, "localhost:8080");
  EXPECT_EQ(target->path, "/api");
  EXPECT_EQ(parse_target("http://localhost")->path, "/");
}

TEST(Target, with_a_parent_segment_is_refused_however_it_is_written) {
  for (const char* raw : {"/../etc/passwd", "/a/../../b", "/%2e%2e/x", "/.%2E/x", "/a/.", "/./a", "/.."})
    EXPECT_FALSE(parse_target(raw)) << raw;
}

TEST(Target, with_forbidden_bytes_is_refused) {
  for (const char* raw : {"/a%00b", "/?q=%00", "/%ff", "/%C3%28", "/?q=%E1%BA", "/a%0Ab", "/a%7F", "/%",
                          "/%4", "/%zz", "*", "", "api", "localhost:80", "/a#b", "/%C0%AE%C0%AE/x"})
    EXPECT_FALSE(parse_target(raw)) << raw;
}

TEST(PercentDecoding, brings_text_to_nfc) {
  EXPECT_EQ(percent_decoded("Da%CC%86k"), "Dăk");  // a + combining breve
  EXPECT_EQ(percent_decoded("a+b"), "a+b");
  EXPECT_EQ(percent_decoded("a+b", true), "a b");
}

TEST(PercentDecoding, gives_back_every_valid_text_that_was_encoded) {
  EXPECT_TRUE(rc::check([](const std::string& text) {
    const bool is_sound = is_valid_utf8(text) && text.find('\0') == std::string::npos;
    const auto decoded = percent_decoded(percent_encoded(text));
    RC_ASSERT(decoded.has_value() == is_sound);
    if (is_sound) RC_ASSERT(*decoded == to_nfc(text));
  }));
}

TEST(Target, never_holds_a_segment_that_climbs_whatever_is_sent) {
  EXPECT_TRUE(rc::check([] {
    const auto piece = rc::gen::element<std::string>("/", ".", "..", "%2e", "%2E%2e", "%2f", "%5c", "a",
                                                     "%00", "?", "\\", "%");
    std::string raw = "/";
    for (const std::string& part : *rc::gen::container<Segments>(piece)) raw += part;
    const auto target = parse_target(raw);
    if (!target) return;
    for (const std::string& segment : target->segments) {
      RC_ASSERT(segment != ".." && segment != ".");
      RC_ASSERT(segment.find('\0') == std::string::npos);
    }
  }));
}

TEST(Target, of_arbitrary_bytes_never_crashes) {
  EXPECT_TRUE(rc::check([](const std::string& raw) {
    const auto target = parse_target(raw);
    if (target) RC_ASSERT(is_valid_utf8(target->path));
  }));
}

}  // namespace ntm::http
