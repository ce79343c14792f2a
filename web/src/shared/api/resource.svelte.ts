import { get, Unanswered, type Trouble } from './client';

const RETRY_MS = 15_000;

/**
 * What a component shows of one question to the program. The last answer stays visible while the next one is on its way.
 * `question` is an address, or null for "not to be asked now"; it is followed reactively.
 * Must be made while a component is being set up.
 */
export class Resource<T> {
  value = $state.raw<T | null>(null);
  trouble = $state.raw<Trouble | null>(null);
  loading = $state(true);
  #attempt = $state(0);

  constructor(question: () => string | null) {
    // Derived, so that only another question is asked again, not the same one after something beside it changed.
    const asked = $derived(question());
    $effect(() => {
      void this.#attempt;
      const url = asked;
      if (url === null) {
        this.value = null;
        this.loading = false;
        return;
      }
      return this.#ask(url);
    });
    $effect(() => {
      if (this.trouble?.kind !== 'offline') return;
      const again = () => this.retry();
      const timer = setTimeout(again, RETRY_MS);
      window.addEventListener('online', again);
      return () => {
        clearTimeout(timer);
        window.removeEventListener('online', again);
      };
    });
  }

  retry(): void {
    this.#attempt += 1;
  }

  #ask(url: string): () => void {
    let wanted = true;
    this.loading = true;
    get<T>(url)
      .then(
        (value) => wanted && this.#settle(value, null),
        (error: unknown) => wanted && this.#settle(null, troubleFrom(error)),
      )
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }

  #settle(value: T | null, trouble: Trouble | null): void {
    this.value = value;
    this.trouble = trouble;
    this.loading = false;
  }
}

export function troubleFrom(error: unknown): Trouble {
  return error instanceof Unanswered ? error.trouble : { kind: 'failed', status: 0 };
}
