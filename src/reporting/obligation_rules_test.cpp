#include "reporting/obligation_rules.h"

#include <gmock/gmock.h>
#include <rapidcheck.h>

#include "reporting/small_world_test.h"

namespace ntm::reporting {
namespace {

using testing::at;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const testing::SmallWorld& world() {
  static const testing::SmallWorld made;
  return made;
}
const Month january(2024, 1), february(2024, 2), march(2024, 3), july(2024, 7), august(2024, 8);

Step sent(std::string_view when, int version = 1) { return {Step::Kind::submitted, version, at(when)}; }
Ruling more_time(const std::string& body, Month month, Date last_day, std::string_view recorded) {
  return {1, Ruling::Kind::extend, body, month, last_day, "12/UBND", "Tết", at(recorded), "Y Lan"};
}
Ruling freed(const std::string& body, Month month, std::string_view recorded) {
  return {2, Ruling::Kind::waive, body, month, {}, "13/UBND", "lũ", at(recorded), "Y Lan"};
}
Standing standing(const Facts& facts, std::string_view now, Month month = march) {
  return standing_of(world().one("D2", month), facts, at(now));
}
State state(const Facts& facts, std::string_view now, Month month = march) {
  return standing(facts, now, month).state;
}

// @req R68
TEST(Obligations, are_owed_by_every_district_committee_and_every_body_that_answers_for_a_criterion) {
  EXPECT_THAT(world().names(february), ElementsAre("D2", "D3", "A", "B", "DEPT"));
  EXPECT_EQ(world().one("D2", february).form, "F-D");
  EXPECT_EQ(world().one("A", february).form, "F-S");
}

TEST(Obligations, nobody_reports_to_themselves_and_party_bodies_and_helpers_do_not_report) {
  for (Month month = february; month < Month(2025, 1); month = month.plus(1))
    for (const std::string& body : world().names(month))
      EXPECT_FALSE(body == "OFFICE" || body == "PARTY" || body == "HELPER") << body;
}

// @req R102
TEST(Obligations, a_body_that_came_out_of_a_merger_before_the_deadline_owes_in_place_of_the_old_ones) {
  EXPECT_THAT(world().names(march), ElementsAre("D2", "D3", "AB", "DEPT"));
  EXPECT_THAT(world().one("AB", march).covers, ElementsAre("A", "B"));
  EXPECT_THAT(world().one("AB", Month(2024, 4)).covers, IsEmpty());
}

// @req R102
TEST(Obligations, an_abolished_district_owes_nothing_from_the_deadline_after_its_end) {
  EXPECT_THAT(world().names(Month(2024, 6)), ElementsAre("D2", "D3", "AB", "DEPT"));
  EXPECT_THAT(world().names(july), ElementsAre("D2", "AB", "DEPT"));
}

// @req R68
TEST(Obligations, the_last_month_of_a_quarter_is_the_quarter_s_report_with_the_same_deadline) {
  std::vector<unsigned> quarterly;
  for (Month month(2024, 1); month < Month(2025, 1); month = month.plus(1))
    if (world().one("D2", month).is_quarterly) quarterly.push_back(month.month());
  EXPECT_THAT(quarterly, ElementsAre(3, 6, 9, 12));
  EXPECT_EQ(world().one("D2", march).last_day, Date(2024, 3, 14));
}

TEST(Obligations, before_the_act_nothing_is_owed_and_before_its_month_nothing_is_listed) {
  EXPECT_THAT(world().names(Month(2023, 12)), IsEmpty());
  EXPECT_FALSE(world().one("D2", january).is_owed);
  EXPECT_TRUE(world().one("D2", february).is_owed);
  EXPECT_EQ(state({}, "2024-01-22T08:00:00+07:00", january), State::not_owed);
}

TEST(Obligations, the_window_of_the_data_is_a_setting_of_the_rule) {
  EXPECT_EQ(world().one("D2", march).data_from, Date(2024, 2, 15));
  EXPECT_EQ(world().one("D2", march).data_to, Date(2024, 3, 14));
  Rule whole = testing::SmallWorld::rule();
  whole.window = Window::previous_calendar_month;
  auto owed = obligations_of(whole, march, world().bodies, world().units);
  EXPECT_EQ(owed.front().data_from, Date(2024, 2, 1));
  EXPECT_EQ(owed.front().data_to, Date(2024, 2, 29));
}

// @req R69
TEST(Deadline, the_last_second_of_the_14th_in_vietnam_is_on_time_and_midnight_is_late) {
  const Date last(2024, 3, 14);
  EXPECT_FALSE(is_late(at("2024-03-14T23:59:59+07:00"), last));
  EXPECT_FALSE(is_late(at("2024-03-14T23:59:59.999+07:00"), last));
  EXPECT_TRUE(is_late(at("2024-03-15T00:00:00+07:00"), last));
  EXPECT_FALSE(is_late(at("2024-03-14T16:59:59.999Z"), last));
  EXPECT_TRUE(is_late(at("2024-03-14T17:00:00.000Z"), last));
}

// @req R69 R71
TEST(Deadline, lateness_counts_begun_minutes_and_calendar_days) {
  const Date last(2024, 3, 14);
  EXPECT_EQ(minutes_late(at("2024-03-14T23:59:59+07:00"), last), 0);
  EXPECT_EQ(minutes_late(at("2024-03-15T00:00:00+07:00"), last), 1);
  EXPECT_EQ(minutes_late(at("2024-03-15T00:00:59+07:00"), last), 1);
  EXPECT_EQ(minutes_late(at("2024-03-15T00:01:00+07:00"), last), 2);
  EXPECT_EQ(days_late(at("2024-03-15T00:00:00+07:00"), last), 1);
  EXPECT_EQ(days_late(at("2024-03-15T23:59:59+07:00"), last), 1);
  EXPECT_EQ(days_late(at("2024-03-14T23:59:59+07:00"), last), 0);
}

// @req R69
TEST(Deadline, tet_moves_nothing_without_a_ruling) {
  const Calendar calendar({2024}, {{"Tết", Date(2024, 2, 8), Date(2024, 2, 14), "", "found", true}});
  EXPECT_EQ(calendar.day_off(Date(2024, 2, 14)), "Tết");
  EXPECT_EQ(standing({}, "2024-02-01T08:00:00+07:00", february).last_day, Date(2024, 2, 14));
  EXPECT_EQ(state({}, "2024-02-15T00:00:00+07:00", february), State::missing);
}

// @req R69
TEST(Deadline, a_ruling_gives_more_time_up_to_the_29th_of_february) {
  const Facts facts{{}, {more_time("", february, Date(2024, 2, 29), "2024-02-05T08:00:00+07:00")}};
  Standing then = standing(facts, "2024-02-29T23:59:59+07:00", february);
  EXPECT_EQ(then.state, State::due_soon);
  EXPECT_EQ(then.last_day, Date(2024, 2, 29));
  EXPECT_EQ(to_vietnam_iso(then.last_on_time_at), "2024-02-29T23:59:59+07:00");
  EXPECT_EQ(then.act, "12/UBND");
  EXPECT_EQ(state(facts, "2024-03-01T00:00:00+07:00", february), State::missing);
}

TEST(Deadline, a_ruling_for_another_body_or_month_or_an_earlier_day_changes_nothing) {
  for (const Ruling& ruling : {more_time("D3", march, Date(2024, 3, 20), "2024-03-01T08:00:00+07:00"),
                               more_time("", february, Date(2024, 3, 20), "2024-03-01T08:00:00+07:00"),
                               more_time("", march, Date(2024, 3, 10), "2024-03-01T08:00:00+07:00")})
    EXPECT_EQ(standing({{}, {ruling}}, "2024-03-12T08:00:00+07:00").last_day, Date(2024, 3, 14));
}

TEST(Deadline, a_ruling_counts_from_when_it_was_recorded) {
  const Facts facts{{sent("2024-03-16T09:00:00+07:00")},
                    {more_time("D2", march, Date(2024, 3, 18), "2024-03-17T08:00:00+07:00")}};
  EXPECT_EQ(state(facts, "2024-03-16T10:00:00+07:00"), State::late);
  EXPECT_EQ(state(facts, "2024-03-17T10:00:00+07:00"), State::submitted);
}

TEST(StateOfAnObligation, moves_from_not_due_to_soon_to_missing) {
  EXPECT_EQ(state({}, "2024-03-08T23:59:59+07:00"), State::not_due);
  Rule rule = testing::SmallWorld::rule();
  Obligation owed = world().one("D2", march);
  EXPECT_EQ(owed.soon_from, Date(2024, 3, 9));
  EXPECT_EQ(state({}, "2024-03-09T00:00:00+07:00"), State::due_soon);
  EXPECT_EQ(state({}, "2024-03-14T23:59:59+07:00"), State::due_soon);
  Standing missing = standing({}, "2024-03-16T00:00:00+07:00");
  EXPECT_EQ(missing.state, State::missing);
  EXPECT_EQ(missing.days_late, 2);
  EXPECT_EQ(missing.is_on_time, false);
}

// @req R71
TEST(StateOfAnObligation, a_late_report_stays_late_after_it_was_accepted) {
  Facts facts{{sent("2024-03-15T08:30:00+07:00")}, {}};
  EXPECT_EQ(state(facts, "2024-03-15T09:00:00+07:00"), State::late);
  facts.steps.push_back({Step::Kind::accepted, 1, at("2024-03-16T09:00:00+07:00")});
  Standing accepted = standing(facts, "2024-03-20T09:00:00+07:00");
  EXPECT_EQ(accepted.state, State::accepted);
  EXPECT_EQ(accepted.is_on_time, false);
  EXPECT_EQ(accepted.minutes_late, 511);
}

// @req R71
TEST(StateOfAnObligation, behind_is_who_came_late_and_who_is_overdue) {
  EXPECT_FALSE(is_behind(standing({{}, {}}, "2024-03-14T23:59:59+07:00")));
  EXPECT_TRUE(is_behind(standing({{}, {}}, "2024-03-15T00:00:00+07:00")));
  EXPECT_FALSE(is_behind(standing({{sent("2024-03-14T08:30:00+07:00")}, {}}, "2024-03-20T09:00:00+07:00")));
  EXPECT_TRUE(is_behind(standing({{sent("2024-03-15T08:30:00+07:00")}, {}}, "2024-03-20T09:00:00+07:00")));
}

TEST(StateOfAnObligation, a_paper_entered_later_that_arrived_earlier_counts) {
  const Facts facts{{sent("2024-03-15T08:00:00+07:00"), sent("2024-03-14T16:00:00+07:00", 2)}, {}};
  EXPECT_EQ(standing(facts, "2024-03-16T08:00:00+07:00").is_on_time, true);
}

// @req R71
TEST(StateOfAnObligation, sending_back_does_not_make_a_report_late_but_is_counted) {
  const Facts facts{{sent("2024-03-13T08:00:00+07:00"),
                     {Step::Kind::returned, 1, at("2024-03-15T08:00:00+07:00")},
                     sent("2024-03-17T08:00:00+07:00", 2)},
                    {}};
  EXPECT_EQ(state(facts, "2024-03-15T09:00:00+07:00"), State::returned);
  Standing again = standing(facts, "2024-03-17T09:00:00+07:00");
  EXPECT_EQ(again.state, State::submitted);
  EXPECT_EQ(again.version, 2);
  EXPECT_EQ(again.returned_count, 1);
  EXPECT_EQ(again.is_on_time, true);
}

TEST(StateOfAnObligation, a_waiver_frees_and_a_report_sent_anyway_is_not_judged) {
  Facts facts{{}, {freed("D2", march, "2024-03-10T08:00:00+07:00")}};
  EXPECT_EQ(state(facts, "2024-03-09T08:00:00+07:00"), State::due_soon);
  EXPECT_EQ(state(facts, "2024-03-20T08:00:00+07:00"), State::waived);
  facts.steps = {sent("2024-03-18T08:00:00+07:00")};
  Standing anyway = standing(facts, "2024-03-20T08:00:00+07:00");
  EXPECT_EQ(anyway.state, State::submitted);
  EXPECT_EQ(anyway.is_on_time, std::nullopt);
}

TEST(StateOfAnObligation, what_happened_later_does_not_count_yet) {
  const Facts facts{{sent("2024-03-13T08:00:00+07:00")}, {}};
  EXPECT_EQ(state(facts, "2024-03-13T07:59:59+07:00"), State::due_soon);
  EXPECT_EQ(state(facts, "2024-03-13T08:00:00+07:00"), State::submitted);
}

TEST(Moment, reads_and_writes_instants_with_their_zone_only) {
  EXPECT_EQ(to_vietnam_iso(at("2024-03-14T16:59:59.999Z")), "2024-03-14T23:59:59+07:00");
  EXPECT_EQ(at("2024-03-15T00:00:00+07:00"), end_of_day(Date(2024, 3, 14)));
  for (const char* text : {"", "2024-03-14", "2024-03-14T23:59:59", "2024-03-14T23:59:59+08:00",
                           "2024-03-14 23:59:59+07:00", "2024-02-30T00:00:00+07:00"})
    EXPECT_FALSE(parse_instant(text)) << text;
}

TEST(CalendarOfHolidays, knows_weekends_of_every_year_and_holidays_of_entered_ones) {
  const Calendar calendar({2024}, {{"Quốc khánh", Date(2024, 8, 31), Date(2024, 9, 3), "", "found", true}});
  EXPECT_EQ(calendar.day_off(Date(2024, 9, 3)), "Quốc khánh");
  EXPECT_EQ(calendar.day_off(Date(2024, 9, 4)), std::nullopt);
  EXPECT_EQ(calendar.day_off(Date(2024, 9, 14)), "thứ Bảy");
  EXPECT_EQ(calendar.day_off(Date(1969, 12, 28)), "Chủ nhật");
  EXPECT_TRUE(calendar.knows(2024));
  EXPECT_FALSE(calendar.knows(2025));
}

/// Any history of one obligation: steps in order, rulings anywhere.
Facts any_facts() {
  Facts facts;
  std::int64_t ms = at("2024-03-01T00:00:00+07:00").unix_ms();
  int version = 0;
  for (int step = *rc::gen::inRange(0, 6); step > 0; --step) {
    ms += *rc::gen::inRange<std::int64_t>(1, 5 * 86'400'000);
    const bool is_sent = version == 0 || *rc::gen::arbitrary<bool>();
    if (is_sent) ++version;
    const auto kind = is_sent ? Step::Kind::submitted : static_cast<Step::Kind>(*rc::gen::inRange(1, 4));
    facts.steps.push_back({kind, version, Instant::from_unix_ms(ms)});
  }
  if (*rc::gen::arbitrary<bool>())
    facts.rulings.push_back(more_time("", march, Date(2024, 3, 1).plus_days(*rc::gen::inRange(0, 40)),
                                      "2024-03-05T00:00:00+07:00"));
  if (*rc::gen::inRange(0, 4) == 0) facts.rulings.push_back(freed("D2", march, "2024-03-06T00:00:00+07:00"));
  return facts;
}
Instant any_instant() {
  return Instant::from_unix_ms(at("2024-02-20T00:00:00+07:00").unix_ms() +
                               *rc::gen::inRange<std::int64_t>(0, 60LL * 86'400'000));
}

TEST(StateOfAnObligation, property_a_report_is_missing_only_after_its_deadline_and_without_any_version) {
  EXPECT_TRUE(rc::check([] {
    const Facts facts = any_facts();
    const Instant now = any_instant();
    const Standing found = standing_of(world().one("D2", march), facts, now);
    if (found.state == State::missing) {
      RC_ASSERT(found.version == 0);
      RC_ASSERT(now > found.last_on_time_at);
      RC_ASSERT(found.minutes_late > 0);
    }
    RC_ASSERT((found.version > 0) == found.received_at.has_value());
    RC_ASSERT(found.last_day >= Date(2024, 3, 14));
    if (found.state == State::late) RC_ASSERT(found.is_on_time == false);
    if (found.state == State::submitted) RC_ASSERT(found.is_on_time != false);
    RC_ASSERT((found.minutes_late > 0) == (found.is_on_time == false));
    RC_ASSERT((found.days_late > 0) == (found.minutes_late > 0));
  }));
}

TEST(StateOfAnObligation, property_once_on_time_always_on_time) {
  EXPECT_TRUE(rc::check([] {
    const Facts facts = any_facts();
    const Instant now = any_instant();
    const Instant later =
        Instant::from_unix_ms(now.unix_ms() + *rc::gen::inRange<std::int64_t>(0, 1LL << 40));
    const Obligation owed = world().one("D2", march);
    const auto before = standing_of(owed, facts, now).is_on_time;
    const auto after = standing_of(owed, facts, later).is_on_time;
    if (before == true) RC_ASSERT(after != false);
  }));
}

}  // namespace
}  // namespace ntm::reporting
