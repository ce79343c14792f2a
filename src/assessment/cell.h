#pragma once
#include <cstdint>
#include <optional>

#include "assessment/value.h"

namespace ntm::assessment {

/// One entry of the value table as the engine takes it: figures in ten-thousandths.
struct Entry {
  std::optional<std::int64_t> value;
  std::optional<Conclusion> conclusion;
  Stage stage = Stage::recorded;
};

/// What stands for one slot of one unit in one month: a figure, the month it is of, and one byte of state:
/// bit 0 has a value, bits 1–2 its stage, bits 3–4 the conclusion (0 none, else 1 + Conclusion), bits 5–6 its
/// stage, bit 7 the value is derived.
struct Cell {
  std::int64_t value = 0;
  std::uint8_t state = 0;
  std::int16_t since = 0;  ///< Month::index() of the rows that stand; no meaning while the state is absent.

  bool is_absent() const { return state == 0; }
  bool has_value() const { return state & 1; }
  bool is_derived() const { return state & 0x80; }
  bool has_conclusion() const { return state & 0x18; }
  Stage value_stage() const { return static_cast<Stage>(state >> 1 & 3); }
  Stage conclusion_stage() const { return static_cast<Stage>(state >> 5 & 3); }
  Conclusion conclusion() const { return static_cast<Conclusion>((state >> 3 & 3) - 1); }

  /// Takes a row of a month. The first row of a later month replaces all that stood; within the month the
  /// highest stage counts for the value and for the conclusion, each by itself.
  void take(const Entry& entry, std::int16_t month) {
    if (is_absent() || since != month) *this = Cell{0, 0, month};
    if (entry.value && (!has_value() || entry.stage >= value_stage())) {
      value = *entry.value;
      state = static_cast<std::uint8_t>((state & ~0x07) | 1 | static_cast<int>(entry.stage) << 1);
    }
    if (entry.conclusion && (!has_conclusion() || entry.stage >= conclusion_stage()))
      state = static_cast<std::uint8_t>((state & ~0x78) | (static_cast<int>(*entry.conclusion) + 1) << 3 |
                                        static_cast<int>(entry.stage) << 5);
  }

  /// Fills in a value that other records decide; one that was entered stays.
  void derive(std::int64_t derived) {
    if (has_value()) return;
    value = derived;
    state = static_cast<std::uint8_t>(state | 0x81);
  }

  bool operator==(const Cell&) const = default;
};

}  // namespace ntm::assessment
