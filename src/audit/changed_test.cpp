#include "audit/changed.h"

#include <gmock/gmock.h>

#include "audit/event.h"
#include "audit/migrations.h"
#include "db/each_backend.h"

namespace ntm::audit {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class ChangedTest : public db::testing::EachBackend {
 protected:
  void SetUp() override {
    EachBackend::SetUp();
    if (!IsSkipped()) database().migrate(migrations());
  }
  void note(const std::string& action) {
    database().write("noting", [&](db::Connection& c) {
      append(c, {{"ví dụ", ""}, Instant::from_unix_ms(0), action, "", "", "", ""});
    });
  }
  std::set<std::string> after(std::int64_t id) {
    return database().read([&](db::Connection& c) { return changed_after(c, id); });
  }
};
NTM_ON_EACH_BACKEND(ChangedTest);

TEST_P(ChangedTest, names_each_capability_that_wrote_after_an_event_once) {
  EXPECT_THAT(after(0), IsEmpty());
  for (const char* action : {"units.import", "assessment.record", "assessment.import"}) note(action);
  EXPECT_THAT(after(0), ElementsAre("assessment", "units"));
  EXPECT_THAT(after(1), ElementsAre("assessment"));
  EXPECT_THAT(after(3), IsEmpty());
}

}  // namespace
}  // namespace ntm::audit
