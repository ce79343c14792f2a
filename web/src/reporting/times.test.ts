import { expect, test } from 'vitest';
import { daysLeft, dueOf, exactMoment, instantOf, monthAfter, monthAtHand, partsOf, quarterOf, spanOf } from './times';

test('on the 14th the month at hand is this one, on the 15th the next', () => {
  expect(monthAtHand('2024-02-14', 15)).toBe('2024-02');
  expect(monthAtHand('2024-02-15', 15)).toBe('2024-03');
  expect(monthAtHand('2024-12-31', 15)).toBe('2025-01');
});

test('months go on over the end of a year', () => {
  expect(monthAfter('2024-12', 1)).toBe('2025-01');
  expect(monthAfter('2024-01', -1)).toBe('2023-12');
});

test('a quarter ends with its last month', () => {
  expect(quarterOf('2024-03')).toBe('I');
  expect(quarterOf('2024-12')).toBe('IV');
});

test('the last on-time instant is told to the second, with its weekday', () => {
  expect(dueOf('2024-02-14T23:59:59+07:00')).toEqual({ time: '23:59:59', day: '14/02/2024', weekday: '3' });
});

test('on the last day no day is left, over 29 February one more is', () => {
  expect(daysLeft('2024-02-14T23:59:59+07:00', '2024-02-14')).toBe(0);
  expect(daysLeft('2024-03-14T23:59:59+07:00', '2024-02-28')).toBe(15);
  expect(daysLeft('2024-02-14T23:59:59+07:00', '2024-02-16')).toBe(-2);
});

test('a delay is told in its two largest parts, on a receipt in full', () => {
  expect(partsOf(spanOf(1))).toEqual([['minutes', 1]]);
  expect(partsOf(spanOf(2 * 1440 + 5 * 60 + 3))).toEqual([
    ['days', 2],
    ['hours', 5],
  ]);
  expect(partsOf(spanOf(2 * 1440 + 5 * 60 + 3), true)).toHaveLength(3);
});

test('an arrival is told to the second in Vietnam', () => {
  expect(exactMoment('2024-02-14T16:59:59.000Z')).toBe('14/02/2024 23:59:59');
  expect(exactMoment('2024-02-14T17:00:00Z')).toBe('15/02/2024 00:00:00');
});

test('a paper arrives at a time of the clock in Vietnam', () => {
  expect(instantOf('2024-02-14', '16:30')).toBe('2024-02-14T16:30:00+07:00');
  expect(instantOf('2024-02-14', '8h05')).toBe('2024-02-14T08:05:00+07:00');
  expect(instantOf('2024-02-14', '24:00')).toBeNull();
  expect(instantOf('2024-02-14', 'sáng')).toBeNull();
});
