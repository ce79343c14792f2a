#include "xlsx/package.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>
#include <zlib.h>

#include "xlsx/sample_test.h"

namespace ntm::xlsx {
namespace {

using testing::handmade;
using testing::refusal;
using testing::sample_book;

std::string little_endian(std::uint32_t number, int bytes) {
  std::string text;
  for (; bytes > 0; --bytes, number >>= 8) text += static_cast<char>(number & 0xFF);
  return text;
}

/// A zip with entries that are stored as they are, under any name.
std::string zip_of(const std::vector<std::pair<std::string, std::string>>& entries, std::uint16_t flags = 0) {
  std::string zip, directory;
  for (const auto& [name, text] : entries) {
    const auto crc = static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<const Bytef*>(text.data()), static_cast<uInt>(text.size())));
    const auto size = static_cast<std::uint32_t>(text.size());
    const std::string common = little_endian(flags, 2) + little_endian(0, 2) + little_endian(0x21 << 16, 4) +
                               little_endian(crc, 4) + little_endian(size, 4) + little_endian(size, 4) +
                               little_endian(static_cast<std::uint32_t>(name.size()), 2) +
                               little_endian(0, 2);
    directory += "PK\1\2" + little_endian(20, 2) + little_endian(20, 2) + common + little_endian(0, 10) +
                 little_endian(static_cast<std::uint32_t>(zip.size()), 4) + name;
    zip += std::string("PK\3\4") + little_endian(20, 2) + common + name + text;
  }
  const auto count = static_cast<std::uint32_t>(entries.size());
  return zip + directory + "PK\5\6" + little_endian(0, 4) + little_endian(count, 2) +
         little_endian(count, 2) + little_endian(static_cast<std::uint32_t>(directory.size()), 4) +
         little_endian(static_cast<std::uint32_t>(zip.size()), 4) + little_endian(0, 2);
}

TEST(PackageTest, what_is_no_zip_is_no_workbook) {
  EXPECT_EQ(refusal(""), "xlsx.not_a_workbook");
  EXPECT_EQ(refusal("Mã,Tên\n1,2\n"), "xlsx.not_a_workbook");
  EXPECT_EQ(refusal(zip_of({{"a.txt", "a"}})), "xlsx.not_a_workbook");
}

TEST(PackageTest, a_file_that_was_cut_off_anywhere_is_refused) {
  const std::string whole = write_book(sample_book());
  for (std::size_t length = 0; length < whole.size(); length += 97)
    EXPECT_NE(refusal(whole.substr(0, length)), "") << length;
}

TEST(PackageTest, a_zip_bomb_is_refused_before_it_is_unpacked) {
  const std::string bomb = handmade("", {{"xl/worksheets/sheet1.xml", std::string(60u << 20, ' ')}});
  EXPECT_LT(bomb.size(), 200'000u);
  EXPECT_EQ(refusal(bomb), "xlsx.unpacks_too_far");
}

TEST(PackageTest, all_parts_together_stay_within_the_limit) {
  Limits limits;
  limits.unpacked_bytes = 2000;
  EXPECT_EQ(refusal(write_book(sample_book()), limits), "xlsx.unpacks_too_far");
}

TEST(PackageTest, a_file_or_a_number_of_parts_beyond_the_limit_is_refused) {
  Limits limits;
  limits.file_bytes = 100;
  EXPECT_EQ(refusal(write_book(sample_book()), limits), "xlsx.too_large");
  limits = {};
  limits.entries = 3;
  EXPECT_EQ(refusal(write_book(sample_book()), limits), "xlsx.too_large");
}

TEST(PackageTest, names_that_leave_the_folder_or_stand_twice_are_refused) {
  for (const char* name : {"../a", "/etc/passwd", "a/../../b", "xl\\workbook.xml", "C:a", ".."})
    EXPECT_EQ(refusal(zip_of({{name, "a"}})), "xlsx.unsafe_part_name") << name;
  EXPECT_EQ(refusal(zip_of({{"xl/A.xml", "a"}, {"xl/a.xml", "b"}})), "xlsx.unsafe_part_name");
}

TEST(PackageTest, encrypted_files_are_refused_as_such) {
  EXPECT_EQ(refusal(zip_of({{"a.xml", "0123456789ab"}}, 1)), "xlsx.encrypted");
  EXPECT_EQ(refusal("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more"), "xlsx.encrypted");
}

TEST(PackageTest, parts_that_are_not_replaced_keep_their_bytes) {
  const std::string before = write_book(sample_book());
  Package package(before, "a.xlsx", {});
  const std::string after = package.with({{"xl/new.xml", "<a/>"}});
  Package again(after, "a.xlsx", {});
  for (const std::string& part : package.part_names())
    EXPECT_EQ(again.read(part), package.read(part)) << part;
  EXPECT_EQ(again.read("xl/new.xml"), "<a/>");
}

RC_GTEST_PROP(PackageTest, random_bytes_are_refused_and_never_break_anything, (const std::string& bytes)) {
  RC_ASSERT(refusal(bytes) != "");
  RC_ASSERT(refusal("PK\3\4" + bytes) != "");
}

RC_GTEST_PROP(PackageTest, a_workbook_with_bytes_changed_is_read_or_refused, ()) {
  static const std::string whole = write_book(sample_book());
  std::string bytes = whole;
  const int changes = *rc::gen::inRange(1, 8);
  for (int change = 0; change < changes; ++change)
    bytes[*rc::gen::inRange<std::size_t>(0, bytes.size())] = *rc::gen::arbitrary<char>();
  refusal(bytes);
}

}  // namespace
}  // namespace ntm::xlsx
