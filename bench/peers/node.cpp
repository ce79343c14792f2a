#include "peers/node.h"

#include <fmt/format.h>

#include <cstdio>
#include <memory>
#include <sstream>

#include "base/problem.h"

namespace ntm::bench {

std::map<std::string, std::vector<Seconds>> times_from_node(const std::filesystem::path& script,
                                                            const std::vector<std::string>& words) {
  std::string command = fmt::format("node '{}'", script.string());
  for (const std::string& word : words) command += fmt::format(" '{}'", word);
  std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"),
                                             pclose);  // NOLINT(bugprone-command-processor)
  if (!pipe) throw Failure("node cannot be started");
  std::string text;
  for (int c = std::fgetc(pipe.get()); c != EOF; c = std::fgetc(pipe.get())) text += static_cast<char>(c);
  if (pclose(pipe.release()) != 0)
    throw Failure(
        fmt::format("{} did not run; is all of bench/package.json installed? (npm install "
                    "--prefix bench --no-save)",
                    script.filename().string()));
  std::map<std::string, std::vector<Seconds>> times;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    std::istringstream parts(line);
    std::string name;
    parts >> name;
    for (Seconds each = 0; parts >> each;) times[name].push_back(each);
  }
  return times;
}

}  // namespace ntm::bench
