#include "http/representation.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "http/test_client.h"

namespace ntm::http {
namespace {

Request get(std::map<std::string, std::string> headers = {}) {
  Request request;
  request.method = "GET";
  request.headers = std::move(headers);
  return request;
}

Response json_of_size(std::size_t size) {
  Response response;
  response.body = "\"" + std::string(size - 2, 'x') + "\"";
  return response;
}

}  // namespace

TEST(AcceptEncoding, admits_a_coding_by_name_star_and_quality) {
  EXPECT_TRUE(accepts_coding("gzip, br", "br"));
  EXPECT_TRUE(accepts_coding("GZIP;q=0.5", "gzip"));
  EXPECT_TRUE(accepts_coding("*", "gzip"));
  EXPECT_FALSE(accepts_coding("", "gzip"));
  EXPECT_FALSE(accepts_coding("deflate, xgzip", "gzip"));
  EXPECT_FALSE(accepts_coding("gzip;q=0, *", "gzip"));
  EXPECT_FALSE(accepts_coding("gzip; q=0.000", "gzip"));
  EXPECT_FALSE(accepts_coding("*;q=0", "gzip"));
}

TEST(Gzip, gives_back_what_was_packed) {
  EXPECT_TRUE(rc::check([](const std::string& text) { RC_ASSERT(gunzipped(gzipped(text, 3)) == text); }));
}

TEST(ContentTag, differs_when_content_differs_and_not_otherwise) {
  EXPECT_EQ(content_tag("xã"), content_tag("xã"));
  EXPECT_NE(content_tag("xã"), content_tag("xá"));
  EXPECT_NE(content_tag(""), content_tag(std::string(1, '\0')));
}

TEST(IfNoneMatch, compares_weakly_and_reads_lists) {
  EXPECT_TRUE(names_tag("\"a\", W/\"b\"", "\"b\""));
  EXPECT_TRUE(names_tag("\"b\"", "W/\"b\""));
  EXPECT_TRUE(names_tag("*", "\"b\""));
  EXPECT_FALSE(names_tag("\"a\"", "\"b\""));
  EXPECT_FALSE(names_tag("", "\"b\""));
}

TEST(JsonAnswer, above_one_kilobyte_is_compressed_when_accepted) {
  Response large = json_of_size(1025), small = json_of_size(1024), not_asked = json_of_size(5000);
  complete(get({{"accept-encoding", "gzip"}}), large);
  complete(get({{"accept-encoding", "gzip"}}), small);
  complete(get(), not_asked);
  EXPECT_EQ(large.headers["Content-Encoding"], "gzip");
  EXPECT_EQ(gunzipped(large.body), json_of_size(1025).body);
  EXPECT_EQ(small.headers.count("Content-Encoding"), 0u);
  EXPECT_EQ(not_asked.headers.count("Content-Encoding"), 0u);
  EXPECT_EQ(not_asked.headers["Vary"], "Accept-Encoding");
}

TEST(JsonAnswer, that_the_client_already_has_is_not_modified) {
  Response first = json_of_size(2000), again = json_of_size(2000), changed = json_of_size(2001);
  complete(get(), first);
  const std::string etag = first.headers["ETag"];
  EXPECT_EQ(etag.substr(0, 2), "W/");
  complete(get({{"if-none-match", etag}}), again);
  complete(get({{"if-none-match", etag}}), changed);
  EXPECT_EQ(again.status, 304);
  EXPECT_TRUE(again.body.empty());
  EXPECT_EQ(again.headers["ETag"], etag);
  EXPECT_EQ(changed.status, 200);
}

TEST(JsonAnswer, to_a_write_or_with_an_error_has_no_etag) {
  Request post = get({{"if-none-match", "*"}});
  post.method = "POST";
  Response written = json_of_size(50), missing = json_of_size(50);
  missing.status = 404;
  complete(post, written);
  complete(get({{"if-none-match", "*"}}), missing);
  EXPECT_EQ(written.status, 200);
  EXPECT_EQ(written.headers.count("ETag"), 0u);
  EXPECT_EQ(missing.status, 404);
}

TEST(JsonAnswer, keeps_the_etag_its_handler_set) {
  Response response = json_of_size(50);
  response.headers["ETag"] = "\"v7\"";
  complete(get({{"if-none-match", "\"v7\""}}), response);
  EXPECT_EQ(response.status, 304);
}

TEST(Answer, for_somebody_who_signed_in_is_kept_nowhere) {
  Request request = get();
  Response open = json_of_size(10), own = json_of_size(10), refused = json_of_size(10),
           set = json_of_size(10);
  complete(request, open);
  EXPECT_EQ(open.headers["Cache-Control"], "no-cache");
  refused.status = 404;
  complete(request, refused);
  EXPECT_EQ(refused.headers["Cache-Control"], "no-store");
  set.cookies = {"ntm=x"};
  complete(request, set);
  EXPECT_EQ(set.headers["Cache-Control"], "no-store");
  request.actor.account = 7;
  complete(request, own);
  EXPECT_EQ(own.headers["Cache-Control"], "no-store");
}

TEST(Answer, to_a_write_is_kept_nowhere) {
  Request request;
  request.method = "POST";
  Response response = json_of_size(10);
  complete(request, response);
  EXPECT_EQ(response.headers["Cache-Control"], "no-store");
}

}  // namespace ntm::http
