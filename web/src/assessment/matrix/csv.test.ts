import { expect, test } from 'vitest';
import { csvOf, field } from './csv';

test('fields with commas, quotes or line breaks are quoted', () => {
  expect(field('a,b')).toBe('"a,b"');
  expect(field('a "b"')).toBe('"a ""b"""');
  expect(field(null)).toBe('');
  expect(field(31.5789)).toBe('31.5789');
});

test('a text that a spreadsheet would run as a formula is made harmless', () => {
  expect(field('=1+1')).toBe("'=1+1");
  expect(field('@cmd')).toBe("'@cmd");
  expect(field(-2)).toBe('-2');
});

test('a row has a word for every criterion and absence is "unknown"', () => {
  const heads = { unit_code: 'Mã', unit: 'Xã', district: 'Huyện', met: 'Đạt', lost: 'Mất', next: 'Tiếp' };
  const row = {
    unit_code: '1',
    unit_name: 'Xốp',
    district_code: '9',
    district_name: 'Đăk Glei',
    tier: null,
    target_tiers: [],
    criteria_met: 0,
    criteria_count: 1,
    lost_share_percent: null,
    next_tier: 'ntm',
    verdicts: {},
    marks: {},
  };
  const matrix = {
    set: 'S',
    set_name: 'S',
    period: '2024-01',
    as_of: '2024-01-22',
    illustrative: true,
    within: null,
    criteria: [{ code: '1', name: 'Quy hoạch' }],
    rows: [row],
  };
  expect(csvOf(matrix, [row], heads, (verdict) => verdict)).toBe(
    '\ufeffMã,Xã,Huyện,Đạt,1 Quy hoạch,Mất,Tiếp\r\n1,Xốp,Đăk Glei,0,unknown,,ntm\r\n',
  );
});
