#include "notices/notice_rules.h"

#include <gmock/gmock.h>

#include "reporting/moment.h"
#include "reporting/obligation_rules.h"

namespace ntm::notices {
namespace {

using reporting::State;
using reporting::Step;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Reminders reminders{{1}, {1, 3, 7}, 14};
const Month march{2024, 3};

Instant at(std::string_view text) { return *reporting::parse_instant(text); }

/// The report of Ngọc Hồi for March, due by the end of the 14th, near from the 9th.
reporting::Owed owed(State state, std::string_view now, const std::string& body = "UBND-611") {
  reporting::Owed made;
  made.obligation.rule = "7-a", made.obligation.body = body, made.obligation.month = march;
  made.obligation.is_quarterly = true;
  made.obligation.soon_from = Date(2024, 3, 9);
  made.standing.state = state;
  made.standing.last_day = Date(2024, 3, 14);
  made.standing.days_late = reporting::days_late(at(now), Date(2024, 3, 14));
  return made;
}

std::optional<Notice> told(State state, std::string_view now,
                           std::vector<reporting::Decision> decisions = {}) {
  return report_notice({owed(state, now), "UBND huyện Ngọc Hồi", std::move(decisions)}, reminders, at(now));
}

reporting::Decision decision(Step::Kind kind, int version, std::string_view when) {
  return {{kind, version, at(when)}, {}, "", ""};
}

// @req R96
TEST(ReportNotice, nothing_is_told_while_the_others_have_to_act) {
  for (State state :
       {State::not_owed, State::waived, State::not_due, State::submitted, State::late, State::received})
    EXPECT_FALSE(told(state, "2024-03-20T08:00:00+07:00")) << to_text(state);
}

TEST(ReportNotice, the_days_to_the_last_one_are_counted_and_the_last_one_is_told_anew) {
  const auto early = told(State::due_soon, "2024-03-09T00:00:00+07:00");
  EXPECT_EQ(early->kind, Kind::report_due);
  EXPECT_EQ(early->days, 5);
  EXPECT_EQ(early->key, "report_due:7-a:UBND-611:2024-03:soon");
  EXPECT_EQ(early->at, at("2024-03-09T00:00:00+07:00"));
  EXPECT_EQ(told(State::due_soon, "2024-03-12T23:59:59+07:00")->key, early->key);
  EXPECT_EQ(told(State::due_soon, "2024-03-13T00:00:00+07:00")->key, "report_due:7-a:UBND-611:2024-03:1");
  const auto last = told(State::due_soon, "2024-03-14T23:59:59+07:00");
  EXPECT_EQ(last->kind, Kind::report_last_day);
  EXPECT_EQ(last->days, 0);
  EXPECT_EQ(last->at, at("2024-03-14T00:00:00+07:00"));
  EXPECT_EQ(last->report, "quarterly");
}

TEST(ReportNotice, a_late_one_comes_back_on_the_first_third_and_seventh_day_and_not_between) {
  const auto first = told(State::missing, "2024-03-15T00:00:00+07:00");
  EXPECT_EQ(first->kind, Kind::report_overdue);
  EXPECT_EQ(first->days, 1);
  EXPECT_EQ(first->at, at("2024-03-15T00:00:00+07:00"));
  EXPECT_EQ(told(State::missing, "2024-03-16T12:00:00+07:00")->key, first->key);
  const auto third = told(State::missing, "2024-03-17T12:00:00+07:00");
  EXPECT_EQ(third->key, "report_overdue:7-a:UBND-611:2024-03:3");
  EXPECT_EQ(third->days, 3);
  EXPECT_EQ(told(State::missing, "2024-03-20T12:00:00+07:00")->key, third->key);
  EXPECT_EQ(told(State::missing, "2024-03-21T00:00:00+07:00")->key, "report_overdue:7-a:UBND-611:2024-03:7");
  EXPECT_EQ(told(State::missing, "2024-05-21T00:00:00+07:00")->key, "report_overdue:7-a:UBND-611:2024-03:7");
}

TEST(ReportNotice, each_return_is_told_anew_with_its_time) {
  const std::vector<reporting::Decision> twice{
      decision(Step::Kind::returned, 1, "2024-03-13T09:00:00+07:00"),
      decision(Step::Kind::returned, 2, "2024-03-18T09:00:00+07:00")};
  const auto notice = told(State::returned, "2024-03-19T08:00:00+07:00", twice);
  EXPECT_EQ(notice->kind, Kind::report_returned);
  EXPECT_EQ(notice->key, "report_returned:7-a:UBND-611:2024-03:2");
  EXPECT_EQ(notice->at, at("2024-03-18T09:00:00+07:00"));
}

TEST(ReportNotice, an_accepted_report_is_told_of_for_fourteen_days) {
  const std::vector<reporting::Decision> accepted{
      decision(Step::Kind::accepted, 1, "2024-03-15T09:00:00+07:00")};
  EXPECT_EQ(told(State::accepted, "2024-03-29T23:00:00+07:00", accepted)->kind, Kind::report_accepted);
  EXPECT_FALSE(told(State::accepted, "2024-03-30T00:00:00+07:00", accepted));
}

TEST(OfficeNotices, reports_to_receive_are_counted_and_told_once_a_day) {
  auto early = owed(State::submitted, "2024-03-12T08:00:00+07:00");
  early.standing.received_at = at("2024-03-11T08:00:00+07:00");
  auto later = owed(State::late, "2024-03-12T08:00:00+07:00", "SGDDT");
  later.standing.received_at = at("2024-03-12T07:00:00+07:00");
  const auto found =
      office_notices({early, later, owed(State::received, "2024-03-12T08:00:00+07:00")}, reminders);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].kind, Kind::reports_to_receive);
  EXPECT_EQ(found[0].count, 2);
  EXPECT_EQ(found[0].key, "reports_to_receive:7-a:2024-03:2024-03-12");
  EXPECT_EQ(found[0].at, at("2024-03-12T07:00:00+07:00"));
}

TEST(OfficeNotices, bodies_that_have_not_reported_are_counted_on_the_days_of_the_reminders) {
  const std::string_view now = "2024-03-18T08:00:00+07:00";
  const auto found =
      office_notices({owed(State::missing, now), owed(State::missing, now, "SGDDT")}, reminders);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].kind, Kind::reports_missing);
  EXPECT_EQ(found[0].count, 2);
  EXPECT_EQ(found[0].days, 4);
  EXPECT_EQ(found[0].key, "reports_missing:7-a:2024-03:3");
  EXPECT_EQ(found[0].at, at("2024-03-17T00:00:00+07:00"));
}

assessment::Waiting waiting(assessment::ActKind next, const std::string& unit, const std::string& indicator,
                            std::string_view since) {
  return {next, {1, "S", indicator, "", march}, unit, "xã " + unit, at(since)};
}

TEST(CellNotices, returned_and_unconfirmed_values_are_one_notice_for_each_unit_and_month) {
  using assessment::ActKind;
  const auto found = cell_notices({waiting(ActKind::confirm, "23353", "1.1", "2024-03-05T08:00:00+07:00"),
                                   waiting(ActKind::confirm, "23353", "1.2", "2024-03-06T08:00:00+07:00"),
                                   waiting(ActKind::confirm, "23356", "1.1", "2024-03-05T08:00:00+07:00"),
                                   waiting(ActKind::record, "23353", "2.1", "2024-03-05T08:00:00+07:00")});
  ASSERT_EQ(found.size(), 3u);
  EXPECT_EQ(found[0].key, "cells_returned:S:23353:2024-03:2024-03-05");
  EXPECT_EQ(found[1].key, "cells_to_confirm:S:23353:2024-03:2024-03-06");
  EXPECT_EQ(found[1].count, 2);
  EXPECT_EQ(found[1].unit_name, "xã 23353");
  EXPECT_EQ(found[2].count, 1);
}

TEST(CellNotices, values_to_appraise_are_one_notice_for_each_set_and_month) {
  using assessment::ActKind;
  const auto found = cell_notices({waiting(ActKind::appraise, "23353", "1.1", "2024-03-05T08:00:00+07:00"),
                                   waiting(ActKind::appraise, "23356", "1.2", "2024-03-05T09:00:00+07:00")});
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].key, "cells_to_appraise:S::2024-03:2024-03-05");
  EXPECT_EQ(found[0].count, 2);
  EXPECT_EQ(found[0].unit, "");
}

TEST(InOrder, is_newest_first_and_each_key_once) {
  Notice old, fresh;
  old.key = "a", old.at = at("2024-03-01T00:00:00+07:00");
  fresh.key = "b", fresh.at = at("2024-03-02T00:00:00+07:00");
  EXPECT_THAT(in_order({old, fresh, old, fresh}), ElementsAre(fresh, old));
  EXPECT_THAT(in_order({}), IsEmpty());
}

TEST(Kind, every_kind_has_a_code_that_reads_back) {
  for (Kind kind : all_kinds()) EXPECT_EQ(kind_from(to_text(kind)), kind);
  EXPECT_EQ(all_kinds().size(), 10u);
  EXPECT_FALSE(kind_from("storm"));
}

}  // namespace
}  // namespace ntm::notices
