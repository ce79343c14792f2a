// P1: a year of verdicts for every commune under three criteria sets, beside the same rules in SQL.
#include <fmt/format.h>

#include "assessment/explain.h"
#include "bench.h"
#include "peers/verdicts.h"
#include "private_postgres.h"

namespace ntm::bench {
namespace {

constexpr int times_more_than_postgres = 10, times_more_than_duckdb = 1;

Severity severity_of(assessment::Result result) {
  switch (result) {
    case assessment::Result::met:
      return met;
    case assessment::Result::not_met:
      return not_met;
    case assessment::Result::unknown:
      return unknown;
    case assessment::Result::not_applicable:
      break;
  }
  return not_applicable;
}

Verdicts verdicts_of(const Scorecards& cards, const assessment::Engine& engine) {
  auto snapshot = engine.snapshot();
  Verdicts verdicts;
  for (std::size_t unit = 0; unit < cards.unit_count(); ++unit)
    for (const auto& frame : snapshot->frames())
      for (int at = 0; at < cards.layout().criteria_count(); ++at)
        verdicts.push_back(
            static_cast<std::uint8_t>(severity_of(frame->criterion(unit, static_cast<std::size_t>(at)))));
  return verdicts;
}

void require_same(const std::string& peer, const Scorecards& cards, const Verdicts& ours,
                  const Verdicts& theirs) {
  if (ours.size() != theirs.size())
    throw Failure(
        fmt::format("{} under {}: {} verdicts, ours {}", peer, cards.set().code, theirs.size(), ours.size()));
  for (std::size_t at = 0; at < ours.size(); ++at)
    if (ours[at] != theirs[at])
      throw Failure(fmt::format("{} under {}: verdict {} is {}, ours {}", peer, cards.set().code, at,
                                theirs[at], ours[at]));
}

/// What one peer took for all sets.
struct PeerTimes {
  std::string name;
  Seconds columns = 0, rows = 0;

  void add(const Scorecards& cards, const Verdicts& ours, const PeerAnswer& answer) {
    require_same(name + " by columns", cards, ours, answer.by_columns);
    if (answer.rows_time > 0) require_same(name + " by rows", cards, ours, answer.by_rows);
    columns += answer.columns_time;
    rows += answer.rows_time;
  }
};

struct Totals {
  Seconds ours = 0, explain = 0;
  std::size_t verdicts = 0, values = 0, bytes = 0;
  PeerTimes duckdb{"DuckDB"}, postgres{"PostgreSQL"}, sqlite{"SQLite"};
};

/// The whole explanation of one unit in one month: every indicator judged with its reasons, from its rows.
std::size_t explain(const std::vector<assessment::Value>& rows, const assessment::Situation& situation) {
  std::size_t sentences = 0;
  assessment::UnitJudgement judgement = assessment::judge_unit(assessment::RowsOfUnit(rows), situation);
  for (const assessment::CriterionJudgement& criterion : judgement.criteria) {
    sentences += !assessment::reason(criterion).empty();
    for (const assessment::IndicatorJudgement& indicator : criterion.indicators)
      sentences += assessment::reasons(indicator, situation.period).size();
  }
  return sentences;
}

Seconds time_to_explain(const Scorecards& cards) {
  std::vector<Seconds> samples;
  for (std::size_t unit = 0; unit < cards.unit_count(); unit += cards.unit_count() / 200 + 1) {
    std::vector<assessment::Value> rows = cards.rows_of(unit);
    auto situation = cards.situation(unit, cards.first().plus(cards.months() - 1));
    std::size_t sentences = 0;
    samples.push_back(time_of([&] { sentences = explain(rows, situation); }));
    if (sentences == 0) throw Failure("nothing was explained");
  }
  return percentile(std::move(samples), 0.5);
}

void measure_ours(const Scorecards& cards, Totals& totals, Verdicts& verdicts) {
  auto engine = cards.engine();
  totals.ours += median_time(7, [&] { engine->judge_again(); });
  totals.bytes += engine->snapshot()->bytes();
  verdicts = verdicts_of(cards, *engine);
  totals.verdicts += verdicts.size();
  totals.values +=
      cards.unit_count() * cards.layout().indicators().size() * static_cast<std::size_t>(cards.months());
}

void measure(const Scorecards& cards, const Plan& plan, const std::string& postgres, Totals& totals) {
  Verdicts ours;
  progress("P1 " + cards.set().code + ": ours");
  measure_ours(cards, totals, ours);
  progress("P1 " + cards.set().code + ": DuckDB");
  totals.duckdb.add(cards, ours, ask_duckdb(cards, plan.repository, plan.scratch, {5, 3}));
  progress("P1 " + cards.set().code + ": PostgreSQL");
  totals.postgres.add(cards, ours, ask_postgres(cards, postgres, {3, 1}));
  progress("P1 " + cards.set().code + ": SQLite");
  totals.sqlite.add(cards, ours, ask_sqlite(cards, {3, 0}));  // by rows it takes minutes
  totals.explain = std::max(totals.explain, time_to_explain(cards));
}

std::vector<Figure> figures_of(const Totals& totals) {
  std::string what =
      fmt::format("{:.1f} M verdicts of {:.1f} M indicators", static_cast<double>(totals.verdicts) / 1e6,
                  static_cast<double>(totals.values) / 1e6);
  auto against = [&](const PeerTimes& peer, Seconds time, const char* form, std::optional<double> bar) {
    return compared("P1", what + ", peer's tables " + form, totals.ours, peer.name, time, bar);
  };
  return {
      against(totals.postgres, totals.postgres.columns, "by columns", times_more_than_postgres),
      against(totals.postgres, totals.postgres.rows, "by rows", times_more_than_postgres),
      against(totals.duckdb, totals.duckdb.columns, "by columns", times_more_than_duckdb),
      against(totals.duckdb, totals.duckdb.rows, "by rows", times_more_than_duckdb),
      against(totals.sqlite, totals.sqlite.columns, "by columns", {}),
      {"P1", "one commune and month explained, every indicator", in_words(totals.explain), "", "", "", {}},
      {"P1", "values and verdicts in memory", megabytes(totals.bytes), "", "", "", {}}};
}

}  // namespace

std::vector<Figure> p1_verdicts(const Plan& plan) {
  Nation nation = make_nation(plan.is_small ? 1'003 : communes_of_2024);
  PrivatePostgres server(plan.scratch);
  Totals totals;
  for (const criteria::Set& set : commune_sets(plan.repository))
    measure(Scorecards(nation, set, Month(2023, 7), 12), plan, server.url(), totals);
  return figures_of(totals);
}

}  // namespace ntm::bench
