// What a form shows of one change it asks for: under way, refused with every problem, or done.
import { newKey, send, type Method, type Trouble } from './client';
import { troubleFrom } from './resource.svelte';

export class Change {
  busy = $state(false);
  trouble = $state.raw<Trouble | null>(null);
  #last = '';
  #key = '';

  /**
   * The answer, or null when there was trouble. Without an answer the same request keeps its key; a form with files is another
   * request each time, since the browser puts another boundary into it.
   */
  async send<T>(method: Method, url: string, body?: unknown, edition?: number): Promise<T | null> {
    const request = JSON.stringify([method, url, body, edition]);
    if (request !== this.#last || body instanceof FormData) this.#key = newKey();
    this.#last = request;
    return this.run(async () => {
      const answer = await send<T>(method, url, body, this.#key, edition);
      this.#last = '';
      return answer;
    });
  }

  /** Runs any work that may meet trouble. A second press while it runs does nothing. */
  async run<T>(work: () => Promise<T>): Promise<T | null> {
    if (this.busy) return null;
    this.busy = true;
    this.trouble = null;
    try {
      return await work();
    } catch (error) {
      this.trouble = troubleFrom(error);
      if (this.trouble.kind !== 'offline') this.#last = '';
      return null;
    } finally {
      this.busy = false;
    }
  }
}
