// The documents that targets come from: targets name a document and a clause by their codes, people by number and place.
import { address, get } from '../shared/api/client';
import type { ClauseTree, Target } from '../shared/api/types';

export class Papers {
  #trees = $state.raw<Record<string, ClauseTree>>({});

  /** Must be made while a component is being set up. `targets` is followed reactively. */
  constructor(targets: () => readonly Target[]) {
    const wanted = $derived([...new Set(targets().flatMap((target) => target.document ?? []))].sort().join('\n'));
    $effect(() => {
      for (const id of wanted.split('\n').filter(Boolean)) void this.#fetch(id);
    });
  }

  async #fetch(id: string): Promise<void> {
    const tree = await get<ClauseTree>(address(`/api/documents/${encodeURIComponent(id)}`)).catch(() => null);
    if (tree) this.#trees = { ...this.#trees, [id]: tree };
  }

  /** "Mục 1, gạch đầu dòng thứ nhất, 05/CT-UBND"; the codes until, or unless, the program answers. */
  placeOf(target: Target): string {
    const tree = this.#trees[target.document ?? ''];
    const clause = tree?.clauses.find((line) => line.id === target.clause);
    return [clause?.pinpoint ?? target.clause, tree?.symbol ?? target.document].filter(Boolean).join(', ');
  }
}
