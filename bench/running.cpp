#include "running.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <thread>

#include "base/problem.h"

namespace ntm::bench {
namespace {

constexpr std::chrono::seconds patience{20};

pid_t started(const std::filesystem::path& program, const std::vector<std::string>& words,
              const std::filesystem::path& log) {
  std::vector<std::string> all{program.string()};
  all.insert(all.end(), words.begin(), words.end());
  std::vector<char*> arguments;
  for (std::string& word : all) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const pid_t pid = fork();
  if (pid < 0) throw Failure("no process can be started");
  if (pid > 0) return pid;
  if (!std::freopen(log.c_str(), "w", stdout) || !std::freopen(log.c_str(), "w", stderr)) _exit(126);
  setenv("NTM_SHARE", NTM_SOURCE_DIR, 1);  // finds web/dist wherever the program was built
  execv(program.c_str(), arguments.data());
  _exit(127);
}

/// Asks for a page once; "" when nobody listens yet.
std::string answer_of(int port) {
  const int socket = connected_socket(port);
  std::string answer;
  if (socket < 0) return answer;
  const std::string request =
      fmt::format("GET / HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n\r\n", port);
  char piece[16'384];
  if (::send(socket, request.data(), request.size(), MSG_NOSIGNAL) > 0)
    for (ssize_t count; (count = ::recv(socket, piece, sizeof piece, 0)) > 0;)
      answer.append(piece, static_cast<std::size_t>(count));
  ::close(socket);
  return answer;
}

}  // namespace

Running::Running(const std::filesystem::path& program, const std::vector<std::string>& words,
                 const std::filesystem::path& log)
    : pid_(started(program, words, log)) {}

Running::~Running() {
  kill(pid_, SIGTERM);
  waitpid(pid_, nullptr, 0);
}

std::uintmax_t Running::memory() const {
  std::ifstream status(fmt::format("/proc/{}/status", pid_));
  for (std::string line; std::getline(status, line);)
    if (line.rfind("VmRSS:", 0) == 0) return std::stoull(line.substr(6)) * 1024;
  throw Failure("ntm serve has stopped");
}

void run_to_end(const std::filesystem::path& program, const std::vector<std::string>& words,
                const std::filesystem::path& log) {
  int status = 0;
  waitpid(started(program, words, log), &status, 0);
  if (status != 0) throw Failure(fmt::format("{} {} did not end well", program.string(), words.front()));
}

int connected_socket(int port) {
  const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0) return socket;
  ::close(socket);
  return -1;
}

void wait_for_the_page(int port) {
  const auto start = std::chrono::steady_clock::now();
  for (;;) {
    const std::string answer = answer_of(port);
    if (answer.rfind("HTTP/1.1 200", 0) == 0) return;
    if (!answer.empty())
      throw Failure("ntm serve answered: " + answer.substr(0, answer.find('\r')) + "; is web/dist built?");
    if (std::chrono::steady_clock::now() - start > patience) throw Failure("ntm serve did not answer");
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
}

}  // namespace ntm::bench
