#include "mail/letter.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <sstream>

#include "base/problem.h"
#include "base/text.h"
#include "mail/test_server.h"

namespace ntm::mail {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

Letter letter() {
  return {"Chương trình nông thôn mới",
          "ntm@kontum.example",
          "thuy@ngochoi.example",
          "3 việc cần chú ý – ngày 10/03/2024: báo cáo tháng của UBND huyện Ngọc Hồi",
          "Kính gửi bà Thúy,\n\nCòn 4 ngày.\n.\n",
          "digest-11-2024-03-10",
          *Instant::parse_utc("2024-03-10T00:00:00.000Z")};
}

testing::Arrived read(const Letter& letter) { return {letter.from, letter.to, to_message(letter)}; }

TEST(Letter, every_line_ends_with_cr_lf_and_is_short) {
  std::istringstream lines(to_message(letter()));
  for (std::string line; std::getline(lines, line);) {
    ASSERT_FALSE(line.empty());
    EXPECT_EQ(line.back(), '\r');
    EXPECT_LE(line.size(), 77u) << line;
    for (char c : line) EXPECT_LT(static_cast<unsigned char>(c), 0x80) << line;
  }
}

TEST(Letter, the_subject_reads_back_as_it_was_written) {
  EXPECT_EQ(testing::from_encoded_words(read(letter()).header("Subject")), letter().subject);
}

TEST(Letter, every_encoded_word_holds_whole_characters) {
  std::istringstream words(encoded_words(letter().subject));
  for (std::string word; words >> word;) {
    EXPECT_LE(word.size(), 75u);
    EXPECT_TRUE(is_valid_utf8(testing::from_encoded_words(word))) << word;
  }
}

RC_GTEST_PROP(Letter, any_subject_reads_back_with_blanks_for_control_characters, ()) {
  const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
      "a", " ", "ẫ", "Đ", "=?", "?=", "\n", "\r", "\t", "😀", ",", ":", "nông thôn"));
  std::string text;
  for (const std::string& piece : pieces) text += piece;
  std::string expected = text;
  for (char& c : expected)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
  std::string header = encoded_words(text);
  for (std::size_t fold; (fold = header.find("\r\n")) != std::string::npos;) header.erase(fold, 2);
  RC_ASSERT(testing::from_encoded_words(header) == expected);
}

TEST(Letter, the_text_reads_back_with_its_lines) { EXPECT_EQ(read(letter()).text(), letter().text); }

TEST(Letter, short_ascii_is_left_as_it_is) { EXPECT_EQ(encoded_words("NTM 2024"), "NTM 2024"); }

TEST(Letter, a_subject_cannot_begin_another_header) {
  Letter sly = letter();
  sly.subject = "a\r\nBcc: x@y.example";
  EXPECT_THAT(to_message(sly), Not(HasSubstr("\r\nBcc:")));
}

TEST(Letter, an_address_that_could_begin_another_line_is_refused) {
  for (const char* to : {"", "a", "@b", "a@", "a@b@c", "a b@c", "a@b\r\nBcc: x@y", "<a@b>", "a@b,c@d"}) {
    Letter wrong = letter();
    wrong.to = to;
    EXPECT_FALSE(is_address(to)) << to;
    EXPECT_THROW(to_message(wrong), Failure) << to;
  }
  EXPECT_TRUE(is_address("nguyen.thi-thuy+ntm@kontum.gov.vn"));
  EXPECT_FALSE(is_address(std::string(250, 'a') + "@b.vn"));
}

TEST(Letter, says_the_time_in_vietnam) {
  EXPECT_EQ(mail_date(*Instant::parse_utc("2024-03-10T00:00:00.000Z")), "Sun, 10 Mar 2024 07:00:00 +0700");
  EXPECT_EQ(mail_date(*Instant::parse_utc("2024-02-28T17:00:00.000Z")), "Thu, 29 Feb 2024 00:00:00 +0700");
}

TEST(Letter, tells_that_no_person_wrote_it_and_which_one_it_is) {
  EXPECT_EQ(read(letter()).header("Auto-Submitted"), "auto-generated");
  EXPECT_EQ(read(letter()).header("Message-ID"), "<digest-11-2024-03-10@kontum.example>");
  EXPECT_THAT(read(letter()).header("From"), StartsWith("=?UTF-8?B?"));
}

TEST(Base64, pads) {
  EXPECT_EQ(base64(""), "");
  EXPECT_EQ(base64("f"), "Zg==");
  EXPECT_EQ(base64("fo"), "Zm8=");
  EXPECT_EQ(base64("foo"), "Zm9v");
  EXPECT_EQ(base64("foob"), "Zm9vYg==");
}

}  // namespace
}  // namespace ntm::mail
