import { expect, test } from 'vitest';
import { tellingReasons, withoutCounts } from './reasons';

test('what ~ says already is not said again', () => {
  const reasons = ['Giá trị 7,9 % chưa đạt mức ≤ 7 %.', 'Nam: Mức đạt chuẩn này chưa đối chiếu văn bản gốc.'];
  expect(tellingReasons(reasons)).toEqual([reasons[0]]);
});

test('counts that stand beside a rule are not repeated after it', () => {
  const rule = 'CT05-30: Trên 30 % số tiêu chí không giữ được.';
  expect(withoutCounts(`${rule} (6/19 tiêu chí không đạt, 31,5789 %)`)).toBe(rule);
  expect(withoutCounts(rule)).toBe(rule);
});
