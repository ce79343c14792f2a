import { expect, test } from 'vitest';
import { formAddress, type Wanted } from './scope';

const wanted = (over: Partial<Wanted>): string | null =>
  formAddress({ commune: null, within: null, isWhole: false, indicator: null, set: null, period: '2024-01', ...over });

test('a form is of one commune, or of the communes of a place', () => {
  expect(wanted({ commune: '23353', within: '610' })).toBe('/api/sheet/template?period=2024-01&unit=23353');
  expect(wanted({ within: '610', indicator: '17.1' })).toBe(
    '/api/sheet/template/within?indicator=17.1&period=2024-01&within=610',
  );
});

test('of the whole province there are forms of one indicator only', () => {
  expect(wanted({ isWhole: true })).toBeNull();
  expect(wanted({ isWhole: true, indicator: '17.1' })).toContain('indicator=17.1');
});
