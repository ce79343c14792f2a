#include "reporting/report_rules.h"

#include <gmock/gmock.h>

namespace ntm::reporting {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Form form() {
  Form made;
  made.code = "F", made.name = "Biểu", made.allows_nil = true;
  made.sections = {{"I", "Chỉ đạo", "", true, false, {}, {}},
                   {"II", "Kết quả", "", false, false, {"status"}, {"B1"}},
                   {"III", "Khó khăn", "", true, false, {}, {}}};
  made.tables = {{"B1", "Bảng", "commune_matrix"}};
  return made;
}
std::vector<std::string> codes(const std::vector<Problem>& problems) {
  std::vector<std::string> found;
  for (const Problem& problem : problems) found.push_back(problem.code);
  return found;
}
std::vector<std::string> lacking(const Written& written) {
  std::vector<std::string> found;
  for (const Lack& lack : lacks_of(form(), written)) found.push_back(lack.place);
  return found;
}
Standing standing(State state, int version = 1) {
  Standing made;
  made.state = state, made.version = version;
  return made;
}

TEST(WhatIsMissing, are_the_required_sections_without_a_word) {
  EXPECT_THAT(lacking({}), ElementsAre("I", "III"));
  EXPECT_THAT(lacking({false, {{"I", " \n"}, {"III", "mưa"}}, {}}), ElementsAre("I"));
}

TEST(WhatIsMissing, a_nil_report_lacks_nothing) { EXPECT_THAT(lacking({true, {}, {}}), IsEmpty()); }

TEST(WhatIsWrong, sections_that_the_form_does_not_have_are_named) {
  EXPECT_THAT(codes(faults_of(form(), {false, {{"IX", "x"}}, {""}})),
              ElementsAre("reporting.unknown_place", "reporting.empty_proposal"));
}

TEST(WhatIsWrong, a_nil_report_says_nothing_else) {
  EXPECT_THAT(codes(faults_of(form(), {true, {{"I", "x"}}, {}})),
              ElementsAre("reporting.nil_says_something"));
  Form strict = form();
  strict.allows_nil = false;
  EXPECT_THAT(codes(faults_of(strict, {true, {}, {}})), ElementsAre("reporting.nil_not_allowed"));
}

TEST(SendingAgain, the_same_report_gives_the_same_receipt) {
  Submission last;
  last.hash = "h", last.written_hash = "w";
  EXPECT_EQ(sending_of(nullptr, State::not_due, "w", "h"), Sending::keep);
  for (State state : {State::submitted, State::late, State::received, State::returned, State::accepted})
    EXPECT_EQ(sending_of(&last, state, "w", "h"), Sending::repeat);
}

TEST(SendingAgain, equal_words_with_new_figures_are_a_new_version_only_after_a_return) {
  Submission last;
  last.hash = "h", last.written_hash = "w";
  EXPECT_EQ(sending_of(&last, State::submitted, "w", "h2"), Sending::repeat);
  EXPECT_EQ(sending_of(&last, State::returned, "w", "h2"), Sending::keep);
}

TEST(SendingAgain, an_accepted_report_takes_no_other) {
  Submission last;
  last.hash = "h", last.written_hash = "w";
  EXPECT_EQ(sending_of(&last, State::accepted, "w2", "h2"), Sending::refuse);
  EXPECT_EQ(sending_of(&last, State::received, "w2", "h2"), Sending::keep);
}

TEST(DecidingAboutAReport, a_return_needs_a_note_on_a_place_of_the_form) {
  auto faults = [](std::vector<Note> notes) {
    return codes(faults_of(Step::Kind::returned, standing(State::received), form(), notes));
  };
  EXPECT_THAT(faults({}), ElementsAre("reporting.note_needed"));
  EXPECT_THAT(faults({{"B7", "sai"}}), ElementsAre("reporting.unknown_place"));
  EXPECT_THAT(faults({{"B1", " "}}), ElementsAre("reporting.note_without_text"));
  EXPECT_THAT(faults({{"B1", "xã Đăk Long thiếu"}, {"I", "thiếu số văn bản"}}), IsEmpty());
}

TEST(DecidingAboutAReport, needs_a_version_that_nobody_has_decided_about) {
  auto faults = [](State state, int version) {
    return codes(faults_of(Step::Kind::accepted, standing(state, version), form(), {}));
  };
  EXPECT_THAT(faults(State::missing, 0), ElementsAre("reporting.nothing_sent"));
  EXPECT_THAT(faults(State::accepted, 1), ElementsAre("reporting.already_decided"));
  EXPECT_THAT(faults(State::returned, 1), ElementsAre("reporting.already_decided"));
  EXPECT_THAT(faults(State::late, 1), IsEmpty());
  EXPECT_THAT(faults(State::received, 1), IsEmpty());
}

TEST(ReceiptCode, tells_body_month_and_version) {
  EXPECT_EQ(receipt_code("UBND-611", Month(2024, 3), 2, "9f3a21c0ffff"), "BC-2024-03-UBND-611-2-9F3A21C0");
}

}  // namespace
}  // namespace ntm::reporting
