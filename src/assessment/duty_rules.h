#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "assessment/act.h"
#include "assessment/bar.h"

/// Separation of duties (bất kiêm nhiệm): who may do what next to a value, by what was done to it before. The
/// right itself and its units come from data/accounts/roles.yaml and are checked in act_service.cpp.
namespace ntm::assessment {

/// How far a cell has come. returned: it waits to be recorded anew.
enum class CellState { empty, recorded, confirmed, appraised, returned };
std::string to_text(CellState state);
std::string to_vietnamese(
    CellState state);  ///< "chưa ghi", "đã ghi nhận", "đã xác nhận", "đã thẩm định", "bị trả lại"

/// `acts` are those of one cell, oldest first. An import brings it to the stage of its row and never back.
CellState state_of(const std::vector<Act>& acts);

/// An act that somebody wants to do.
struct WantedAct {
  ActKind kind = ActKind::record;
  std::int64_t account = 0;
  std::string person;
  bool has_note = false;
  bool has_district = true;  ///< A level of districts stands between the unit and those who appraise.
};

/// What stands in the way of an act; nothing when it is allowed. Only what was done since the cell was last
/// recorded counts: recording anew voids all later stages. The same person is who has the same account or the
/// same name.
/// @req R110
std::optional<Bar> bar_to(const WantedAct& wanted, const std::vector<Act>& acts);

}  // namespace ntm::assessment
