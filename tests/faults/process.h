#pragma once
#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace ntm::testing {

/// What a run of the program left behind.
struct Outcome {
  int exit_code = -1;  ///< 128 + signal when it was killed.
  std::string out, err;
  bool was_killed = false;
};

/// Runs the program to its end.
Outcome run_program(const std::vector<std::string>& words);
/// Runs it and kills it with SIGKILL after `delay`, unless it ended before.
Outcome run_and_kill(const std::vector<std::string>& words, std::chrono::microseconds delay);

/// A folder that is gone with the test.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
  std::string write(const std::string& name, const std::string& text) const;  ///< Returns the file's path.

 private:
  std::filesystem::path path_;
};

}  // namespace ntm::testing
