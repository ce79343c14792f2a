// Which cell of a change a problem is about: the program names it by its number in the request, "dòng 2 (note)".
import type { Trouble } from '../../shared/api/client';
import type { ProblemLine } from '../../shared/api/types';

export type Outcome = 'offline' | 'conflict' | 'asks' | 'wrong';

export function problemsByCell(trouble: Trouble): Map<number, ProblemLine[]> {
  const found = new Map<number, ProblemLine[]>();
  for (const problem of trouble.kind === 'refused' ? trouble.problems : []) {
    const number = Number(/^dòng (\d+)/.exec(problem.place ?? '')?.[1] ?? 0);
    found.set(number - 1, [...(found.get(number - 1) ?? []), problem]);
  }
  return found;
}

/** What became of a cell that was not kept. */
export function outcomeOf(trouble: Trouble, problems: readonly ProblemLine[]): Outcome {
  if (trouble.kind === 'offline') return 'offline';
  if (problems.some((line) => line.code === 'assessment.outdated')) return 'conflict';
  const asks = problems.length > 0 && problems.every((line) => line.code === 'assessment.asks_for_a_word');
  return asks ? 'asks' : 'wrong';
}
