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

test('an unknown path is a page that says so', () => {
  expect(placeOf('/nothing').page).toBe('missing');
  expect(placeOf('/units/23353/more').page).toBe('missing');
});
