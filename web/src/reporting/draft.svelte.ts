// A report while it is being written: saved by itself a moment after the last key, one save at a time, never over the words of
// somebody else.
import { newKey, send, Unanswered, type Trouble } from '../shared/api/client';
import { troubleFrom } from '../shared/api/resource.svelte';
import type { Draft, Written } from './types';

export type Saving = 'untouched' | 'waiting' | 'saving' | 'saved' | 'failed' | 'conflict';

const PAUSE_MS = 1_200;
const RETRY_MS = 10_000;

const copyOf = ({ nil, sections, proposals }: Written): Written => ({
  nil,
  sections: { ...sections },
  proposals: [...proposals],
});
/** What may be kept: the program takes no empty proposal, and from a nil report no words. */
const keepable = (written: Written): Written => ({
  ...(written.nil ? { nil: true, sections: {} } : { nil: false, sections: { ...written.sections } }),
  proposals: written.nil ? [] : written.proposals.filter((text) => text.trim() !== ''),
});

export class DraftKeeper {
  written = $state<Written>({ nil: false, sections: {}, proposals: [] });
  saving = $state<Saving>('untouched');
  savedAt = $state<string | null>(null);
  savedBy = $state<string | null>(null);
  trouble = $state.raw<Trouble | null>(null);
  #url: string;
  #edition: number;
  #kept: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #underWay: Promise<boolean> | null = null;

  constructor(url: string, draft: Draft, start: Written = draft) {
    this.#url = url;
    this.#edition = draft.edition;
    this.#kept = JSON.stringify(keepable(draft));
    this.written = copyOf(start);
    this.savedAt = draft.saved_at;
    this.savedBy = draft.saved_by;
  }

  get isKept(): boolean {
    return JSON.stringify(keepable(this.written)) === this.#kept;
  }

  /** Something was typed. */
  touched(): void {
    if (this.saving === 'conflict' || this.isKept) return;
    if (this.saving !== 'saving') this.saving = 'waiting';
    this.#later(PAUSE_MS);
  }

  /** Saves what is not saved yet; whether all of it is. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#underWay) await this.#underWay;
    if (this.isKept) return true;
    if (this.saving === 'conflict') return false;
    this.#underWay = this.#save();
    const done = await this.#underWay;
    this.#underWay = null;
    if (done && !this.isKept) this.touched();
    return done && this.isKept;
  }

  /** Somebody else saved meanwhile: their words take the place of mine … */
  takeTheirs(draft: Draft): void {
    this.written = copyOf(draft);
    this.#settle(draft);
  }
  /** … or mine the place of theirs, which the trail keeps. */
  async keepMine(draft: Draft): Promise<boolean> {
    this.#edition = draft.edition;
    this.#kept = '';
    this.saving = 'waiting';
    return this.flush();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #later(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  async #save(): Promise<boolean> {
    const body = keepable(this.written);
    this.saving = 'saving';
    try {
      this.#settle(await send<Draft>('PUT', this.#url, body, newKey(), this.#edition), JSON.stringify(body));
      return true;
    } catch (error) {
      this.#fail(troubleFrom(error), error);
      return false;
    }
  }

  #settle(draft: Draft, kept = JSON.stringify(keepable(draft))): void {
    this.#edition = draft.edition;
    this.#kept = kept;
    this.savedAt = draft.saved_at;
    this.savedBy = draft.saved_by;
    this.trouble = null;
    this.saving = 'saved';
  }

  #fail(trouble: Trouble, error: unknown): void {
    const isOutdated = error instanceof Unanswered && trouble.kind === 'refused' && trouble.status === 412;
    this.trouble = trouble;
    this.saving = isOutdated ? 'conflict' : 'failed';
    if (trouble.kind === 'offline') this.#later(RETRY_MS);
  }
}
