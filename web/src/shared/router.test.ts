import { beforeAll, expect, test, vi } from 'vitest';

let placeOf: typeof import('./router.svelte').placeOf;
beforeAll(async () => {
  vi.stubGlobal('location', { href: 'http://localhost/' });
  ({ placeOf } = await import('./router.svelte'));
});

test('each page has one path', () => {
  expect(placeOf('/').page).toBe('overview');
  expect(placeOf('/matrix').page).toBe('matrix');
  expect(placeOf('/units').page).toBe('units');
  expect(placeOf('/targets/').page).toBe('targets');
});

test('a unit is addressed by its code', () => {
  expect(placeOf('/units/23353')).toEqual({ page: 'unit', code: '23353' });
});

test('a person is addressed by a number, beside the table of roles', () => {
  expect(placeOf('/accounts/17')).toEqual({ page: 'person', code: '17' });
  expect(placeOf('/accounts/roles').page).toBe('roles');
  expect(placeOf('/accounts/somebody').page).toBe('missing');
  expect(placeOf('/account/password').page).toBe('password');
  expect(placeOf('/audit/seals').page).toBe('seals');
});

test('a report is addressed by body and month, a consolidated one by its month, a receipt by its code', () => {
  expect(placeOf('/reporting/UBND-610/2024-02')).toEqual({ page: 'report', code: 'UBND-610', month: '2024-02' });
  expect(placeOf('/reporting/consolidated/2024-03')).toEqual({ page: 'consolidated', code: '', month: '2024-03' });
  expect(placeOf('/reporting/consolidated').page).toBe('consolidated');
  expect(placeOf('/reporting/receipts/BC-2024-02-SNN-1-9F3A21C0').page).toBe('receipt');
  expect(placeOf('/reporting/UBND-610/2024-13').page).toBe('missing');
});

test('an unknown path is a page that says so', () => {
  expect(placeOf('/nothing').page).toBe('missing');
  expect(placeOf('/units/23353/more').page).toBe('missing');
});
