// How a report stands, in a mark and a tone. Marks are never colour alone: the word always stands beside them.
import type { Owed, State } from './types';

export type Tone = 'good' | 'plain' | 'careful' | 'grave' | 'quiet';

const SIGNS: Record<State, { mark: string; tone: Tone }> = {
  not_owed: { mark: '–', tone: 'quiet' },
  waived: { mark: '–', tone: 'quiet' },
  not_due: { mark: '·', tone: 'quiet' },
  due_soon: { mark: '◔', tone: 'careful' },
  missing: { mark: '✗', tone: 'grave' },
  submitted: { mark: '○', tone: 'plain' },
  late: { mark: '○', tone: 'grave' },
  received: { mark: '◐', tone: 'plain' },
  returned: { mark: '↩', tone: 'careful' },
  accepted: { mark: '✓', tone: 'good' },
};
export const signOf = (state: State): { mark: string; tone: Tone } => SIGNS[state];

/** Whether something has arrived. */
export const isSent = (owed: Pick<Owed, 'version'>): boolean => owed.version > 0;

/** Arrived, but after the last on-time instant; later steps of the office do not make that undone. */
export const isLate = (owed: Pick<Owed, 'version' | 'on_time'>): boolean => isSent(owed) && owed.on_time === false;

/** Who waits for whom: the body has something to write, the office something to look at, or nobody anything. */
export type Turn = 'body' | 'office' | 'nobody';
export function turnOf(state: State): Turn {
  if (state === 'submitted' || state === 'late' || state === 'received') return 'office';
  if (state === 'due_soon' || state === 'missing' || state === 'returned') return 'body';
  return 'nobody';
}

/** Nothing has arrived, and nothing needs to: freed by a decision, or due before the act was issued. */
const isFree = (owed: Owed): boolean => !isSent(owed) && (owed.state === 'waived' || owed.state === 'not_owed');

/** Whether the office has something to say about a report: late, sent back, or not there although it is owed. */
export const isNoted = (owed: Owed): boolean =>
  !isFree(owed) && (!isSent(owed) || isLate(owed) || owed.state === 'returned');

/** How many of a month's reports came in time, late, not at all although due, and need none. */
export function tallyOf(all: readonly Owed[]): {
  onTime: number;
  late: number;
  missing: number;
  open: number;
  free: number;
} {
  const count = (is: (owed: Owed) => boolean) => all.filter(is).length;
  return {
    onTime: count((owed) => isSent(owed) && owed.on_time === true),
    late: count(isLate),
    missing: count((owed) => owed.state === 'missing'),
    open: count((owed) => !isSent(owed) && (owed.state === 'not_due' || owed.state === 'due_soon')),
    free: count(isFree),
  };
}
