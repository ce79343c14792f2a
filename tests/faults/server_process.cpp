#include "faults/server_process.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>

namespace ntm::testing {
namespace {

/// The port in the first line that the server says.
std::uint16_t announced_port(int descriptor) {
  std::string line;
  char c = 0;
  while (read(descriptor, &c, 1) == 1 && c != '\n') line += c;
  const std::size_t at = line.find("localhost:");
  return at == std::string::npos ? 0 : static_cast<std::uint16_t>(std::atoi(line.c_str() + at + 10));
}

[[noreturn]] void become_server(const std::string& data, int out) {
  setenv("NTM_SHARE", NTM_SOURCE_DIR, 1);  // wherever the tests were built
  dup2(out, STDOUT_FILENO);
  dup2(open("/dev/null", O_WRONLY), STDERR_FILENO);
  execl(NTM_PROGRAM, NTM_PROGRAM, "serve", "--port", "0", "--data", data.c_str(), nullptr);
  _exit(127);
}

}  // namespace

ServerProcess::ServerProcess(const std::string& data) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return;
  child_ = fork();
  if (child_ == 0) become_server(data, ends[1]);
  close(ends[1]);
  port_ = announced_port(ends[0]);
  close(ends[0]);
}

void ServerProcess::kill_now() {
  if (child_ <= 0) return;
  kill(child_, SIGKILL);
  waitpid(child_, nullptr, 0);
  child_ = 0;
}

}  // namespace ntm::testing
