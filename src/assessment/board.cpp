#include "assessment/board.h"

#include <algorithm>

#include "assessment/store.h"

namespace ntm::assessment {
namespace {

/// Above this many units it is cheaper to load the whole set again, when it is next asked for.
constexpr std::size_t many_units = 2000;

std::vector<units::UnitId> units_of_level(const units::Registry& registry, const std::string& level) {
  std::vector<units::UnitId> units;
  auto wanted = units::level_from(level);
  for (const units::Unit& unit : registry.units())
    if (wanted && unit.level == *wanted) units.push_back(unit.id);
  return units;
}

Entry entry_of(const Value& row) {
  Entry entry{{}, row.conclusion, row.stage};
  if (row.value) entry.value = row.value->units();
  return entry;
}

}  // namespace

Board::Board(World world, db::Database& database)
    : set_(world.set),
      layout_(std::make_shared<const Layout>(*set_)),
      sources_(world, units_of_level(*world.registry, set_->level), layout_) {
  for (std::size_t at = 0; at < units().size(); ++at) index_[units()[at]] = at;
  engine_ = std::make_unique<Engine>(layout_, units().size(), sources_.sources(), Engine::Options{0, 24});
  load(database);
}

std::optional<std::size_t> Board::index_of(units::UnitId unit) const {
  auto found = index_.find(unit);
  if (found == index_.end()) return {};
  return found->second;
}

void Board::load(db::Database& database) {
  database.read([&](db::Connection& c) {
    seen_ = store::last_change(c, set_->code);
    engine_->load(
        [&](Engine::Loader& loader) {
          store::each_row(c, set_->code, [&](const Value& row) {
            auto unit = index_of(row.unit);
            auto slot = layout_->slot_of(row.indicator, row.part);
            if (unit && slot) loader.put(row.period, *unit, *slot, entry_of(row));
          });
        },
        store::last_month(c, set_->code));
  });
}

void Board::use(std::shared_ptr<const recognition::Decisions> decisions) {
  if (world().decisions == decisions) return;
  sources_.use(std::move(decisions));
  if (world().has_derived()) engine_->judge_again();
}

Engine::UnitRows Board::rows_of(db::Connection& connection, units::UnitId unit, Month from) const {
  Engine::UnitRows rows{*index_of(unit), {}};
  for (const Value& row : store::rows_of(connection, unit, set_->code, from))
    if (auto slot = layout_->slot_of(row.indicator, row.part))
      rows.rows.push_back({row.period, *slot, entry_of(row)});
  return rows;
}

bool Board::catch_up(db::Database& database) {
  return database.read([&](db::Connection& c) {
    std::int64_t last = store::last_change(c, set_->code);
    return last == seen_ || read_changes(c, last);
  });
}

bool Board::read_changes(db::Connection& connection, std::int64_t last) {
  std::vector<units::UnitId> changed;
  std::optional<Month> from;
  for (const store::Change& change : store::changes_after(connection, set_->code, seen_)) {
    if (!index_of(change.unit)) continue;
    changed.push_back(change.unit);
    from = from ? std::min(*from, change.earliest) : change.earliest;
  }
  if (changed.size() > many_units) return false;
  std::vector<Engine::UnitRows> rows;
  for (units::UnitId unit : changed) rows.push_back(rows_of(connection, unit, *from));
  seen_ = last;
  return changed.empty() || engine_->replace(std::move(rows), *from);
}

std::shared_ptr<Boards::Place> Boards::place_of(const criteria::Set& set) {
  std::lock_guard lock(mutex_);
  auto& place = places_[{set.code, set.version}];
  if (!place) place = std::make_shared<Place>();
  return place;
}

std::vector<std::shared_ptr<Boards::Place>> Boards::places(const std::string& set) {
  std::lock_guard lock(mutex_);
  std::vector<std::shared_ptr<Place>> found;
  for (const auto& [key, place] : places_)
    if (set.empty() || key.first == set) found.push_back(place);
  return found;
}

std::shared_ptr<Board> Boards::of(const World& world) {
  auto place = place_of(*world.set);
  std::lock_guard lock(place->mutex);
  bool fits = place->board && &place->board->set() == world.set.get() &&
              place->board->world().registry == world.registry;
  if (!fits || !place->board->catch_up(database_)) place->board = std::make_shared<Board>(world, database_);
  place->board->use(world.decisions);
  return place->board;
}

void Boards::values_changed(const std::string& set) {
  for (const auto& place : places(set)) {
    std::lock_guard lock(place->mutex);
    if (place->board && !place->board->catch_up(database_)) place->board = nullptr;
  }
}

std::vector<std::shared_ptr<Board>> Boards::in_use() {
  std::vector<std::shared_ptr<Board>> boards;
  for (const auto& place : places("")) {
    std::lock_guard lock(place->mutex);
    if (place->board) boards.push_back(place->board);
  }
  return boards;
}

}  // namespace ntm::assessment
