#pragma once
#include <filesystem>
#include <string>
#include <vector>

namespace ntm::doc {

/// What another program may take of the machine.
struct Bounds {
  int seconds = 60;                         ///< Until the whole group of processes is killed.
  std::uint64_t memory_bytes = 4ull << 30;  ///< Of addresses, per process.
  std::uint64_t file_bytes = 200ull << 20;  ///< Of every file that it writes.
};

struct Ended {
  bool ran_out_of_time = false;
  int exit_code = -1;  ///< 128 + signal when it was killed.
  std::string said;    ///< The end of what it wrote to its outputs, at most 2,000 bytes.
};

/// Runs a program to its end in a folder of its own: only the given environment, no input, no network where
/// the system lets us take it away, a group of processes that is killed as a whole.
/// @throws Failure when it cannot be started.
Ended run_bounded(const std::vector<std::string>& words, const std::vector<std::string>& environment,
                  const std::filesystem::path& folder, const Bounds& bounds);

/// The full path of the first of these programs on the search path; empty when there is none.
std::filesystem::path find_program(const std::vector<std::string>& names);

}  // namespace ntm::doc
