#include "crowd.h"

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <string>

#include "base/problem.h"
#include "running.h"

namespace ntm::bench {
namespace {

const std::string endless_head =
    "GET /api/units/find?q=dak+pet HTTP/1.1\r\nHost: localhost\r\nX-Slow: " + std::string(4000, 'a');
constexpr int slices = 20;  // A slow client's second is cut up, so that they do not all send at once.

}  // namespace

Crowd::Crowd(int port, int idle, int slow)
    : port_(port), poll_(epoll_create1(EPOLL_CLOEXEC)), members_(static_cast<std::size_t>(idle + slow)) {
  for (std::size_t i = static_cast<std::size_t>(idle); i < members_.size(); ++i) members_[i].is_slow = true;
  thread_ = std::thread([this] { live(); });
}

Crowd::~Crowd() {
  is_over_ = true;
  thread_.join();
  for (const Member& member : members_)
    if (member.socket >= 0) ::close(member.socket);
  ::close(poll_);
}

void Crowd::gather(std::chrono::seconds patience) const {
  const auto wanted = static_cast<int>(members_.size() * 99 / 100);
  const auto end = std::chrono::steady_clock::now() + patience;
  while (present_ < wanted) {
    if (std::chrono::steady_clock::now() > end) throw Failure("the crowd does not get in");
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
}

void Crowd::live() {
  for (std::size_t i = 0; i < members_.size() && !is_over_; ++i) connect(i);
  while (!is_over_) send_a_byte_each();
}

void Crowd::connect(std::size_t number) {
  Member& member = members_[number];
  member.socket = connected_socket(port_);
  member.sent = 0;
  if (member.socket < 0) return;
  ++present_;
  epoll_event closed{};
  closed.events = EPOLLIN | EPOLLRDHUP;
  closed.data.u64 = number;
  epoll_ctl(poll_, EPOLL_CTL_ADD, member.socket, &closed);
}

void Crowd::look_at_closed(int wait_ms) {
  std::array<epoll_event, 256> events{};
  const int count = epoll_wait(poll_, events.data(), static_cast<int>(events.size()), wait_ms);
  for (int i = 0; i < count; ++i) {
    const std::size_t number = events[static_cast<std::size_t>(i)].data.u64;
    ::close(members_[number].socket);
    --present_, ++came_back_;
    connect(number);
  }
}

/// Takes one second.
void Crowd::send_a_byte_each() {
  for (std::size_t slice = 0; slice < slices && !is_over_; ++slice) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(1000 / slices);
    for (std::size_t i = slice; i < members_.size(); i += slices) {
      Member& member = members_[i];
      if (member.socket < 0) connect(i);
      if (member.is_slow && member.socket >= 0)
        ::send(member.socket, &endless_head[member.sent++ % endless_head.size()], 1,
               MSG_NOSIGNAL | MSG_DONTWAIT);
    }
    look_at_closed(0);
    std::this_thread::sleep_until(end);
  }
}

}  // namespace ntm::bench
