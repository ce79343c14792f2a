import { expect, test } from 'vitest';
import { byRole } from './cast';
import type { CastMember, HeldRole } from './types';

const member = (login: string, role: string | null): CastMember => ({
  login,
  name: login,
  role: role === null ? null : ({ role, role_name: `Vai ${role}` } as HeldRole),
});

test('people of one role stand together, in the order of the first of them', () => {
  const groups = byRole([member('a', 'x'), member('b', 'y'), member('c', 'x')]);
  expect(groups.map((group) => [group.name, group.members.map((each) => each.login)])).toEqual([
    ['Vai x', ['a', 'c']],
    ['Vai y', ['b']],
  ]);
});

test('somebody without a role is offered too, at the end', () => {
  expect(byRole([member('a', null), member('b', 'y')]).map((group) => group.code)).toEqual(['y', '']);
});
