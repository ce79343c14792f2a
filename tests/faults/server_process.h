#pragma once
#include <cstdint>
#include <string>

#include <sys/types.h>

namespace ntm::testing {

/// `ntm serve` on a free port as a process of its own, which a test may kill.
class ServerProcess {
 public:
  explicit ServerProcess(const std::string& data);
  ~ServerProcess() { kill_now(); }
  ServerProcess(const ServerProcess&) = delete;
  ServerProcess& operator=(const ServerProcess&) = delete;

  std::uint16_t port() const { return port_; }  ///< 0: it did not start.
  /// SIGKILL, and waits until it is gone.
  void kill_now();

 private:
  pid_t child_ = 0;
  std::uint16_t port_ = 0;
};

}  // namespace ntm::testing
