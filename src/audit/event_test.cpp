#include "audit/event.h"

#include <gmock/gmock.h>

#include "audit/fixture_test.h"
#include "base/problem.h"

namespace ntm::audit {
namespace {

using ::testing::ElementsAre;

class AuditTest : public testing::TrailTest {
 protected:
  std::int64_t count(const std::string& table) {
    return database().read(
        [&](db::Connection& c) { return c.single<std::int64_t>("SELECT count(*) FROM " + table); });
  }
};
NTM_ON_EACH_BACKEND(AuditTest);

// @req R109
TEST_P(AuditTest, an_event_keeps_who_when_from_where_what_why_and_the_act) {
  append(event(22, "units.yaml", {{"23353", "", "xã"}}));
  Record kept = service().events({}, {}, 1).events.at(0);
  EXPECT_EQ(kept.id, 1);
  EXPECT_EQ(kept.at, "2024-01-22T05:00:00.000Z");
  EXPECT_THAT((std::vector{kept.actor, kept.post, kept.from}),
              ElementsAre("Y Lan (ví dụ)", "VPDP.head", "10.0.0.7"));
  EXPECT_THAT((std::vector{kept.action, kept.object, kept.before, kept.after, kept.why, kept.act}),
              ElementsAre("units.import", "units.yaml", "trước", "sau", "ví dụ", "05/CT-UBND"));
  EXPECT_THAT(kept.changes, ElementsAre(KeptChange{0, {"23353", "", "xã"}}));
  EXPECT_EQ(kept.hash.size(), 64u);
}

// @req R109
TEST_P(AuditTest, an_event_of_a_change_that_failed_is_not_kept_and_leaves_no_gap) {
  append(event(1, "a"));
  auto fail = [&](db::Connection& c) {
    audit::append(c, event(2, "b", {{"x", "", "1"}}));
    throw Failure("disk");
  };
  EXPECT_THROW(database().write("noting", fail), Failure);
  EXPECT_EQ(count("audit_event"), 1);
  EXPECT_EQ(count("audit_change"), 0);
  EXPECT_EQ(count("audit_seal"), 0);
  append(event(3, "c"));
  EXPECT_EQ(database().read(last_id), 2);
  EXPECT_THAT(found(), ElementsAre());
}

TEST_P(AuditTest, several_events_of_one_write_follow_each_other) {
  database().write("noting", [&](db::Connection& c) {
    for (int day = 1; day <= 3; ++day) audit::append(c, event(day, "a"));
  });
  EXPECT_EQ(database().read(last_id), 3);
  EXPECT_EQ(count("audit_seal"), 2);
  EXPECT_THAT(found(), ElementsAre());
}

// @req R109
TEST_P(AuditTest, the_day_is_sealed_in_the_transaction_of_the_first_event_after_midnight_in_vietnam) {
  Event before = event(22, "trước nửa đêm"), after = before;
  before.at = *Instant::parse_utc("2024-01-22T16:59:59.999Z");
  after.at = *Instant::parse_utc("2024-01-22T17:00:00.000Z");
  append(before);
  EXPECT_THAT(service().seals({}, {}), ElementsAre());
  append(after);
  auto seals = service().seals({}, {});
  ASSERT_EQ(seals.size(), 1u);
  EXPECT_EQ(seals[0].day, "2024-01-22");
  EXPECT_EQ(seals[0].last_id, 1);
  EXPECT_EQ(seals[0].hash, service().events({}, {}, 2).events.back().hash);
  EXPECT_THAT(found(), ElementsAre());
}

TEST_P(AuditTest, an_import_of_many_values_is_one_event_with_many_changes) {
  std::vector<Change> changes;
  for (int at = 0; at < 25'000; ++at) changes.push_back({"v" + std::to_string(at), "", std::to_string(at)});
  append(event(1, "values.csv", changes));
  append(event(1, "again.csv", changes));
  EXPECT_EQ(database().read(last_id), 2);
  EXPECT_EQ(service().history("v24999").size(), 2u);
  auto verified = service().verify();
  EXPECT_TRUE(verified.is_intact());
  EXPECT_EQ(verified.changes, 50'000);
}

TEST_P(AuditTest, a_nul_character_does_not_break_the_chain) {
  Event strange = event(1, std::string("a\0b", 3), {{"c", std::string("\0", 1), ""}});
  append(strange);
  EXPECT_THAT(found(), ElementsAre());
  EXPECT_EQ(service()
                .history("a\xEF\xBF\xBD"
                         "b")
                .size(),
            1u);
}

TEST_P(AuditTest, without_its_head_nothing_is_added) {
  run("DELETE FROM audit_head");
  EXPECT_THROW(append(event(1, "a")), Failure);
}

}  // namespace
}  // namespace ntm::audit
