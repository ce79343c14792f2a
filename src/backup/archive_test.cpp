#include "backup/archive.h"

#include <gtest/gtest.h>

#include "backup/file.h"
#include "backup/folder_test.h"
#include "base/problem.h"

namespace ntm::backup {
namespace {

class ArchiveTest : public ::testing::Test {
 protected:
  ArchiveTest() {
    for (int at = 0; at < 9'000; ++at) content_ += static_cast<char>(at * 31 % 251);
    put(folder_ / "content", content_);
    write_archive(file(), {"0.1.0", Instant::from_unix_ms(0), std::string(64, 'a'), 0, ""},
                  folder_ / "content");
    whole_ = content_of(file());
  }
  std::filesystem::path file() const { return folder_ / "a.backup"; }

  /// The code of the refusal; "" when the file is taken.
  std::string code_of(const std::string& bytes) const {
    put(folder_ / "other", bytes);
    try {
      read_archive(folder_ / "other", [](std::string_view) {});
    } catch (const Refused& refused) {
      return refused.problems().front().code;
    }
    return "";
  }

  Folder folder_;
  std::string content_, whole_;
};

TEST_F(ArchiveTest, what_was_packed_comes_out) {
  std::string out;
  Envelope envelope = read_archive(file(), [&](std::string_view piece) { out += piece; });
  EXPECT_EQ(out, content_);
  EXPECT_EQ(envelope.state_hash, std::string(64, 'a'));
}

TEST_F(ArchiveTest, one_changed_bit_anywhere_is_refused) {
  for (std::size_t at = 0; at < whole_.size(); ++at) {
    const bool is_inside = at > 1000 && at + 200 < whole_.size();
    if (is_inside && at % 13 != 0) continue;
    std::string changed = whole_;
    changed[at] = static_cast<char>(changed[at] ^ (1 << (at % 8)));
    EXPECT_NE(code_of(changed), "") << "byte " << at;
  }
}

TEST_F(ArchiveTest, a_file_cut_anywhere_is_refused) {
  for (std::size_t length = 0; length < whole_.size(); length += 37)
    EXPECT_NE(code_of(whole_.substr(0, length)), "") << length;
  EXPECT_EQ(code_of(whole_.substr(0, whole_.size() - 1)), "backup.cut_short");
}

TEST_F(ArchiveTest, a_longer_file_is_refused_wherever_it_grew) {
  EXPECT_EQ(code_of(whole_ + "x"), "backup.too_long");
  EXPECT_EQ(code_of(whole_ + whole_), "backup.too_long");
  for (std::size_t at = 0; at < whole_.size(); at += 97)
    EXPECT_NE(code_of(whole_.substr(0, at) + "0" + whole_.substr(at)), "") << at;
}

TEST_F(ArchiveTest, pieces_that_change_places_are_refused) {
  std::string swapped = whole_;
  std::swap(swapped[1000], swapped[2001]);
  EXPECT_EQ(code_of(swapped), "backup.damaged");
}

TEST_F(ArchiveTest, another_kind_of_file_and_none_are_told_apart) {
  EXPECT_EQ(code_of("SQLite format 3"), "backup.not_a_backup");
  EXPECT_EQ(code_of("ntm-backup 99\n"), "backup.newer_format");
  EXPECT_THROW(read_archive(folder_ / "absent", [](std::string_view) {}), Refused);
}

TEST_F(ArchiveTest, the_file_is_its_owners_alone) {
  const auto permissions = std::filesystem::status(file()).permissions();
  EXPECT_EQ(permissions, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST_F(ArchiveTest, a_file_given_up_never_has_its_name) {
  {
    NewFile given_up(folder_ / "new");
    given_up.write("half");
    EXPECT_FALSE(std::filesystem::exists(folder_ / "new"));
  }
  EXPECT_FALSE(std::filesystem::exists(folder_ / "new"));
  EXPECT_FALSE(std::filesystem::exists(folder_ / "new.part"));
}

TEST_F(ArchiveTest, two_writers_of_one_name_do_not_mix) {
  NewFile first(folder_ / "new");
  EXPECT_THROW(NewFile(folder_ / "new"), Refused);
}

}  // namespace
}  // namespace ntm::backup
