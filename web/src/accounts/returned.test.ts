import { expect, test } from 'vitest';
import { returnedIn } from './returned';

const at = (path: string) => returnedIn(new URL(path, 'https://ntm.example'));

test('only the address that providers send people back to brings something', () => {
  expect(at('/sign-in?state=s&code=c')).toBeNull();
  expect(at('/?state=s&code=c')).toBeNull();
  expect(at('/sign-in/return?state=s&code=c&iss=https%3A%2F%2Fsso.example')).toEqual({
    state: 's',
    code: 'c',
    iss: 'https://sso.example',
    error: undefined,
  });
});

test('a refusal of the provider is brought too, and an empty address is an empty answer', () => {
  expect(at('/sign-in/return?state=s&error=access_denied')).toMatchObject({ state: 's', error: 'access_denied' });
  expect(at('/sign-in/return')).toMatchObject({ state: '' });
});
