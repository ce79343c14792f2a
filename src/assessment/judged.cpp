#include "assessment/judged.h"

namespace ntm::assessment {
namespace {

using Word = std::uint64_t;

/// One bit per value that is at least (at most) the bound. Written without branches so that the compiler
/// makes vector code of it: eight flags to a byte group, then one multiplication gathers their lowest bits.
template <class Compare>
Word flags(const std::int64_t* values, Compare compare) {
  alignas(8) std::array<std::uint8_t, lanes_per_block> bytes;
  for (std::size_t lane = 0; lane < lanes_per_block; ++lane) bytes[lane] = compare(values[lane]);
  Word word = 0;
  for (std::size_t group = 0; group < 8; ++group) {
    Word eight = 0;
    for (std::size_t at = 0; at < 8; ++at) eight |= Word{bytes[group * 8 + at]} << (at * 8);
    word |= (eight * 0x0102040810204080ull >> 56) << (group * 8);
  }
  return word;
}

Word at_least(const std::int64_t* values, std::int64_t bound) {
  return flags(values, [bound](std::int64_t value) { return value >= bound; });
}

Word at_most(const std::int64_t* values, std::int64_t bound) {
  return flags(values, [bound](std::int64_t value) { return value <= bound; });
}

/// What comparing the values of one slot gives.
struct Computed {
  Word met = 0, not_met = 0, unverified = 0;
};

Computed compute(const Slot& slot, int number, const Block& block, const std::vector<Group>& groups) {
  Computed computed;
  Word present = block.planes(number).has_value;
  if (present == 0) return computed;
  for (const Group& group : groups) {
    const Bound& bound = (*group.bounds)[static_cast<std::size_t>(number)];
    Word known = bound.is_known ? present & group.lanes : 0;
    if (known == 0) continue;
    const std::int64_t* values = block.values(number);
    Word passing = slot.is_at_most ? at_most(values, bound.units) : at_least(values, bound.units);
    computed.met |= known & passing;
    computed.not_met |= known & ~passing;
    if (!bound.is_verified) computed.unverified |= known;
  }
  return computed;
}

/// A three-valued verdict for 64 units; unknown is what no plane says.
struct Verdicts {
  Word met = 0, not_met = 0, not_applicable = 0;
  Word decided() const { return met | not_met | not_applicable; }
};

Verdicts concluded(const Block& block, int slot, bool may_not_apply) {
  const StatePlanes& planes = block.planes(slot);
  return {planes.met, planes.not_met, may_not_apply ? planes.not_applicable : 0};
}

/// Joins verdicts of which all must be met; see AllOf in result.h.
struct AllOfWords {
  Word not_met = 0, unknown = 0, not_applicable = ~Word{0};
  bool empty = true;

  void add(const Verdicts& each) {
    not_met |= each.not_met;
    unknown |= ~each.decided();
    not_applicable &= each.not_applicable;
    empty = false;
  }
  Verdicts result() const {
    if (empty) return {};
    return {~not_met & ~unknown & ~not_applicable, not_met, not_applicable};
  }
};

struct MarkWords {
  Word contradiction = 0, stale = 0, unverified = 0;
};

class BlockJudge {
 public:
  BlockJudge(const Layout& layout, const Block& block, const std::vector<Group>& groups, int month_index)
      : layout_(layout),
        block_(block),
        groups_(groups),
        fresh_from_(month_index - layout.stale_after_months()) {}

  Verdicts indicator(const IndicatorColumns& columns, MarkWords& marks) const {
    AllOfWords results, comparisons;
    Word unverified = 0;
    for (int slot = columns.first_slot; slot < columns.first_slot + columns.part_count; ++slot)
      part(columns, slot, results, comparisons, unverified, marks);
    Verdicts verdict = results.result();
    if (columns.whole_slot >= 0) whole(columns, comparisons.result(), verdict, unverified, marks);
    marks.unverified |= unverified;
    return verdict;
  }

 private:
  void part(const IndicatorColumns& columns, int slot, AllOfWords& results, AllOfWords& comparisons,
            Word& unverified, MarkWords& marks) const {
    Computed computed = compute(layout_.slots()[static_cast<std::size_t>(slot)], slot, block_, groups_);
    Verdicts said = concluded(block_, slot, columns.may_not_apply);
    Word free = ~said.decided();
    results.add(
        {said.met | (free & computed.met), said.not_met | (free & computed.not_met), said.not_applicable});
    Word counts = ~said.not_applicable;
    comparisons.add({counts & computed.met, counts & computed.not_met, said.not_applicable});
    unverified |= free & computed.unverified;
    marks.contradiction |= (said.met & computed.not_met) | (said.not_met & computed.met);
    marks.stale |= block_.older_than(slot, fresh_from_);
  }

  void whole(const IndicatorColumns& columns, const Verdicts& computed, Verdicts& verdict, Word& unverified,
             MarkWords& marks) const {
    Verdicts said = concluded(block_, columns.whole_slot, columns.may_not_apply);
    Word free = ~said.decided();
    verdict = {said.met | (free & verdict.met), said.not_met | (free & verdict.not_met),
               said.not_applicable | (free & verdict.not_applicable)};
    unverified &= free;
    marks.contradiction |= (said.met & computed.not_met) | (said.not_met & computed.met);
    marks.stale |= block_.older_than(columns.whole_slot, fresh_from_);
  }

  const Layout& layout_;
  const Block& block_;
  const std::vector<Group>& groups_;
  int fresh_from_;  ///< Rows of an earlier month than this are stale.
};

void count_fulfilled(Judged& judged) {
  for (const CriterionPlanes& planes : judged.criteria) {
    Word fulfilled = planes.met | planes.not_applicable;
    for (std::size_t lane = 0; lane < lanes_per_block; ++lane)
      judged.criteria_met[lane] =
          static_cast<std::uint8_t>(judged.criteria_met[lane] + (fulfilled >> lane & 1));
  }
}

}  // namespace

Result Judged::criterion(std::size_t number, std::size_t lane) const {
  const CriterionPlanes& planes = criteria[number];
  if (planes.met >> lane & 1) return Result::met;
  if (planes.unknown >> lane & 1) return Result::unknown;
  return planes.not_applicable >> lane & 1 ? Result::not_applicable : Result::not_met;
}

Result Judged::unit(std::size_t lane) const {
  if (met >> lane & 1) return Result::met;
  return unknown >> lane & 1 ? Result::unknown : Result::not_met;
}

Judged judge_block(const Layout& layout, const Block& block, const std::vector<Group>& groups,
                   int month_index) {
  Judged judged;
  judged.criteria.resize(static_cast<std::size_t>(layout.criteria_count()));
  std::vector<AllOfWords> criteria(judged.criteria.size());
  BlockJudge judge(layout, block, groups, month_index);
  for (const IndicatorColumns& columns : layout.indicators()) {
    auto at = static_cast<std::size_t>(columns.criterion);
    MarkWords marks;
    criteria[at].add(judge.indicator(columns, marks));
    judged.criteria[at].contradiction |= marks.contradiction;
    judged.criteria[at].stale |= marks.stale;
    judged.criteria[at].unverified |= marks.unverified;
  }
  AllOfWords unit;
  for (std::size_t at = 0; at < criteria.size(); ++at) {
    Verdicts verdict = criteria[at].result();
    judged.criteria[at].met = verdict.met;
    judged.criteria[at].not_applicable = verdict.not_applicable;
    judged.criteria[at].unknown = ~verdict.decided();
    unit.add(verdict);
  }
  for (int slot = 0; slot < block.slot_count(); ++slot) judged.recorded |= block.planes(slot).recorded;
  Verdicts together = unit.result();
  judged.met = together.met | together.not_applicable;
  judged.unknown = ~together.decided();
  count_fulfilled(judged);
  return judged;
}

}  // namespace ntm::assessment
