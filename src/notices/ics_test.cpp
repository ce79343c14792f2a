#include "notices/ics.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <sstream>

#include "base/text.h"
#include "notices/ics_reader_test.h"

namespace ntm::notices {
namespace {

using ::testing::HasSubstr;

Event event(const std::string& summary = "Báo cáo tháng 03/2024 – UBND huyện Ngọc Hồi (chưa đến hạn)") {
  return {"report.7-a.UBND-611.2024-03@ntm",
          Date(2024, 2, 29),
          1,
          *Instant::parse_utc("2024-02-15T01:02:03.004Z"),
          summary,
          "Chậm nhất 23:59 29/02/2024; xem mục 7, Chỉ thị.\nDòng hai \\ ba",
          "https://ntm.kontum.example/a,b;c",
          false};
}

// @req R96
TEST(Ics, reads_back_as_it_was_written) {
  const auto read = testing::read_ics(to_ics({"Hạn báo cáo", {event(), event("khác")}}));
  ASSERT_EQ(read.events.size(), 2u);
  EXPECT_EQ(read.properties.at("X-WR-CALNAME"), "Hạn báo cáo");
  EXPECT_EQ(read.properties.at("VERSION"), "2.0");
  auto first = read.events[0];
  EXPECT_EQ(first["UID"], event().uid);
  EXPECT_EQ(first["SUMMARY"], event().summary);
  EXPECT_EQ(first["DESCRIPTION"], event().description);
  EXPECT_EQ(first["URL"], event().url);
  EXPECT_EQ(first["SEQUENCE"], "1");
  EXPECT_EQ(first["DTSTAMP"], "20240215T010203Z");
  EXPECT_EQ(first["DTSTART;VALUE=DATE"], "20240229");
  EXPECT_EQ(first["DTEND;VALUE=DATE"], "20240301");
  EXPECT_EQ(first["STATUS"], "CONFIRMED");
}

TEST(Ics, every_line_has_at_most_75_octets_and_whole_characters) {
  std::string text =
      to_ics({std::string(300, 'x'), {event(std::string(10, 'a') + "ẫẫẫẫẫẫẫẫẫẫẫẫẫẫẫẫẫẫẫẫẫẫẫẫẫẫẫẫẫẫẫẫẫẫẫ")}});
  for (std::size_t from = 0, to = 0; (to = text.find("\r\n", from)) != std::string::npos; from = to + 2) {
    const std::string line = text.substr(from, to - from);
    EXPECT_LE(line.size(), 75u) << line;
    EXPECT_TRUE(is_valid_utf8(line)) << line;
    EXPECT_EQ(line.find('\n'), std::string::npos);
  }
}

RC_GTEST_PROP(Ics, any_summary_reads_back_without_its_control_characters, ()) {
  const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
      "a", " ", "ẫ", "Đ", ";", ",", "\\", "\n", "\r", "\x7f", "😀", ":", "nông thôn"));
  std::string text;
  for (const std::string& piece : pieces) text += piece;
  std::string expected;
  for (char c : text)
    if (static_cast<unsigned char>(c) >= 0x20 ? c != 0x7f : c == '\n') expected += c;
  RC_ASSERT(testing::read_ics(to_ics({"", {event(text)}})).events.at(0)["SUMMARY"] == expected);
}

TEST(Ics, a_summary_cannot_begin_another_property) {
  const auto read = testing::read_ics(to_ics({"", {event("a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x")}}));
  EXPECT_EQ(read.events.size(), 1u);
}

TEST(Ics, the_same_calendar_gives_the_same_bytes) {
  EXPECT_EQ(to_ics({"a", {event()}}), to_ics({"a", {event()}}));
}

TEST(Ics, a_cancelled_day_says_so) {
  Event off = event();
  off.is_cancelled = true;
  EXPECT_THAT(to_ics({"a", {off}}), HasSubstr("STATUS:CANCELLED"));
}

}  // namespace
}  // namespace ntm::notices
