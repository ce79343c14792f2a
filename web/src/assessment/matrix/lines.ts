// From the program's rows to the lines on screen: grouped by district with a summary line that folds, filtered by name and
// by "only target communes", and only as many in the page as can be seen when there are very many.
import type { MatrixRow, Named, Target, Tier } from '../../shared/api/types';
import { isLike } from '../../units/fold';

export interface DistrictLine {
  kind: 'district';
  code: string;
  name: string;
  communes: number;
  full: number;
  average: number | null;
  met: Record<string, number>;
  folded: boolean;
}
export interface CommuneLine {
  kind: 'commune';
  row: MatrixRow;
}
export type Line = DistrictLine | CommuneLine;

export interface Wish {
  folded: ReadonlySet<string>;
  onlyTargets: boolean;
  needle: string;
}

/** Rows with the tiers that somebody aims at for them: the matrix is judged without knowing the targets.
 * A target that lost its subject is nobody's: its code may name another unit by now. */
export function aimedAt(rows: readonly MatrixRow[], targets: readonly Target[]): MatrixRow[] {
  const tiers = new Map<string, Tier[]>();
  for (const { kind, unit_code, tier, state } of targets)
    if (kind === 'named' && unit_code && state !== 'no_subject')
      tiers.set(unit_code, [...(tiers.get(unit_code) ?? []), tier]);
  return rows.map((row) => ({ ...row, target_tiers: tiers.get(row.unit_code) ?? [] }));
}

export function chosenRows(rows: readonly MatrixRow[], wish: Pick<Wish, 'onlyTargets' | 'needle'>): MatrixRow[] {
  const needle = wish.needle.trim();
  return rows.filter(
    (row) => (!wish.onlyTargets || row.target_tiers.length > 0) && (!needle || isLike(row.unit_name, needle)),
  );
}

function summary(rows: readonly MatrixRow[], criteria: readonly Named[], folded: boolean): DistrictLine {
  const first = rows[0]!;
  const counts = rows.flatMap((row) => (row.criteria_met === null ? [] : [row.criteria_met]));
  const met = Object.fromEntries(
    criteria.map(({ code }) => [code, rows.filter((row) => row.verdicts[code] === 'met').length]),
  );
  return {
    kind: 'district',
    code: first.district_code,
    name: first.district_name,
    communes: rows.length,
    full: rows.filter((row) => row.criteria_met === row.criteria_count).length,
    average: counts.length ? counts.reduce((sum, count) => sum + count, 0) / counts.length : null,
    met,
    folded,
  };
}

/** Lines in the program's order of districts. While somebody searches, nothing stays folded away. */
export function linesOf(rows: readonly MatrixRow[], criteria: readonly Named[], wish: Wish): Line[] {
  const byDistrict = new Map<string, MatrixRow[]>();
  for (const row of chosenRows(rows, wish)) {
    const group = byDistrict.get(row.district_code);
    if (group) group.push(row);
    else byDistrict.set(row.district_code, [row]);
  }
  return [...byDistrict].flatMap(([code, group]): Line[] => {
    const folded = wish.folded.has(code) && !wish.needle.trim();
    const communes: Line[] = folded ? [] : group.map((row) => ({ kind: 'commune', row }));
    return [summary(group, criteria, folded), ...communes];
  });
}

/** What stands in the page: a line, or the room of the lines left out. */
export type Slot = { index: number } | { index: number; skipped: number };

/** Lines `first`..`last` and the one that holds the keyboard; the rest is room, so that the scroll bar stays honest. */
export function slots(count: number, first: number, last: number, held: number): Slot[] {
  const visible = new Set<number>();
  for (let index = Math.max(0, first); index <= Math.min(count - 1, last); index += 1) visible.add(index);
  if (held >= 0 && held < count) visible.add(held);
  const result: Slot[] = [];
  let next = 0;
  for (const index of [...visible].sort((a, b) => a - b)) {
    if (index > next) result.push({ index: next, skipped: index - next });
    result.push({ index });
    next = index + 1;
  }
  if (next < count) result.push({ index: next, skipped: count - next });
  return result;
}
