// What a cell of the grid is to the person who fills it in: where it starts from, whether it is still missing, in what order.
import { fieldText, readFigure } from './figures';
import type { Cell, Draft, Grid, GridSet, Line } from './types';

export interface Row {
  key: string;
  set: GridSet;
  line: Line;
  cell: Cell;
}
export type Show = 'all' | 'missing' | 'returned';
export interface Chosen {
  set: string | null;
  show: Show;
  needle: (text: string) => boolean;
}

export const keyOf = (set: string, line: { code: string }, cell: { part: string }): string =>
  [set, line.code, cell.part].join('/');

/** The answer to a question is chosen, a figure is typed; a conclusion on the whole has no value. */
export const isAnswer = (cell: Cell): boolean => cell.comparison === 'yes_no' || cell.comparison === 'must_not_exist';
export const hasValue = (cell: Cell): boolean => cell.comparison !== null;

const hasContent = (content: { value: string | null; conclusion: string | null } | null): boolean =>
  content !== null && (content.value !== null || content.conclusion !== null);

/** Nothing was recorded in the month, or it was returned. A conclusion on the whole is never missing: the parts decide without it. */
export const isMissing = (cell: Cell): boolean =>
  cell.state === 'returned' || (cell.state === 'empty' && hasValue(cell));

/** What was recorded in an earlier month stands in the field of an empty cell, but is not kept for this one. */
export const isSuggested = (cell: Cell): boolean => cell.state === 'empty' && hasContent(cell.before);

/** What stands in the fields before anybody types. */
export function startOf(cell: Cell): Draft {
  const from = isSuggested(cell) ? cell.before : cell;
  const value = from?.value ?? null;
  return { value: isAnswer(cell) ? (value ?? '') : fieldText(value), conclusion: from?.conclusion ?? '', note: '' };
}

export const isSame = (one: Draft, other: Draft): boolean =>
  one.value.trim() === other.value.trim() &&
  one.conclusion === other.conclusion &&
  one.note.trim() === other.note.trim();

/** The value as the program takes it; null when it is no figure. */
export function sentValue(cell: Cell, draft: Draft): { value: string } | { fault: 'not_a_figure' | 'ambiguous' } {
  return isAnswer(cell) ? { value: draft.value } : readFigure(draft.value);
}

const rankOf = (line: Line): number =>
  line.cells.some((cell) => cell.state === 'returned') ? 0 : line.cells.some(isMissing) ? 1 : 2;

/** The indicators of a set, those with something returned first, then what is missing; within each the order of the set. */
export const inOrder = (lines: readonly Line[]): Line[] => [...lines].sort((a, b) => rankOf(a) - rankOf(b));

/** Every cell of the grid; with what was returned, of whichever set, at the top. */
export function rowsOf(grid: Grid): Row[] {
  const all = grid.sets.flatMap((set) =>
    inOrder(set.indicators).map((line) => ({ rank: rankOf(line) === 0 ? 0 : 1, set, line })),
  );
  return all
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ set, line }) => line.cells.map((cell) => ({ key: keyOf(set.code, line, cell), set, line, cell })));
}

export interface Counts {
  all: number;
  missing: number;
  returned: number;
}
/** Of the cells that are asked for. */
export function countsOf(cells: readonly Cell[]): Counts {
  const asked = cells.filter((cell) => hasValue(cell) || cell.state === 'returned');
  return {
    all: asked.length,
    missing: asked.filter(isMissing).length,
    returned: asked.filter((cell) => cell.state === 'returned').length,
  };
}

/** Whether a row is shown. An indicator is shown whole: one of its cells is enough. */
export function isChosen(row: Row, chosen: Chosen): boolean {
  if (chosen.set && row.set.code !== chosen.set) return false;
  if (chosen.show === 'returned' && !row.line.cells.some((cell) => cell.state === 'returned')) return false;
  if (chosen.show === 'missing' && !row.line.cells.some(isMissing)) return false;
  return chosen.needle(`${row.line.code} ${row.line.name}`);
}

/** Lines under one heading: what was returned, or a set. */
export interface Group<T extends { row: Row }> {
  set: GridSet | null;
  lines: { line: Line; set: GridSet; entries: T[] }[];
}

/** Rows that follow each other, gathered by indicator and under their headings. */
export function groupsOf<T extends { row: Row }>(entries: readonly T[]): Group<T>[] {
  const groups: Group<T>[] = [];
  for (const entry of entries) {
    const { set, line } = entry.row;
    const heading = rankOf(line) === 0 ? null : set;
    let group = groups.at(-1);
    if (!group || group.set !== heading) groups.push((group = { set: heading, lines: [] }));
    const last = group.lines.at(-1);
    if (last?.line === line) last.entries.push(entry);
    else group.lines.push({ line, set, entries: [entry] });
  }
  return groups;
}
