// What docs/operations.md tells an administrator to type does what it says.
#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

#include "faults/process.h"

namespace ntm::testing {
namespace {

using ::testing::HasSubstr;
using Words = std::vector<std::string>;

/// Commands in the code blocks of one section, in order, without "ntm".
std::vector<Words> commands_of(const std::string& section) {
  std::ifstream file(std::string(NTM_SOURCE_DIR) + "/docs/operations.md");
  std::vector<Words> commands;
  bool is_inside = false;
  for (std::string line; std::getline(file, line);) {
    if (line.rfind("## ", 0) == 0) is_inside = line == "## " + section;
    if (!is_inside || line.rfind("ntm ", 0) != 0) continue;
    std::istringstream rest(line.substr(4));
    Words words;
    for (std::string word; rest >> word;) words.push_back(word);
    commands.push_back(words);
  }
  return commands;
}

class Operations : public ::testing::Test {
 protected:
  /// A folder of the document becomes one of this test.
  std::string here(const std::string& word) const {
    for (const auto& [named, ours] :
         {std::pair("/var/lib/ntm", "data"), std::pair("/mnt/backup/ntm.backup", "copy"),
          std::pair("/srv/new", "new")})
      if (word == named) return (folder_ / ours).string();
    return word;
  }
  Outcome run(const Words& words) {
    Words ours;
    for (const std::string& word : words) ours.push_back(here(word));
    return run_program(ours);
  }

  TemporaryFolder folder_;
};

TEST_F(Operations, the_commands_for_backup_and_restore_work_as_they_stand_there) {
  ASSERT_EQ(run({"init", "--data", "/var/lib/ntm", "--example", "kontum-2024"}).exit_code, 0);
  const auto commands = commands_of("Backup and restore");
  ASSERT_EQ(commands.size(), 5u);
  std::string said;
  for (const Words& words : commands) {
    const Outcome outcome = run(words);
    EXPECT_EQ(outcome.exit_code, 0) << words.front() << ": " << outcome.err;
    if (words.front() == "state-hash") {
      EXPECT_THAT(said, HasSubstr(outcome.out)) << "the hash that the backup printed";
    }
    said += outcome.out;
  }
}

TEST_F(Operations, the_self_check_of_a_new_folder_says_what_is_still_to_be_done) {
  ASSERT_EQ(run({"init", "--data", "/var/lib/ntm"}).exit_code, 0);
  const auto commands = commands_of("Self-check");
  ASSERT_EQ(commands.size(), 1u);
  const Outcome outcome = run(commands.front());
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_THAT(outcome.out, HasSubstr("chưa có người quản trị"));
  EXPECT_THAT(outcome.out, HasSubstr("chưa từng sao lưu"));
}

}  // namespace
}  // namespace ntm::testing
