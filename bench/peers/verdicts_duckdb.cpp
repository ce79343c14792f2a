// DuckDB runs in node: tables go in as CSV, verdicts come back as CSV, times as lines of text.
#include <fmt/format.h>

#include <fstream>
#include <sstream>

#include "json/json.h"
#include "peers/node.h"
#include "peers/verdicts.h"

namespace ntm::bench {
namespace {

void append(std::string& text, const SqlRow& row) {
  for (std::size_t at = 0; at < row.size(); ++at) {
    if (at > 0) text += ',';
    if (row[at]) fmt::format_to(std::back_inserter(text), "{}", *row[at]);
  }
  text += '\n';
}

void write_tables(const Scorecards& cards, const std::filesystem::path& folder) {
  std::ofstream standing(folder / "standing.csv", std::ios::binary);
  for (int month = 0; month < cards.months(); ++month) {
    std::string text;
    for (std::size_t unit = 0; unit < cards.unit_count(); ++unit)
      append(text, standing_row(cards, unit, cards.first().plus(month)));
    standing << text;
  }
  std::string text;
  for (const SqlRow& row : bound_rows(cards)) append(text, row);
  std::ofstream(folder / "bound.csv", std::ios::binary) << text;
}

std::string filled_from(const std::string& table, const std::filesystem::path& folder) {
  return fmt::format("COPY {0} FROM '{1}' (FORMAT csv, HEADER false)", table,
                     (folder / (table + ".csv")).string());
}

std::string into(const std::string& query, const std::filesystem::path& file) {
  return fmt::format("COPY ({}) TO '{}' (FORMAT csv, HEADER false)", query, file.string());
}

Json steps_for(const Scorecards& cards, const std::filesystem::path& folder, Runs runs) {
  VerdictSql sql(cards, Dialect::duckdb);
  Json steps = Json::array();
  auto run = [&](const std::string& text) { steps.push(Json::object({{"sql", text}})); };
  auto time = [&](const std::string& text, const char* name, int count) {
    steps.push(Json::object({{"sql", text}, {"name", name}, {"runs", count}}));
  };
  for (const std::string& each : sql.make_tables()) run(each);
  run(filled_from("standing", folder));
  run(filled_from("bound", folder));
  for (const std::string& each : sql.make_rows()) run(each);
  run(into(sql.list_columns(), folder / "by_columns.csv"));
  run(into(sql.list_rows(), folder / "by_rows.csv"));
  time(sql.judge_columns(), "columns", runs.columns);
  time(sql.judge_rows(), "rows", runs.rows);
  return Json::object({{"threads", 2}, {"steps", std::move(steps)}});
}

/// Verdicts are one digit each, after unit and month.
Verdicts read_verdicts(const std::filesystem::path& file) {
  std::ifstream in(file);
  Verdicts verdicts;
  for (std::string line; std::getline(in, line);)
    for (std::size_t at = line.find(',', line.find(',') + 1); at != std::string::npos;
         at = line.find(',', at + 1))
      verdicts.push_back(static_cast<std::uint8_t>(line.at(at + 1) - '0'));
  return verdicts;
}

}  // namespace

PeerAnswer ask_duckdb(const Scorecards& cards, const std::filesystem::path& repository,
                      const std::filesystem::path& scratch, Runs runs) {
  std::filesystem::path folder = scratch / "duckdb";
  std::filesystem::create_directories(folder);
  write_tables(cards, folder);
  std::ofstream(folder / "steps.json") << steps_for(cards, folder, runs).dump();
  auto times = times_from_node(repository / "bench/peers/duckdb.mjs", {(folder / "steps.json").string()});
  PeerAnswer answer{read_verdicts(folder / "by_columns.csv"), read_verdicts(folder / "by_rows.csv"),
                    percentile(times["columns"], 0.5), percentile(times["rows"], 0.5)};
  std::filesystem::remove_all(folder);
  return answer;
}

}  // namespace ntm::bench
