#pragma once
#include <filesystem>
#include <vector>

#include "report.h"

namespace ntm::bench {

/// What is measured, and on how much.
struct Plan {
  bool is_small = false;             ///< A tenth of the nation and a few months: to try the programs out.
  std::filesystem::path repository;  ///< Where data/ and bench/ are.
  std::filesystem::path scratch;     ///< A folder of this run; removed at its end.
  std::filesystem::path programs;    ///< Where ntm_bench itself lies; ntm lies beside it.
};

/// Each measures one bar of the product and throws Failure when ours and a peer's answers differ.
std::vector<Figure> p1_verdicts(const Plan& plan);
std::vector<Figure> p2_scorecard(const Plan& plan);
std::vector<Figure> p3_deadline_rush(const Plan& plan);
std::vector<Figure> p4_grid(const Plan& plan);
std::vector<Figure> p5_reorganisation(const Plan& plan);
std::vector<Figure> p6_excel_round_trip(const Plan& plan);
std::vector<Figure> p7_start(const Plan& plan);
std::vector<Figure> audit_trail(const Plan& plan);
std::vector<Figure> connections(const Plan& plan);

}  // namespace ntm::bench
