// P7: from an empty folder to the first page; how much memory it holds when idle; how large it is on disk.
#include <fmt/format.h>

#include <memory>
#include <thread>

#include "base/problem.h"
#include "bench.h"
#include "running.h"
#include "spare_port.h"

namespace ntm::bench {
namespace {

constexpr Seconds longest_start = 0.3;
constexpr std::uintmax_t most_memory = 40'000'000, most_on_disk = 30'000'000;
constexpr int starts = 5;

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
