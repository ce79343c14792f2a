#pragma once
#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace ntm::bench {

/// Clients that only take up room: idle ones say nothing, slow ones send the head of a request one byte a
/// second and never end it. One that the server closes comes back at once, so that the crowd stays as large
/// as it is.
class Crowd {
 public:
  Crowd(int port, int idle, int slow);
  ~Crowd();
  Crowd(const Crowd&) = delete;
  Crowd& operator=(const Crowd&) = delete;

  /// Waits until nearly everybody is there. @throws Failure when that takes longer than `patience`.
  void gather(std::chrono::seconds patience) const;
  int present() const { return present_; }
  int came_back() const { return came_back_; }  ///< How often one was closed and connected again.

 private:
  struct Member {
    int socket = -1;
    bool is_slow = false;
    std::size_t sent = 0;
  };
  void live();
  void connect(std::size_t number);
  void look_at_closed(int wait_ms);
  void send_a_byte_each();

  const int port_;
  const int poll_;
  std::vector<Member> members_;
  std::atomic<int> present_ = 0, came_back_ = 0;
  std::atomic<bool> is_over_ = false;
  std::thread thread_;
};

}  // namespace ntm::bench
