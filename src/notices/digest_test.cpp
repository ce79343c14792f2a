#include "mail/send.h"
#include "mail/test_server.h"
#include "notices/digest_service.h"
#include "notices/fixture_test.h"

namespace ntm::notices {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// Letters to a mail server of the test.
class DigestTest : public testing::NoticesTest {
 protected:
  void SetUp() override {
    NoticesTest::SetUp();
    if (IsSkipped()) return;
    for (const char* login : {"thuy", "bao"}) notices->wish(true, 7, actor(login));
  }
  std::vector<std::string> run(bool only_due = true, Date day = Date(2024, 3, 10), bool rehearse = false) {
    RunOptions options;
    options.only_due = only_due, options.rehearse = rehearse;
    std::vector<std::string> states;
    const Send send = [this](const mail::Letter& letter) { mail::send(server.address(), letter); };
    for (const Outcome& each : digests->run(day, "ntm@kontum.example", send, options, system))
      states.push_back(each.login + " " + to_text(each.state));
    return states;
  }
  mail::testing::TestServer server;
};
NTM_ON_EACH_BACKEND(DigestTest);

// @req R96
TEST_P(DigestTest, everybody_who_asked_gets_one_letter_and_nobody_else) {
  EXPECT_THAT(run(), ElementsAre("thuy sent", "bao sent"));
  ASSERT_THAT(server.arrived(), SizeIs(2));
  const auto letter = server.arrived()[0];
  EXPECT_EQ(letter.to, "thuy@kontum.example");
  EXPECT_EQ(mail::testing::from_encoded_words(letter.header("Subject")),
            "1 việc cần chú ý – ngày 10/03/2024");
  EXPECT_THAT(letter.text(), HasSubstr("Kính gửi Bà thuy"));
  EXPECT_THAT(letter.text(), HasSubstr("https://ntm.kontum.example/reporting/UBND-610/2024-03"));
  EXPECT_EQ(events("notices.digest"), 2);
}

TEST_P(DigestTest, a_letter_is_never_sent_twice_for_a_day) {
  run();
  EXPECT_THAT(run(), ElementsAre("thuy done", "bao done"));
  EXPECT_THAT(run(false), ElementsAre("thuy done", "bao done"));
  EXPECT_THAT(server.arrived(), SizeIs(2));
  EXPECT_EQ(events("notices.digest"), 2);
}

TEST_P(DigestTest, without_anything_new_no_letter_goes) {
  run();
  at("2024-03-11T07:00:00+07:00");
  EXPECT_THAT(run(true, Date(2024, 3, 11)), ElementsAre("thuy empty", "bao empty"));
  at("2024-03-13T07:00:00+07:00");
  EXPECT_THAT(run(true, Date(2024, 3, 13)), ElementsAre("thuy sent", "bao sent"));
}

TEST_P(DigestTest, what_was_read_on_the_page_is_not_told_by_letter) {
  notices->mark_read({}, actor("thuy"));
  EXPECT_THAT(run(), ElementsAre("thuy empty", "bao sent"));
}

TEST_P(DigestTest, a_letter_waits_for_the_hour_that_its_reader_chose) {
  notices->wish(true, 16, actor("bao"));
  EXPECT_THAT(run(), ElementsAre("thuy sent", "bao not_due"));
  at("2024-03-10T16:00:00+07:00");
  EXPECT_THAT(run(), ElementsAre("thuy done", "bao sent"));
}

TEST_P(DigestTest, one_recipient_that_fails_does_not_stop_the_others_and_is_tried_again) {
  server.refuse("thuy@kontum.example");
  EXPECT_THAT(run(), ElementsAre("thuy failed", "bao sent"));
  EXPECT_THAT(run(), ElementsAre("thuy not_due", "bao done"));
  ASSERT_THAT(digests->faults(7), SizeIs(1));
  EXPECT_EQ(digests->faults(7)[0].login, "thuy");
  EXPECT_THAT(digests->faults(7)[0].digest.error, HasSubstr("550"));
  EXPECT_EQ(events("notices.digest"), 1);
  server.take_again("thuy@kontum.example");
  at("2024-03-10T07:05:00+07:00");
  EXPECT_THAT(run(), ElementsAre("thuy sent", "bao done"));
  EXPECT_THAT(digests->faults(7), IsEmpty());
  EXPECT_THAT(server.arrived(), SizeIs(2));
}

TEST_P(DigestTest, a_letter_that_was_begun_and_never_ended_is_left_alone_and_told) {
  database().write("a program that stopped", [&](db::Connection& c) {
    c.run(
        "INSERT INTO notices_digest (account_id, day, state, tries, tried_at, up_to, notice_count, error) "
        "VALUES ($1, '2024-03-10', 'sending', 1, $2, $2, 1, '')",
        {ids["thuy"], now.to_utc()});
  });
  EXPECT_THAT(run(false), ElementsAre("thuy done", "bao sent"));
  EXPECT_THAT(digests->faults(7), IsEmpty());
  at("2024-03-10T07:11:00+07:00");
  EXPECT_THAT(digests->faults(7), SizeIs(1));
}

TEST_P(DigestTest, a_rehearsal_sends_and_keeps_nothing) {
  EXPECT_THAT(run(false, Date(2024, 3, 10), true), ElementsAre("thuy sent", "bao sent"));
  EXPECT_THAT(server.arrived(), IsEmpty());
  EXPECT_THAT(run(), ElementsAre("thuy sent", "bao sent"));
}

TEST_P(DigestTest, a_letter_of_an_earlier_day_tells_how_things_stood_then) {
  at("2024-03-20T09:00:00+07:00");
  run(false, Date(2024, 3, 10));
  EXPECT_THAT(server.arrived().at(0).text(), HasSubstr("còn 4 ngày"));
  EXPECT_EQ(refusal([&] { run(false, Date(2024, 3, 21)); }), "notices.day_to_come");
}

TEST_P(DigestTest, a_disabled_account_gets_no_letter) {
  accounts->set_disabled(ids["thuy"], true, "nghỉ", system);
  EXPECT_THAT(run(), ElementsAre("thuy no_address", "bao sent"));
}

TEST_P(DigestTest, the_reader_sees_what_became_of_the_last_letter) {
  server.refuse("thuy@kontum.example");
  run();
  EXPECT_EQ(notices->wishes(ids["thuy"]).last_letter->state, Digest::State::failed);
  EXPECT_EQ(notices->wishes(ids["bao"]).last_letter->state, Digest::State::sent);
}

}  // namespace
}  // namespace ntm::notices
