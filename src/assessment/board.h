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

/// One version of a criteria set with the values of every unit of its level, in memory (bảng điểm).
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
  /// Reads the rows of some units again. false: they reach into months whose values are gone, load again.
  bool read_again(db::Database& database, const std::vector<units::UnitId>& units, Month earliest);

 private:
  void load(db::Database& database);
  Engine::UnitRows rows_of(db::Connection& connection, units::UnitId unit) const;

  std::shared_ptr<const criteria::Set> set_;
  std::shared_ptr<const Layout> layout_;
  std::unordered_map<units::UnitId, std::size_t> index_;
  BoardSources sources_;
  std::unique_ptr<Engine> engine_;
};

/// The boards in use, each made when it is first asked for and made anew when the map of units or the set
/// changes.
class Boards {
 public:
  explicit Boards(db::Database& database) : database_(database) {}

  /// The board of `world.set`, with everything that was committed before the call.
  std::shared_ptr<Board> of(const World& world);
  /// Called after a commit: brings the boards of a set up to date.
  void values_changed(const std::string& set, const std::vector<units::UnitId>& units, Month earliest);
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
