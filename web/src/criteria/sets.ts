import type { CriteriaSetLine } from '../shared/api/types';

const TIERS = ['ntm', 'ntm_nang_cao', 'ntm_kieu_mau'];
/** The lowest tier first; tiers that are not of communes stay in the order they came in. */
const rankOf = (set: CriteriaSetLine) => Math.max(0, TIERS.indexOf(set.tier));

/** The sets of a level in force on a date (the end is not included), one line per code: of several versions the latest. */
export function setsInForce(sets: readonly CriteriaSetLine[], level: string, asOf: string): CriteriaSetLine[] {
  const latest = new Map<string, CriteriaSetLine>();
  for (const set of sets) {
    const inForce = (set.valid_from ?? '') <= asOf && (set.valid_to === null || asOf < set.valid_to);
    const known = latest.get(set.code);
    const isLater = !known || (known.valid_from ?? '') < (set.valid_from ?? '');
    if (set.level === level && inForce && isLater) latest.set(set.code, set);
  }
  return [...latest.values()].sort((a, b) => rankOf(a) - rankOf(b));
}

/** A set's name without the words every set shares, so that what tells them apart fits. */
export function shortName(name: string): string {
  return name.replace(/^(Bộ tiêu chí|Quy định)( quốc gia)?( về)?\s+/i, '').replace(/ giai đoạn(?= \d)/i, '');
}
