// Connections: what 2,000 idle and 2,000 slow clients cost those who work.
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <mutex>
#include <thread>

#include "base/problem.h"
#include "bench.h"
#include "crowd.h"
#include "running.h"
#include "spare_port.h"

namespace ntm::bench {
namespace {

constexpr int users = 4;
constexpr double most_slower = 1.10;
constexpr std::chrono::milliseconds pause{25};  // Between two questions of one user.

/// One who works: asks again and again on one connection, and writes down how long each answer took.
class User {
 public:
  explicit User(int port) : port_(port) {}

  void ask_for(std::chrono::seconds time, std::vector<Seconds>& times) {
    const auto end = std::chrono::steady_clock::now() + time;
    const int socket = connected_socket(port_);
    if (socket < 0) throw Failure("a user cannot connect");
    while (std::chrono::steady_clock::now() < end) {
      times.push_back(time_of([&] { ask(socket); }));
      std::this_thread::sleep_for(pause);
    }
    ::close(socket);
  }

 private:
  static void ask(int socket) {
    const std::string request = "GET /api/units?level=village HTTP/1.1\r\nHost: localhost\r\n\r\n";
    std::string answer;
    char piece[65'536];
    ::send(socket, request.data(), request.size(), MSG_NOSIGNAL);
    while (!is_whole(answer)) {
      const ssize_t count = ::recv(socket, piece, sizeof piece, 0);
      if (count <= 0) throw Failure("a user was cut off");
      answer.append(piece, static_cast<std::size_t>(count));
    }
    if (answer.rfind("HTTP/1.1 200", 0) != 0)
      throw Failure("a user got " + answer.substr(0, answer.find('\r')));
  }
  static bool is_whole(const std::string& answer) {
    const auto end = answer.find("\r\n\r\n"), length = answer.find("Content-Length: ");
    return end != std::string::npos && answer.size() >= end + 4 + std::stoul(answer.substr(length + 16));
  }
  int port_;
};

/// How long the answers took of all users together.
std::vector<Seconds> times_of_users(int port, std::chrono::seconds time) {
  std::vector<std::vector<Seconds>> each(users);
  std::vector<std::thread> threads;
  std::mutex mutex;
  std::string failure;
  for (auto& times : each)
    threads.emplace_back([&] {
      try {
        User(port).ask_for(time, times);
      } catch (const std::exception& error) {
        const std::lock_guard lock(mutex);
        failure = error.what();
      }
    });
  for (std::thread& thread : threads) thread.join();
  if (!failure.empty()) throw Failure(failure);
  std::vector<Seconds> all;
  for (const auto& times : each) all.insert(all.end(), times.begin(), times.end());
  return all;
}

void allow_many_files(int wanted) {
  rlimit files{};
  getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = std::min<rlim_t>(files.rlim_max, static_cast<rlim_t>(wanted));
  setrlimit(RLIMIT_NOFILE, &files);
}

void add(std::vector<Seconds>& all, const std::vector<Seconds>& more) {
  all.insert(all.end(), more.begin(), more.end());
}

/// A figure without a bar.
Figure told(std::string what, std::string ours) {
  return {"connections", std::move(what), std::move(ours), "", "", "", {}};
}

}  // namespace

std::vector<Figure> connections(const Plan& plan) {
  const int idle = plan.is_small ? 200 : 2000, slow = idle, rounds = plan.is_small ? 1 : 3;
  const std::chrono::seconds calm(plan.is_small ? 3 : 20), crowded(plan.is_small ? 3 : 20);
  allow_many_files(2 * (idle + slow));
  const std::string data = (plan.scratch / "crowd").string();
  run_to_end(plan.programs / "ntm", {"init", "--data", data, "--example", "kontum-2024"},
             plan.scratch / "init.log");
  const int port = spare_port();
  const Running server(plan.programs / "ntm", {"serve", "--data", data, "--port", std::to_string(port)},
                       plan.scratch / "serve.log");
  wait_for_the_page(port);
  times_of_users(port, std::chrono::seconds(2));
  std::vector<Seconds> without, with;
  int came_back = 0;
  std::uintmax_t memory = 0;
  for (int round = 0; round < rounds;
       ++round) {  // In turns, so that a change of the machine's mood hits both.
    add(without, times_of_users(port, calm));
    Crowd crowd(port, idle, slow);
    crowd.gather(std::chrono::seconds(20));
    add(with, times_of_users(port, crowded));
    came_back += crowd.came_back();
    memory = std::max(memory, server.memory());
  }
  const Seconds alone = percentile(without, 0.95), among = percentile(with, 0.95);
  const auto seconds = crowded.count() * rounds;
  return {
      told(fmt::format("p95 of {} users alone, {} answers", users, without.size()), in_words(alone)),
      limited(
          "connections",
          fmt::format(
              "the same among {} idle and {} slow clients for {} s, {} of them closed and back, {} answers",
              idle, slow, seconds, came_back, with.size()),
          fmt::format("{} ({:+.1f} %)", in_words(among), (among / alone - 1) * 100), "< +10 %",
          among < alone * most_slower),
      told("memory of the server then", megabytes(memory))};
}

}  // namespace ntm::bench
