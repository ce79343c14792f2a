#include "evidence/folder.h"

#include <atomic>
#include <fstream>
#include <memory>
#include <thread>

#include "crypto/hash.h"
#include "evidence/fixture_test.h"

namespace ntm::evidence {
namespace {

namespace fs = std::filesystem;

class FolderTest : public ::testing::Test {
 protected:
  testing::TestFolder outer_;
  Folder folder_{outer_.path() / "evidence"};
  fs::path at(const std::string& within) const { return outer_.path() / "evidence" / within; }
};

TEST_F(FolderTest, a_content_stands_under_its_hash_for_the_program_alone) {
  const auto hold = folder_.hold();
  const std::string hash = folder_.keep("nội dung");
  EXPECT_EQ(hash, crypto::blake2b_hex("nội dung"));
  EXPECT_EQ(folder_.read(hash), "nội dung");
  EXPECT_EQ(folder_.found_under(hash), hash);
  EXPECT_EQ(fs::status(at(path_of(hash))).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_EQ(fs::status(at("")).permissions(), fs::perms::owner_all);
}

TEST_F(FolderTest, the_same_content_is_kept_once_and_nothing_is_left_arriving) {
  EXPECT_EQ(folder_.keep("a"), folder_.keep("a"));
  ASSERT_EQ(folder_.entries().size(), 1u);
  EXPECT_EQ(folder_.entries()[0].hash, crypto::blake2b_hex("a"));
}

TEST_F(FolderTest, a_damaged_file_is_told_and_mended_by_the_same_content) {
  const std::string hash = folder_.keep("đúng");
  std::ofstream(at(path_of(hash))) << "sai";
  EXPECT_NE(folder_.found_under(hash), hash);
  folder_.keep("đúng");
  EXPECT_EQ(folder_.found_under(hash), hash);
}

TEST_F(FolderTest, what_is_no_content_is_told_as_such) {
  folder_.keep("a");
  std::ofstream(at("arriving/x")) << "half";
  std::ofstream(at("ab")) << "stray";
  std::vector<std::string> strays;
  for (const auto& entry : folder_.entries())
    if (entry.hash.empty()) strays.push_back(entry.path);
  EXPECT_EQ(strays, (std::vector<std::string>{"ab", "arriving/x"}));
}

TEST_F(FolderTest, nothing_is_made_before_something_is_kept) {
  EXPECT_TRUE(folder_.entries().empty());
  EXPECT_FALSE(folder_.read(std::string(64, 'a')));
  EXPECT_FALSE(fs::exists(at("")));
  EXPECT_THROW(Folder("").hold(), Failure);
}

TEST_F(FolderTest, clearing_waits_for_whoever_keeps) {
  std::unique_ptr<Folder::Hold> hold(new Folder::Hold(folder_.hold()));
  std::atomic<bool> is_alone = false;
  std::thread clearing([&] {
    const auto alone = folder_.hold_alone();
    is_alone = true;
  });
  std::this_thread::sleep_for(std::chrono::milliseconds(50));
  EXPECT_FALSE(is_alone);
  hold.reset();
  clearing.join();
  EXPECT_TRUE(is_alone);
}

}  // namespace
}  // namespace ntm::evidence
