#pragma once
#include <condition_variable>
#include <mutex>
#include <thread>

#include "db/database.h"
#include "ntm/program.h"

namespace ntm {

/// Watches the database while the server runs: what another program commits (an import on the command line, a
/// second node) is seen within half a second.
class Follower {
 public:
  Follower(db::Database& database, Services& services);
  ~Follower();
  Follower(const Follower&) = delete;
  Follower& operator=(const Follower&) = delete;

 private:
  void follow();
  void look();

  db::Database& database_;
  Services& services_;
  std::int64_t seen_ = 0;
  std::mutex mutex_;
  std::condition_variable closing_came_;
  bool closing_ = false;
  std::thread thread_;
};

}  // namespace ntm
