// P4: opening the grid of a commune, over HTTP: its cells with thresholds, past, last acts and what one may
// do.
#include <fmt/format.h>

#include <map>

#include "base/problem.h"
#include "bench.h"
#include "chance.h"
#include "clients.h"
#include "http_client.h"
#include "month_form.h"
#include "peers/directus.h"
#include "running.h"
#include "served_nation.h"
#include "spare_port.h"

namespace ntm::bench {
namespace {

constexpr int clients = 50, months_before = 12;
constexpr double fewest_times = 20;
constexpr Seconds longest_answer = 0.020;
const Month first_month{2024, 5}, this_month = first_month.plus(months_before);

/// How long the answers to many requests took, asked by all clients at once.
struct Load {
  Seconds time = 0;
  std::vector<Seconds> answers;
  std::size_t bytes = 0;  ///< Of one answer.
  double per_second() const { return static_cast<double>(answers.size()) / time; }
};

Answered good(Answered answer) {
  if (answer.status == 200) return answer;
  throw Failure(fmt::format("a client got {} {}", answer.status, answer.body.substr(0, 300)));
}

/// Asks `count` times for one of these, by chance.
Load load(int port, const std::vector<std::string>& requests, std::size_t count) {
  Load result;
  result.answers.resize(count);
  auto connect = [&] { return std::make_unique<HttpClient>(port); };
  result.bytes = good(connect()->ask(requests.front())).body.size();
  auto ask = [&](HttpClient& client, std::size_t number) {
    const std::string& request = requests[chance(number, 61) % requests.size()];
    result.answers[number] = time_of([&] { good(client.ask(request)); });
  };
  done_by(clients, std::min<std::size_t>(count, 5 * clients), connect, ask);  // warms both sides alike
  result.time = done_by(clients, count, connect, ask);
  return result;
}

/// Every commune records this month, so that there is something to show about each cell.
void record_month(const ServedNation& nation, const Scorecards& cards, int port) {
  done_by(
      8, nation.officers().size(), [&] { return std::make_unique<HttpClient>(port); },
      [&](HttpClient& client, std::size_t commune) {
        const Officer& officer = nation.officers()[commune];
        auto headers = officer.headers;
        headers["Content-Type"] = "application/json";
        const MonthForm form = month_form(cards, commune, this_month);
        good(client.ask(request_of("POST", "/api/assessment/record", headers,
                                   json_of(form, officer.unit_code, cards.set().code))));
      });
}

std::vector<std::string> requests_for(const ServedNation& nation) {
  std::vector<std::string> requests;
  for (const Officer& officer : nation.officers())
    requests.push_back(request_of(
        "GET", fmt::format("/api/assessment/grid?unit={}&period={}", officer.unit_code, this_month.to_iso()),
        officer.headers));
  return requests;
}

/// What a grid says of each cell, in the same words for both: value, past and who did something last.
using Told = std::map<std::string, std::string>;

std::string words_of(const Json& cell, const Json& last) {
  std::string words = cell["value"].dump() + cell["conclusion"].dump() + cell["state"].dump();
  for (const Json& each : cell["past"].items()) words += each["period"].dump() + each["value"].dump();
  return last.is_null() ? words : words + last["person"].dump() + last["at"].dump() + last["note"].dump();
}

Told told_by_us(const Json& grid) {
  Told told;
  for (const Json& set : grid["sets"].items())
    for (const Json& line : set["indicators"].items())
      for (const Json& cell : line["cells"].items())
        told[line["code"].text() + "/" + cell["part"].text()] = words_of(cell, cell["last"]);
  return told;
}

Told told_by_directus(const Json& answer) {
  Told told;
  for (const Json& cell : answer["data"].items()) {
    const auto& acts = cell["acts"].items();
    told[cell["indicator"].text() + "/" + cell["part"].text()] =
        words_of(cell, acts.empty() ? Json() : acts.front());
  }
  return told;
}

/// Every unit sees its own grid, the same on both sides, and nothing of another unit's.
void require_same(const Directus& directus, const std::vector<Json>& grids) {
  HttpClient client(directus.port());
  for (const Json& grid : grids) {
    const Json answer = Json::parse(good(client.ask(directus.request_for(grid))).body);
    if (told_by_directus(answer) != told_by_us(grid))
      throw Failure("the grids of " + grid["unit"]["code"].text() + " differ");
  }
}

Figure rate_figure(const Load& ours, std::size_t cells) {
  return {"P4",
          fmt::format("grids opened, {} clients, {} cells each, {} kB; p50 {}", clients, cells,
                      ours.bytes / 1000, in_words(percentile(ours.answers, 0.5))),
          fmt::format("{:.0f} /s", ours.per_second()),
          "not installed",
          "",
          fmt::format("≥ {:g} ×", fewest_times),
          {}};
}

}  // namespace

std::vector<Figure> p4_grid(const Plan& plan) {
  const Nation nation = make_nation(plan.is_small ? 400 : 1'003);
  const Scorecards cards(nation, commune_sets(plan.repository).front(), first_month, months_before);
  progress("P4 preparing the nation");
  const ServedNation served(plan, nation, cards);
  const std::vector<std::string> requests = requests_for(served);
  std::vector<Json> grids;
  Load ours;
  {
    const int port = spare_port();
    const Running server(plan.programs / "ntm",
                         {"serve", "--data", served.folder().string(), "--port", std::to_string(port)},
                         plan.scratch / "serve.log");
    wait_for_the_page(port);
    record_month(served, cards, port);
    HttpClient client(port);
    for (const std::string& request : requests) grids.push_back(Json::parse(good(client.ask(request)).body));
    progress("P4 opening grids of ntm");
    ours = load(port, requests, plan.is_small ? 500 : 20'000);
  }
  Figure rate = rate_figure(ours, told_by_us(grids.front()).size());
  const Seconds p95 = percentile(ours.answers, 0.95);
  Figure slowest = limited("P4", fmt::format("one grid at {} clients, p95", clients), in_words(p95),
                           "≤ 20 ms", p95 <= longest_answer);
  if (!Directus::is_installed(plan)) return {rate, slowest};
  progress("P4 preparing Directus");
  const Directus directus(plan, grids);
  require_same(directus, grids);
  std::vector<std::string> theirs;
  for (const Json& grid : grids) theirs.push_back(directus.request_for(grid));
  progress("P4 opening grids of Directus");
  const Load peers = load(directus.port(), theirs, plan.is_small ? 100 : 1'000);
  rate.peer = fmt::format("Directus {:.0f} /s", peers.per_second());
  rate.ratio = fmt::format("{:.1f}", ours.per_second() / peers.per_second());
  rate.is_met = ours.per_second() >= fewest_times * peers.per_second();
  slowest.peer = "Directus " + in_words(percentile(peers.answers, 0.95));
  return {rate, slowest};
}

}  // namespace ntm::bench
