import { expect, test } from 'vitest';
import { fold, isLike, soundKey } from './fold';

test('marks, case and đ do not matter', () => {
  expect(fold('Đăk Rơ Ông')).toBe('dak ro ong');
  expect(fold('Ia H’Drai')).toBe('ia h drai');
});

test('text in decomposed form is found too', () => {
  expect(isLike('Đăk Pék'.normalize('NFD'), 'đăk pék')).toBe(true);
});

test('highland spellings of one sound are one name', () => {
  expect(isLike('Đăk Pék', 'dak pet')).toBe(true);
  expect(isLike('Pờ Y', 'bo i')).toBe(true);
  expect(soundKey('Ngọk Tụ')).toBe(soundKey('Ngọc Tụ'));
});

test('an unfinished name is found', () => {
  expect(isLike('Đăk Choong', 'dak ch')).toBe(true);
});

test('another name is not', () => {
  expect(isLike('Hơ Moong', 'dak')).toBe(false);
});
