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

test('an unknown path is a page that says so', () => {
  expect(placeOf('/nothing').page).toBe('missing');
  expect(placeOf('/units/23353/more').page).toBe('missing');
});
