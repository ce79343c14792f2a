#include "notices/service.h"

#include "notices/fixture_test.h"

namespace ntm::notices {
namespace {

using reporting::Step;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

class ServiceTest : public testing::NoticesTest {
 protected:
  assessment::CellInput cell(std::int64_t version) {
    assessment::CellInput made{"23353", "VN-XA-NTM-2021-2025", "1.1", "", "2024-03", version};
    made.conclusion = "met", made.note = "đã xem";
    return made;
  }
  std::size_t unread(const std::string& login) {
    std::size_t count = 0;
    for (const Shown& each : notices->of(ids[login])) count += each.is_read ? 0 : 1;
    return count;
  }
};
NTM_ON_EACH_BACKEND(ServiceTest);

// @req R96
TEST_P(ServiceTest, an_officer_is_told_that_the_own_bodys_report_is_near_and_of_no_others) {
  EXPECT_THAT(keys("thuy"), Contains("report_due:7-a:UBND-610:2024-03:soon"));
  for (const std::string& key : keys("thuy")) EXPECT_THAT(key, Not(::testing::HasSubstr("UBND-611")));
  at("2024-03-14T23:59:59+07:00");
  EXPECT_THAT(kinds("thuy"), Contains(Kind::report_last_day));
  at("2024-03-15T00:00:00+07:00");
  EXPECT_THAT(kinds("thuy"), Contains(Kind::report_overdue));
}

TEST_P(ServiceTest, a_report_is_followed_through_the_office) {
  submit("UBND-610");
  EXPECT_THAT(kinds("thuy"), Not(Contains(Kind::report_due)));
  EXPECT_THAT(kinds("lan"), Contains(Kind::reports_to_receive));
  at("2024-03-11T08:00:00+07:00");
  decide("UBND-610", Step::Kind::returned, {{"I", "Thiếu số liệu"}});
  EXPECT_THAT(kinds("thuy"), Contains(Kind::report_returned));
  EXPECT_THAT(kinds("lan"), Not(Contains(Kind::reports_to_receive)));
  at("2024-03-12T08:00:00+07:00");
  const reporting::Written better{false, {{"I", "Họp 3 lần"}}, {}};
  reporting->submit({"UBND-610", Month(2024, 3), better, true}, system);
  decide("UBND-610", Step::Kind::accepted);
  EXPECT_THAT(kinds("thuy"), ElementsAre(Kind::report_accepted));
}

TEST_P(ServiceTest, the_office_is_told_how_many_have_not_reported) {
  at("2024-03-15T08:00:00+07:00");
  submit("UBND-610");
  int missing = 0;
  for (const Shown& each : notices->of(ids["lan"]))
    if (each.notice.kind == Kind::reports_missing) missing = each.notice.count;
  EXPECT_GT(missing, 10);
  EXPECT_THAT(kinds("thuy"), Not(Contains(Kind::reports_missing)));
}

TEST_P(ServiceTest, values_wait_for_the_district_and_returned_ones_for_the_commune) {
  assessment->record({cell(0)}, actor("ngan"));
  EXPECT_THAT(keys("thuy"), Contains("cells_to_confirm:VN-XA-NTM-2021-2025:23353:2024-03:2024-03-10"));
  EXPECT_THAT(kinds("bao"), Not(Contains(Kind::cells_to_confirm)));
  assessment->return_({cell(1)}, actor("thuy"));
  EXPECT_THAT(kinds("ngan"), ElementsAre(Kind::cells_returned));
  EXPECT_THAT(kinds("thuy"), Not(Contains(Kind::cells_to_confirm)));
}

TEST_P(ServiceTest, somebody_with_two_roles_is_told_of_both) {
  appoint("thuy", "district", "UBND-611");
  at("2024-03-10T07:00:00+07:00");
  EXPECT_THAT(keys("thuy"), Contains("report_due:7-a:UBND-610:2024-03:soon"));
  EXPECT_THAT(keys("thuy"), Contains("report_due:7-a:UBND-611:2024-03:soon"));
}

TEST_P(ServiceTest, as_of_an_earlier_moment_what_happened_later_does_not_count) {
  const Instant morning = now;
  at("2024-03-11T08:00:00+07:00");
  assessment->record({cell(0)}, actor("ngan"));
  submit("UBND-610");
  EXPECT_THAT(keys("thuy", morning), ElementsAre("report_due:7-a:UBND-610:2024-03:soon"));
}

TEST_P(ServiceTest, what_was_read_stays_read_until_the_next_reminder) {
  ASSERT_EQ(unread("thuy"), 1u);
  EXPECT_EQ(notices->mark_read({}, actor("thuy")), 1);
  EXPECT_EQ(unread("thuy"), 0u);
  EXPECT_EQ(unread("bao"), 1u);
  EXPECT_EQ(events("notices.read"), 1);
  at("2024-03-12T08:00:00+07:00");
  EXPECT_EQ(unread("thuy"), 0u);
  at("2024-03-13T08:00:00+07:00");
  EXPECT_EQ(unread("thuy"), 1u);
}

TEST_P(ServiceTest, only_ones_own_notices_can_be_marked) {
  const std::vector<std::string> of_bao = keys("bao");
  EXPECT_EQ(notices->mark_read(of_bao, actor("thuy")), 0);
  EXPECT_EQ(notices->mark_read({{"no such key"}}, actor("thuy")), 0);
  EXPECT_EQ(unread("bao"), 1u);
  EXPECT_EQ(events("notices.read"), 0);
}

TEST_P(ServiceTest, nobody_gets_letters_or_a_calendar_who_did_not_ask) {
  const OwnWishes own = notices->wishes(ids["thuy"]);
  EXPECT_FALSE(own.wishes.mail);
  EXPECT_EQ(own.wishes.hour, 7);
  EXPECT_FALSE(own.wishes.calendar_since);
  EXPECT_EQ(own.address, "thuy@kontum.example");
}

TEST_P(ServiceTest, wishes_are_kept_with_their_event_and_the_same_again_does_nothing) {
  notices->wish(true, 16, actor("thuy"));
  EXPECT_EQ(notices->wish(true, 16, actor("thuy")).wishes.hour, 16);
  EXPECT_EQ(events("notices.settings"), 1);
  EXPECT_FALSE(notices->wishes(ids["bao"]).wishes.mail);
}

TEST_P(ServiceTest, letters_need_an_address) {
  ids["khong"] = accounts->create({"khong", "Không địa chỉ", ""}, system).id;
  appoint("khong", "district", "UBND-610");
  EXPECT_EQ(refusal([&] { notices->wish(true, 7, actor("khong")); }), "notices.no_address");
  EXPECT_EQ(refusal([&] { notices->wish(false, 8, actor("khong")); }), "");
}

TEST_P(ServiceTest, a_disabled_account_is_told_nothing) {
  accounts->set_disabled(ids["thuy"], true, "nghỉ", system);
  EXPECT_THAT(keys("thuy"), IsEmpty());
}

TEST_P(ServiceTest, the_calendar_holds_the_days_of_the_owners_bodies_and_no_others) {
  const std::string secret = notices->new_calendar(actor("thuy"));
  const Calendar calendar = notices->calendar(secret);
  ASSERT_GE(calendar.events.size(), 7u);
  for (const Event& event : calendar.events) EXPECT_THAT(event.uid, ::testing::HasSubstr(".UBND-610."));
  EXPECT_EQ(calendar.name, "Hạn báo cáo nông thôn mới");
  EXPECT_EQ(events("notices.new_calendar"), 1);
}

TEST_P(ServiceTest, the_calendar_of_the_office_holds_its_own_duties_only) {
  const std::string secret = notices->new_calendar(actor("lan"));
  for (const Event& event : notices->calendar(secret).events)
    EXPECT_THAT(event.uid, ::testing::HasSubstr(".VPDP."));
}

TEST_P(ServiceTest, more_time_moves_the_day_and_raises_the_sequence) {
  const std::string secret = notices->new_calendar(actor("thuy"));
  reporting::Ruling more;
  more.body = "UBND-610", more.month = Month(2024, 3), more.last_day = Date(2024, 3, 18);
  more.act = "12/QĐ-VPĐP", more.reason = "mưa lũ";
  reporting->record(more, actor("lan"));
  for (const Event& event : notices->calendar(secret).events) {
    if (event.uid != "report.7-a.UBND-610.2024-03@ntm") continue;
    EXPECT_EQ(event.day, Date(2024, 3, 18));
    EXPECT_EQ(event.sequence, 1);
  }
}

TEST_P(ServiceTest, a_new_address_ends_the_old_one_and_the_secret_is_kept_nowhere) {
  const std::string old = notices->new_calendar(actor("thuy")), fresh = notices->new_calendar(actor("thuy"));
  EXPECT_NE(old, fresh);
  EXPECT_GE(fresh.size(), 43u);  // 256 bits
  EXPECT_EQ(refusal([&] { notices->calendar(old); }), "notices.no_calendar");
  EXPECT_EQ(refusal([&] { notices->calendar(fresh); }), "");
  const auto kept = database().read([&](db::Connection& c) {
    return c.single<std::string>("SELECT calendar_hash FROM notices_setting WHERE account_id = $1",
                                 {ids["thuy"]});
  });
  EXPECT_NE(kept, fresh);
  EXPECT_EQ(refusal([&] { notices->calendar(kept); }), "notices.no_calendar");
  notices->end_calendar(actor("thuy"));
  EXPECT_EQ(refusal([&] { notices->calendar(fresh); }), "notices.no_calendar");
}

TEST_P(ServiceTest, a_disabled_account_has_no_calendar_and_a_lost_role_empties_it) {
  const std::string secret = notices->new_calendar(actor("thuy")),
                    of_bao = notices->new_calendar(actor("bao"));
  accounts->set_disabled(ids["thuy"], true, "nghỉ", system);
  EXPECT_EQ(refusal([&] { notices->calendar(secret); }), "notices.no_calendar");
  accounts->end_appointment(accounts->find(ids["bao"]).appointments.front().id, Date(2024, 3, 9), "", system);
  EXPECT_THAT(notices->calendar(of_bao).events, IsEmpty());
}

TEST_P(ServiceTest, a_new_calendar_leaves_the_other_wishes_as_they_are) {
  notices->wish(true, 16, actor("thuy"));
  notices->new_calendar(actor("thuy"));
  EXPECT_TRUE(notices->wishes(ids["thuy"]).wishes.mail);
  EXPECT_EQ(notices->wishes(ids["thuy"]).wishes.hour, 16);
  EXPECT_TRUE(notices->wishes(ids["thuy"]).wishes.calendar_since);
}

}  // namespace
}  // namespace ntm::notices
