#include "backup/envelope.h"

#include <gtest/gtest.h>

namespace ntm::backup {
namespace {

Envelope sample() {
  return {"0.1.0", *Instant::parse_utc("2024-01-22T01:00:00.000Z"), std::string(64, 'a'), 12345,
          std::string(64, 'b')};
}

TEST(Envelope, a_head_reads_back_as_it_was_written) {
  auto head = parse_head(head_text(sample()) + "content");
  ASSERT_TRUE(head);
  EXPECT_EQ(head->bytes, head_text(sample()).size());
  EXPECT_EQ(head->envelope.content_bytes, 12345u);
  EXPECT_EQ(head_text(head->envelope), head_text(sample()));
}

TEST(Envelope, a_head_cut_anywhere_is_none) {
  const std::string text = head_text(sample());
  for (std::size_t length = 0; length < text.size(); ++length)
    EXPECT_FALSE(parse_head(text.substr(0, length))) << length;
}

TEST(Envelope, another_way_of_writing_the_same_is_none) {
  std::string text = head_text(sample());
  text.replace(text.find("12345"), 5, "012345");
  EXPECT_FALSE(parse_head(text));
}

TEST(Envelope, the_format_of_a_later_program_is_told) {
  EXPECT_EQ(format_of("ntm-backup 2\nanything"), 2);
  EXPECT_EQ(format_of(head_text(sample())), format_version);
  EXPECT_FALSE(format_of("SQLite format 3"));
  EXPECT_FALSE(format_of(""));
}

TEST(Envelope, the_end_has_its_length_and_the_head_fits_its_limit) {
  EXPECT_EQ(end_text(std::string(64, 'c')).size(), end_bytes);
  EXPECT_LT(head_text(sample()).size(), largest_head_bytes);
}

}  // namespace
}  // namespace ntm::backup
