import { expect, test } from 'vitest';
import { compared, inGroups } from './compare';

test('records are compared part by part, what changed first', () => {
  expect(compared('{"a":"1","b":"2"}', '{"a":"1","b":"3","c":4}')).toEqual([
    { name: 'b', before: '2', after: '3', changed: true },
    { name: 'c', before: null, after: '4', changed: true },
    { name: 'a', before: '1', after: '1', changed: false },
  ]);
});

test('short text is one part without a name', () => {
  expect(compared(null, 'password')).toEqual([{ name: '', before: null, after: 'password', changed: true }]);
});

test('an event without either side has no parts', () => {
  expect(compared(null, null)).toEqual([]);
});

test('a fingerprint is read in groups of eight', () => {
  expect(inGroups('0123456789abcdef01')).toBe('01234567 89abcdef 01');
});
