#pragma once
#include <memory>
#include <string>
#include <vector>

#include "bench.h"
#include "json/json.h"
#include "private_postgres.h"
#include "running.h"

namespace ntm::bench {

/// Directus on PostgreSQL with the cells of grids, their past and what was done to them as collections, and a
/// user for each unit who may read those of that unit alone.
class Directus {
 public:
  static bool is_installed(const Plan& plan);
  /// `grids`: what our own server answers, one for each unit.
  explicit Directus(const Plan& plan, const std::vector<Json>& grids);
  int port() const { return port_; }
  /// The request of the user of a unit for its grid.
  std::string request_for(const Json& grid) const;

 private:
  void put(const std::vector<Json>& grids) const;

  int port_;
  PrivatePostgres postgres_;
  std::unique_ptr<Running> server_;
};

}  // namespace ntm::bench
