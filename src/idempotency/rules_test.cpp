#include "idempotency/rules.h"

#include <gtest/gtest.h>

#include "idempotency/key.h"

namespace ntm::idempotency {
namespace {

const Instant noon = *Instant::parse_utc("2024-01-22T12:00:00.000Z");
Instant later(std::int64_t ms) { return Instant::from_unix_ms(noon.unix_ms() + ms); }

}  // namespace

TEST(IdempotencyKey, is_a_uuid_in_any_case) {
  EXPECT_EQ(Key::parse("0192F0C1-7a3b-7c44-9d2e-5b1f8a6c3e70")->text(),
            "0192f0c1-7a3b-7c44-9d2e-5b1f8a6c3e70");
  EXPECT_EQ(Key::parse("0192f0c17a3b7c449d2e5b1f8a6c3e70")->text(), "0192f0c1-7a3b-7c44-9d2e-5b1f8a6c3e70");
  for (const char* text : {"", "1", "0192f0c17a3b7c449d2e5b1f8a6c3e7-", "0192f0c1-7a3b-7c44-9d2e-5b1f8a6c3e7",
                           "0192f0c1-7a3b-7c44-9d2e-5b1f8a6c3e700", "0192f0c17a3b-7c44-9d2e-5b1f8a6c3e70-",
                           "0192f0c1-7a3b-7c44-9d2e-5b1f8a6c3e7g", "{192f0c1-7a3b-7c44-9d2e-5b1f8a6c3e70"})
    EXPECT_FALSE(Key::parse(text)) << text;
}

TEST(Repeat, of_an_answered_write_gets_the_answer_again) {
  EXPECT_EQ(repeat_of({"f", noon, true}, "f", later(80'000'000)), Repeat::answer_again);
}

TEST(Repeat, with_another_request_is_refused_whether_answered_or_not) {
  EXPECT_EQ(repeat_of({"f", noon, true}, "g", noon), Repeat::is_another_request);
  EXPECT_EQ(repeat_of({"f", noon, false}, "g", noon), Repeat::is_another_request);
}

TEST(Repeat, of_a_write_without_an_answer_waits_for_two_minutes_and_then_knows_that_nobody_knows) {
  EXPECT_EQ(repeat_of({"f", noon, false}, "f", later(120'000)), Repeat::wait);
  EXPECT_EQ(repeat_of({"f", noon, false}, "f", later(120'001)), Repeat::outcome_unknown);
}

TEST(Answer, is_forgotten_after_a_day) { EXPECT_EQ(forgotten_before(later(24 * 3'600'000)), noon); }

}  // namespace ntm::idempotency
