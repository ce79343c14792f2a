import { expect, test } from 'vitest';
import { byCapability, forTokens } from './rights';

test('rights are told by what they are about, daily work first', () => {
  const groups = byCapability(['accounts.read', 'units.read', 'assessment.appraise', 'assessment.read']);
  expect(groups.map((group) => group.about)).toEqual(['assessment', 'units', 'accounts']);
  expect(groups[0]?.permissions).toEqual(['assessment.read', 'assessment.appraise']);
});

test('a capability nobody listed is not left out', () => {
  expect(byCapability(['duties.read', 'units.read']).map((group) => group.about)).toEqual(['units', 'duties']);
});

test('a token is never offered a sensitive right', () => {
  expect(forTokens(['units.read', 'accounts.manage'], new Set(['accounts.manage']))).toEqual(['units.read']);
});
