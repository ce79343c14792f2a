import { expect, test } from 'vitest';
import { isLate, isNoted, signOf, tallyOf, turnOf } from './states';
import type { Owed, State } from './types';

const owed = (state: State, on_time: boolean | null = null, version = 0) => ({ state, on_time, version }) as Owed;
const STATES: State[] = [
  'not_owed',
  'waived',
  'not_due',
  'due_soon',
  'missing',
  'submitted',
  'late',
  'received',
  'returned',
  'accepted',
];

test('every state has a mark', () => {
  for (const state of STATES) expect(signOf(state).mark, state).not.toBe('');
});

test('an accepted report that came late stays late', () => {
  expect(isLate(owed('accepted', false, 1))).toBe(true);
  expect(isLate(owed('accepted', true, 2))).toBe(false);
});

test('what is late, sent back or missing is noted, and what is not owed is not', () => {
  expect(STATES.filter((state) => isNoted(owed(state)))).toEqual(STATES.slice(2));
  expect(STATES.filter((state) => isNoted(owed(state, true, 1)))).toEqual(['returned']);
  expect(isNoted(owed('accepted', false, 1))).toBe(true);
});

test('a missing report is not counted as late', () => {
  expect(isLate(owed('missing', false))).toBe(false);
});

test('every report of a month is counted once', () => {
  const all = [
    owed('accepted', true, 1),
    owed('late', false, 1),
    owed('missing', false),
    owed('not_due'),
    owed('due_soon'),
    owed('waived'),
    owed('not_owed'),
  ];
  expect(tallyOf(all)).toEqual({ onTime: 1, late: 1, missing: 1, open: 2, free: 2 });
});

test('what was sent waits for the office, what was returned for the body', () => {
  expect(turnOf('submitted')).toBe('office');
  expect(turnOf('returned')).toBe('body');
  expect(turnOf('accepted')).toBe('nobody');
});
