#include "accounts/present.h"

namespace ntm::accounts {

std::optional<Present> PresentMemory::find(const std::string& hash, Date today) {
  std::lock_guard lock(mutex_);
  if (day_ != today) present_.clear(), ++forgotten_;
  day_ = today;
  auto known = present_.find(hash);
  return known == present_.end() ? std::nullopt : std::optional(known->second);
}

std::int64_t PresentMemory::mark() const {
  std::lock_guard lock(mutex_);
  return forgotten_;
}

void PresentMemory::keep(const std::string& hash, const Present& present, std::int64_t mark) {
  std::lock_guard lock(mutex_);
  if (forgotten_ != mark) return;
  if (present_.size() >= most_) present_.clear();
  present_.insert_or_assign(hash, present);
}

void PresentMemory::note_seen(const std::string& hash, Instant at) {
  std::lock_guard lock(mutex_);
  if (auto known = present_.find(hash); known != present_.end()) known->second.session.seen_at = at;
}

void PresentMemory::forget() {
  std::lock_guard lock(mutex_);
  ++forgotten_;
  present_.clear();
}

}  // namespace ntm::accounts
