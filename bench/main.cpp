// ntm_bench [p1|p2|p3|p4|p5|p6|p7|audit|connections …] [--small]: measures the bars of the product and prints
// one table.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <exception>
#include <functional>
#include <string>
#include <thread>
#include <vector>

#include "base/problem.h"
#include "bench.h"
#include "private_postgres.h"

namespace ntm::bench {
namespace {

struct Part {
  std::string name;
  std::function<std::vector<Figure>(const Plan&)> measure;
};

const std::vector<Part>& parts() {
  static const std::vector<Part> all{
      {"p1", p1_verdicts}, {"p2", p2_scorecard},      {"p3", p3_deadline_rush},
      {"p4", p4_grid},     {"p5", p5_reorganisation}, {"p6", p6_excel_round_trip},
      {"p7", p7_start},    {"audit", audit_trail},    {"connections", connections}};
  return all;
}

/// A folder for this run alone, removed with everything in it.
class Scratch {
 public:
  Scratch() : folder_(std::filesystem::temp_directory_path() / fmt::format("ntm-bench-{}", getpid())) {
    std::filesystem::create_directories(folder_);
  }
  ~Scratch() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  const std::filesystem::path& folder() const { return folder_; }

 private:
  std::filesystem::path folder_;
};

/// Ctrl+C leaves nothing behind: neither a server nor gigabytes of data. A thread waits for the signal,
/// cleans up and ends the program; what was being measured fails meanwhile and must not end it first.
class CleanStop {
 public:
  explicit CleanStop(const std::filesystem::path& scratch) {
    sigemptyset(&signals_);
    sigaddset(&signals_, SIGINT);
    sigaddset(&signals_, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
    std::thread([this, scratch] { wait_and_clean(scratch); }).detach();
  }
  ~CleanStop() {
    while (is_stopping_) std::this_thread::sleep_for(std::chrono::seconds(1));
  }
  CleanStop(const CleanStop&) = delete;
  CleanStop& operator=(const CleanStop&) = delete;

 private:
  void wait_and_clean(const std::filesystem::path& scratch) {
    int signal = 0;
    sigwait(&signals_, &signal);
    is_stopping_ = true;
    for (int tries = 0; tries < 20; ++tries) {  // a part may still write
      stop_postgres(scratch);
      std::error_code ignored;
      std::filesystem::remove_all(scratch, ignored);
      std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    _exit(128 + signal);
  }

  sigset_t signals_{};
  std::atomic<bool> is_stopping_ = false;
};

bool is_wanted(const std::vector<std::string>& words, const std::string& name) {
  return words.empty() || std::find(words.begin(), words.end(), name) != words.end();
}

/// A part that cannot be measured fails alone; the others are still shown.
bool measure(const Part& part, const Plan& plan, std::vector<Figure>& figures) {
  progress("measuring " + part.name);
  try {
    for (Figure& figure : part.measure(plan)) figures.push_back(std::move(figure));
    return true;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s: %s\n", part.name.c_str(), error.what());
    return false;
  }
}

int run(std::vector<std::string> words) {
  Scratch scratch;
  CleanStop stop(scratch.folder());
  Plan plan{false, NTM_SOURCE_DIR, scratch.folder(),
            std::filesystem::canonical("/proc/self/exe").parent_path()};
  plan.is_small = std::erase(words, "--small") > 0;
  for (const std::string& word : words)
    if (std::none_of(parts().begin(), parts().end(), [&](const Part& part) { return part.name == word; }))
      return std::fprintf(stderr, "ntm_bench [p1|p2|p3|p4|p5|p6|p7|audit|connections …] [--small]\n"), 2;
  std::vector<Figure> figures;
  bool all_measured = true;
  for (const Part& part : parts())
    if (is_wanted(words, part.name)) all_measured = measure(part, plan, figures) && all_measured;
  std::printf("%s\n", plan.is_small ? "A small nation: these figures only show that everything runs.\n" : "");
  print_machine();
  print_table(figures);
  return all_measured ? 0 : 1;
}

}  // namespace
}  // namespace ntm::bench

int main(int count, char** words) { return ntm::bench::run({words + 1, words + count}); }
