#include "doc/process.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>
#include <thread>

#include "base/problem.h"

namespace ntm::doc {
namespace {

namespace fs = std::filesystem;
constexpr const char* output_name = "said.txt";
constexpr std::streamoff most_said_bytes = 2000;

std::vector<char*> pointers_to(const std::vector<std::string>& words) {
  std::vector<char*> pointers;
  for (const std::string& word : words) pointers.push_back(const_cast<char*>(word.c_str()));
  pointers.push_back(nullptr);
  return pointers;
}

/// Everything a child needs, made before the fork: between fork and exec nothing may be allocated.
struct Start {
  std::vector<char*> words, environment;
  std::string folder, output, user_map, group_map;
  Bounds bounds;
};

void write_file(const char* path, const std::string& text) {
  const int file = open(path, O_WRONLY | O_CLOEXEC);
  if (file < 0) return;
  [[maybe_unused]] ssize_t ignored = write(file, text.data(), text.size());
  close(file);
}

/// Where the system does not allow it the network stays; the program has no reason to use it either way.
void leave_the_network(const Start& start) {
  if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0) return;
  write_file("/proc/self/setgroups", "deny");
  write_file("/proc/self/uid_map", start.user_map);
  write_file("/proc/self/gid_map", start.group_map);
}

void limit(__rlimit_resource what, std::uint64_t most) {
  const rlimit both{most, most};
  setrlimit(what, &both);
}

[[noreturn]] void become(const Start& start) {
  setpgid(0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  const int nothing = open("/dev/null", O_RDONLY);
  const int output = open(start.output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  dup2(nothing, STDIN_FILENO), dup2(output, STDOUT_FILENO), dup2(output, STDERR_FILENO);
  close_range(3, ~0U, 0);
  leave_the_network(start);
  limit(RLIMIT_AS, start.bounds.memory_bytes);
  limit(RLIMIT_FSIZE, start.bounds.file_bytes);
  limit(RLIMIT_CPU, static_cast<std::uint64_t>(start.bounds.seconds));
  limit(RLIMIT_CORE, 0);
  if (chdir(start.folder.c_str()) == 0) execve(start.words[0], start.words.data(), start.environment.data());
  _exit(127);
}

/// Whether the process has ended by then. It is not reaped, so that its group keeps its number.
bool ends_before(pid_t child, std::chrono::steady_clock::time_point deadline) {
  for (;;) {
    siginfo_t info{};
    if (waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOWAIT | WNOHANG) == 0 &&
        info.si_pid == child)
      return true;
    if (std::chrono::steady_clock::now() >= deadline) return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
}

int reaped(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

std::string end_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary | std::ios::ate);
  if (!stream) return "";
  const std::streamoff size = stream.tellg();
  stream.seekg(size > most_said_bytes ? size - most_said_bytes : 0);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

}  // namespace

Ended run_bounded(const std::vector<std::string>& words, const std::vector<std::string>& environment,
                  const fs::path& folder, const Bounds& bounds) {
  const Start start{pointers_to(words),
                    pointers_to(environment),
                    folder.string(),
                    (folder / output_name).string(),
                    std::to_string(getuid()) + " " + std::to_string(getuid()) + " 1",
                    std::to_string(getgid()) + " " + std::to_string(getgid()) + " 1",
                    bounds};
  const pid_t child = fork();
  if (child < 0) throw Failure(std::string("cannot start a process: ") + std::strerror(errno));
  if (child == 0) become(start);
  setpgid(child, child);  // whichever of the two comes first
  Ended ended;
  ended.ran_out_of_time =
      !ends_before(child, std::chrono::steady_clock::now() + std::chrono::seconds(bounds.seconds));
  kill(-child, SIGKILL);  // and whatever it left running
  ended.exit_code = reaped(child);
  ended.said = end_of(folder / output_name);
  return ended;
}

fs::path find_program(const std::vector<std::string>& names) {
  const char* path = std::getenv("PATH");
  for (const std::string& name : names) {
    std::istringstream folders(path ? path : "/usr/bin");
    for (std::string folder; std::getline(folders, folder, ':');)
      if (fs::path file = fs::path(folder) / name; access(file.c_str(), X_OK) == 0) return file;
  }
  return {};
}

}  // namespace ntm::doc
