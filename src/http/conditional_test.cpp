#include "http/conditional.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "base/problem.h"

namespace ntm::http {
namespace {

Request about(const std::string& if_match) {
  Request request;
  request.headers["if-match"] = if_match;
  return request;
}

}  // namespace

TEST(IfMatch, names_the_version_that_was_read) {
  EXPECT_EQ(expected_version(about(version_tag(7))), 7);
  EXPECT_EQ(expected_version(about(" W/\"7\" ")), 7) << "compressed on its way, it comes back weak";
  EXPECT_FALSE(expected_version(about("*")));
  EXPECT_FALSE(expected_version({}));
}

TEST(IfMatch, that_is_no_tag_of_ours_is_refused) {
  for (const char* tag : {"7", "\"\"", "\"x\"", "\"7", "\"7\", \"8\"", "\"99999999999999999999\""})
    EXPECT_THROW(expected_version(about(tag)), Refused) << tag;
}

TEST(AChange, of_an_older_version_is_refused_as_outdated) {
  require_current(7, 7);
  require_current(std::nullopt, 8);
  try {
    require_current(7, 8);
    FAIL();
  } catch (const Refused& refused) {
    EXPECT_EQ(refused.kind(), Refusal::outdated);
  }
}

TEST(VersionTag, comes_back_as_its_version) {
  EXPECT_TRUE(rc::check(
      [](std::int64_t version) { RC_ASSERT(expected_version(about(version_tag(version))) == version); }));
}

}  // namespace ntm::http
