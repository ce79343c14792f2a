import { expect, test } from 'vitest';
import { chainOf } from './clauses';

const clause = (id: string, parent: string | null) => ({ id, parent, pinpoint: id, summary: id, force: null });

test('a clause is shown under those that hold it', () => {
  const clauses = [clause('1', null), clause('1-a', '1')];
  expect(chainOf(clauses, '1-a').map((line) => line.id)).toEqual(['1', '1-a']);
});

test('a clause nobody knows gives nothing', () => {
  expect(chainOf([], '9')).toEqual([]);
});

test('a circle in the data does not hang the page', () => {
  expect(chainOf([clause('a', 'b'), clause('b', 'a')], 'a')).toHaveLength(2);
});
