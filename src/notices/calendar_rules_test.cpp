#include "notices/calendar_rules.h"

#include <gmock/gmock.h>

#include "reporting/moment.h"

namespace ntm::notices {
namespace {

Instant at(std::string_view text) { return *reporting::parse_instant(text); }

Deadline deadline(reporting::State state = reporting::State::not_due) {
  Deadline made;
  auto& owed = made.owed.obligation;
  owed.rule = "7-a", owed.body = "UBND-611", owed.month = Month(2024, 3), owed.data_from = Date(2024, 2, 15);
  made.owed.standing.state = state;
  made.owed.standing.last_day = Date(2024, 3, 14);
  made.body_name = "UBND huyện Ngọc Hồi";
  made.reading_vi = "Trước ngày 15 là hết ngày 14.";
  return made;
}

reporting::Ruling extension(const std::string& body, Month month = Month(2024, 3)) {
  reporting::Ruling made;
  made.body = body, made.month = month, made.last_day = Date(2024, 3, 18);
  made.recorded_at = at("2024-03-10T09:00:00+07:00");
  return made;
}

Wording words() {
  Wording made;
  made.reports = {{"monthly", "Báo cáo tháng"}};
  made.event_summary = "{report} {month} – {body} ({state})";
  made.event_description = "Chậm nhất {due}. {reading}";
  return made;
}

// @req R96
TEST(EventOf, is_the_last_day_on_time_with_how_the_report_stands) {
  const Event event = *event_of(deadline(), words(), "https://ntm.kontum.example");
  EXPECT_EQ(event.uid, "report.7-a.UBND-611.2024-03@ntm");
  EXPECT_EQ(event.day, Date(2024, 3, 14));
  EXPECT_EQ(event.sequence, 0);
  EXPECT_EQ(event.revised_at, at("2024-02-15T00:00:00+07:00"));
  EXPECT_EQ(event.summary, "Báo cáo tháng 03/2024 – UBND huyện Ngọc Hồi (chưa đến hạn)");
  EXPECT_EQ(event.description, "Chậm nhất 23:59 14/03/2024. Trước ngày 15 là hết ngày 14.");
  EXPECT_EQ(event.url, "https://ntm.kontum.example");
}

TEST(EventOf, more_time_keeps_the_uid_and_raises_the_sequence) {
  Deadline moved = deadline();
  moved.owed.standing.last_day = Date(2024, 3, 18);
  moved.rulings = {extension("UBND-611"), extension(""), extension("SGDDT"), extension("", Month(2024, 4))};
  const Event event = *event_of(moved, words(), "");
  EXPECT_EQ(event.uid, event_of(deadline(), words(), "")->uid);
  EXPECT_EQ(event.day, Date(2024, 3, 18));
  EXPECT_EQ(event.sequence, 2);
  EXPECT_EQ(event.revised_at, at("2024-03-10T09:00:00+07:00"));
}

TEST(EventOf, the_arrival_of_the_report_revises_the_day) {
  Deadline sent = deadline(reporting::State::submitted);
  sent.owed.standing.received_at = at("2024-03-12T10:00:00+07:00");
  EXPECT_EQ(event_of(sent, words(), "")->revised_at, at("2024-03-12T10:00:00+07:00"));
}

TEST(EventOf, a_waived_report_is_cancelled_and_one_that_is_not_owed_has_no_day) {
  EXPECT_TRUE(event_of(deadline(reporting::State::waived), words(), "")->is_cancelled);
  EXPECT_FALSE(event_of(deadline(), words(), "")->is_cancelled);
  EXPECT_FALSE(event_of(deadline(reporting::State::not_owed), words(), ""));
}

}  // namespace
}  // namespace ntm::notices
