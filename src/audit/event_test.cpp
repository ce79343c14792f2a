#include "audit/event.h"

#include "audit/migrations.h"
#include "base/problem.h"
#include "db/each_backend.h"

namespace ntm::audit {
namespace {

class AuditTest : public db::testing::EachBackend {
 protected:
  void SetUp() override {
    EachBackend::SetUp();
    if (!IsSkipped()) database().migrate(migrations());
  }
  std::int64_t events() {
    return database().read(
        [](db::Connection& c) { return c.single<std::int64_t>("SELECT count(*) FROM audit_event"); });
  }
  Event event{{"Y Lan (ví dụ)", "Chuyên viên"},
              Instant::from_unix_ms(0),
              "units.import",
              "units.yaml",
              "",
              "102",
              "ví dụ"};
};
NTM_ON_EACH_BACKEND(AuditTest);

// @req R109
TEST_P(AuditTest, an_event_keeps_who_when_what_and_why) {
  database().write("noting", [&](db::Connection& c) { append(c, event); });
  auto row = database().read([](db::Connection& c) {
    return c.find<std::string, std::string, std::string, std::string>(
        "SELECT actor, at, action, why FROM audit_event");
  });
  EXPECT_EQ(*row, std::make_tuple(std::string("Y Lan (ví dụ)"), std::string("1970-01-01T00:00:00.000Z"),
                                  std::string("units.import"), std::string("ví dụ")));
}

// @req R109
TEST_P(AuditTest, an_event_of_a_change_that_failed_is_not_kept) {
  auto fail = [&](db::Connection& c) { append(c, event), throw Failure("disk"); };
  EXPECT_THROW(database().write("noting", fail), Failure);
  EXPECT_EQ(events(), 0);
}

}  // namespace
}  // namespace ntm::audit
