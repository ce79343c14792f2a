#include "db/sqlite.h"

#include <condition_variable>
#include <csignal>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>

#include "base/problem.h"
#include "db/sqlite_connection.h"

namespace ntm::db {
namespace {

/// How many waiting writes one fsync may carry.
constexpr std::size_t most_in_one_commit = 256;

/// Whoever runs the program decides what a signal means; this thread must not be the one that gets it.
void leave_signals_to_others() {
  sigset_t all;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, nullptr);
}

/// One caller's write, waiting for its place in a commit.
struct Waiting {
  const std::function<void(Connection&)>* job;
  std::exception_ptr error;
  bool done = false;
};

class SqliteDatabase : public Database {
 public:
  SqliteDatabase(const std::string& path, SqliteUse use)
      : path_(path), use_(use), in_memory_(path == ":memory:"), writer_(path, use), thread_([this] {
          write_until_closed();
        }) {}

  ~SqliteDatabase() override {
    {
      std::lock_guard lock(mutex_);
      closing_ = true;
    }
    work_came_.notify_all();
    thread_.join();
  }

  bool is_postgres() const override { return false; }

 protected:
  void read_with(const Job& job) override {
    if (in_memory_) return read_through_writer(job);
    std::unique_ptr<SqliteConnection> reader = take_reader();
    try {
      reader->run_script("BEGIN");
      job(*reader);
      reader->run_script("COMMIT");
    } catch (...) {
      reader.reset();  // its transaction may still be open
      throw;
    }
    std::lock_guard lock(readers_mutex_);
    readers_.push_back(std::move(reader));
  }

  void write_with(std::string_view what, const Job& job) override {
    Waiting waiting{&job, nullptr};
    std::unique_lock lock(mutex_);
    queue_.push_back(&waiting);
    work_came_.notify_one();
    answered_.wait(lock, [&] { return waiting.done; });
    lock.unlock();
    if (waiting.error) rethrow_with(what, waiting.error);
  }

 private:
  [[noreturn]] static void rethrow_with(std::string_view what, const std::exception_ptr& error) {
    try {
      std::rethrow_exception(error);
    } catch (const Failure& failure) {
      throw failure.during(what);
    }
  }

  /// A private database in memory has one connection, so reading takes its turn with writing.
  void read_through_writer(const Job& job) {
    std::lock_guard lock(writer_mutex_);
    job(writer_);
  }

  std::unique_ptr<SqliteConnection> take_reader() {
    {
      std::lock_guard lock(readers_mutex_);
      if (!readers_.empty()) {
        auto reader = std::move(readers_.back());
        readers_.pop_back();
        return reader;
      }
    }
    return std::make_unique<SqliteConnection>(path_, use_);
  }

  void write_until_closed() {
    leave_signals_to_others();
    for (;;) {
      std::vector<Waiting*> group = next_group();
      if (group.empty()) return;
      commit_together(group);
      std::lock_guard lock(mutex_);
      for (Waiting* one : group) one->done = true;
      answered_.notify_all();
    }
  }

  std::vector<Waiting*> next_group() {
    std::unique_lock lock(mutex_);
    work_came_.wait(lock, [&] { return closing_ || !queue_.empty(); });
    std::size_t size = std::min(queue_.size(), most_in_one_commit);
    std::vector<Waiting*> group(queue_.begin(), queue_.begin() + static_cast<std::ptrdiff_t>(size));
    queue_.erase(queue_.begin(), queue_.begin() + static_cast<std::ptrdiff_t>(size));
    return group;
  }

  void commit_together(std::vector<Waiting*>& group) {
    std::lock_guard lock(writer_mutex_);
    try {
      writer_.run_script("BEGIN IMMEDIATE");
      for (Waiting* one : group) run_in_savepoint(*one);
      writer_.run_script("COMMIT");
    } catch (...) {
      fail_all(group, std::current_exception());
    }
  }

  /// A job that throws is undone alone; the others of its group go on.
  void run_in_savepoint(Waiting& one) {
    writer_.run_script("SAVEPOINT one_write");
    try {
      (*one.job)(writer_);
      writer_.run_script("RELEASE one_write");
    } catch (...) {
      one.error = std::current_exception();
      writer_.run_script("ROLLBACK TO one_write; RELEASE one_write");
    }
  }

  /// The commit itself failed: nothing of the group is on disk, and every caller hears it.
  void fail_all(std::vector<Waiting*>& group, const std::exception_ptr& error) {
    for (Waiting* one : group) one->error = error;
    try {
      writer_.run_script("ROLLBACK");
    } catch (const Failure&) {
      // SQLite has already rolled back by itself.
    }
  }

  std::string path_;
  SqliteUse use_;
  bool in_memory_;
  std::mutex writer_mutex_;
  SqliteConnection writer_;

  std::mutex readers_mutex_;
  std::vector<std::unique_ptr<SqliteConnection>> readers_;

  std::mutex mutex_;
  std::condition_variable work_came_;
  std::condition_variable answered_;
  std::deque<Waiting*> queue_;
  bool closing_ = false;
  std::thread thread_;
};

}  // namespace

std::unique_ptr<Database> open_sqlite(const std::string& path) {
  return std::make_unique<SqliteDatabase>(path, SqliteUse::write);
}

std::unique_ptr<Database> open_sqlite_to_read(const std::string& path) {
  return std::make_unique<SqliteDatabase>(path, SqliteUse::read_only);
}

}  // namespace ntm::db
