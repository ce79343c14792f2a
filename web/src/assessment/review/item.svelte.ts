// One cell while somebody judges it.
import type { ProblemLine } from '../../shared/api/types';
import type { CellInput } from '../recording/types';
import type { Judging, Shown } from './items';

export class Item {
  readonly key: string;
  readonly set: string;
  readonly line: Shown['line'];
  readonly cell: Shown['cell'];
  chosen = $state(false);
  /** The judge's own conclusion; "" leaves what the commune says. */
  conclusion = $state('');
  note = $state('');
  problems = $state.raw<ProblemLine[]>([]);
  isReturning = $state(false);

  /** `before`: the same cell as it was shown until now; what was chosen and typed stays while nobody changed the cell. */
  constructor(shown: Shown, before?: Item) {
    this.key = shown.key;
    this.set = shown.set;
    this.line = shown.line;
    this.cell = shown.cell;
    if (!before) return;
    this.problems = before.problems;
    this.conclusion = before.conclusion;
    this.note = before.note;
    if (before.cell.version !== shown.cell.version) return;
    this.chosen = before.chosen;
    this.isReturning = before.isReturning;
  }

  may(act: Judging | 'return'): boolean {
    return this.cell.may.includes(act);
  }

  input(period: string, note = this.note): CellInput {
    const { line, cell, set } = this;
    const about = { unit_code: line.unit_code, set, indicator: line.code, part: cell.part, period };
    return { ...about, version: cell.version, note: note.trim() };
  }
}
