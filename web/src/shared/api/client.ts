// Reads from the program. Ways not to get an answer are kept apart because people act differently on them:
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

async function read<T>(url: string): Promise<T> {
  const response = await fetch(url, { headers: { accept: 'application/json' } }).catch(() => {
    throw new Unanswered({ kind: 'offline' });
  });
  if (!response.ok) throw new Unanswered(await troubleOf(response));
  return (await response.json()) as T;
}

// The frame and a page often ask the same question; one answer serves both for a short while.
const KEEP_MS = 20_000;
const recent = new Map<string, Promise<unknown>>();

export function get<T>(url: string): Promise<T> {
  const known = recent.get(url);
  if (known) return known as Promise<T>;
  const answer = read<T>(url);
  recent.set(url, answer);
  answer.then(
    () => setTimeout(() => recent.delete(url), KEEP_MS),
    () => recent.delete(url),
  );
  return answer;
}
