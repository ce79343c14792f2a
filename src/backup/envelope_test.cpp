#include "backup/envelope.h"

#include <gtest/gtest.h>

namespace ntm::backup {
namespace {

Envelope sample() {
  return {"0.1.0", *Instant::parse_utc("2024-01-22T01:00:00.000Z"), std::string(64, 'a'), 12345,
          std::string(64, 'b')};
}

Envelope with_files() {
  Envelope envelope = sample();
  envelope.file_count = 3, envelope.file_bytes = 1000;
  return envelope;
}

TEST(Envelope, a_copy_without_files_is_read_by_older_programs_too) {
  EXPECT_EQ(format_of(head_text(sample())), 1);
}

TEST(Envelope, a_head_with_files_reads_back_and_cut_anywhere_is_none) {
  const std::string text = head_text(with_files());
  const auto head = parse_head(text);
  ASSERT_TRUE(head);
  EXPECT_EQ(head->envelope.file_count, 3u);
  EXPECT_EQ(head->envelope.file_bytes, 1000u);
  for (std::size_t length = 0; length < text.size(); ++length)
    EXPECT_FALSE(parse_head(text.substr(0, length))) << length;
}

TEST(Envelope, a_file_line_reads_back_and_its_name_stays_within_the_folder) {
  const FileLine line{"evidence/ab/cd-1_2.x", 17};
  const auto read = parse_file_line(file_line_text(line) + "content");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->name, line.name);
  EXPECT_EQ(read->bytes, 17u);
  for (const char* name :
       {"", "/etc/passwd", "../x", "a/../b", "a//b", "a/", ".a", "a/.b", "A", "a b", "a\\b", "\xc3\xa0"})
    EXPECT_FALSE(parse_file_line(file_line_text({name, 1}))) << name;
  EXPECT_FALSE(parse_file_line("file 12"));
  EXPECT_FALSE(parse_file_line("file x a\n"));
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
  EXPECT_EQ(format_of("ntm-backup 3\nanything"), 3);
  EXPECT_EQ(format_of(head_text(with_files())), format_version);
  EXPECT_FALSE(format_of("SQLite format 3"));
  EXPECT_FALSE(format_of(""));
}

TEST(Envelope, the_end_has_its_length_and_the_head_fits_its_limit) {
  EXPECT_EQ(end_text(std::string(64, 'c')).size(), end_bytes);
  EXPECT_LT(head_text(sample()).size(), largest_head_bytes);
}

}  // namespace
}  // namespace ntm::backup
