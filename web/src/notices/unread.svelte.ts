// How many notices nobody has read yet, for the bell. Asked when people move between pages or come back to the window, never
// by a clock: a page that is left open must not keep its session alive.
import { get } from '../shared/api/client';
import type { NoticePage } from './types';

const NOT_AGAIN_MS = 30_000;

class Unread {
  count = $state(0);
  #askedAt = 0;

  async look(now = Date.now()): Promise<void> {
    if (now - this.#askedAt < NOT_AGAIN_MS) return;
    this.#askedAt = now;
    try {
      this.count = (await get<NoticePage>('/api/notices?limit=1&unread=true')).unread_count;
    } catch {
      // The bell is silent when nobody answers; the pages say why.
    }
  }

  /** What the program said after something was marked, or the page of notices read. */
  told(count: number): void {
    this.count = count;
    this.#askedAt = Date.now();
  }

  /** Somebody else sits there now. */
  forget(): void {
    this.count = 0;
    this.#askedAt = 0;
  }
}

export const unread = new Unread();
