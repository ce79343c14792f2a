#include "sheet/figure_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace ntm::sheet {
namespace {

using assessment::Conclusion;

/// The figure as text, "%" behind it when it was written so; the fault otherwise.
std::string read(std::string_view text) {
  const Figure figure = figure_from(text);
  if (figure.value) return figure.value->to_text() + (figure.is_percent ? "%" : "");
  switch (figure.fault) {
    case Fault::ambiguous:
      return "ambiguous";
    case Fault::too_many_decimals:
      return "decimals";
    case Fault::too_large:
      return "large";
    default:
      return "none";
  }
}

TEST(FigureTest, a_decimal_comma_and_a_decimal_point_are_read) {
  EXPECT_EQ(read("34,5"), "34.5");
  EXPECT_EQ(read("34.5"), "34.5");
  EXPECT_EQ(read("1.234,5"), "1234.5");
  EXPECT_EQ(read("1,234.5"), "1234.5");
  EXPECT_EQ(read("1234.5"), "1234.5");
  EXPECT_EQ(read("1.234.567"), "1234567");
  EXPECT_EQ(read("1 234,5"), "1234.5");
  EXPECT_EQ(read("1\u00A0234\u202F567,25"), "1234567.25");
  EXPECT_EQ(read("0"), "0");
  EXPECT_EQ(read("007"), "7");
}

TEST(FigureTest, a_figure_that_can_be_read_in_two_ways_is_not_guessed) {
  for (const char* text : {"1.234", "1,234", "12.345", "123,456", "-1.234", "1.234%", " 1.234 "})
    EXPECT_EQ(read(text), "ambiguous") << text;
}

TEST(FigureTest, what_cannot_be_a_group_of_thousands_is_no_doubt) {
  EXPECT_EQ(read("0.234"), "0.234");
  EXPECT_EQ(read("0,125"), "0.125");
  EXPECT_EQ(read("1234.567"), "1234.567");
  EXPECT_EQ(read("1.2345"), "1.2345");
  EXPECT_EQ(read("1.23"), "1.23");
  EXPECT_EQ(read("1 234.567"), "1234.567");
}

TEST(FigureTest, blanks_of_every_kind_and_a_percent_sign_do_not_matter) {
  EXPECT_EQ(read("\u00A0 85 % \u3000"), "85%");
  EXPECT_EQ(read("85%"), "85%");
  EXPECT_EQ(read("\uFEFF85"), "85");
  EXPECT_EQ(read("+3,5"), "3.5");
  EXPECT_EQ(read("\u22123,5"), "-3.5");
}

TEST(FigureTest, anything_else_is_no_figure) {
  for (const char* text : {"", " ", "ba mươi", "12 km", "1e5", "12 34", "1.23.4", "1,2,3", "1.234,56,7",
                           "1..2", ",5", "5,", "--5", "%", "(5)", "1/2", "34,5.6,7", "0.123.456"})
    EXPECT_EQ(read(text), "none") << text;
}

TEST(FigureTest, more_than_four_decimals_and_figures_beyond_reason_are_told) {
  EXPECT_EQ(read("1,23456"), "decimals");
  EXPECT_EQ(read("1,23450000"), "1.2345");
  EXPECT_EQ(read("99999999999999999999"), "large");
}

RC_GTEST_PROP(FigureTest, a_figure_written_for_people_reads_back_or_is_ambiguous, ()) {
  const auto units = *rc::gen::inRange<std::int64_t>(-1'000'000'000'000, 1'000'000'000'000);
  const Decimal value = Decimal::from_units(units);
  const Figure figure = figure_from(value.to_vietnamese());
  RC_ASSERT(figure.fault == Fault::ambiguous || figure.value == value);
  RC_ASSERT(figure_from(value.to_double()).value == value);
}

RC_GTEST_PROP(FigureTest, no_text_breaks_the_reading, (const std::string& bytes)) {
  if (bytes.size() > 4000) return;
  figure_from(bytes);
  answer_from(bytes, true);
  conclusion_from(bytes);
  day_from(bytes);
}

TEST(FigureTest, a_number_of_a_spreadsheet_is_the_figure_that_was_typed) {
  EXPECT_EQ(figure_from(0.1 + 0.2).value, Decimal::parse("0.3"));
  EXPECT_EQ(figure_from(0.07 * 100).value, Decimal::whole(7));
  EXPECT_EQ(figure_from(1.0 / 3).fault, Fault::too_many_decimals);
  EXPECT_EQ(figure_from(1e300).fault, Fault::too_large);
}

TEST(AnswerTest, words_are_read_with_and_without_marks) {
  for (const char* text : {"Có", "CÓ", "co", "x", "X", "yes", "Đạt", "đ"})
    EXPECT_EQ(answer_from(text, true).yes, true) << text;
  for (const char* text : {"Không", "khong", "k", "K.", "Không đạt", "chưa đạt", "kđ"})
    EXPECT_EQ(answer_from(text, true).yes, false) << text;
  for (const char* text : {"", "?", "có thể", "không rõ", "-"})
    EXPECT_FALSE(answer_from(text, true).yes) << text;
}

TEST(AnswerTest, met_answers_only_a_question_that_must_be_answered_with_yes) {
  EXPECT_FALSE(answer_from("Đạt", false).yes);
  EXPECT_FALSE(answer_from("Không đạt", false).yes);
  EXPECT_EQ(answer_from("Không", false).yes, false);
}

TEST(ConclusionTest, the_words_of_reports_are_read) {
  for (const char* text : {"Đạt", "đạt", "ĐẠT", "đ", "x", " Đạt. ", "\u0110a\u0323t"})
    EXPECT_EQ(conclusion_from(text).conclusion, Conclusion::met) << text;
  for (const char* text : {"Không đạt", "k", "kđ", "chưa đạt", "Không  đạt"})
    EXPECT_EQ(conclusion_from(text).conclusion, Conclusion::not_met) << text;
  EXPECT_EQ(conclusion_from("Không áp dụng").conclusion, Conclusion::not_applicable);
  for (const char* text : {"", "gần đạt", "đạt?", "1", "không"})
    EXPECT_FALSE(conclusion_from(text).conclusion) << text;
}

TEST(DayTest, a_day_stands_before_its_month_and_a_year_has_four_digits) {
  EXPECT_EQ(day_from("22/01/2024").day, Date(2024, 1, 22));
  EXPECT_EQ(day_from("2-1-2024").day, Date(2024, 1, 2));
  EXPECT_EQ(day_from("29.2.2024").day, Date(2024, 2, 29));
  EXPECT_EQ(day_from("2024-01-22").day, Date(2024, 1, 22));
  for (const char* text :
       {"", "22/01/24", "29/2/2023", "13/13/2024", "22/01-2024", "1/2", "hôm nay", "0/1/2024"})
    EXPECT_FALSE(day_from(text).day) << text;
}

}  // namespace
}  // namespace ntm::sheet
