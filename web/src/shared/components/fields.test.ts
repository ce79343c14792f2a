import { expect, test } from 'vitest';
import type { Trouble } from '../api/client';
import { hasCode, problemsAt } from './fields';

const refused: Trouble = {
  kind: 'refused',
  status: 400,
  title: '',
  problems: [
    { code: 'a', place: 'login', message: 'một' },
    { code: 'b', place: 'units[1]', message: 'hai' },
    { code: 'c', message: 'ba' },
  ],
};

test('a problem belongs to its field, or to an item of it', () => {
  expect(problemsAt(refused, 'login').map((line) => line.code)).toEqual(['a']);
  expect(problemsAt(refused, 'units').map((line) => line.code)).toEqual(['b']);
  expect(problemsAt(refused, 'name')).toEqual([]);
});

test('a problem without a place belongs to no field', () => {
  expect(problemsAt(refused, '')).toEqual([]);
  expect(problemsAt({ kind: 'offline' }, 'login')).toEqual([]);
});

test('a refusal is known by its code', () => {
  expect(hasCode(refused, 'c')).toBe(true);
  expect(hasCode(null, 'c')).toBe(false);
});
