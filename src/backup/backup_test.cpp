#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "backup/archive.h"
#include "backup/folder_test.h"
#include "backup/notes.h"
#include "backup/service.h"
#include "backup/store.h"
#include "base/problem.h"
#include "db/database.h"

namespace ntm::backup {
namespace {

namespace fs = std::filesystem;

class BackupTest : public ::testing::Test {
 protected:
  BackupTest() {
    database_ = db::Database::open("sqlite:" + path().string());
    database_->write("making", [](db::Connection& c) {
      c.run_script(
          "CREATE TABLE pair (id BIGINT PRIMARY KEY, side BIGINT NOT NULL, note TEXT NOT NULL);"
          "CREATE TABLE total (only_row BIGINT PRIMARY KEY, row_count BIGINT NOT NULL);"
          "INSERT INTO total VALUES (1, 0)");
    });
  }
  fs::path path() const { return folder_ / "ntm.db"; }
  fs::path target() const { return out_ / "a.backup"; }

  /// Two rows and their count, in one write: a copy between them would be seen.
  void add_pair(int id) {
    database_->write("adding", [&](db::Connection& c) {
      c.run("INSERT INTO pair VALUES ($1, 0, $2)", {id * 2, std::string(500, 'x')});
      c.run("INSERT INTO pair VALUES ($1, 1, $2)", {id * 2 + 1, std::string(500, 'y')});
      c.run("UPDATE total SET row_count = row_count + 2");
    });
  }
  static std::pair<std::int64_t, std::int64_t> counts_of(const fs::path& database) {
    std::pair<std::int64_t, std::int64_t> counts;
    store::with_file(database, [&](db::Connection& c) {
      counts = {c.single<std::int64_t>("SELECT count(*) FROM pair"),
                c.single<std::int64_t>("SELECT row_count FROM total")};
    });
    return counts;
  }
  std::string code_of(const std::function<void()>& work) {
    try {
      work();
    } catch (const Refused& refused) {
      return refused.problems().front().code;
    }
    return "";
  }

  Folder folder_, out_;
  std::unique_ptr<db::Database> database_;
  Service service_{"0.1.0", Clock::fixed_at(Instant::from_unix_ms(1'705'885'200'000))};
};

TEST_F(BackupTest, a_restored_copy_has_the_same_state) {
  for (int id = 0; id < 20; ++id) add_pair(id);
  service_.make(path(), target());
  const fs::path restored = out_ / "new/ntm.db";
  Envelope envelope = service_.restore(target(), restored);
  EXPECT_EQ(service_.state_hash(restored, ""), service_.state_hash(path(), ""));
  EXPECT_EQ(service_.state_hash(restored, ""), envelope.state_hash);
  EXPECT_EQ(counts_of(restored), (std::pair<std::int64_t, std::int64_t>{40, 40}));
}

TEST_F(BackupTest, making_a_copy_changes_nothing_and_leaves_nothing_beside) {
  add_pair(1);
  const std::string before = service_.state_hash(path(), "");
  service_.make(path(), target());
  EXPECT_EQ(service_.state_hash(path(), ""), before);
  EXPECT_EQ(out_.file_count(), 1);
}

TEST_F(BackupTest, copies_made_while_threads_write_are_each_of_one_moment) {
  std::atomic<bool> is_over = false;
  std::atomic<int> next = 0;
  std::vector<std::thread> writers;
  for (int at = 0; at < 4; ++at)
    writers.emplace_back([&] {
      while (!is_over) add_pair(next++);
    });
  std::int64_t last = 0;
  for (int copy = 0; copy < 10; ++copy) {
    service_.make(path(), target());
    const fs::path restored = out_ / ("new" + std::to_string(copy)) / "ntm.db";
    service_.restore(target(), restored);
    auto [rows, counted] = counts_of(restored);
    EXPECT_EQ(rows, counted);
    EXPECT_EQ(rows % 2, 0);
    EXPECT_GE(rows, last);
    last = rows;
  }
  is_over = true;
  for (std::thread& writer : writers) writer.join();
  EXPECT_GT(last, 0);
}

TEST_F(BackupTest, a_failed_copy_leaves_the_older_one_of_that_name) {
  service_.make(path(), target());
  const std::string older = content_of(target());
  database_.reset();
  put(path(), "not a database at all, but long enough to be one: " + std::string(4096, 'z'));
  EXPECT_THROW(service_.make(path(), target()), Failure);
  EXPECT_EQ(content_of(target()), older);
  EXPECT_EQ(out_.file_count(), 1);
}

TEST_F(BackupTest, nothing_is_restored_over_anything) {
  service_.make(path(), target());
  EXPECT_EQ(code_of([&] { service_.restore(target(), path()); }), "backup.folder_not_empty");
  fs::create_directory(out_ / "used");
  put(out_ / "used/some.txt", "mine");
  EXPECT_EQ(code_of([&] { service_.restore(target(), out_ / "used/ntm.db"); }), "backup.folder_not_empty");
  EXPECT_EQ(content_of(out_ / "used/some.txt"), "mine");
}

TEST_F(BackupTest, an_empty_folder_a_settings_file_and_an_interrupted_restoration_are_no_hindrance) {
  service_.make(path(), target());
  fs::create_directory(out_ / "new");
  put(out_ / "new/ntm.toml", "");
  put(out_ / "new/ntm.db.restoring", "half");
  put(out_ / "new/ntm.db.restoring.part", "half");
  service_.restore(target(), out_ / "new/ntm.db");
  EXPECT_TRUE(fs::exists(out_ / "new/ntm.db"));
  EXPECT_FALSE(fs::exists(out_ / "new/ntm.db.restoring"));
  EXPECT_FALSE(fs::exists(out_ / "new/ntm.db.restoring.part"));
}

TEST_F(BackupTest, a_refused_copy_leaves_no_database) {
  service_.make(path(), target());
  std::string bytes = content_of(target());
  bytes[bytes.size() / 2] ^= 1;
  put(target(), bytes);
  EXPECT_EQ(code_of([&] { service_.restore(target(), out_ / "new/ntm.db"); }), "backup.damaged");
  EXPECT_FALSE(fs::exists(out_ / "new/ntm.db"));
}

TEST_F(BackupTest, a_copy_whose_state_is_not_what_it_says_is_refused) {
  store::copy_database(path(), out_ / "copy.db");
  write_archive(target(), {"0.1.0", Instant::from_unix_ms(0), std::string(64, '0'), 0, ""}, out_ / "copy.db");
  EXPECT_EQ(code_of([&] { service_.check(target()); }), "backup.damaged");
}

TEST_F(BackupTest, a_copy_that_holds_no_database_is_refused) {
  put(out_ / "copy.db", "no database, although long enough: " + std::string(4096, 'z'));
  write_archive(target(), {"0.1.0", Instant::from_unix_ms(0), std::string(64, '0'), 0, ""}, out_ / "copy.db");
  EXPECT_EQ(code_of([&] { service_.check(target()); }), "backup.unsound_content");
}

TEST_F(BackupTest, a_folder_without_data_is_refused_and_stays_empty) {
  EXPECT_EQ(code_of([&] { service_.make(out_ / "ntm.db", target()); }), "backup.no_database");
  EXPECT_EQ(code_of([&] { service_.state_hash(out_ / "ntm.db", ""); }), "backup.no_database");
  EXPECT_EQ(out_.file_count(), 0);
}

TEST_F(BackupTest, nightly_copies_are_kept_for_their_days_and_other_files_for_ever) {
  put(out_ / "ntm-2023-12-01T170000Z.backup", "old");
  put(out_ / "ntm-2024-01-12T010000Z.backup", "ten days, to the second");
  put(out_ / "ntm-2024-01-12T005959Z.backup", "one second more");
  put(out_ / "before-upgrade.backup", "mine");
  Nightly made = service_.make_nightly(path(), out_.path(), 10);
  EXPECT_EQ(made.file.filename(), "ntm-2024-01-22T010000Z.backup");
  EXPECT_TRUE(fs::exists(made.file));
  EXPECT_FALSE(fs::exists(out_ / "ntm-2023-12-01T170000Z.backup"));
  EXPECT_FALSE(fs::exists(out_ / "ntm-2024-01-12T005959Z.backup"));
  EXPECT_TRUE(fs::exists(out_ / "ntm-2024-01-12T010000Z.backup"));
  EXPECT_TRUE(fs::exists(out_ / "before-upgrade.backup"));
}

TEST_F(BackupTest, notes_read_back_and_broken_ones_count_as_none) {
  EXPECT_FALSE(read_notes(out_.path()).made_at);
  write_notes(out_.path(), {Instant::from_unix_ms(1000), "x.backup", {}});
  EXPECT_EQ(read_notes(out_.path()).made_at, Instant::from_unix_ms(1000));
  EXPECT_EQ(read_notes(out_.path()).file, "x.backup");
  EXPECT_FALSE(read_notes(out_.path()).checked_at);
  put(out_ / "backup-notes.json", "{");
  EXPECT_FALSE(read_notes(out_.path()).made_at);
}

}  // namespace
}  // namespace ntm::backup
