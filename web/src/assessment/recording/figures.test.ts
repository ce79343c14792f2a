import { expect, test } from 'vitest';
import { fieldText, readFigure } from './figures';

test.each([
  ['34,5', '34.5'],
  ['34.5', '34.5'],
  [' 85 % ', '85'],
  ['1.234,5', '1234.5'],
  ['1 234 567', '1234567'],
  ['1.234.567', '1234567'],
  ['0,125', '0.125'],
  ['−3', '-3'],
  ['', ''],
])('“%s” is read as %s', (typed, value) => expect(readFigure(typed)).toEqual({ value }));

test.each(['1.234', '1,234', '12.500'])('“%s” can mean two things and is not guessed', (typed) =>
  expect(readFigure(typed)).toEqual({ fault: 'ambiguous' }),
);

test.each(['abc', '3 4', '1.2.3', '-', '34,5,6'])('“%s” is no figure', (typed) =>
  expect(readFigure(typed)).toEqual({ fault: 'not_a_figure' }),
);

test('what is filled into a field is read back as the same figure', () => {
  for (const value of ['34.5', '1234', '1.234', '0.125', '-2.5', '1000000']) {
    const read = readFigure(fieldText(value));
    expect('value' in read && Number(read.value), value).toBe(Number(value));
  }
  expect(fieldText(null)).toBe('');
});
