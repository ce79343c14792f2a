// Judging many cells at once: confirmed or appraised as one write, all or none; returned one by one, each with its reason.
import { Change } from '../../shared/api/change.svelte';
import { problemsByCell } from '../recording/problems';
import type { Outcome, Review } from '../recording/types';
import { Item } from './item.svelte';
import { shownOf, type Judging } from './items';

export class Judgement {
  review = $state.raw<Review | null>(null);
  items = $state.raw<Item[]>([]);
  change = new Change();
  /** How many cells the last act was about. */
  done = $state.raw<{ act: Judging | 'return'; count: number } | null>(null);
  /** Cells that stood in the way: nothing was kept. */
  blocked = $state(0);
  readonly #again: () => void;

  constructor(again: () => void) {
    this.#again = again;
  }

  accept(review: Review | null): void {
    const before = new Map(this.items.map((item) => [item.key, item]));
    this.review = review;
    this.items = review ? shownOf(review).map((shown) => new Item(shown, before.get(shown.key))) : [];
  }

  async judge(act: Judging, items: Item[]): Promise<void> {
    const period = this.review?.period ?? '';
    const cells = items.map((item) => ({ ...item.input(period), conclusion: item.conclusion }));
    await this.#send(act, items, cells);
  }

  async giveBack(item: Item, note: string): Promise<void> {
    await this.#send('return', [item], [item.input(this.review?.period ?? '', note)]);
  }

  async #send(act: Judging | 'return', items: Item[], cells: object[]): Promise<void> {
    this.done = null;
    this.blocked = 0;
    items.forEach((item) => (item.problems = []));
    const outcomes = await this.change.send<Outcome[]>('POST', `/api/assessment/${act}`, { cells });
    if (outcomes) {
      items.forEach((item) => Object.assign(item, { chosen: false, isReturning: false, conclusion: '', note: '' }));
      this.done = { act, count: outcomes.length };
    } else this.#blame(items);
    if (outcomes || this.blocked) this.#again();
  }

  /** Cells that were the reason say so and are no longer chosen; the others may be sent again. */
  #blame(items: Item[]): void {
    const trouble = this.change.trouble;
    if (!trouble) return;
    for (const [number, problems] of problemsByCell(trouble)) {
      const item = items[number];
      if (!item) continue;
      item.problems = problems;
      item.chosen = false;
      this.blocked += 1;
    }
    if (this.blocked) this.change.trouble = null;
  }
}
