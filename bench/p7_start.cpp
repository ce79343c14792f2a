// P7: from an empty folder to the first page; how much memory it holds when idle; how large it is on disk.
#include <arpa/inet.h>
#include <fmt/format.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <thread>

#include "base/problem.h"
#include "bench.h"
#include "spare_port.h"

namespace ntm::bench {
namespace {

constexpr Seconds longest_start = 0.3, patience = 20;
constexpr std::uintmax_t most_memory = 40'000'000, most_on_disk = 30'000'000;
constexpr int starts = 5;

/// A program that runs beside this one, with its own log; stopped at the end.
class Running {
 public:
  Running(const std::filesystem::path& program, const std::vector<std::string>& words,
          const std::filesystem::path& log) {
    std::vector<std::string> all{program.string()};
    all.insert(all.end(), words.begin(), words.end());
    std::vector<char*> arguments;
    for (std::string& word : all) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_ = fork();
    if (pid_ < 0) throw Failure("no process can be started");
    if (pid_ == 0) {
      if (!std::freopen(log.c_str(), "w", stdout) || !std::freopen(log.c_str(), "w", stderr)) _exit(126);
      setenv("NTM_SHARE", NTM_SOURCE_DIR, 1);  // finds web/dist wherever the program was built
      execv(program.c_str(), arguments.data());
      _exit(127);
    }
  }
  ~Running() {
    kill(pid_, SIGTERM);
    waitpid(pid_, nullptr, 0);
  }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;

  /// Memory that is its own and in use now, libraries included.
  std::uintmax_t memory() const {
    std::ifstream status(fmt::format("/proc/{}/status", pid_));
    for (std::string line; std::getline(status, line);)
      if (line.rfind("VmRSS:", 0) == 0) return std::stoull(line.substr(6)) * 1024;
    throw Failure("ntm serve has stopped");
  }

 private:
  pid_t pid_ = 0;
};

/// Asks for a page once; "" when nobody listens yet.
std::string answer_of(int port) {
  int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  std::string answer;
  if (::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0) {
    std::string request =
        fmt::format("GET / HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n\r\n", port);
    char piece[16'384];
    if (::send(socket, request.data(), request.size(), MSG_NOSIGNAL) > 0)
      for (ssize_t count; (count = ::recv(socket, piece, sizeof piece, 0)) > 0;)
        answer.append(piece, static_cast<std::size_t>(count));
  }
  ::close(socket);
  return answer;
}

void wait_for_the_page(int port) {
  auto start = std::chrono::steady_clock::now();
  for (;;) {
    std::string answer = answer_of(port);
    if (answer.rfind("HTTP/1.1 200", 0) == 0) return;
    if (!answer.empty())
      throw Failure("ntm serve answered: " + answer.substr(0, answer.find('\r')) + "; is web/dist built?");
    if (std::chrono::steady_clock::now() - start > std::chrono::duration<double>(patience))
      throw Failure("ntm serve did not answer");
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
}

struct Start {
  Seconds time = 0;
  std::uintmax_t memory = 0;
};

Start start_once(const Plan& plan, int number) {
  std::filesystem::path data = plan.scratch / fmt::format("start{}", number);
  int port = spare_port();
  Start start;
  std::unique_ptr<Running> running;
  start.time = time_of([&] {
    running = std::make_unique<Running>(
        plan.programs / "ntm",
        std::vector<std::string>{"serve", "--data", data.string(), "--port", std::to_string(port)},
        plan.scratch / "serve.log");
    wait_for_the_page(port);
  });
  std::this_thread::sleep_for(std::chrono::seconds(1));
  start.memory = running->memory();
  return start;
}

std::uintmax_t size_below(const std::filesystem::path& folder) {
  std::uintmax_t total = 0;
  if (!std::filesystem::exists(folder)) return 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) total += entry.file_size();
  return total;
}

}  // namespace

std::vector<Figure> p7_start(const Plan& plan) {
  if (!std::filesystem::exists(plan.programs / "ntm"))
    throw Failure("the program ntm is not built beside ntm_bench");
  std::vector<Seconds> times;
  std::uintmax_t memory = 0;
  for (int number = 0; number < starts; ++number) {
    Start start = start_once(plan, number);
    times.push_back(start.time);
    memory = std::max(memory, start.memory);
  }
  Seconds time = percentile(times, 0.5);
  std::uintmax_t program = std::filesystem::file_size(plan.programs / "ntm"),
                 web = size_below(plan.repository / "web/dist");
  return {
      limited("P7", fmt::format("empty folder to first page, median of {}", starts), in_words(time),
              "≤ 0.3 s", time <= longest_start),
      limited("P7", "idle memory after the first page", megabytes(memory), "≤ 40 MB", memory <= most_memory),
      limited("P7", fmt::format("on disk: program {}, web files {}", megabytes(program), megabytes(web)),
              megabytes(program + web), "≤ 30 MB", program + web <= most_on_disk)};
}

}  // namespace ntm::bench
