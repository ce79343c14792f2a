import type { Trouble } from '../api/client';
import type { ProblemLine } from '../api/types';

/** The problems that belong to a field; a place may end in the place of an item ("units[1]"). */
export function problemsAt(trouble: Trouble | null, place: string): ProblemLine[] {
  if (!place || trouble?.kind !== 'refused') return [];
  return trouble.problems.filter((line) => line.place === place || line.place?.startsWith(`${place}[`));
}

/** Whether the program refused with this code. */
export function hasCode(trouble: Trouble | null, code: string): boolean {
  return trouble?.kind === 'refused' && trouble.problems.some((line) => line.code === code);
}
