#include "faults/process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <optional>
#include <stdexcept>

namespace ntm::testing {
namespace {

using Clock = std::chrono::steady_clock;

struct Pipe {
  int read_end, write_end;
  Pipe() {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("pipe");
    read_end = ends[0], write_end = ends[1];
  }
};

[[noreturn]] void become_program(const std::vector<std::string>& words, const Pipe& out, const Pipe& err) {
  setenv("NTM_SHARE", NTM_SOURCE_DIR, 1);  // wherever the tests were built
  dup2(out.write_end, STDOUT_FILENO);
  dup2(err.write_end, STDERR_FILENO);
  std::vector<char*> arguments{const_cast<char*>(NTM_PROGRAM)};
  for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  execv(NTM_PROGRAM, arguments.data());
  _exit(127);
}

/// Takes what is there; false when the other end is closed.
bool take(int descriptor, std::string& into) {
  char bytes[4096];
  ssize_t count = read(descriptor, bytes, sizeof bytes);
  if (count > 0) into.append(bytes, static_cast<std::size_t>(count));
  return count > 0;
}

int milliseconds_until(std::optional<Clock::time_point> deadline) {
  if (!deadline) return -1;
  auto left = std::chrono::duration_cast<std::chrono::milliseconds>(*deadline - Clock::now()).count();
  return left > 0 ? static_cast<int>(left) : 0;
}

/// Reads both pipes until they close; kills the program when the deadline comes first.
void follow(pid_t child, const Pipe& out, const Pipe& err, std::optional<Clock::time_point> deadline,
            Outcome& run) {
  pollfd open[2] = {{out.read_end, POLLIN, 0}, {err.read_end, POLLIN, 0}};
  while (open[0].fd >= 0 || open[1].fd >= 0) {
    if (poll(open, 2, milliseconds_until(deadline)) == 0) {
      kill(child, SIGKILL);
      deadline.reset();
      continue;
    }
    if (open[0].revents && !take(out.read_end, run.out)) open[0].fd = -1;
    if (open[1].revents && !take(err.read_end, run.err)) open[1].fd = -1;
  }
}

Outcome run(const std::vector<std::string>& words, std::optional<std::chrono::microseconds> delay) {
  Pipe out, err;
  pid_t child = fork();
  if (child == 0) become_program(words, out, err);
  close(out.write_end), close(err.write_end);
  Outcome result;
  follow(child, out, err, delay ? std::optional(Clock::now() + *delay) : std::nullopt, result);
  close(out.read_end), close(err.read_end);
  int status = 0;
  waitpid(child, &status, 0);
  result.was_killed = WIFSIGNALED(status);
  result.exit_code = result.was_killed ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  return result;
}

}  // namespace

Outcome run_program(const std::vector<std::string>& words) { return run(words, {}); }
Outcome run_and_kill(const std::vector<std::string>& words, std::chrono::microseconds delay) {
  return run(words, delay);
}

TemporaryFolder::TemporaryFolder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "ntm_test_XXXXXX").string();
  if (!mkdtemp(pattern.data())) throw std::runtime_error("mkdtemp");
  path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() { std::filesystem::remove_all(path_); }

std::string TemporaryFolder::write(const std::string& name, const std::string& text) const {
  std::ofstream(path_ / name, std::ios::binary) << text;
  return (path_ / name).string();
}

}  // namespace ntm::testing
