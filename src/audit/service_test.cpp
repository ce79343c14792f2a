#include "audit/service.h"

#include <gmock/gmock.h>

#include "audit/fixture_test.h"
#include "audit/store.h"
#include "base/problem.h"

namespace ntm::audit {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

class Trail : public testing::TrailTest {
 protected:
  std::vector<std::int64_t> ids(const Filter& filter, std::optional<std::int64_t> cursor = {},
                                int limit = 50) {
    std::vector<std::int64_t> all;
    for (const Record& event : service().events(filter, cursor, limit).events) all.push_back(event.id);
    return all;
  }
};
NTM_ON_EACH_BACKEND(Trail);

// @req R109
TEST_P(Trail, pages_run_from_the_newest_event_to_the_oldest_without_repeating_one) {
  append_three_days();
  std::vector<std::int64_t> all;
  std::optional<std::int64_t> cursor;
  do {
    Page page = service().events({}, cursor, 4);
    for (const Record& event : page.events) all.push_back(event.id);
    cursor = page.next;
  } while (cursor);
  EXPECT_THAT(all, ElementsAre(9, 8, 7, 6, 5, 4, 3, 2, 1));
}

TEST_P(Trail, a_last_page_that_is_full_has_no_next) {
  append_three_days();
  EXPECT_EQ(service().events({}, {}, 9).next, std::nullopt);
  EXPECT_EQ(service().events({}, {}, 8).next, 2);
}

TEST_P(Trail, an_event_that_comes_between_pages_moves_nothing) {
  append_three_days();
  Page first = service().events({}, {}, 4);
  append(event(4, "mới"));
  EXPECT_THAT(ids({}, first.next, 2), ElementsAre(5, 4));
}

TEST_P(Trail, is_filtered_by_object_also_through_changes) {
  append_three_days();
  Filter by_object, by_change, by_prefix;
  by_object.object = "sáng 2";
  by_change.object = "b2";
  by_prefix.object_prefix = "b";
  EXPECT_THAT(ids(by_object), ElementsAre(4));
  EXPECT_THAT(ids(by_change), ElementsAre(5));
  EXPECT_THAT(ids(by_prefix), ElementsAre(8, 5, 2));
  by_prefix.object = "b1";
  EXPECT_THAT(ids(by_prefix), ElementsAre(2));
  by_prefix.actor = "ai khác";
  EXPECT_THAT(ids(by_prefix), ElementsAre());
}

TEST_P(Trail, a_prefix_is_taken_to_the_letter) {
  append(event(1, "a%c"));
  append(event(1, "abc"));
  append(event(1, "a_c"));
  append(event(1, "a\\c"));
  append(event(1, "ă"));
  Filter percent, blank, backslash, letter;
  percent.object_prefix = "a%";
  blank.object_prefix = "a_";
  backslash.object_prefix = "a\\";
  letter.object_prefix = "a";
  EXPECT_THAT(ids(percent), ElementsAre(1));
  EXPECT_THAT(ids(blank), ElementsAre(3));
  EXPECT_THAT(ids(backslash), ElementsAre(4));
  EXPECT_THAT(ids(letter), ElementsAre(4, 3, 2, 1));
}

TEST_P(Trail, is_filtered_by_who_what_and_days_in_vietnam_both_included) {
  append_three_days();
  Event other = event(2, "khác");
  other.actor.name = "A Brui (ví dụ)";
  other.action = "bodies.import";
  other.at = *Instant::parse_utc("2024-01-02T16:59:59.999Z");
  append(other);
  other.at = *Instant::parse_utc("2024-01-02T17:00:00.000Z");
  append(other);
  Filter by_actor, by_action, by_days;
  by_actor.actor = "A Brui (ví dụ)";
  by_action.action = "bodies.import";
  by_days.from = by_days.to = Date(2024, 1, 2);
  EXPECT_THAT(ids(by_actor), ElementsAre(11, 10));
  EXPECT_THAT(ids(by_action), ElementsAre(11, 10));
  EXPECT_THAT(ids(by_days), ElementsAre(10, 6, 5, 4));
  Filter ever;
  ever.from = Date(1, 1, 1), ever.to = Date(9999, 12, 31);
  EXPECT_EQ(ids(ever).size(), 11u);
  by_days.actor = "A Brui (ví dụ)";
  EXPECT_THAT(ids(by_days), ElementsAre(10));
}

TEST_P(Trail, an_event_with_many_changes_is_listed_with_the_first_of_them) {
  std::vector<Change> changes;
  for (int at = 0; at < 50; ++at) changes.push_back({"v" + std::to_string(at), "", ""});
  append(event(1, "values.csv", changes));
  Record listed = service().events({}, {}, 1).events.at(0);
  EXPECT_EQ(listed.change_count, 50);
  ASSERT_EQ(listed.changes.size(), static_cast<std::size_t>(shown_changes));
  EXPECT_EQ(listed.changes[19].change.object, "v19");
}

// @req R109
TEST_P(Trail, the_history_of_an_object_tells_every_time_it_was_touched_oldest_first) {
  append(event(1, "a"));
  append_three_days();
  auto touches = service().history("a");
  ASSERT_EQ(touches.size(), 4u);
  EXPECT_EQ(touches[0].event.id, 1);
  EXPECT_EQ(touches[0].before, "trước");
  EXPECT_EQ(touches[1].event.id, 3);
  EXPECT_EQ(touches[1].event.object, "trưa 1");
  EXPECT_EQ(touches[1].event.why, "ví dụ");
  EXPECT_EQ(touches[1].before, "1");
  EXPECT_EQ(touches[1].after, "2");
  EXPECT_TRUE(service().history("nobody").empty());
}

TEST_P(Trail, seals_are_asked_for_by_days_both_included) {
  append_three_days();
  EXPECT_EQ(service().seals({}, {}).size(), 2u);
  EXPECT_EQ(service().seals(Date(2024, 1, 2), {}).size(), 1u);
  EXPECT_EQ(service().seals({}, Date(2024, 1, 1)).size(), 1u);
  EXPECT_EQ(service().seals(Date(2024, 1, 1), Date(2024, 1, 2)).size(), 2u);
  EXPECT_EQ(service().seals(Date(2024, 1, 3), Date(2024, 1, 9)).size(), 0u);
}

TEST_P(Trail, a_page_of_no_or_too_many_events_and_a_foreign_cursor_are_refused) {
  EXPECT_THROW(service().events({}, {}, 0), Refused);
  EXPECT_THROW(service().events({}, {}, most_on_page + 1), Refused);
  EXPECT_THROW(service().events({}, 17, 10), Refused);
}

}  // namespace
}  // namespace ntm::audit
