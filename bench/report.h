#pragma once
#include <optional>
#include <string>
#include <vector>

#include "measure.h"

namespace ntm::bench {

/// One line of the table that ntm_bench prints.
struct Figure {
  std::string part;            ///< "P1"
  std::string what;            ///< What was done.
  std::string ours;            ///< "21 ms"
  std::string peer;            ///< "DuckDB 310 ms"; empty when nothing is compared.
  std::string ratio;           ///< How many times longer the peer took; empty without a peer.
  std::string bar;             ///< "≥ 10"; empty where the product sets none.
  std::optional<bool> is_met;  ///< Absent where there is no bar.
};

/// A figure that is compared with a peer; `at_least` is the bar on the ratio.
Figure compared(std::string part, std::string what, Seconds ours, const std::string& peer, Seconds peers,
                std::optional<double> at_least = {});

/// A figure of our own with an upper limit, in the words of its unit.
Figure limited(std::string part, std::string what, std::string ours, std::string bar, bool is_met);

std::string in_words(Seconds seconds);        ///< "1.24 s", "3.10 ms", "85.0 µs"
std::string megabytes(std::uintmax_t bytes);  ///< "12.3 MB", of 1,000,000 bytes.

/// Prints the figures as a Markdown table.
void print_table(const std::vector<Figure>& figures);

/// Machine, day and version: what a figure means nothing without.
void print_machine();

/// Tells on stderr what is being done, since some steps take a minute.
void progress(const std::string& what);

}  // namespace ntm::bench
