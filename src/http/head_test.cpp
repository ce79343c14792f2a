#include "http/head.h"

#include <gtest/gtest.h>

namespace ntm::http {
namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;

const std::vector<std::string> names = {"localhost", "127.0.0.1", "[::1]"};

/// The status of the refusal; 0 when the head is accepted.
int status_for(const std::string& method, Fields fields, bool is_http_1_0 = false,
               const std::string& target = "/api") {
  const auto why = denied({method, target, is_http_1_0, std::move(fields)}, *parse_target(target), names);
  return why ? why->status : 0;
}

}  // namespace

TEST(RequestHead, needs_exactly_one_host) {
  EXPECT_EQ(status_for("GET", {{"host", "localhost:8080"}}), 0);
  EXPECT_EQ(status_for("GET", {}), 400);
  EXPECT_EQ(status_for("GET", {{"host", " "}}), 400);
  EXPECT_EQ(status_for("GET", {{"host", "localhost"}, {"host", "localhost"}}), 400);
  EXPECT_EQ(status_for("GET", {}, true), 0) << "HTTP/1.0 knows no Host";
}

TEST(RequestHead, for_another_host_name_is_misdirected) {
  EXPECT_EQ(status_for("GET", {{"host", "LocalHost"}}), 0);
  EXPECT_EQ(status_for("GET", {{"host", "127.0.0.1:1"}}), 0);
  EXPECT_EQ(status_for("GET", {{"host", "[::1]:8080"}}), 0);
  for (const char* host :
       {"evil.example", "localhost.evil.example:8080", "127.0.0.1.nip.io", "10.0.0.1", "[::2]:80", ":80"})
    EXPECT_EQ(status_for("GET", {{"host", host}}), 421) << host;
}

TEST(RequestHead, with_an_absolute_target_must_name_the_same_host) {
  EXPECT_EQ(status_for("GET", {{"host", "localhost:80"}}, false, "http://localhost:80/api"), 0);
  EXPECT_EQ(status_for("GET", {{"host", "localhost:80"}}, false, "http://127.0.0.1:80/api"), 400);
}

TEST(RequestHead, with_an_unknown_transfer_coding_is_not_implemented) {
  for (const char* value : {"xchunked", "gzip, chunked", "identity", "chunked, chunked", ""})
    EXPECT_EQ(status_for("POST", {{"host", "localhost"}, {"transfer-encoding", value}}), 501) << value;
  EXPECT_EQ(status_for("POST", {{"host", "localhost"}, {"transfer-encoding", "Chunked"}}), 0);
}

TEST(RequestHead, with_ambiguous_framing_is_refused) {
  EXPECT_EQ(
      status_for("POST", {{"host", "localhost"}, {"content-length", "5"}, {"transfer-encoding", "chunked"}}),
      400);
  EXPECT_EQ(status_for("POST", {{"host", "localhost"}, {"content-length", "5"}, {"content-length", "5"}}),
            400);
  EXPECT_EQ(status_for("POST",
                       {{"host", "localhost"}, {"transfer-encoding", "chunked"}, {"transfer-encoding", "x"}}),
            400);
  EXPECT_EQ(status_for("POST", {{"host", "localhost"}, {"transfer-encoding", "chunked"}}, true), 400);
}

TEST(RequestHead, of_a_write_from_another_site_is_forbidden) {
  const Fields ours = {{"host", "localhost:8080"}, {"origin", "http://localhost:5173"}};
  const Fields foreign = {{"host", "localhost:8080"}, {"origin", "https://evil.example"}};
  EXPECT_EQ(status_for("POST", ours), 0);
  EXPECT_EQ(status_for("POST", foreign), 403);
  EXPECT_EQ(status_for("GET", foreign), 0) << "reading is kept from other sites by the browser";
  EXPECT_EQ(status_for("DELETE", {{"host", "localhost"}, {"origin", "null"}}), 403);
  EXPECT_EQ(status_for("POST", {{"host", "localhost"}, {"sec-fetch-site", "cross-site"}}), 403);
  EXPECT_EQ(status_for("POST", {{"host", "localhost"}}), 0) << "command-line clients send no Origin";
}

TEST(RequestHead, with_an_expectation_other_than_100_continue_fails) {
  EXPECT_EQ(status_for("POST", {{"host", "localhost"}, {"expect", "100-Continue"}}), 0);
  EXPECT_EQ(status_for("POST", {{"host", "localhost"}, {"expect", "magic"}}), 417);
}

TEST(RequestHead, shows_foreign_bytes_only_as_question_marks) {
  const auto why = denied({"GET", "/", false, {{"host", "a\xff\xfe"}}}, *parse_target("/"), names);
  ASSERT_TRUE(why);
  EXPECT_NE(why->problem.message_vi.find("\"a??\""), std::string::npos);
}

}  // namespace ntm::http
