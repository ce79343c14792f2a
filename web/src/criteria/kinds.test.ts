import { expect, test } from 'vitest';
import { answerWord, isYesNo } from './kinds';

test('an answer is shown as a word, a figure as it is', () => {
  expect(answerWord('1')).toBe('yes');
  expect(answerWord('0')).toBe('no');
  expect(answerWord('yes')).toBe('yes');
});

test('figures are not answers', () => {
  expect(['yes_no', 'must_not_exist', 'tier_held'].every(isYesNo)).toBe(true);
  expect(['at_least', 'at_most', 'split', 'composite', 'ratio'].some(isYesNo)).toBe(false);
});
