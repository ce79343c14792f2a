// Files that rows speak of go along with the database.
#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "backup/folder_test.h"
#include "backup/service.h"
#include "base/problem.h"
#include "db/database.h"

namespace ntm::backup {
namespace {

namespace fs = std::filesystem;

std::vector<KeptFile> files_of(db::Connection& connection) {
  std::vector<KeptFile> files;
  connection.each<std::string>("SELECT hash FROM paper ORDER BY hash", {}, [&](const std::string& hash) {
    files.push_back({"papers/" + hash.substr(0, 2) + "/" + hash.substr(2), hash});
  });
  return files;
}

class EnclosedTest : public ::testing::Test {
 protected:
  EnclosedTest() {
    fs::create_directory(folder_ / "data");
    database_ = db::Database::open("sqlite:" + path().string());
    database_->write("making",
                     [](db::Connection& c) { c.run_script("CREATE TABLE paper (hash TEXT PRIMARY KEY)"); });
  }
  fs::path path() const { return folder_ / "data/ntm.db"; }
  fs::path target() const { return folder_ / "a.backup"; }
  fs::path restored() const { return folder_ / "new/ntm.db"; }
  static fs::path file_in(const fs::path& data, const std::string& content) {
    const std::string hash = crypto::blake2b_hex(content);
    return data / "papers" / hash.substr(0, 2) / hash.substr(2);
  }
  fs::path file_of(const std::string& content) const { return file_in(folder_ / "data", content); }

  /// The file first, then the row, as whoever keeps them does.
  void add(const std::string& content) {
    fs::create_directories(file_of(content).parent_path());
    put(file_of(content), content);
    database_->write("adding", [&](db::Connection& c) {
      c.run("INSERT INTO paper VALUES ($1)", {crypto::blake2b_hex(content)});
    });
  }
  std::string state(const fs::path& database) const { return service_.state_hash(database, ""); }
  std::string code_of(const std::function<void()>& work) {
    try {
      work();
    } catch (const Refused& refused) {
      return refused.problems().front().code;
    }
    return "";
  }

  Folder folder_;
  std::unique_ptr<db::Database> database_;
  Service service_{"0.1.0", Clock::fixed_at(Instant::from_unix_ms(1'705'885'200'000)), files_of};
};

TEST_F(EnclosedTest, a_restored_copy_has_the_files_and_the_same_state) {
  add("một"), add("hai"), add(std::string(3'000'000, 'x'));
  const Envelope made = service_.make(path(), target());
  EXPECT_EQ(made.file_count, 3u);
  service_.restore(target(), restored());
  EXPECT_EQ(content_of(file_in(folder_ / "new", "hai")), "hai");
  EXPECT_EQ(content_of(file_in(folder_ / "new", std::string(3'000'000, 'x'))), std::string(3'000'000, 'x'));
  EXPECT_EQ(state(restored()), state(path()));
  EXPECT_EQ(state(restored()), made.state_hash);
  for (const auto& entry : fs::directory_iterator(folder_ / "new"))
    EXPECT_EQ(entry.path().filename().string().find("restoring"), std::string::npos) << entry.path();
}

TEST_F(EnclosedTest, the_state_covers_files_that_are_missing_or_changed) {
  const std::string empty = state(path());
  add("một");
  const std::string sound = state(path());
  EXPECT_NE(sound, empty);
  put(file_of("một"), "khác");
  const std::string changed = state(path());
  EXPECT_NE(changed, sound);
  fs::remove(file_of("một"));
  EXPECT_NE(state(path()), sound);
  EXPECT_NE(state(path()), changed);
}

TEST_F(EnclosedTest, a_file_that_no_row_speaks_of_does_not_go_along) {
  add("một");
  const std::string before = state(path());
  put(folder_ / "data/papers/mồ côi", "x");
  EXPECT_EQ(state(path()), before);
  EXPECT_EQ(service_.make(path(), target()).file_count, 1u);
}

TEST_F(EnclosedTest, what_is_damaged_is_copied_as_it_is_and_the_copy_says_so) {
  add("một"), add("hai");
  fs::remove(file_of("một"));
  put(file_of("hai"), "khác");
  service_.make(path(), target());
  EXPECT_EQ(service_.check(target()).file_count, 1u);
  service_.restore(target(), restored());
  EXPECT_EQ(state(restored()), state(path()));
}

TEST_F(EnclosedTest, one_bit_of_a_file_makes_the_copy_refused) {
  add("nội dung của giấy tờ");
  service_.make(path(), target());
  std::string bytes = content_of(target());
  bytes[bytes.find("giấy tờ")] ^= 1;
  put(target(), bytes);
  EXPECT_EQ(code_of([&] { service_.check(target()); }), "backup.damaged");
  EXPECT_EQ(code_of([&] { service_.restore(target(), restored()); }), "backup.damaged");
  EXPECT_FALSE(fs::exists(folder_ / "new"));
}

TEST_F(EnclosedTest, a_copy_cut_anywhere_among_its_files_is_refused) {
  add("một"), add("hai");
  service_.make(path(), target());
  const std::string bytes = content_of(target());
  for (std::size_t cut = 1; cut < 400; cut += 7) {
    put(target(), bytes.substr(0, bytes.size() - cut));
    EXPECT_EQ(code_of([&] { service_.check(target()); }), "backup.cut_short") << cut;
  }
}

TEST_F(EnclosedTest, a_restoration_killed_while_placing_is_taken_up_again) {
  add("một");
  service_.make(path(), target());
  fs::create_directories(folder_ / "new/papers/ab");
  EXPECT_EQ(code_of([&] { service_.restore(target(), restored()); }), "backup.folder_not_empty");
  put(folder_ / "new/ntm.db.restoring.placing", "papers\n../data\n");
  put(folder_ / "new/papers/ab/half", "half");
  service_.restore(target(), restored());
  EXPECT_FALSE(fs::exists(folder_ / "new/papers/ab/half"));
  EXPECT_FALSE(fs::exists(folder_ / "new/ntm.db.restoring.placing"));
  EXPECT_EQ(state(restored()), state(path()));
  EXPECT_TRUE(fs::exists(path()));
}

TEST_F(EnclosedTest, copies_made_while_papers_arrive_have_every_file_of_their_rows) {
  std::atomic<bool> is_over = false;
  std::thread writer([&] {
    for (int number = 0; !is_over && number < 150; ++number) add("giấy tờ " + std::to_string(number));
  });
  for (int copy = 0; copy < 4; ++copy) {
    service_.make(path(), target());
    const fs::path data = folder_ / ("new" + std::to_string(copy));
    service_.restore(target(), data / "ntm.db");
    auto database = db::Database::open_to_read("sqlite:" + (data / "ntm.db").string());
    for (const KeptFile& file : database->read([](db::Connection& c) { return files_of(c); }))
      EXPECT_EQ(hash_of(data / file.name), file.hash);
  }
  is_over = true;
  writer.join();
}

}  // namespace
}  // namespace ntm::backup
