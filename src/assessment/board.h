#pragma once
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "assessment/board_sources.h"
#include "assessment/engine.h"
#include "db/database.h"

namespace ntm::assessment {

/// One version of a criteria set with the values of every unit of its level, in memory (bảng điểm). Its owner
/// calls catch_up() and use() one at a time; reading is free.
class Board {
 public:
  /// Loads everything from the database.
  Board(World world, db::Database& database);

  World world() const { return sources_.world(); }
  const criteria::Set& set() const { return *set_; }
  const std::vector<units::UnitId>& units() const { return sources_.units(); }
  /// Nothing for a unit of another level.
  std::optional<std::size_t> index_of(units::UnitId unit) const;
  std::shared_ptr<const Snapshot> at(Month period) { return engine_->snapshot_with(period); }
  std::shared_ptr<const Snapshot> snapshot() const { return engine_->snapshot(); }
  bool changes_between(Date from, Date to) const { return sources_.changes_between(from, to); }

  /// Takes new decisions of recognition; judges again where they decide anything.
  void use(std::shared_ptr<const recognition::Decisions> decisions);
  /// Reads again what was written since the board last looked, by this program or another. false: it is so
  /// much, or so far back, that the board has to be made anew.
  bool catch_up(db::Database& database);

 private:
  void load(db::Database& database);
  bool read_changes(db::Connection& connection, std::int64_t last);
  Engine::UnitRows rows_of(db::Connection& connection, units::UnitId unit, Month from) const;

  std::shared_ptr<const criteria::Set> set_;
  std::shared_ptr<const Layout> layout_;
  std::unordered_map<units::UnitId, std::size_t> index_;
  BoardSources sources_;
  std::unique_ptr<Engine> engine_;
  std::int64_t seen_ = 0;  ///< Number of the last write that is in the engine.
};

/// The boards in use, each made when it is first asked for and made anew when the map of units or the set
/// changes.
class Boards {
 public:
  explicit Boards(db::Database& database) : database_(database) {}

  /// The board of `world.set`, with everything that was committed before the call.
  std::shared_ptr<Board> of(const World& world);
  /// Called after a commit, so that the next reader need not wait for it.
  void values_changed(const std::string& set);
  std::vector<std::shared_ptr<Board>> in_use();

 private:
  struct Place {
    std::mutex mutex;  ///< Held while the board is made or changed.
    std::shared_ptr<Board> board;
  };
  std::shared_ptr<Place> place_of(const criteria::Set& set);
  std::vector<std::shared_ptr<Place>> places(const std::string& set);

  db::Database& database_;
  std::mutex mutex_;
  std::map<std::pair<std::string, std::string>, std::shared_ptr<Place>> places_;  ///< By set and version.
};

}  // namespace ntm::assessment
