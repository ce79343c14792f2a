// One cell of the grid while somebody fills it in: what the program keeps, what was typed, and how far keeping it has come.
import { newKey } from '../../shared/api/client';
import type { ProblemLine } from '../../shared/api/types';
import { hasValue, isMissing, isSame, isSuggested, sentValue, startOf, type Row } from './cells';
import type { KeptDraft } from './drafts';
import type { Cell, CellInput, Draft, Outcome } from './types';

/** still: nothing under way; saved: kept just now; asks: a word is wanted; conflict: somebody else was first. */
export type Keeping = 'still' | 'saving' | 'saved' | 'asks' | 'wrong' | 'conflict' | 'offline';

export class Entry {
  readonly row: Row;
  cell = $state.raw<Cell>()!;
  value = $state('');
  conclusion = $state('');
  note = $state('');
  keeping = $state<Keeping>('still');
  problems = $state.raw<ProblemLine[]>([]);
  /** A figure that cannot be read, found before anything is sent. */
  fault = $state<'not_a_figure' | 'ambiguous' | null>(null);
  chosen = $state(false);
  /** The version that was seen while typing. */
  base: number;
  #key = '';
  #keyOf = '';

  constructor(row: Row, kept?: KeptDraft) {
    this.row = row;
    this.cell = row.cell;
    this.base = row.cell.version;
    this.#put(startOf(row.cell));
    if (kept && (kept.waits || !isSame(kept, startOf(row.cell)))) {
      this.#put(kept);
      this.base = kept.base;
      if (kept.waits) this.keeping = 'offline';
    }
  }

  get draft(): Draft {
    return { value: this.value, conclusion: this.conclusion, note: this.note };
  }
  get isTyped(): boolean {
    return !isSame(this.draft, startOf(this.cell));
  }
  get isMissing(): boolean {
    return isMissing(this.cell);
  }
  /** An earlier month's value that nobody touched. */
  get isSuggested(): boolean {
    return isSuggested(this.cell) && !this.isTyped;
  }
  get mayKeepAsBefore(): boolean {
    return this.isSuggested && hasValue(this.cell) && this.mayRecord && this.keeping !== 'saving';
  }
  get mayRecord(): boolean {
    return this.cell.may.includes('record');
  }
  get isEmpty(): boolean {
    return this.value.trim() === '' && this.conclusion === '';
  }

  #put(draft: Draft): void {
    this.value = draft.value;
    this.conclusion = draft.conclusion;
    this.note = draft.note;
  }

  /** Something was typed: what was said about the last try no longer counts, except that somebody else was first. */
  touched(field: keyof Draft): void {
    this.fault = null;
    if (this.keeping === 'conflict' || this.keeping === 'saving') return;
    if (this.keeping === 'asks' && field === 'note') return;
    this.problems = [];
    if (this.keeping !== 'offline') this.keeping = 'still';
  }

  /** Whether leaving the line keeps what was typed: not what was refused as it stands, nor what waits for a word. */
  get isReady(): boolean {
    if (!this.isTyped || !this.mayRecord) return false;
    if (this.keeping === 'asks') return this.note.trim() !== '';
    return this.keeping === 'still' || this.keeping === 'saved';
  }

  /** Back to what the program keeps. */
  undo(): void {
    this.#put(startOf(this.cell));
    this.base = this.cell.version;
    this.keeping = 'still';
    this.problems = [];
    this.fault = null;
  }

  /** What is sent; null when the figure cannot be read. */
  input(unit: string, period: string): CellInput | null {
    const read = hasValue(this.cell) ? sentValue(this.cell, this.draft) : { value: '' };
    if ('fault' in read) {
      this.fault = read.fault;
      this.keeping = 'wrong';
      return null;
    }
    const { set, line, cell } = this.row;
    const { conclusion, note } = this.draft;
    const about = { unit_code: unit, set: set.code, indicator: line.code, part: cell.part, period };
    return { ...about, version: this.base, value: read.value, conclusion, note: note.trim() };
  }

  /** The same key for the same request, so that one whose answer was lost is not done twice. */
  keyFor(input: CellInput): string {
    const text = JSON.stringify(input);
    if (text !== this.#keyOf) this.#key = newKey();
    this.#keyOf = text;
    return this.#key;
  }

  kept(sent: CellInput, outcome: Outcome, last: Cell['last']): void {
    const content = { value: sent.value || null, conclusion: (sent.conclusion || null) as Cell['conclusion'] };
    const { version, state, doubts } = outcome;
    this.cell = { ...this.cell, ...content, version, state, doubts, last };
    this.base = version;
    this.chosen = false;
    this.problems = [];
    if (this.note.trim() === sent.note) this.note = '';
    this.keeping = this.isTyped ? 'still' : 'saved';
  }

  refused(keeping: Keeping, problems: ProblemLine[]): void {
    this.keeping = keeping;
    this.problems = problems;
    this.chosen = false;
  }

  /** The cell as it is by now. What is being typed stays. */
  accept(cell: Cell): void {
    const isBusy = this.keeping === 'saving' || this.keeping === 'offline' || this.isTyped;
    this.cell = cell;
    if (!isBusy) {
      this.base = cell.version;
      this.#put(startOf(cell));
    } else if (cell.version !== this.base && this.keeping !== 'saving') this.keeping = 'conflict';
  }

  /** Mine instead of what somebody else recorded, knowing it. */
  insist(): void {
    this.base = this.cell.version;
    this.keeping = 'still';
    this.problems = [];
  }

  get unsaved(): KeptDraft | null {
    const waits = this.keeping === 'offline';
    return this.isTyped || waits ? { ...this.draft, base: this.base, waits } : null;
  }
}
