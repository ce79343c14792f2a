// The grid while somebody fills it in: keeps cells one by one or many at once, holds what was typed while the line is down.
import { who } from '../../accounts/who.svelte';
import { address, forget, get, send } from '../../shared/api/client';
import { troubleFrom } from '../../shared/api/resource.svelte';
import { keyOf, rowsOf } from './cells';
import { draftKey, readDrafts, writeDrafts } from './drafts';
import { Entry } from './entry.svelte';
import { outcomeOf, problemsByCell } from './problems';
import type { Cell, CellInput, Grid, Outcome } from './types';

const RECORD = '/api/assessment/record';
const RETRY_MS = 15_000;
const REFRESH_MS = 1_500;

export class Recording {
  readonly entries: Entry[];
  readonly unit: string;
  readonly period: string;
  grid = $state.raw<Grid>()!;
  /** The cell that was sent last, for those who do not see the mark on its line. */
  latest = $state.raw<Entry | null>(null);
  /** The browser does not keep what was typed. */
  isForgetful = $state(false);
  #drafts: string;
  #refresh: ReturnType<typeof setTimeout> | undefined;
  #store: Storage | null;

  constructor(grid: Grid) {
    this.grid = grid;
    this.unit = grid.unit.code;
    this.period = grid.period;
    this.#store = storage();
    this.#drafts = draftKey(who.present?.account.id ?? 0, this.unit, this.period);
    const typed = this.#store ? readDrafts(this.#store, this.#drafts) : {};
    this.entries = rowsOf(grid).map((row) => new Entry(row, typed[row.key]));
  }

  /** Sends again what waits for the line, until the page is left. */
  listen(): () => void {
    const again = () => void this.sendWaiting();
    again();
    const timer = setInterval(again, RETRY_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      clearTimeout(this.#refresh);
      window.removeEventListener('online', again);
    };
  }

  get waiting(): Entry[] {
    return this.entries.filter((entry) => entry.keeping === 'offline');
  }
  async sendWaiting(): Promise<void> {
    for (const entry of this.waiting) await this.save(entry);
  }

  /** To be called when something was typed. */
  remember(): void {
    const waiting = this.entries.flatMap((entry) => {
      const draft = entry.unsaved;
      return draft ? [[entry.row.key, draft] as const] : [];
    });
    this.isForgetful = !this.#store || !writeDrafts(this.#store, this.#drafts, Object.fromEntries(waiting));
  }

  async save(entry: Entry): Promise<void> {
    if (entry.keeping === 'saving' || entry.keeping === 'conflict') return;
    const input = entry.input(this.unit, this.period);
    this.latest = entry;
    if (!input) return;
    entry.keeping = 'saving';
    await this.#send([entry], [input], entry.keyFor(input));
  }

  /** Many cells as one write, all or none. */
  async keepAsBefore(entries: Entry[]): Promise<void> {
    const inputs = entries.map((entry) => entry.input(this.unit, this.period));
    const whole = inputs.filter((input): input is CellInput => input !== null);
    if (!whole.length || whole.length < entries.length) return;
    entries.forEach((entry) => (entry.keeping = 'saving'));
    await this.#send(entries, whole);
  }

  async #send(entries: Entry[], inputs: CellInput[], key?: string): Promise<void> {
    try {
      const outcomes = await send<Outcome[]>('POST', RECORD, { cells: inputs }, key);
      const at = new Date().toISOString();
      const by = { person: who.present?.account.name ?? '', post: who.present?.role?.post ?? '' };
      entries.forEach((entry, number) => {
        const sent = inputs[number]!;
        const last: Cell['last'] = { kind: 'record', ...by, at, note: sent.note ?? '' };
        entry.kept(sent, outcomes[number]!, last);
      });
      this.#refreshSoon();
    } catch (error) {
      await this.#refused(entries, error);
    }
    this.remember();
  }

  /** Nothing was kept: each cell says why, and those that are right may be sent again. */
  async #refused(entries: Entry[], error: unknown): Promise<void> {
    const trouble = troubleFrom(error);
    const problems = problemsByCell(trouble);
    const about = problems.get(-1) ?? [];
    entries.forEach((entry, number) => {
      const own = [...(problems.get(number) ?? []), ...about];
      if (trouble.kind === 'refused' && !own.length) entry.keeping = 'still';
      else entry.refused(outcomeOf(trouble, own), own);
    });
    if (entries.some((entry) => entry.keeping === 'conflict')) await this.refresh();
  }

  #refreshSoon(): void {
    clearTimeout(this.#refresh);
    this.#refresh = setTimeout(() => void this.refresh(), REFRESH_MS);
  }

  /** Reads verdicts, and what others did, without touching what is being typed. */
  async refresh(): Promise<void> {
    forget();
    const url = address('/api/assessment/grid', { unit: this.unit, period: this.period });
    const grid = await get<Grid>(url).catch(() => null);
    if (!grid) return;
    const cells = new Map(
      grid.sets.flatMap((set) =>
        set.indicators.flatMap((line) => line.cells.map((cell) => [keyOf(set.code, line, cell), cell] as const)),
      ),
    );
    this.grid = grid;
    for (const entry of this.entries) {
      const cell = cells.get(entry.row.key);
      if (cell) entry.accept(cell);
    }
  }
}

function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
