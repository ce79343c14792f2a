#include "peers/rush_postgres.h"

#include "base/problem.h"
#include "clients.h"
#include "db/postgres_connection.h"

namespace ntm::bench {
namespace {

const char* const tables = R"(
CREATE TABLE rush_value (unit BIGINT, period TEXT, indicator TEXT, part TEXT, stage INT, value BIGINT, conclusion TEXT,
  PRIMARY KEY (unit, indicator, part, period, stage), CHECK (period <= '2026-12'),
  CHECK (value IS NOT NULL OR conclusion IS NOT NULL));
CREATE TABLE rush_act (unit BIGINT, period TEXT, indicator TEXT, part TEXT, version BIGINT, person TEXT, at TIMESTAMPTZ,
  note TEXT, value BIGINT, conclusion TEXT, PRIMARY KEY (unit, period, indicator, part, version));
CREATE TABLE rush_event (id BIGSERIAL PRIMARY KEY, at TIMESTAMPTZ, person TEXT, action TEXT, unit BIGINT, changes JSON))";

const char* const send_form = R"(
WITH cell AS (SELECT * FROM unnest($3::text[], $4::text[], $5::bigint[], $6::text[])
                AS c (indicator, part, value, conclusion)),
kept AS (INSERT INTO rush_value (unit, period, indicator, part, stage, value, conclusion)
           SELECT $1::bigint, $2, indicator, part, 0, value, conclusion FROM cell),
acted AS (INSERT INTO rush_act (unit, period, indicator, part, version, person, at, note, value, conclusion)
            SELECT $1::bigint, $2, indicator, part, 1, $7, now(), $8, value, conclusion FROM cell)
INSERT INTO rush_event (at, person, action, unit, changes)
  SELECT now(), $7, 'record', $1::bigint, json_agg(cell) FROM cell)";

/// "{\"a\",NULL}", an array as text; what stands in it needs no escaping.
template <class Each>
std::string array_of(const std::vector<FormCell>& cells, const Each& each) {
  std::string text = "{";
  for (const FormCell& cell : cells) text += (text.size() > 1 ? "," : "") + each(cell);
  return text + "}";
}

db::Connection::Values values_of(const MonthForm& form, const std::string& period) {
  auto quoted = [](const std::string& text) { return "\"" + text + "\""; };
  return {form.commune,
          period,
          array_of(form.cells, [&](const FormCell& cell) { return quoted(cell.indicator); }),
          array_of(form.cells, [&](const FormCell& cell) { return quoted(cell.part); }),
          array_of(form.cells,
                   [](const FormCell& cell) { return cell.units ? std::to_string(*cell.units) : "NULL"; }),
          array_of(form.cells,
                   [&](const FormCell& cell) {
                     return cell.conclusion.empty() ? "NULL" : quoted(cell.conclusion);
                   }),
          "bench",
          "Số liệu tháng"};
}

void put_months_before(db::Connection& c, const Scorecards& cards) {
  const std::vector<std::string> columns{"unit",  "period", "indicator", "part",
                                         "stage", "value",  "conclusion"};
  for (std::size_t commune = 0; commune < cards.unit_count(); ++commune) {
    std::vector<db::Connection::Values> rows;
    for (const assessment::Value& row : cards.rows_of(commune)) {
      std::optional<std::int64_t> figure;
      std::optional<std::string> word;
      if (row.value) figure = row.value->units();
      if (row.conclusion) word = to_text(*row.conclusion);
      rows.push_back(
          {commune, row.period.to_iso(), row.indicator, row.part, static_cast<int>(row.stage), figure, word});
    }
    c.insert_all("rush_value", columns, rows);
  }
}

/// A unique key or a check refuses; the connection goes on.
bool is_taken(db::Connection& c, const db::Connection::Values& values) {
  try {
    c.run(send_form, values);
    return true;
  } catch (const Failure& failure) {
    const std::string what = failure.what();
    for (const char* rule : {"rush_value_pkey", "rush_act_pkey", "rush_value_period_check"})
      if (what.find(rule) != std::string::npos) return false;
    throw;
  }
}

void check_kept(const std::string& url, const std::vector<MonthForm>& forms) {
  db::PostgresConnection c(url);
  std::vector<KeptRow> kept;
  c.each<std::int64_t, std::string, std::string, std::optional<std::int64_t>, std::optional<std::string>>(
      "SELECT unit, indicator, part, value, conclusion FROM rush_value WHERE period = $1",
      {forms.front().period.to_iso()},
      [&](std::int64_t unit, auto indicator, auto part, auto value, auto conclusion) {
        kept.push_back({unit, {indicator, part, "", value, conclusion.value_or("")}});
      });
  require_kept(
      std::move(kept), forms, [](std::size_t commune) { return static_cast<std::int64_t>(commune); },
      "PostgreSQL");
}

}  // namespace

RushPostgres::RushPostgres(std::string url, const Scorecards& cards) : url_(std::move(url)) {
  db::PostgresConnection c(url_);
  c.run_script(tables);
  put_months_before(c, cards);
  c.run_script("VACUUM ANALYZE");
  c.run_script("CHECKPOINT");
}

RushResult RushPostgres::run(int clients, const std::vector<MonthForm>& forms,
                             const std::vector<RushJob>& jobs) {
  std::vector<db::Connection::Values> requests;
  for (const RushJob& job : jobs)
    requests.push_back(
        values_of(forms[job.commune], job.is_of_wrong_month ? "2099-01" : forms.front().period.to_iso()));
  RushResult result{0, std::vector<Seconds>(jobs.size()), std::vector<char>(jobs.size())};
  result.time = done_by(
      clients, jobs.size(), [&] { return std::make_unique<db::PostgresConnection>(url_); },
      [&](db::Connection& c, std::size_t number) {
        bool taken = false;
        result.answers[number] = time_of([&] { taken = is_taken(c, requests[number]); });
        result.is_accepted[number] = taken;
      });
  check_kept(url_, forms);
  return result;
}

}  // namespace ntm::bench
