import { expect, test } from 'vitest';
import { barsOf } from './sparkline';

const point = (value: string | null) => ({ period: '2024-01', value, verdict: 'met' as const });

test('the highest figure fills the height and the lowest can still be seen', () => {
  expect(barsOf([point('10'), point('20')], 22).map((bar) => bar.height)).toEqual([3, 22]);
});

test('an unknown figure has no bar', () => {
  expect(barsOf([point(null), point('5')], 22)[0]?.height).toBe(0);
});

test('figures that never move are bars of one height', () => {
  const heights = barsOf([point('yes'), point('yes')], 22).map((bar) => bar.height);
  expect(heights[0]).toBe(heights[1]);
  expect(heights[0]).toBeGreaterThan(3);
});
