// Questions and changes to the program. Ways not to get an answer are kept apart because people act differently on them:
// refused (we asked wrongly, the program says how), offline (nobody answered), failed (the program broke).
// A fourth is ours: unreadable, when a page cannot show what came.
import type { ProblemAnswer, ProblemLine } from './types';

export type Trouble =
  | { kind: 'refused'; status: number; title: string; problems: ProblemLine[] }
  | { kind: 'offline' }
  | { kind: 'failed'; status: number }
  | { kind: 'unreadable' };

export class Unanswered extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble.kind);
  }
}

export type Query = Record<string, string | null | undefined>;

/** A path with the parameters that have a value, in a stable order, so that equal questions are equal text. */
export function address(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => !!pair[1]);
  const search = new URLSearchParams(given.sort(([a], [b]) => (a < b ? -1 : 1))).toString();
  return search ? `${path}?${search}` : path;
}

async function troubleOf(response: Response): Promise<Trouble> {
  const type = response.headers.get('content-type') ?? '';
  if (!type.includes('problem+json')) return { kind: 'failed', status: response.status };
  const answer = (await response.json().catch(() => ({}))) as ProblemAnswer;
  return { kind: 'refused', status: response.status, title: answer.title ?? '', problems: answer.problems ?? [] };
}

/**
 * Whoever knows who is signed in. The program may answer any request with "sign in first", "change the given password first"
 * or "prove again that it is you"; the client hands that on and does not know what becomes of it on screen.
 */
export interface Door {
  /** Sent along with every change, so that other sites cannot make one. */
  csrf(): string;
  signedOut(): void;
  passwordNeeded(): void;
  /** Whether people proved to be themselves. */
  prove(): Promise<boolean>;
  /** The session was begun anew, in another tab perhaps: true when there is one. */
  renew(): Promise<boolean>;
  answered(): void;
}
let door: Door | null = null;
export const keepDoor = (keeper: Door): void => void (door = keeper);

const codesOf = (trouble: Trouble): string[] =>
  trouble.kind === 'refused' ? trouble.problems.map((problem) => problem.code) : [];

const NOT_SIGNED_IN = ['accounts.sign_in_needed', 'accounts.session_over'];

/** Tells the door what the refusal means for it. */
function announce(trouble: Trouble): void {
  const codes = codesOf(trouble);
  if (codes.some((code) => NOT_SIGNED_IN.includes(code))) door?.signedOut();
  if (codes.includes('accounts.password_change_needed')) door?.passwordNeeded();
}

/** The answer to a request, whatever is in it; `key` names a change, which carries the session's token. */
export async function fetched(url: string, init: RequestInit = {}, key = ''): Promise<Response> {
  const csrf = key ? door?.csrf() : '';
  const headers = { ...init.headers, ...(key && { 'idempotency-key': key }), ...(csrf && { 'x-csrf-token': csrf }) };
  const response = await fetch(url, { ...init, headers, credentials: 'same-origin' }).catch(() => {
    throw new Unanswered({ kind: 'offline' });
  });
  if (!response.ok) {
    const trouble = await troubleOf(response);
    announce(trouble);
    throw new Unanswered(trouble);
  }
  door?.answered();
  return response;
}

async function ask<T>(url: string, init: RequestInit = {}, key = ''): Promise<T> {
  const headers = { accept: 'application/json', ...init.headers };
  const response = await fetched(url, { ...init, headers }, key);
  return (response.status === 204 ? {} : await response.json()) as T;
}

export type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Names one change, so that the program makes it once however often the request arrives. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** `edition`: the one that was looked at; the program refuses when somebody else saved meanwhile. */
function sendOnce<T>(method: Method, url: string, body: unknown, key: string, edition?: number): Promise<T> {
  const headers: Record<string, string> = edition === undefined ? {} : { 'if-match': `"${edition}"` };
  if (body === undefined) return ask<T>(url, { method, headers }, key);
  // A form with files names its own type, with the boundary between its parts.
  if (body instanceof FormData) return ask<T>(url, { method, headers, body }, key);
  headers['content-type'] = 'application/json';
  return ask<T>(url, { method, headers, body: JSON.stringify(body) }, key);
}

/** Whether what stood in the way is gone, so that the same request may be sent again. Nothing was changed by the first. */
async function isMended(trouble: Trouble): Promise<boolean> {
  const codes = codesOf(trouble);
  if (codes.includes('accounts.proof_needed')) return (await door?.prove()) ?? false;
  if (codes.includes('accounts.csrf_missing')) return (await door?.renew()) ?? false;
  return false;
}

/** Makes a request, and once more (`again`) when what stood in its way is gone. Nothing read before counts afterwards. */
export async function repeated<T>(request: (again: boolean) => Promise<T>): Promise<T> {
  try {
    return await request(false);
  } catch (error) {
    if (!(error instanceof Unanswered) || !(await isMended(error.trouble))) throw error;
    return await request(true);
  } finally {
    forget();
  }
}

/** Changes something. Asks for the password again when the program wants that, then repeats the request. */
export function send<T>(method: Method, url: string, body?: unknown, key = newKey(), edition?: number): Promise<T> {
  return repeated((again) => sendOnce<T>(method, url, body, again ? newKey() : key, edition));
}

// The frame and a page often ask the same question; one answer serves both for a short while.
const KEEP_MS = 20_000;
const recent = new Map<string, Promise<unknown>>();

export function get<T>(url: string): Promise<T> {
  const known = recent.get(url);
  if (known) return known as Promise<T>;
  const answer = ask<T>(url);
  recent.set(url, answer);
  answer.then(
    () => setTimeout(() => forgetOne(url, answer), KEEP_MS),
    () => forgetOne(url, answer),
  );
  return answer;
}

function forgetOne(url: string, answer: Promise<unknown>): void {
  if (recent.get(url) === answer) recent.delete(url);
}

/** After a change, or when somebody else sits down, nothing that was read before counts. */
export function forget(): void {
  recent.clear();
}
