import { expect, test } from 'vitest';
import { postOfBody } from './answers';

test('words that post and body share are said once', () => {
  expect(postOfBody('Chủ tịch UBND', 'UBND huyện Đăk Tô')).toBe('Chủ tịch UBND huyện Đăk Tô');
});

test('a body that already stands in the post is not repeated', () => {
  expect(postOfBody('Giám đốc Sở Y tế', 'Sở Y tế')).toBe('Giám đốc Sở Y tế');
});

test('unrelated names are put side by side', () => {
  expect(postOfBody('Giám đốc', 'Sở Y tế')).toBe('Giám đốc, Sở Y tế');
});
