import { expect, test } from 'vitest';
import { countsOf, groupsOf, isChosen, isMissing, isSuggested, rowsOf, sentValue, startOf } from './cells';
import type { Cell, Grid, Line } from './types';

const cell = (over: Partial<Cell> = {}): Cell => ({
  part: '',
  part_name: '',
  unit: '%',
  comparison: '>=',
  state: 'empty',
  version: 0,
  value: null,
  conclusion: null,
  before: { period: '2023-12', value: '34.5', conclusion: 'met' },
  last: null,
  threshold: null,
  past: [],
  doubts: [],
  may: ['record'],
  barred: {},
  ...over,
});
const line = (code: string, ...cells: Cell[]): Line => ({
  criterion: '17',
  code,
  name: `Chỉ tiêu ${code}`,
  guidance: '',
  may_not_apply: false,
  verdict: 'unknown',
  contradiction: false,
  missing: false,
  cells,
});
const grid = (...sets: [string, Line[]][]): Grid => ({
  unit: { code: '23353', name: 'Đăk Pék', type: 'commune' },
  period: '2024-01',
  illustrative: false,
  label: '',
  sets: sets.map(([code, indicators]) => ({ code, version: '1', name: code, clause: '', indicators })),
});
const recorded = cell({ state: 'recorded', version: 1, value: '40' });
const returned = cell({ state: 'returned', version: 2, value: '40' });

test('an empty cell starts from what stood before; one that is kept, or was returned, from its own value', () => {
  expect(startOf(cell())).toEqual({ value: '34,5', conclusion: 'met', note: '' });
  expect(startOf(recorded).value).toBe('40');
  expect(startOf(returned).value).toBe('40');
  expect(startOf(cell({ before: null })).value).toBe('');
  expect([isSuggested(cell()), isSuggested(recorded), isSuggested(cell({ before: null }))]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a conclusion on the whole is never missing, a returned cell always', () => {
  const whole = cell({ comparison: null });
  expect([cell(), whole, recorded, returned].map(isMissing)).toEqual([true, false, false, true]);
  expect(countsOf([cell(), whole, recorded, returned])).toEqual({ all: 3, missing: 2, returned: 1 });
});

test('what was returned stands at the top, of whichever set; then each set with what is missing first', () => {
  const rows = rowsOf(
    grid(['A', [line('1', recorded), line('2', cell())]], ['B', [line('3', cell()), line('4', returned)]]),
  );
  expect(rows.map((row) => row.key)).toEqual(['B/4/', 'A/2/', 'A/1/', 'B/3/']);
  const groups = groupsOf(rows.map((row) => ({ row })));
  expect(groups.map((group) => group.set?.code ?? 'returned')).toEqual(['returned', 'A', 'B']);
  expect(groups[1]?.lines.map((one) => one.line.code)).toEqual(['2', '1']);
});

test('the cells of an indicator stay together, and all of them are shown when one is wanted', () => {
  const both = line('1', cell({ part: 'men', state: 'recorded', version: 1 }), cell({ part: 'women' }));
  const rows = rowsOf(grid(['A', [both, line('2', recorded)]]));
  const missing = rows.filter((row) => isChosen(row, { set: null, show: 'missing', needle: () => true }));
  expect(missing.map((row) => row.key)).toEqual(['A/1/men', 'A/1/women']);
  expect(groupsOf(rows.map((row) => ({ row })))[0]?.lines).toHaveLength(2);
});

test('a figure is sent as the program takes it, an answer as it was chosen', () => {
  expect(sentValue(cell(), { value: '1.234,5', conclusion: '', note: '' })).toEqual({ value: '1234.5' });
  expect(sentValue(cell({ comparison: 'yes_no' }), { value: 'yes', conclusion: '', note: '' })).toEqual({
    value: 'yes',
  });
  expect(sentValue(cell(), { value: '1.234', conclusion: '', note: '' })).toEqual({ fault: 'ambiguous' });
});
