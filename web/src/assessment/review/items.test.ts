import { expect, test } from 'vitest';
import type { Cell, Review, ReviewLine } from '../recording/types';
import { headingsOf, isChanged, movedBy, shownOf } from './items';

const cell = (over: Partial<Cell>): Cell => ({
  part: '',
  part_name: '',
  unit: '%',
  comparison: '>=',
  state: 'recorded',
  version: 1,
  value: '34.5',
  conclusion: null,
  before: { period: '2023-12', value: '33', conclusion: null },
  last: null,
  threshold: null,
  past: [],
  doubts: [],
  may: [],
  barred: {},
  ...over,
});
const line = (unit_code: string, district_name: string, cells: Cell[]): ReviewLine => ({
  unit_code,
  unit_name: unit_code,
  district_name,
  criterion: '17',
  code: '17.1',
  name: 'Nước sạch',
  guidance: '',
  may_not_apply: false,
  verdict: 'met',
  contradiction: false,
  missing: false,
  cells,
});
const review = (rows: ReviewLine[]): Review => ({
  set: 'S',
  set_version: '1',
  set_name: 'Bộ',
  period: '2024-01',
  illustrative: false,
  label: '',
  rows,
});

test('cells nobody wrote in are not shown', () => {
  const cells = [cell({ part: 'a' }), cell({ part: '', state: 'empty', value: null, before: null })];
  expect(shownOf(review([line('23353', 'A', cells)])).map((one) => one.key)).toEqual(['23353/S/17.1/a']);
});

test('cells are gathered by commune, and by district when one indicator is looked at', () => {
  const items = shownOf(review([line('1', 'A', [cell({})]), line('2', 'A', [cell({})]), line('3', 'B', [cell({})])]));
  expect(headingsOf(items, false).map((one) => one.key)).toEqual(['1', '2', '3']);
  expect(headingsOf(items, true).map((one) => [one.key, one.items.length])).toEqual([
    ['A', 2],
    ['B', 1],
  ]);
});

test('a change is a difference from what stood before, in value or conclusion', () => {
  expect(isChanged(cell({}))).toBe(true);
  expect(isChanged(cell({ value: '33' }))).toBe(false);
  expect(isChanged(cell({ value: '33', conclusion: 'met' }))).toBe(true);
  expect(isChanged(cell({ value: null, before: null }))).toBe(false);
});

test('how much a figure moved is exact and never said of answers', () => {
  expect(movedBy(cell({}))).toBe('1.5');
  expect(movedBy(cell({ value: '0.3', before: { period: '2023-12', value: '0.1', conclusion: null } }))).toBe('0.2');
  expect(movedBy(cell({ value: '33' }))).toBeNull();
  expect(movedBy(cell({ value: 'yes' }))).toBeNull();
  expect(movedBy(cell({ before: null }))).toBeNull();
});
