#include "http/static_files.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "base/problem.h"
#include "http/test_client.h"

namespace ntm::http {
namespace {

using Segments = std::vector<std::string>;

class StaticFilesTest : public testing::Test {
 protected:
  StaticFilesTest() {
    folder.write("index.html", "<!doctype html>trang chủ");
    folder.write("assets/app-3f2a.js", std::string(3000, 'a'));
    folder.write("assets/app-3f2a.js.br", "brotli bytes");
    folder.write("assets/app-3f2a.css", std::string(3000, 'b'));
    folder.write("assets/app-3f2a.css.gz", "ready gzip");
    folder.write("biểu tượng.svg", "<svg/>");
    folder.write("data.gz", "an archive of its own");
  }
  std::optional<Response> get(const Segments& segments,
                              std::map<std::string, std::string> headers = {}) const {
    Request request;
    request.method = "GET";
    request.headers = std::move(headers);
    return StaticFiles(folder.path()).find(request, segments);
  }
  TemporaryFolder folder;
};

}  // namespace

TEST_F(StaticFilesTest, are_sent_with_their_type) {
  EXPECT_EQ(get({"index.html"})->content_type, "text/html; charset=utf-8");
  EXPECT_EQ(get({"assets", "app-3f2a.js"})->content_type, "text/javascript; charset=utf-8");
  EXPECT_EQ(get({"biểu tượng.svg"})->content_type, "image/svg+xml");
  EXPECT_EQ(get({"data.gz"})->content_type, "application/octet-stream");
}

TEST_F(StaticFilesTest, under_assets_are_kept_for_ever_and_others_asked_for_again) {
  EXPECT_EQ(get({"assets", "app-3f2a.js"})->headers["Cache-Control"], "public, max-age=31536000, immutable");
  EXPECT_EQ(get({"index.html"})->headers["Cache-Control"], "no-cache");
}

TEST_F(StaticFilesTest, are_sent_compressed_to_clients_that_accept_it) {
  const auto brotli = get({"assets", "app-3f2a.js"}, {{"accept-encoding", "gzip, deflate, br"}});
  EXPECT_EQ(brotli->body, "brotli bytes");
  EXPECT_EQ(brotli->headers.at("Content-Encoding"), "br");
  EXPECT_EQ(brotli->headers.at("Vary"), "Accept-Encoding");
  EXPECT_EQ(get({"assets", "app-3f2a.css"}, {{"accept-encoding", "gzip, br"}})->body, "ready gzip");
  const auto made = get({"assets", "app-3f2a.js"}, {{"accept-encoding", "gzip"}});
  EXPECT_EQ(gunzipped(made->body), std::string(3000, 'a'));
  EXPECT_EQ(get({"assets", "app-3f2a.js"})->body, std::string(3000, 'a'));
}

TEST_F(StaticFilesTest, have_one_etag_per_coding_and_are_not_sent_twice) {
  const std::string plain = get({"assets", "app-3f2a.js"})->headers["ETag"];
  const std::string packed = get({"assets", "app-3f2a.js"}, {{"accept-encoding", "br"}})->headers["ETag"];
  EXPECT_NE(plain, packed);
  const auto again = get({"assets", "app-3f2a.js"}, {{"accept-encoding", "br"}, {"if-none-match", packed}});
  EXPECT_EQ(again->status, 304);
  EXPECT_TRUE(again->body.empty());
  EXPECT_EQ(get({"assets", "app-3f2a.js"}, {{"if-none-match", packed}})->status, 200);
}

TEST_F(StaticFilesTest, packed_siblings_have_no_address_of_their_own) {
  EXPECT_FALSE(get({"assets", "app-3f2a.js.br"}));
  EXPECT_FALSE(get({"assets", "app-3f2a.css.gz"}));
}

TEST_F(StaticFilesTest, pages_of_the_application_are_answered_with_index_html) {
  for (const Segments& page : {Segments{}, Segments{"xa", "23326"}, Segments{"huyen", ""}})
    EXPECT_EQ(get(page)->body, "<!doctype html>trang chủ");
}

TEST_F(StaticFilesTest, unknown_files_and_api_paths_are_not_answered) {
  EXPECT_FALSE(get({"assets", "old-1234.js"}));
  EXPECT_FALSE(get({"favicon.ico"}));
  EXPECT_FALSE(get({"api", "nothing"}));
  EXPECT_FALSE(get({"api"}));
}

TEST_F(StaticFilesTest, behind_a_link_are_not_served) {
  std::filesystem::create_symlink("/etc/hostname", folder.path() / "link.txt");
  EXPECT_FALSE(get({"link.txt"}));
}

TEST_F(StaticFilesTest, outside_the_folder_are_never_reached) {
  const TemporaryFolder& parent = folder;
  parent.write("web/index.html", "inside");
  parent.write("secret.txt", "outside");
  const StaticFiles files(parent.path() / "web");
  EXPECT_TRUE(rc::check([&] {
    const auto piece =
        rc::gen::element<std::string>("..", ".", "web", "secret.txt", "../secret.txt", "", "\\", "/");
    Request request;
    request.method = "GET";
    const auto found = files.find(request, *rc::gen::container<Segments>(piece));
    if (found) RC_ASSERT(found->body == "inside");
  }));
}

TEST(StaticFiles, of_no_folder_serve_nothing_and_of_a_missing_one_fail) {
  Request request;
  request.method = "GET";
  EXPECT_FALSE(StaticFiles({}).find(request, {}));
  EXPECT_THROW(StaticFiles("/no/such/folder"), Failure);
}

}  // namespace ntm::http
