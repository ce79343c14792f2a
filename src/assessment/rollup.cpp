#include "assessment/rollup.h"

namespace ntm::assessment {

Totals totals_of(const std::vector<CommuneState>& communes) {
  Totals totals;
  std::int64_t met = 0;
  for (const CommuneState& each : communes) {
    ++totals.rural_communes;
    totals.reached += each.reached;
    totals.recognised += each.recognised;
    totals.waiting += each.is_waiting();
    totals.maintained += each.is_maintained();
    totals.without_data += !each.has_data;
    if (each.has_data) met += each.criteria_met;
  }
  totals.average_criteria_met = average_to_one_decimal(met, totals.rural_communes - totals.without_data);
  return totals;
}

std::optional<Decimal> average_to_one_decimal(std::int64_t sum, std::int64_t count) {
  if (count <= 0) return {};
  std::int64_t tenths = (sum * 20 + count) / (2 * count);
  return Decimal::from_units(tenths * (Decimal::units_per_one / 10));
}

std::string Band::label() const {
  return from == to ? std::to_string(from) : std::to_string(from) + "-" + std::to_string(to);
}

std::vector<Band> bands_of(const std::vector<int>& lower_bounds, int criteria_count,
                           const std::vector<CommuneState>& communes) {
  std::vector<Band> bands;
  int to = criteria_count;
  for (int from : lower_bounds) {
    if (from > to) continue;
    bands.push_back({from, to});
    to = from - 1;
  }
  if (to >= 0) bands.push_back({0, to});
  for (const CommuneState& each : communes)
    for (Band& band : bands)
      if (each.has_data && each.criteria_met >= band.from && each.criteria_met <= band.to) ++band.count;
  return bands;
}

}  // namespace ntm::assessment
