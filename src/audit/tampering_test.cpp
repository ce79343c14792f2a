// Every way of falsifying a kept trail, by SQL, is found where it was done. @req R109
#include <gmock/gmock.h>

#include "audit/fixture_test.h"

namespace ntm::audit {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;

class Tampering : public testing::TrailTest {
 protected:
  void SetUp() override {
    TrailTest::SetUp();
    if (IsSkipped()) return;
    append_three_days();
    ASSERT_THAT(found(), ElementsAre());
  }
  std::string text(const std::string& sql) {
    return database().read([&](db::Connection& c) { return c.single<std::string>(sql); });
  }
};
NTM_ON_EACH_BACKEND(Tampering);

// @req R109
TEST_P(Tampering, an_edit_of_any_field_of_any_event_is_found_at_that_event) {
  for (const char* field :
       {"at", "actor", "post", "address", "action", "object", "before", "after", "why", "act", "hash"})
    for (int id : {1, 5, 9}) {
      std::string place = " WHERE id = " + std::to_string(id), column = field;
      std::string before = text("SELECT " + column + " FROM audit_event" + place);
      std::string after = column == "at" ? "2024-01-0" + std::to_string(id / 4 + 1) + "T05:00:00.001Z" : "x";
      run("UPDATE audit_event SET " + column + " = '" + after + "'" + place);
      EXPECT_EQ(found().at(0), std::to_string(id) + " audit.event_altered") << column;
      run("UPDATE audit_event SET " + column + " = '" + before + "'" + place);
      EXPECT_THAT(found(), ElementsAre());
    }
}

TEST_P(Tampering, an_instant_that_is_none_any_more_is_found) {
  run("UPDATE audit_event SET at = 'hôm qua' WHERE id = 5");
  EXPECT_THAT(found(), Contains("5 audit.event_altered"));
}

TEST_P(Tampering, an_edited_count_of_changes_is_found) {
  run("UPDATE audit_event SET change_count = 2 WHERE id = 5");
  EXPECT_THAT(found(), ElementsAre("5 audit.event_altered"));
}

// @req R109
TEST_P(Tampering, an_edit_of_any_field_of_any_change_is_found_at_its_event) {
  for (const char* edit : {"object = 'x'", "before = 'x'", "after = 'x'", "position = 7"})
    for (int position : {0, 1, 2}) {
      std::string place = " WHERE event_id = 5 AND position = " + std::to_string(position);
      run("CREATE TABLE safe AS SELECT * FROM audit_change");
      run("UPDATE audit_change SET " + std::string(edit) + place);
      EXPECT_THAT(found(), ElementsAre("5 audit.event_altered")) << edit;
      run("DELETE FROM audit_change; INSERT INTO audit_change SELECT * FROM safe; DROP TABLE safe");
    }
}

TEST_P(Tampering, a_removed_added_or_moved_change_is_found) {
  run("DELETE FROM audit_change WHERE event_id = 5 AND position = 2");
  EXPECT_THAT(found(), ElementsAre("5 audit.event_altered"));
  run("INSERT INTO audit_change VALUES (5, 2, 'c', '4', '')");
  EXPECT_THAT(found(), ElementsAre());
  run("INSERT INTO audit_change VALUES (6, 0, 'c', '4', '')");
  EXPECT_THAT(found(), ElementsAre("6 audit.event_altered"));
  run("UPDATE audit_change SET event_id = 77 WHERE event_id = 6");
  EXPECT_THAT(found(), ElementsAre("77 audit.stray_changes"));
  run("UPDATE audit_change SET event_id = -3 WHERE event_id = 77");
  EXPECT_THAT(found(), ElementsAre("-3 audit.stray_changes"));
}

// @req R109
TEST_P(Tampering, removed_events_are_found) {
  run("DELETE FROM audit_event WHERE id = 6");
  EXPECT_THAT(found(), ElementsAre("6 audit.events_removed", "0 audit.seal_foreign"));
  run("DELETE FROM audit_event WHERE id = 5; DELETE FROM audit_change WHERE event_id = 5");
  EXPECT_THAT(found(), Contains("5 audit.events_removed"));
  run("DELETE FROM audit_event; DELETE FROM audit_change");
  EXPECT_THAT(found(), Contains("1 audit.events_removed"));
}

// @req R109
TEST_P(Tampering, events_that_changed_places_are_found) {
  run("UPDATE audit_event SET id = 100 WHERE id = 3; UPDATE audit_event SET id = 3 WHERE id = 4; "
      "UPDATE audit_event SET id = 4 WHERE id = 100");
  EXPECT_THAT(found(), Contains("3 audit.event_displaced"));
  EXPECT_THAT(found(), Contains("4 audit.event_displaced"));
}

// @req R109
TEST_P(Tampering, an_inserted_event_is_found) {
  run("UPDATE audit_event SET id = id + 1000 WHERE id > 7; UPDATE audit_change SET event_id = event_id + "
      "1000 "
      "WHERE event_id > 7; UPDATE audit_event SET id = id - 999 WHERE id > 1000; UPDATE audit_change SET "
      "event_id = event_id - 999 WHERE event_id > 1000; INSERT INTO audit_event SELECT 8, at, 'giả', post, "
      "address, action, object, before, after, why, act, change_count, 'giả' FROM audit_event WHERE id = 7");
  EXPECT_THAT(found(), ElementsAre("8 audit.events_inserted", "10 audit.events_inserted"));
}

TEST_P(Tampering, a_tail_that_was_cut_does_not_fit_the_head) {
  run("DELETE FROM audit_event WHERE id = 9");
  EXPECT_THAT(found(), ElementsAre("9 audit.events_removed"));
}

TEST_P(Tampering, an_edited_or_removed_head_is_found) {
  for (const char* edit : {"event_count = 8", "change_count = 8", "day = '2024-01-04'", "hash = 'x'"}) {
    run("CREATE TABLE safe AS SELECT * FROM audit_head");
    run("UPDATE audit_head SET " + std::string(edit));
    EXPECT_THAT(found(), ElementsAre("0 audit.head_altered")) << edit;
    run("DELETE FROM audit_head; INSERT INTO audit_head SELECT * FROM safe; DROP TABLE safe");
  }
  run("UPDATE audit_head SET last_id = 8");
  EXPECT_THAT(found(), ElementsAre("9 audit.events_inserted"));
  run("DELETE FROM audit_head");
  EXPECT_THAT(found(), ElementsAre("0 audit.head_missing"));
}

TEST_P(Tampering, an_edited_removed_or_added_seal_is_found) {
  for (const char* edit : {"day = '2024-02-02'", "event_count = 5", "hash = 'x'"}) {
    run("CREATE TABLE safe AS SELECT * FROM audit_seal");
    run("UPDATE audit_seal SET " + std::string(edit) + " WHERE last_id = 6");
    EXPECT_THAT(found(), ElementsAre("0 audit.seal_altered")) << edit;
    run("DELETE FROM audit_seal; INSERT INTO audit_seal SELECT * FROM safe; DROP TABLE safe");
  }
  run("UPDATE audit_seal SET last_id = 7 WHERE last_id = 6");
  EXPECT_THAT(found(), ElementsAre("0 audit.seal_missing", "0 audit.seal_foreign"));
  run("DELETE FROM audit_seal WHERE last_id = 7");
  EXPECT_THAT(found(), ElementsAre("0 audit.seal_missing"));
}

// @req R109
TEST_P(Tampering, a_trail_cut_together_with_its_head_does_not_lead_to_the_printed_root) {
  std::string root = service().seals(Date(2024, 1, 2), Date(2024, 1, 2)).at(0).hash;
  EXPECT_THAT(found(PrintedRoot{root, Date(2024, 1, 2)}), ElementsAre());
  std::string fifth = text("SELECT hash FROM audit_event WHERE id = 5");
  run("DELETE FROM audit_event WHERE id > 5; DELETE FROM audit_change WHERE event_id > 5; "
      "DELETE FROM audit_seal WHERE last_id > 5; UPDATE audit_head SET last_id = 5, event_count = 5, "
      "change_count = 6, day = '2024-01-02', hash = '" +
      fifth + "'");
  EXPECT_THAT(found(), ElementsAre());
  EXPECT_THAT(found(PrintedRoot{root, Date(2024, 1, 2)}), ElementsAre("0 audit.root_does_not_fit"));
}

}  // namespace
}  // namespace ntm::audit
