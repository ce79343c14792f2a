import { expect, test } from 'vitest';
import type { MatrixRow, Target } from '../../shared/api/types';
import { aimedAt, linesOf, slots } from './lines';

const criteria = [{ code: '1', name: 'Quy hoạch' }];
const row = (code: string, name: string, district: string, met: boolean, target = false): MatrixRow => ({
  unit_code: code,
  unit_name: name,
  district_code: district,
  district_name: `Huyện ${district}`,
  tier: null,
  target_tiers: target ? ['ntm'] : [],
  criteria_met: met ? 1 : 0,
  criteria_count: 1,
  lost_share_percent: null,
  next_tier: 'ntm',
  verdicts: { '1': met ? 'met' : 'unknown' },
  marks: {},
});
const rows = [row('1', 'Đăk Pék', 'A', true), row('2', 'Hơ Moong', 'B', false, true), row('3', 'Đăk Môn', 'A', false)];
const nothing = { folded: new Set<string>(), onlyTargets: false, needle: '' };
const names = (lines: ReturnType<typeof linesOf>) =>
  lines.map((line) => (line.kind === 'district' ? line.name : line.row.unit_name));

test('communes stand under their district with a summary line', () => {
  const lines = linesOf(rows, criteria, nothing);
  expect(names(lines)).toEqual(['Huyện A', 'Đăk Pék', 'Đăk Môn', 'Huyện B', 'Hơ Moong']);
  expect(lines[0]).toMatchObject({ communes: 2, full: 1, average: 0.5, met: { '1': 1 } });
});

test('unknown is never counted as met', () => {
  expect(linesOf(rows, criteria, nothing)[3]).toMatchObject({ full: 0, met: { '1': 0 } });
});

test('communes without data are left out of the average', () => {
  const silent = { ...row('4', 'Đăk Ang', 'A', false), criteria_met: null };
  expect(linesOf([...rows, silent], criteria, nothing)[0]).toMatchObject({ communes: 3, average: 0.5 });
  expect(linesOf([silent], criteria, nothing)[0]).toMatchObject({ full: 0, average: null });
});

test('a folded district keeps its summary', () => {
  expect(names(linesOf(rows, criteria, { ...nothing, folded: new Set(['A']) }))).toEqual([
    'Huyện A',
    'Huyện B',
    'Hơ Moong',
  ]);
});

test('searching opens folded districts and leaves out empty ones', () => {
  const lines = linesOf(rows, criteria, { ...nothing, folded: new Set(['A']), needle: 'dak mon' });
  expect(names(lines)).toEqual(['Huyện A', 'Đăk Môn']);
});

test('only target communes', () => {
  expect(names(linesOf(rows, criteria, { ...nothing, onlyTargets: true }))).toEqual(['Huyện B', 'Hơ Moong']);
});

test('what is left out of the page keeps its room', () => {
  expect(slots(1000, 10, 12, -1)).toEqual([
    { index: 0, skipped: 10 },
    { index: 10 },
    { index: 11 },
    { index: 12 },
    { index: 13, skipped: 987 },
  ]);
});

test('the line that holds the keyboard stays in the page when it is scrolled away', () => {
  expect(slots(100, 50, 51, 3)).toEqual([
    { index: 0, skipped: 3 },
    { index: 3 },
    { index: 4, skipped: 46 },
    { index: 50 },
    { index: 51 },
    { index: 52, skipped: 48 },
  ]);
});

test('room and lines always add up to all lines', () => {
  for (const [first, last, held] of [
    [-5, 3, 0],
    [990, 1010, 500],
    [0, 0, 999],
    [400, 420, 410],
  ] as const) {
    const total = slots(1000, first, last, held).reduce((sum, slot) => sum + ('skipped' in slot ? slot.skipped : 1), 0);
    expect(total).toBe(1000);
  }
});

test('a row is aimed at by the named targets of its commune and by no rule', () => {
  const target = (kind: string, unit_code: string | null, tier: string) => ({ kind, unit_code, tier }) as Target;
  const targets = [
    target('named', '1', 'ntm'),
    target('named', '1', 'ntm_nang_cao'),
    target('rule', null, 'village_dtts'),
  ];
  const lost = { ...target('named', '2', 'ntm'), state: 'no_subject' } as Target;
  expect(aimedAt(rows, [...targets, lost]).map((each) => each.target_tiers)).toEqual([['ntm', 'ntm_nang_cao'], [], []]);
});
