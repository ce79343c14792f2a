import { expect, test } from 'vitest';
import type { CriteriaSetLine } from '../shared/api/types';
import { setsInForce, shortName } from './sets';

const set = (code: string, version: string, valid_from: string | null, valid_to: string | null): CriteriaSetLine => ({
  code,
  version,
  name: code,
  level: 'commune',
  tier: 'ntm',
  valid_from,
  valid_to,
  criteria_count: 19,
  indicator_count: 57,
  unverified_count: 0,
});

test('the day a set ends it is no longer in force', () => {
  const sets = [set('A', '1', '2022-03-08', '2026-01-01')];
  expect(setsInForce(sets, 'commune', '2025-12-31')).toHaveLength(1);
  expect(setsInForce(sets, 'commune', '2026-01-01')).toHaveLength(0);
});

test('of two versions the later one in force is offered', () => {
  const sets = [set('A', '1', '2022-03-08', null), set('A', '2', '2024-03-01', null)];
  expect(setsInForce(sets, 'commune', '2024-03-01')[0]?.version).toBe('2');
  expect(setsInForce(sets, 'commune', '2024-02-29')[0]?.version).toBe('1');
});

test('sets of another level are not offered', () => {
  expect(setsInForce([set('A', '1', '2022-03-08', null)], 'district', '2024-01-22')).toEqual([]);
});

test('a set nobody knows the beginning of is in force', () => {
  expect(setsInForce([set('A', '1', null, null)], 'commune', '2024-01-22')).toHaveLength(1);
});

test('what sets are called in a line', () => {
  expect(shortName('Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021-2025')).toBe(
    'xã nông thôn mới nâng cao 2021-2025',
  );
  expect(shortName('Quy định xã nông thôn mới kiểu mẫu giai đoạn 2021-2025')).toBe(
    'xã nông thôn mới kiểu mẫu 2021-2025',
  );
});
