import { expect, test } from 'vitest';
import { fileNameOf } from './files';

test('a file keeps the name the program gives it, with its marks', () => {
  expect(fileNameOf('attachment; filename="23353_2024-01.xlsx"', 'x')).toBe('23353_2024-01.xlsx');
  expect(fileNameOf('attachment; filename="a.xlsx"; filename*=UTF-8\'\'phi%E1%BA%BFu.xlsx', 'x')).toBe('phiếu.xlsx');
});

test('without a name, or with one that cannot be read, there is another', () => {
  expect(fileNameOf(null, 'phieu.xlsx')).toBe('phieu.xlsx');
  expect(fileNameOf("attachment; filename*=UTF-8''%E1%BA", 'phieu.xlsx')).toBe('phieu.xlsx');
});
