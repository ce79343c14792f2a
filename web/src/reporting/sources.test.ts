import { expect, test } from 'vitest';
import { pageOf, piecesOf } from './sources';
import type { Figure } from './types';

const figure = (text: string, label = 'xã') =>
  ({ label, text, origin: { query: '/api/targets', name: 'Mục tiêu' } }) as Figure;

test('a source opens the page that shows it, with its day and unit', () => {
  expect(pageOf('/api/assessment/status?as_of=2024-02-14&within=62')).toBe('/?as_of=2024-02-14&within=62');
  expect(pageOf('/api/assessment/matrix?as_of=2024-02-14')).toBe('/matrix?as_of=2024-02-14');
  expect(pageOf('/api/reporting/receipts/BC-2024-02-SNN-1-9F3A')).toBe('/reporting/receipts/BC-2024-02-SNN-1-9F3A');
  expect(pageOf('/api/funding/plans')).toBeNull();
  expect(pageOf('')).toBeNull();
});

test('numbers are found in their order, not inside dates or other numbers', () => {
  const text = 'Đến ngày 14/02/2024, 114 xã, trong đó 14 xã đã đạt, 4 xã chờ. Bình quân 16,2 tiêu chí/xã.';
  const found = piecesOf(text, [figure('114'), figure('14'), figure('4'), figure('16,2')]);
  expect(found.filter((piece) => piece.figure).map((piece) => piece.text)).toEqual(['114', '14', '4', '16,2']);
  expect(found.map((piece) => piece.text).join('')).toBe(text);
  expect(found[2]?.text).toBe(' xã, trong đó ');
});

test('of equal numbers the one with the name of the figure behind it is meant', () => {
  const text = '3 xã đã đạt (0 so với kỳ trước), 0 xã chờ công nhận.';
  const found = piecesOf(text, [figure('3', 'xã đã đạt'), figure('0', 'xã chờ công nhận')]);
  expect(found[1]?.text).toBe(' xã đã đạt (0 so với kỳ trước), ');
  expect(found[2]?.figure?.label).toBe('xã chờ công nhận');
});

test('a sentence that was rewritten keeps its words, and the numbers still in it open', () => {
  const found = piecesOf('Còn 6 xã chờ công nhận.', [figure('85'), figure('6')]);
  expect(found.map((piece) => [piece.text, piece.figure !== undefined])).toEqual([
    ['Còn ', false],
    ['6', true],
    [' xã chờ công nhận.', false],
  ]);
});

test('a sentence without figures is one piece, none is none', () => {
  expect(piecesOf('Không có.', [])).toEqual([{ text: 'Không có.' }]);
  expect(piecesOf('', [])).toEqual([]);
});
