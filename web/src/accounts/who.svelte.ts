// Who sits in front of the pages, and in which role. Asked of the program once; told to the client, which sends the session's
// token with every change and hands back "sign in first". Nothing of it is kept in the browser's storage.
import { forget, get, keepDoor, send, type Trouble } from '../shared/api/client';
import { troubleFrom } from '../shared/api/resource.svelte';
import { router } from '../shared/router.svelte';
import type { Absent, Present, SessionAnswer } from './types';

const SESSION = '/api/accounts/session';
const CHANNEL = 'ntm.accounts';

class Who {
  answer = $state.raw<SessionAnswer | null>(null);
  trouble = $state.raw<Trouble | null>(null);
  /** The session ended without anybody asking for it. */
  over = $state(false);
  /** When the program last answered; the session lasts from then. */
  answeredAt = $state(Date.now());
  /** Somebody is being asked for the password again; `settle` says how it went. */
  proving = $state.raw<{ settle: (proved: boolean) => void } | null>(null);

  present = $derived<Present | null>(this.answer?.signed_in ? this.answer : null);
  absent = $derived<Absent | null>(this.answer && !this.answer.signed_in ? this.answer : null);
  /** Different for a different person or role: everything on screen is then built anew. */
  key = $derived(`${this.present?.account.id ?? ''}/${this.present?.role?.id ?? ''}`);

  /** Until a given password is changed, nobody may do anything else. */
  may(permission: string): boolean {
    return this.present !== null && !this.present.must_change_password && this.present.permissions.includes(permission);
  }

  async load(): Promise<void> {
    try {
      forget();
      this.accept(await get<SessionAnswer>(SESSION));
    } catch (error) {
      this.trouble = troubleFrom(error);
    } finally {
      forget();
    }
  }

  accept(answer: SessionAnswer): void {
    this.trouble = null;
    if (this.present && !answer.signed_in) this.over = true;
    this.answer = answer;
    if (answer.signed_in) this.over = false;
  }

  /** Signs in by whatever means; the answer says who it is now. */
  async enter(path: string, body: unknown): Promise<void> {
    const answer = await send<Present>('POST', path, body);
    this.accept(answer);
    others?.postMessage('entered');
  }

  async choose(role: number): Promise<void> {
    this.accept(await send<Present>('POST', `${SESSION}/role`, { role }));
  }

  /** Throws when the program could not be told: then the session goes on, and people must know. */
  async leave(): Promise<void> {
    await send('POST', '/api/accounts/sign-out');
    this.clear(false);
    others?.postMessage('left');
    router.go('/sign-in', { replace: true });
    await this.load();
  }

  /** Takes everything off the screen at once; the sign-in page then asks the program what it offers. */
  clear(over: boolean): void {
    this.proving?.settle(false);
    this.over = over;
    forget();
    this.answer = { signed_in: false, needs_administrator: false, providers: [], cast: [] };
  }

  /** The session is over: to the sign-in page and, from there, back to where one was. */
  expire(): void {
    if (!this.present) return;
    this.clear(true);
    void this.load();
  }

  /** Nobody used the session for its whole time: off the screen at once, and ended at the program too. */
  async end(): Promise<void> {
    this.clear(true);
    await send('POST', '/api/accounts/sign-out').catch(() => undefined);
    await this.load();
  }

  ask(): Promise<boolean> {
    return new Promise((settled) => {
      const settle = (proved: boolean) => {
        this.proving = null;
        settled(proved);
      };
      this.proving = { settle };
    });
  }
}

export const who = new Who();

// What happens in one tab is true in the others: signing out must leave nothing on any screen.
const others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
others?.addEventListener('message', () => void who.load());

keepDoor({
  csrf: () => who.present?.csrf ?? '',
  signedOut: () => who.expire(),
  passwordNeeded: () => {
    if (!who.present?.must_change_password) void who.load();
  },
  prove: () => who.ask(),
  renew: async () => {
    await who.load();
    return who.present !== null;
  },
  answered: () => (who.answeredAt = Date.now()),
});
