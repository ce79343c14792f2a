import { expect, test } from 'vitest';
import { homeOf, isOpenTo, placesFor } from './places';

const having =
  (...permissions: string[]) =>
  (permission: string) =>
    permissions.includes(permission);
const paths = (...permissions: string[]) => placesFor(having(...permissions)).map((place) => place.path);

test('only pages that the role may open are offered', () => {
  expect(paths('units.read', 'targets.read')).toEqual(['/units', '/targets']);
  expect(paths('assessment.read', 'audit.read')).toEqual(['/', '/matrix', '/audit']);
  expect(paths()).toEqual([]);
});

test('everybody may open their own account; nobody without the right the sealed days', () => {
  expect(isOpenTo('account', having())).toBe(true);
  expect(isOpenTo('seals', having('audit.read'))).toBe(false);
});

test('who reports sees the calendar of reports; the consolidated report is for who oversees all', () => {
  expect(paths('reporting.read')).toEqual(['/reporting']);
  expect(isOpenTo('consolidated', having('reporting.read', 'reporting.submit'))).toBe(false);
  expect(isOpenTo('proposals', having('reporting.oversee'))).toBe(true);
});

test('an administrator starts at the accounts, an officer at the overview, somebody without a role at their own account', () => {
  expect(homeOf(having('units.read', 'accounts.read'))).toBe('/accounts');
  expect(homeOf(having('assessment.read', 'units.read', 'accounts.read'))).toBe('/');
  expect(homeOf(having())).toBe('/account');
});

test('values are recorded by who may record, and judged by who may do any step of judging', () => {
  expect(paths('assessment.record')).toEqual(['/record', '/forms']);
  expect(paths('assessment.return')).toEqual(['/review', '/forms']);
  expect(isOpenTo('review', having('assessment.record'))).toBe(false);
});
