import { expect, test } from 'vitest';
import { bandsOf } from './bands';

test('bands come highest first whatever order the answer has', () => {
  const bands = bandsOf({ '0-4': 0, '10-14': 28, '15-18': 9, '19': 44, '5-9': 4 });
  expect(bands.map((band) => band.name)).toEqual(['19', '15–18', '10–14', '5–9', '0–4']);
  expect(bands[0]?.share_percent).toBeCloseTo(51.76, 2);
});

test('no communes at all is no share, not a division by zero', () => {
  expect(bandsOf({ '19': 0 })[0]?.share_percent).toBe(0);
});
