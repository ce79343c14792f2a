import { expect, test } from 'vitest';
import { gravestFirst, signOf, stageSign } from './signs';

test('every verdict and stage has its own mark', () => {
  expect(new Set((['met', 'not_met', 'unknown', 'not_applicable'] as const).map(signOf)).size).toBe(4);
  expect((['recorded', 'confirmed', 'appraised'] as const).map(stageSign)).toEqual(['○', '◐', '●']);
});

test('a contradiction is shown before age and before an unchecked threshold', () => {
  expect(gravestFirst(['unverified', 'stale', 'contradiction'])).toEqual(['contradiction', 'stale', 'unverified']);
});
