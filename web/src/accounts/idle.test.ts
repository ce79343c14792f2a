import { expect, test } from 'vitest';
import { isEnding, isWorkUnseen, minutesLeft } from './idle';

const MINUTE = 60_000;

test('a session is over on screen one minute before it is over for the program', () => {
  expect(minutesLeft(0, 60, 0)).toBe(59);
  expect(minutesLeft(0, 60, 58 * MINUTE + 1)).toBe(1);
  expect(minutesLeft(0, 60, 59 * MINUTE)).toBe(0);
  expect(minutesLeft(0, 60, 90 * MINUTE)).toBe(0);
});

test('people are told five minutes before, and not before', () => {
  expect(isEnding(6, 60)).toBe(false);
  expect(isEnding(5, 60)).toBe(true);
  expect(isEnding(3, 6)).toBe(false);
  expect(isEnding(2, 6)).toBe(true);
});

test('who types for long without a request is seen to be working', () => {
  expect(isWorkUnseen(0, 10 * MINUTE, 60)).toBe(false);
  expect(isWorkUnseen(0, 10 * MINUTE + 1, 60)).toBe(true);
});
