#pragma once
#include <set>
#include <vector>

#include "bodies/register.h"
#include "units/registry.h"

namespace ntm::bodies {

/// Which body answers for a unit's targets on a day: the committee of its district; where there is no
/// district level (from 01/07/2025), of the commune itself; of the province for a province. nullptr when no
/// such body is known.
/// @req R34
/// @legal 05/CT-UBND, Mục 2
const Body* answering_for(const Register& bodies, const units::Registry& units, units::UnitId unit, Date day);

/// The committees of the commune-level units of some provinces, one for the time each unit belonged to them:
/// code "UBND-<unit code>", head "Chủ tịch UBND xã". Codes of units are reused: where several units bore one,
/// the earliest gives the plain code and later ones get the year in which they began added to it.
/// @req R102 R103
std::vector<Body> commune_committees(const units::Registry& units, const std::set<units::UnitId>& provinces);

}  // namespace ntm::bodies
