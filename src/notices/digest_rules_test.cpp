#include "notices/digest_rules.h"

#include <gmock/gmock.h>

#include "reporting/moment.h"

namespace ntm::notices {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

Instant at(std::string_view text) { return *reporting::parse_instant(text); }

Digest digest(Digest::State state, int tries = 1) {
  Digest made;
  made.state = state, made.tries = tries, made.tried_at = at("2024-03-10T07:00:00+07:00");
  return made;
}

Shown shown(const std::string& key, std::string_view since, bool is_read = false) {
  Notice notice;
  notice.key = key, notice.at = at(since);
  return {notice, is_read};
}

TEST(HourOf, is_the_hour_in_vietnam) {
  EXPECT_EQ(hour_of(Date(2024, 3, 10), 7), at("2024-03-10T07:00:00+07:00"));
  EXPECT_EQ(hour_of(Date(2024, 3, 1), 0), at("2024-02-29T17:00:00Z"));
}

// @req R96
TEST(MayTry, a_letter_that_was_sent_begun_or_found_empty_is_never_tried_again) {
  for (auto state : {Digest::State::sent, Digest::State::sending, Digest::State::empty})
    for (bool waits : {true, false})
      EXPECT_FALSE(may_try(digest(state), at("2024-03-10T23:00:00+07:00"), waits)) << to_text(state);
  EXPECT_TRUE(may_try({}, at("2024-03-10T07:00:00+07:00"), true));
}

TEST(MayTry, a_failed_one_waits_longer_each_time_and_is_given_up_after_five) {
  const auto failed = [](int tries) { return digest(Digest::State::failed, tries); };
  EXPECT_FALSE(may_try(failed(1), at("2024-03-10T07:04:59+07:00"), true));
  EXPECT_TRUE(may_try(failed(1), at("2024-03-10T07:05:00+07:00"), true));
  EXPECT_FALSE(may_try(failed(2), at("2024-03-10T07:14:59+07:00"), true));
  EXPECT_TRUE(may_try(failed(3), at("2024-03-10T08:00:00+07:00"), true));
  EXPECT_TRUE(may_try(failed(4), at("2024-03-10T11:00:00+07:00"), true));
  EXPECT_FALSE(may_try(failed(5), at("2024-03-10T23:00:00+07:00"), true));
}

TEST(MayTry, somebody_who_asks_for_it_does_not_wait) {
  EXPECT_TRUE(may_try(digest(Digest::State::failed, 5), at("2024-03-10T07:00:00+07:00"), false));
}

TEST(ToTell, nothing_is_told_when_nothing_came_after_the_letter_before) {
  const std::vector<Shown> old{shown("a", "2024-03-08T00:00:00+07:00"),
                               shown("b", "2024-03-09T07:00:00+07:00")};
  EXPECT_THAT(to_tell(old, at("2024-03-09T07:00:00+07:00")), IsEmpty());
  EXPECT_THAT(to_tell(old, {}), SizeIs(2));
  EXPECT_THAT(to_tell({}, {}), IsEmpty());
}

TEST(ToTell, with_something_new_everything_unread_is_told) {
  EXPECT_THAT(to_tell({shown("a", "2024-03-08T00:00:00+07:00"), shown("b", "2024-03-09T07:00:01+07:00")},
                      at("2024-03-09T07:00:00+07:00")),
              SizeIs(2));
}

TEST(ToTell, what_was_read_is_neither_told_nor_new) {
  EXPECT_THAT(
      to_tell({shown("a", "2024-03-08T00:00:00+07:00"), shown("b", "2024-03-10T00:00:00+07:00", true)},
              at("2024-03-09T07:00:00+07:00")),
      IsEmpty());
}

Wording words() {
  Wording made;
  made.subject = "{count} việc – {day}", made.greeting = "Kính gửi {name},", made.ending = "Hết.";
  made.lines[Kind::report_due] = {"Báo cáo {month}: còn {days} ngày", "/reporting/{body_code}/{month_code}"};
  return made;
}

Notice due() {
  Notice notice;
  notice.month = Month(2024, 3), notice.days = 4, notice.body = "UBND-611";
  return notice;
}

TEST(LetterOf, says_who_when_what_and_where) {
  const LetterText letter =
      letter_of({due()}, "Bà Thúy", Date(2024, 3, 10), words(), "https://ntm.kontum.example/");
  EXPECT_EQ(letter.subject, "1 việc – 10/03/2024");
  EXPECT_EQ(letter.text,
            "Kính gửi Bà Thúy,\n\n- Báo cáo 03/2024: còn 4 ngày\n"
            "  https://ntm.kontum.example/reporting/UBND-611/2024-03\n\nHết.\n");
}

TEST(LetterOf, has_no_links_when_nobody_said_where_the_program_is) {
  EXPECT_THAT(letter_of({due()}, "Bà Thúy", Date(2024, 3, 10), words(), "").text,
              Not(HasSubstr("/reporting")));
}

TEST(DigestState, reads_back) {
  for (auto state :
       {Digest::State::empty, Digest::State::sending, Digest::State::sent, Digest::State::failed})
    EXPECT_EQ(digest_state_from(to_text(state)), state);
  EXPECT_FALSE(digest_state_from("?"));
}

}  // namespace
}  // namespace ntm::notices
