#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "db/connection.h"
#include "measure.h"
#include "verdict_sql.h"

namespace ntm::bench {

/// All verdicts of a set as severities: unit after unit, month after month, criterion after criterion.
using Verdicts = std::vector<std::uint8_t>;

/// What a peer came to and how long it took, by form of its tables.
struct PeerAnswer {
  Verdicts by_columns, by_rows;
  Seconds columns_time = 0, rows_time = 0;  ///< Medians.
};

/// How often each query is timed; 0: that form is left out.
struct Runs {
  int columns = 3, rows = 3;
};

PeerAnswer ask_postgres(const Scorecards& cards, const std::string& url, Runs runs);
PeerAnswer ask_sqlite(const Scorecards& cards, Runs runs);
/// `scratch` takes the files that go to and from DuckDB, which runs in node.
PeerAnswer ask_duckdb(const Scorecards& cards, const std::filesystem::path& repository,
                      const std::filesystem::path& scratch, Runs runs);

}  // namespace ntm::bench
