import { expect, test } from 'vitest';
import { isJudged } from './judged';

test('communes, villages and districts are held against criteria', () => {
  for (const type of ['commune', 'village', 'district', 'city', 'town', 'special_zone'])
    expect(isJudged({ type }), type).toBe(true);
});

test('wards and townships are outside the Programme', () => {
  for (const type of ['ward', 'township', 'province']) expect(isJudged({ type }), type).toBe(false);
});
