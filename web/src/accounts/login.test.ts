import { expect, test } from 'vitest';
import { loginOf } from './login';

test('a login is proposed from the name, without marks', () => {
  expect(loginOf('Nguyễn Văn An')).toBe('an.nv');
  expect(loginOf('Y Ngân')).toBe('ngan.y');
  expect(loginOf('Đặng Thị Đào')).toBe('dao.dt');
});

test('a name too short for a login proposes none', () => {
  expect(loginOf('')).toBe('');
  expect(loginOf('A')).toBe('');
});
