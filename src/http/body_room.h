#pragma once
#include <atomic>
#include <cstddef>

namespace ntm::http {

/// What bodies of requests may take of the memory together, so that many large ones at a time do not take all
/// of it. They are read before anybody knows who sends them. Small ones always have room.
class BodyRoom {
 public:
  static constexpr std::size_t small_bytes = 64 * 1024;
  explicit BodyRoom(std::size_t bytes) : left_(bytes) {}

  bool take(std::size_t bytes) {
    std::size_t left = left_;
    do
      if (left < bytes) return false;
    while (!left_.compare_exchange_weak(left, left - bytes));
    return true;
  }
  void give_back(std::size_t bytes) { left_ += bytes; }

 private:
  std::atomic<std::size_t> left_;
};

/// What one request has of it; given back with the object at the latest.
class BodyShare {
 public:
  explicit BodyShare(BodyRoom& room) : room_(room) {}
  ~BodyShare() { give_back(); }
  BodyShare(const BodyShare&) = delete;
  BodyShare& operator=(const BodyShare&) = delete;

  /// False when there is no room for so many bytes now.
  bool take(std::size_t bytes) {
    if (bytes <= BodyRoom::small_bytes) return true;
    if (!room_.take(bytes)) return false;
    held_ += bytes;
    return true;
  }
  void give_back() {
    room_.give_back(held_);
    held_ = 0;
  }

 private:
  BodyRoom& room_;
  std::size_t held_ = 0;
};

}  // namespace ntm::http
