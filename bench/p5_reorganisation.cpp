// P5: the reorganisation of a whole country, carried out and kept on disk, and 60 months of figures under
// both maps.
#include <fmt/format.h>

#include "bench.h"
#include "datafile/csv.h"
#include "nation.h"
#include "peers/reorganise_postgres.h"
#include "private_postgres.h"
#include "units/recut.h"
#include "units_world.h"

namespace ntm::bench {
namespace {

constexpr int months = 60;

/// Figures of every unit of a day, a different one each month.
units::Totals figures_of(const units::Registry& map, const std::vector<units::UnitId>& all, int month) {
  units::Totals figures;
  for (units::UnitId unit : all) figures[unit] = figure_of(map, unit, month);
  return figures;
}

std::vector<UnitsCase> cases(const Plan& plan) {
  Nation nation = make_nation(plan.is_small ? 1'003 : communes_of_2025);
  std::vector<UnitsCase> found{{"generated nation", list_of(nation), conversion_of(nation)}};
  std::filesystem::path lists = plan.repository / "../shared/data/admin";
  if (!plan.is_small && std::filesystem::exists(lists))
    found.push_back({"real lists",
                     datafile::read_source(lists / "communes_2025-06-30.csv", datafile::largest_csv_bytes),
                     datafile::read_source(lists / "map_old2025_to_new.csv", datafile::largest_csv_bytes)});
  return found;
}

std::vector<units::UnitId> at_every_level(const units::Registry& map, Date on) {
  std::vector<units::UnitId> found;
  for (units::Level level : {units::Level::province, units::Level::district, units::Level::commune})
    for (units::UnitId unit : map.of_level(level, on)) found.push_back(unit);
  return found;
}

bool is_split(const units::Registry& map, units::UnitId unit) {
  auto lines = map.successors(unit);
  return !lines.empty() && lines.front().share.kind == units::Share::Kind::unknown;
}

/// What the new units are known to hold, and what went by an unknown share, make up what the old ones held.
void check_conserved(const units::Registry& map, const units::Totals& figures,
                     const units::RecutTotals& cut) {
  std::int64_t before = 0, known = 0, by_unknown_share = 0;
  for (const auto& [unit, amount] : figures) {
    before += amount;
    if (is_split(map, unit)) by_unknown_share += amount;
  }
  for (const auto& [unit, total] : cut) known += total.known;
  if (known + by_unknown_share != before)
    throw Failure(fmt::format("{} were known and {} unknown of {}", known, by_unknown_share, before));
}

struct Recut {
  std::vector<units::RecutTotals> forward, back;
  Seconds forward_time = 0, back_time = 0;
};

Recut recut_both_ways(const units::Registry& map) {
  auto old_communes = map.of_level(units::Level::commune, eve_of_change);
  auto new_communes = map.of_level(units::Level::commune, day_of_change);
  auto old_units = at_every_level(map, eve_of_change);
  Recut recut;
  for (int month = 0; month < months; ++month) {
    units::Totals before = figures_of(map, old_communes, month), after = figures_of(map, new_communes, month);
    recut.forward_time += time_of(
        [&] { recut.forward.push_back(units::recut_forward(map, before, eve_of_change, day_of_change)); });
    recut.back_time +=
        time_of([&] { recut.back.push_back(units::recut_back(map, after, eve_of_change, old_units)); });
    check_conserved(map, before, recut.forward.back());
  }
  return recut;
}

Figure apply_figure(const UnitsCase& given, Seconds ours, Seconds peer,
                    const units::ReorganisationResult& done) {
  Figure figure = compared("P5",
                           fmt::format("{}: {} units end, {} begin, {} lines of split, on disk", given.name,
                                       done.ended, done.created, done.split),
                           ours, "PostgreSQL", peer);
  figure.bar = "< 2 s";
  figure.is_met = ours < 2;
  return figure;
}

std::vector<Figure> measure(const UnitsCase& given, const Plan& plan, const std::string& postgres) {
  progress("P5 " + given.name);
  std::filesystem::path file = plan.scratch / "units.db";
  UnitsWorld ours("sqlite:" + file.string(), given);
  units::ReorganisationResult done;
  Seconds apply = time_of([&] {
    auto read = ours.service().read(given.conversion, day_of_change, act_of_change);
    done = ours.service().reorganise(read, false, {"bench", ""});
  });
  auto map = ours.service().registry();

  ReorganisePostgres peer(postgres, given, plan.repository);
  Seconds peer_apply = peer.apply();
  if (described(*peer.registry()) != described(*map)) throw Failure(given.name + ": the two maps differ");
  Recut recut = recut_both_ways(*map);
  PeerRecut peer_recut = peer.recut(months);
  if (peer_recut.forward != by_code(*map, recut.forward) || peer_recut.back != by_code(*map, recut.back))
    throw Failure(given.name + ": totals differ");
  for (const char* end : {"", "-wal", "-shm"}) std::filesystem::remove(file.string() + end);
  return {apply_figure(given, apply, peer_apply, done),
          compared("P5", fmt::format("{}: {} months forward, sums exact", given.name, months),
                   recut.forward_time, "PostgreSQL", peer_recut.forward_time),
          compared("P5", fmt::format("{}: {} months back, 3 levels", given.name, months), recut.back_time,
                   "PostgreSQL", peer_recut.back_time)};
}

}  // namespace

std::vector<Figure> p5_reorganisation(const Plan& plan) {
  PrivatePostgres server(plan.scratch);
  std::vector<Figure> figures;
  for (const UnitsCase& given : cases(plan))
    for (Figure& figure : measure(given, plan, server.url())) figures.push_back(std::move(figure));
  return figures;
}

}  // namespace ntm::bench
