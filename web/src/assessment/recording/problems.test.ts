import { expect, test } from 'vitest';
import type { Trouble } from '../../shared/api/client';
import { outcomeOf, problemsByCell } from './problems';

const refused = (...lines: [string, string][]): Trouble => ({
  kind: 'refused',
  status: 400,
  title: '',
  problems: lines.map(([code, place]) => ({ code, place, message: code })),
});

test('a problem goes to the cell that it names, others to none of them', () => {
  const found = problemsByCell(refused(['a', 'dòng 2 (note)'], ['b', 'dòng 2 (value)'], ['c', '']));
  expect(found.get(1)?.map((line) => line.code)).toEqual(['a', 'b']);
  expect(found.get(-1)?.map((line) => line.code)).toEqual(['c']);
  expect(found.has(0)).toBe(false);
});

test('a figure that asks for a word is not a wrong one, unless something else is wrong as well', () => {
  const word = { code: 'assessment.asks_for_a_word', message: '' };
  const wrong = { code: 'assessment.not_a_number', message: '' };
  expect(outcomeOf(refused(), [word, word])).toBe('asks');
  expect(outcomeOf(refused(), [word, wrong])).toBe('wrong');
  expect(outcomeOf(refused(), [])).toBe('wrong');
});

test('a cell somebody changed meanwhile is a conflict; without a line nothing is wrong with it', () => {
  expect(outcomeOf(refused(), [{ code: 'assessment.outdated', message: '' }])).toBe('conflict');
  expect(outcomeOf({ kind: 'offline' }, [])).toBe('offline');
});
