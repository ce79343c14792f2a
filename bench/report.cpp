#include "report.h"

#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <thread>

#include "base/instant.h"
#include "base/text.h"

namespace ntm::bench {
namespace {

using Cells = std::array<std::string, 7>;

Cells cells_of(const Figure& figure) {
  std::string met = !figure.is_met ? "" : *figure.is_met ? "yes" : "NO";
  return {figure.part, figure.what, figure.ours, figure.peer, figure.ratio, figure.bar, met};
}

void print_row(const Cells& cells, const std::array<std::size_t, 7>& widths) {
  std::string row = "|";
  for (std::size_t at = 0; at < cells.size(); ++at)
    row += " " + cells[at] + std::string(widths[at] - display_width(cells[at]), ' ') + " |";
  std::puts(row.c_str());
}

/// The first value of a key in one of the kernel's tables, such as "model name" in /proc/cpuinfo.
std::string kernel_says(const char* file, const std::string& key) {
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);)
    if (line.rfind(key, 0) == 0) return trimmed(line.substr(line.find(':') + 1));
  return "unknown";
}

}  // namespace

Figure compared(std::string part, std::string what, Seconds ours, const std::string& peer, Seconds peers,
                std::optional<double> at_least) {
  double ratio = peers / ours;
  Figure figure{std::move(part),
                std::move(what),
                in_words(ours),
                peer + " " + in_words(peers),
                fmt::format("{:.1f}", ratio),
                "",
                {}};
  if (!at_least) return figure;
  figure.bar = fmt::format("≥ {:g} ×", *at_least);
  figure.is_met = ratio >= *at_least;
  return figure;
}

Figure limited(std::string part, std::string what, std::string ours, std::string bar, bool is_met) {
  return {std::move(part), std::move(what), std::move(ours), "", "", std::move(bar), is_met};
}

std::string in_words(Seconds seconds) {
  if (seconds >= 1) return fmt::format("{:.2f} s", seconds);
  if (seconds >= 1e-3) return fmt::format("{:.2f} ms", seconds * 1e3);
  return fmt::format("{:.1f} µs", seconds * 1e6);
}

std::string megabytes(std::uintmax_t bytes) {
  return fmt::format("{:.1f} MB", static_cast<double>(bytes) / 1e6);
}

void print_table(const std::vector<Figure>& figures) {
  std::vector<Cells> rows{{"", "figure", "ours", "peer", "ratio", "bar", "met"}};
  for (const Figure& figure : figures) rows.push_back(cells_of(figure));
  std::array<std::size_t, 7> widths{};
  for (const Cells& row : rows)
    for (std::size_t at = 0; at < row.size(); ++at) widths[at] = std::max(widths[at], display_width(row[at]));
  Cells rule;
  for (std::size_t at = 0; at < rule.size(); ++at) rule[at] = std::string(widths[at], '-');
  rows.insert(rows.begin() + 1, rule);
  for (const Cells& row : rows) print_row(row, widths);
}

void print_machine() {
  std::printf("%u cores (%s), %s memory, %s\n\n", std::thread::hardware_concurrency(),
              kernel_says("/proc/cpuinfo", "model name").c_str(),
              kernel_says("/proc/meminfo", "MemTotal").c_str(),
              Clock::system().today_in_vietnam().to_iso().c_str());
}

void progress(const std::string& what) { std::fprintf(stderr, "… %s\n", what.c_str()); }

}  // namespace ntm::bench
