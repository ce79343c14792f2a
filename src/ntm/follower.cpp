#include "ntm/follower.h"

#include <chrono>

#include "audit/changed.h"
#include "audit/event.h"

namespace ntm {
namespace {

constexpr std::chrono::milliseconds between_looks{500};

}  // namespace

Follower::Follower(db::Database& database, Services& services, std::function<void(const Failure&)> on_failure)
    : database_(database),
      services_(services),
      on_failure_(std::move(on_failure)),
      seen_(database.read(audit::last_id)),
      thread_([this] { follow(); }) {}

Follower::~Follower() {
  {
    std::lock_guard lock(mutex_);
    closing_ = true;
  }
  closing_came_.notify_all();
  thread_.join();
}

void Follower::follow() {
  std::unique_lock lock(mutex_);
  while (!closing_came_.wait_for(lock, between_looks, [this] { return closing_; })) look();
}

/// A database that cannot be read now is asked again; requests meet the same failure and report it.
void Follower::look() try {
  std::int64_t mark = database_.read(audit::last_id);
  if (mark != seen_)
    services_.forget(database_.read([&](db::Connection& c) { return audit::changed_after(c, seen_); }));
  seen_ = mark;
} catch (const Failure& failure) {
  on_failure_(failure.during("looking for changes"));
}

}  // namespace ntm
