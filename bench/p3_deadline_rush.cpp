// P3: the evening before the deadline. Every commune sends its month over HTTP; each answer comes after the
// fsync.
#include <fmt/format.h>

#include "audit/service.h"
#include "base/problem.h"
#include "bench.h"
#include "clients.h"
#include "http_client.h"
#include "peers/rush_postgres.h"
#include "private_postgres.h"
#include "running.h"
#include "rush.h"
#include "served_nation.h"
#include "spare_port.h"

namespace ntm::bench {
namespace {

constexpr std::size_t communes_of_today = 3'321;
constexpr double fewest_per_second = 1'000;
const Month first_month{2024, 5}, wrong_month{2099, 1};
constexpr int months_before = 12;

/// One evening: so many clients, a month of its own.
struct Evening {
  int clients = 0;
  Month month{1, 1};
  std::vector<MonthForm> forms;  ///< By commune.
};

class Rush {
 public:
  Rush(const ServedNation& nation, const Scorecards& cards, int port)
      : nation_(nation), set_(cards.set().code), port_(port) {}

  RushResult run(const Evening& evening, const std::vector<RushJob>& jobs) const {
    const std::vector<std::string> requests = requests_for(evening, jobs);
    RushResult result{0, std::vector<Seconds>(jobs.size()), std::vector<char>(jobs.size())};
    result.time = done_by(
        evening.clients, jobs.size(), [&] { return std::make_unique<HttpClient>(port_); },
        [&](HttpClient& client, std::size_t number) {
          Answered answer;
          result.answers[number] = time_of([&] { answer = client.ask(requests[number]); });
          result.is_accepted[number] = is_accepted(answer, jobs[number]);
        });
    return result;
  }

 private:
  std::vector<std::string> requests_for(const Evening& evening, const std::vector<RushJob>& jobs) const {
    std::vector<std::string> requests;
    for (const RushJob& job : jobs) {
      const Officer& officer = nation_.officers()[job.commune];
      MonthForm form = evening.forms[job.commune];
      if (job.is_of_wrong_month) form.period = wrong_month;
      auto headers = officer.headers;
      headers["Content-Type"] = "application/json";
      requests.push_back(
          request_of("POST", "/api/assessment/record", headers, json_of(form, officer.unit_code, set_)));
    }
    return requests;
  }

  /// Refusals are counted only when they give the right reason.
  static bool is_accepted(const Answered& answer, const RushJob& job) {
    auto says = [&](const char* code) { return answer.body.find(code) != std::string::npos; };
    const bool is_refused = job.is_of_wrong_month
                                ? answer.status == 400 && says("assessment.period_in_the_future")
                                : answer.status == 412 && says("assessment.outdated");
    if (answer.status != 200 && !is_refused)
      throw Failure(fmt::format("a form got {} {}", answer.status, answer.body.substr(0, 300)));
    return answer.status == 200;
  }

  const ServedNation& nation_;
  std::string set_;
  int port_;
};

/// What lies on disk now, read beside the server: each cell once, acted on once, and one event for each form.
void check_kept(const ServedNation& nation, const Evening& evening, const std::string& set, int evenings) {
  auto database = db::Database::open_to_read(nation.database_url());
  std::vector<KeptRow> kept;
  const std::string period = evening.month.to_iso();
  const std::int64_t forms = static_cast<std::int64_t>(evening.forms.size());
  std::int64_t acts = 0, events = 0;
  database->read([&](db::Connection& c) {
    c.each<std::int64_t, std::string, std::string, std::optional<std::int64_t>, std::optional<std::string>>(
        "SELECT unit_id, indicator, part, value, conclusion FROM assessment_value "
        "WHERE set_code = $1 AND period = $2",
        {set, period}, [&](std::int64_t unit, auto indicator, auto part, auto value, auto conclusion) {
          kept.push_back({unit, {indicator, part, "", value, conclusion.value_or("")}});
        });
    acts = c.single<std::int64_t>("SELECT COUNT(*) FROM assessment_act WHERE period = $1", {period});
    events = c.single<std::int64_t>("SELECT COUNT(*) FROM audit_event WHERE action = 'assessment.record'");
  });
  const auto cells = kept.size();
  require_kept(
      std::move(kept), evening.forms, [&](std::size_t commune) { return nation.officers()[commune].unit; },
      "ntm");
  if (acts != static_cast<std::int64_t>(cells) || events != forms * evenings)
    throw Failure(fmt::format("{} acts and {} events of {} forms", acts, events, forms));
  if (!audit::Service(*database, Clock::system()).verify().is_intact())
    throw Failure("the audit trail is not intact");
}

Figure figure_of(const Evening& evening, const RushResult& ours, const RushResult& peers) {
  const double rate = ours.per_second();
  return {
      "P3",
      fmt::format("{} forms of {} cells, {} clients, HTTP to fsync: each once, {} refused; p50 {}, p95 {}",
                  ours.accepted(), evening.forms.front().cells.size(), evening.clients,
                  ours.answers.size() - ours.accepted(), in_words(percentile(ours.answers, 0.5)),
                  in_words(percentile(ours.answers, 0.95))),
      fmt::format("{:.0f} /s", rate),
      fmt::format("PostgreSQL {:.0f} /s", peers.per_second()),
      fmt::format("{:.1f}", rate / peers.per_second()),
      "≥ 1,000 /s",
      rate >= fewest_per_second};
}

std::vector<Evening> evenings_of(const Scorecards& cards) {
  std::vector<Evening> evenings{{50, first_month.plus(months_before), {}},
                                {200, first_month.plus(months_before + 1), {}}};
  for (Evening& evening : evenings)
    for (std::size_t commune = 0; commune < cards.unit_count(); ++commune)
      evening.forms.push_back(month_form(cards, commune, evening.month));
  return evenings;
}

}  // namespace

std::vector<Figure> p3_deadline_rush(const Plan& plan) {
  const Nation nation = make_nation(plan.is_small ? 400 : communes_of_today);
  const Scorecards cards(nation, commune_sets(plan.repository).front(), first_month, months_before);
  const std::vector<Evening> evenings = evenings_of(cards);
  const std::vector<RushJob> jobs = rush_jobs(cards.unit_count());
  progress("P3 preparing the nation");
  const ServedNation served(plan, nation, cards);
  progress("P3 sending the forms to ntm");
  std::vector<RushResult> ours;
  {
    const int port = spare_port();
    const Running server(plan.programs / "ntm",
                         {"serve", "--data", served.folder().string(), "--port", std::to_string(port)},
                         plan.scratch / "serve.log");
    wait_for_the_page(port);
    for (const Evening& evening : evenings) {
      ours.push_back(Rush(served, cards, port).run(evening, jobs));
      require_each_once(jobs, ours.back(), "ntm");
      check_kept(served, evening, cards.set().code, static_cast<int>(ours.size()));
    }
  }
  progress("P3 sending the forms to PostgreSQL");
  const PrivatePostgres server(plan.scratch);
  RushPostgres peer(server.url(), cards);
  std::vector<Figure> figures;
  for (std::size_t at = 0; at < evenings.size(); ++at) {
    const RushResult theirs = peer.run(evenings[at].clients, evenings[at].forms, jobs);
    require_each_once(jobs, theirs, "PostgreSQL");
    figures.push_back(figure_of(evenings[at], ours[at], theirs));
  }
  return figures;
}

}  // namespace ntm::bench
