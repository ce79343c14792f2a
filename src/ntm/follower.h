#pragma once
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

#include "base/problem.h"
#include "db/database.h"
#include "ntm/program.h"

namespace ntm {

/// Watches the database while the server runs: what another program commits (an import on the command line, a
/// second node) is seen within half a second.
class Follower {
 public:
  /// What cannot be read is told to `on_failure`, from the follower's own thread.
  Follower(db::Database& database, Services& services, std::function<void(const Failure&)> on_failure);
  ~Follower();
  Follower(const Follower&) = delete;
  Follower& operator=(const Follower&) = delete;

 private:
  void follow();
  void look();

  db::Database& database_;
  Services& services_;
  std::function<void(const Failure&)> on_failure_;
  std::int64_t seen_ = 0;
  std::mutex mutex_;
  std::condition_variable closing_came_;
  bool closing_ = false;
  std::thread thread_;
};

}  // namespace ntm
