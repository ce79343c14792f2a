// The marks of the look, in one place. A mark is never shown without a word for those who cannot see or know it.
import type { CellMark, Stage, Verdict } from '../api/types';

const VERDICTS: Record<Verdict, string> = { met: '✓', not_met: '✗', unknown: '?', not_applicable: '–' };
const STAGES: Record<Stage, string> = { recorded: '○', confirmed: '◐', appraised: '●' };
const MARKS: Record<CellMark, string> = { contradiction: '!', stale: '↻', unverified: '~' };

export const signOf = (verdict: Verdict): string => VERDICTS[verdict];
export const stageSign = (stage: Stage): string => STAGES[stage];
export const markSign = (mark: CellMark): string => MARKS[mark];

/** The marks of a cell, gravest first: a contradiction matters more than age, age more than an unchecked threshold. */
export function gravestFirst(marks: readonly CellMark[]): CellMark[] {
  const order = Object.keys(MARKS) as CellMark[];
  return order.filter((mark) => marks.includes(mark));
}
