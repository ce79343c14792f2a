import { expect, test } from 'vitest';
import { matching } from './picker';

const choices = [
  { code: 'UBND-23356', name: 'UBND xã Đăk Pét', detail: 'Đăk Glei' },
  { code: 'UBND-23353', name: 'UBND xã Đăk Pék', detail: 'Đăk Glei' },
  { code: 'SNN', name: 'Sở Nông nghiệp', detail: '' },
];
const names = (typed: string) => matching(choices, typed).map((choice) => choice.code);

test('nothing typed offers everything', () => {
  expect(names(' ')).toHaveLength(3);
});

test('a name is found without marks, and what is written so comes before what sounds so', () => {
  expect(names('dak pek')).toEqual(['UBND-23353', 'UBND-23356']);
});

test('a code is found whole, a place by its detail', () => {
  expect(names('snn')).toEqual(['SNN']);
  expect(names('glei')).toEqual(['UBND-23356', 'UBND-23353']);
  expect(names('xyz')).toEqual([]);
});
