#pragma once
#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace ntm::bench {

/// A program that runs beside this one, with its own log; stopped at the end.
class Running {
 public:
  /// @throws Failure when no process can be started.
  Running(const std::filesystem::path& program, const std::vector<std::string>& words,
          const std::filesystem::path& log);
  ~Running();
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;

  /// Memory that is its own and in use now, libraries included. @throws Failure when it has stopped.
  std::uintmax_t memory() const;

 private:
  pid_t pid_ = 0;
};

/// Runs a program to its end. @throws Failure when it does not end well.
void run_to_end(const std::filesystem::path& program, const std::vector<std::string>& words,
                const std::filesystem::path& log);

/// A connection to a port of this machine; -1 when nobody listens there.
int connected_socket(int port);

/// Waits until `ntm serve` answers GET / with 200. @throws Failure when it answers otherwise, or not in time.
void wait_for_the_page(int port);

}  // namespace ntm::bench
