import type { Unit } from '../shared/api/types';

/** Wards and townships are outside the Programme, and no set judges a province. */
const NEVER_JUDGED = ['province', 'municipality', 'ward', 'township'];

/** Whether a unit of this type is held against criteria at all. */
export function isJudged(unit: Pick<Unit, 'type'>): boolean {
  return !NEVER_JUDGED.includes(unit.type);
}
