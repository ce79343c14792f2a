#include "assessment/duty_rules.h"

#include <algorithm>

namespace ntm::assessment {
namespace {

CellState reached(Stage stage) {
  switch (stage) {
    case Stage::recorded:
      return CellState::recorded;
    case Stage::confirmed:
      return CellState::confirmed;
    case Stage::appraised:
      break;
  }
  return CellState::appraised;
}

CellState after(CellState state, const Act& act) {
  switch (act.kind) {
    case ActKind::record:
      return CellState::recorded;
    case ActKind::confirm:
      return CellState::confirmed;
    case ActKind::appraise:
      return CellState::appraised;
    case ActKind::return_:
      return CellState::returned;
    case ActKind::import:
      break;
  }
  return state == CellState::returned ? reached(act.stage) : std::max(state, reached(act.stage));
}

/// Everything since the cell was last recorded, that act included.
std::vector<Act>::const_iterator last_round(const std::vector<Act>& acts) {
  auto begin = acts.begin();
  for (auto act = acts.begin(); act != acts.end(); ++act)
    if (act->kind == ActKind::record) begin = act;
  return begin;
}

bool is_by(const WantedAct& wanted, const Act& act) {
  return (wanted.account != 0 && wanted.account == act.account) || wanted.person == act.person;
}

bool recorded_it(const Act& act) { return act.kind == ActKind::record || act.kind == ActKind::import; }

bool confirmed_it(const Act& act) {
  return act.kind == ActKind::confirm || (act.kind == ActKind::import && act.stage >= Stage::confirmed);
}

std::optional<Bar> bar_by_person(const WantedAct& wanted, const std::vector<Act>& acts) {
  for (auto act = last_round(acts); act != acts.end(); ++act) {
    if (!is_by(wanted, *act)) continue;
    if (recorded_it(*act)) return Bar::own_record;
    if (wanted.kind == ActKind::appraise && confirmed_it(*act)) return Bar::own_confirmation;
  }
  return {};
}

std::optional<Bar> bar_by_state(const WantedAct& wanted, CellState state) {
  if (state == CellState::empty || state == CellState::returned) return Bar::nothing_recorded;
  if (wanted.kind == ActKind::return_) return {};
  if (wanted.kind == ActKind::confirm) {
    if (!wanted.has_district) return Bar::no_district;
    if (state != CellState::recorded) return Bar::already_done;
    return {};
  }
  if (state == CellState::appraised) return Bar::already_done;
  if (state == CellState::recorded && wanted.has_district) return Bar::not_confirmed;
  return {};
}

}  // namespace

std::string to_text(CellState state) {
  switch (state) {
    case CellState::empty:
      return "empty";
    case CellState::recorded:
      return "recorded";
    case CellState::confirmed:
      return "confirmed";
    case CellState::appraised:
      return "appraised";
    case CellState::returned:
      break;
  }
  return "returned";
}

std::string to_vietnamese(CellState state) {
  switch (state) {
    case CellState::empty:
      return "chưa ghi";
    case CellState::recorded:
      return "đã ghi nhận";
    case CellState::confirmed:
      return "đã xác nhận";
    case CellState::appraised:
      return "đã thẩm định";
    case CellState::returned:
      break;
  }
  return "bị trả lại";
}

CellState state_of(const std::vector<Act>& acts) {
  CellState state = CellState::empty;
  for (const Act& act : acts) state = after(state, act);
  return state;
}

std::optional<Bar> bar_to(const WantedAct& wanted, const std::vector<Act>& acts) {
  if (wanted.kind == ActKind::record || wanted.kind == ActKind::import) return {};
  if (auto bar = bar_by_state(wanted, state_of(acts))) return bar;
  if (wanted.kind == ActKind::return_)
    return wanted.has_note ? std::nullopt : std::optional(Bar::note_missing);
  return bar_by_person(wanted, acts);
}

}  // namespace ntm::assessment
