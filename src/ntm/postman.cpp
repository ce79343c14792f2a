#include "ntm/postman.h"

#include <chrono>

#include "base/problem.h"

namespace ntm {
namespace {

constexpr std::chrono::seconds between_rounds{60};

}  // namespace

Postman::Postman(notices::DigestService& digests, notices::Service& notices, notices::Mailbox mailbox,
                 std::function<void(const std::string&)> on_failure)
    : digests_(digests), notices_(notices), mailbox_(std::move(mailbox)), on_failure_(std::move(on_failure)) {
  if (mailbox_.send) thread_ = std::thread([this] { work(); });
}

Postman::~Postman() {
  {
    std::lock_guard lock(mutex_);
    closing_ = true;
  }
  closing_came_.notify_all();
  if (thread_.joinable()) thread_.join();
}

bool Postman::is_closing() {
  std::lock_guard lock(mutex_);
  return closing_;
}

void Postman::work() {
  for (;;) {
    go_round();
    std::unique_lock lock(mutex_);
    if (closing_came_.wait_for(lock, between_rounds, [this] { return closing_; })) return;
  }
}

/// What cannot be read now is asked again in the next round.
void Postman::go_round() try {
  notices::RunOptions options;
  options.is_stopping = [this] { return is_closing(); };
  for (const notices::Outcome& outcome :
       digests_.run(notices_.now().day_in_vietnam(), mailbox_.from, mailbox_.send, options, {"hệ thống", ""}))
    if (outcome.state == notices::Outcome::State::failed) on_failure_(outcome.login + ": " + outcome.error);
} catch (const std::exception& failure) {
  on_failure_(failure.what());
}

}  // namespace ntm
