#include "cli/console_test.h"
#include "http/asking_test.h"
#include "targets/commands.h"
#include "targets/fixture_test.h"
#include "targets/permissions.h"
#include "targets/routes.h"

namespace ntm::targets {
namespace {

using ::testing::HasSubstr;

/// The route and the commands of targets over the same service.
class EdgesTest : public testing::DirectiveTargets {
 protected:
  int run(const std::vector<std::string>& words) { return console_.run(table(), words); }
  std::vector<cli::Command> table() {
    return commands([this](const cli::Arguments&) -> Service& { return service(); }, clock_, clerk_);
  }
  cli::testing::Console console_;
};
NTM_ON_EACH_BACKEND(EdgesTest);

TEST_P(EdgesTest, the_route_needs_the_permission_to_read_targets) {
  for (const http::Route& route : routes(service(), clock_))
    EXPECT_EQ(route.permission, std::string(permission::read));
}

TEST_P(EdgesTest, the_api_and_the_command_give_the_same_json) {
  const Json list = http::testing::got(routes(service(), clock_), "/api/targets",
                                       {{}, {{"as_of", "2024-01-22"}, {"within", "611"}}});
  EXPECT_EQ(console_.printed(table(), {"targets", "list", "--as-of", "2024-01-22", "--within", "611"}), list);
}

TEST_P(EdgesTest, the_list_has_the_names_that_scripts_rely_on) {
  const Json list = console_.printed(table(), {"targets", "list", "--as-of", "2024-01-22"});
  ASSERT_EQ(list.size(), 29u);
  for (const char* name : {"kind", "tier", "unit_code", "year", "original_year", "due_on", "state"})
    EXPECT_NE(list[0].find(name), nullptr) << name;
}

TEST_P(EdgesTest, the_table_says_the_state_in_words) {
  EXPECT_EQ(run({"targets", "list", "--as-of", "2025-01-01", "--within", "612"}), cli::exit_ok);
  EXPECT_THAT(console_.out(), HasSubstr("Đăk Trăm"));
  EXPECT_THAT(console_.out(), HasSubstr("Chậm"));
  EXPECT_THAT(console_.out(), HasSubstr("31/12/2024"));
}

TEST_P(EdgesTest, an_import_says_what_it_did) {
  const std::string path = NTM_SOURCE_DIR "/data/targets/05-CT-UBND-2024.yaml";
  EXPECT_EQ(run({"targets", "import", path}), cli::exit_ok) << console_.err();
  EXPECT_THAT(console_.out(), HasSubstr("29 mục tiêu, không đổi"));
}

}  // namespace
}  // namespace ntm::targets
