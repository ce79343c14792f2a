#pragma once
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "notices/commands.h"

namespace ntm {

/// Sends the daily letters while the server runs, each in the hour that its reader chose.
class Postman {
 public:
  /// `on_failure` is told of every letter that did not go, from the postman's own thread. Without a mail
  /// server nothing is done.
  Postman(notices::DigestService& digests, notices::Service& notices, notices::Mailbox mailbox,
          std::function<void(const std::string&)> on_failure);
  /// Waits for the letter that is being sent, half a minute at most.
  ~Postman();
  Postman(const Postman&) = delete;
  Postman& operator=(const Postman&) = delete;

 private:
  void work();
  void go_round();
  bool is_closing();

  notices::DigestService& digests_;
  notices::Service& notices_;
  notices::Mailbox mailbox_;
  std::function<void(const std::string&)> on_failure_;
  std::mutex mutex_;
  std::condition_variable closing_came_;
  bool closing_ = false;
  std::thread thread_;
};

}  // namespace ntm
