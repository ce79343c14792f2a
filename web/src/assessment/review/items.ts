// Which cells of a review are shown, under which heading, and what the asker may do with each.
import { keyOf } from '../recording/cells';
import type { Cell, Review, ReviewLine } from '../recording/types';

/** The two steps of judging; returning is no step forward. */
export type Judging = 'confirm' | 'appraise';
export type Only = 'waiting' | 'all' | 'changed' | 'problems';

export interface Shown {
  key: string;
  set: string;
  line: ReviewLine;
  cell: Cell;
}
export interface Heading<T> {
  key: string;
  unit: ReviewLine;
  items: T[];
}

/** Cells in which something was done; of a composite indicator only those. */
export function shownOf(review: Review): Shown[] {
  return review.rows.flatMap((line) =>
    line.cells
      .filter((cell) => cell.state !== 'empty')
      .map((cell) => ({ key: `${line.unit_code}/${keyOf(review.set, line, cell)}`, set: review.set, line, cell })),
  );
}

/** Gathered by commune; when one indicator is looked at, by district, since each commune has one line. */
export function headingsOf<T extends { line: ReviewLine }>(items: readonly T[], isOneIndicator: boolean): Heading<T>[] {
  const found = new Map<string, Heading<T>>();
  for (const item of items) {
    const { unit_code, district_name } = item.line;
    const key = isOneIndicator ? district_name : unit_code;
    const heading = found.get(key) ?? { key, unit: item.line, items: [] };
    heading.items.push(item);
    found.set(key, heading);
  }
  return [...found.values()];
}

/** Differs from what stood before it. */
export function isChanged(cell: Cell): boolean {
  return cell.value !== (cell.before?.value ?? null) || cell.conclusion !== (cell.before?.conclusion ?? null);
}

/** How much a figure moved since it stood before, exact: "−2.4"; null without two figures. */
export function movedBy(cell: Cell): string | null {
  const [now, before] = [cell.value, cell.before?.value ?? null];
  const isFigure = (text: string | null): text is string => text !== null && /^-?\d+(\.\d+)?$/.test(text);
  if (!isFigure(now) || !isFigure(before) || cell.comparison === 'must_not_exist') return null;
  const decimals = Math.max(...[now, before].map((text) => text.split('.')[1]?.length ?? 0));
  const moved = (Number(now) - Number(before)).toFixed(decimals);
  return Number(moved) === 0 ? null : moved;
}
