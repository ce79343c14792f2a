import type { Clause } from '../shared/api/types';

/** A clause under the clauses that hold it, outermost first; empty when nobody knows it. A circle in the data ends the walk. */
export function chainOf(clauses: readonly Clause[], id: string): Clause[] {
  const chain: Clause[] = [];
  let wanted: string | null = id;
  while (wanted !== null) {
    const found: Clause | undefined = clauses.find((clause) => clause.id === wanted || clause.pinpoint === wanted);
    if (!found || chain.includes(found)) break;
    chain.unshift(found);
    wanted = found.parent;
  }
  return chain;
}
