import { expect, test } from 'vitest';
import { date, figure, fixed, measured, month, monthsUpTo, parseDate, percent, rule } from './formats';

test('a date is written day/month/year', () => {
  expect(date('2024-01-22')).toBe('22/01/2024');
  expect(month('2024-01')).toBe('01/2024');
});

test('text that is no date is shown as it came', () => {
  expect(date('quý I')).toBe('quý I');
  expect(month('2024')).toBe('2024');
});

test('a date typed by hand is understood with or without leading zeros', () => {
  expect(parseDate('22/1/2024')).toBe('2024-01-22');
  expect(parseDate(' 01-07-2025 ')).toBe('2025-07-01');
});

test('a day that is not in the calendar is refused', () => {
  expect(parseDate('30/02/2024')).toBeNull();
  expect(parseDate('29/02/2023')).toBeNull();
  expect(parseDate('2024-01-22')).toBeNull();
  expect(parseDate('')).toBeNull();
});

test('figures have a decimal comma and thousands with a point', () => {
  expect(figure('34.5')).toBe('34,5');
  expect(figure('1234567.25')).toBe('1.234.567,25');
  expect(figure('100.0000')).toBe('100');
  expect(figure('-3.2')).toBe('−3,2');
});

test('a figure keeps every digit it is held with', () => {
  expect(figure('0.1000000000000000055')).toBe('0,1000000000000000055');
});

test('a share is rounded to one decimal', () => {
  expect(percent(31.5789)).toBe('31,6\u00a0%');
  expect(percent(0)).toBe('0\u00a0%');
  expect(fixed(16, 1)).toBe('16,0');
});

test('a value carries its unit of measure, words do not', () => {
  expect(measured('44', 'triệu đồng/người/năm')).toBe('44\u00a0triệu đồng/người/năm');
  expect(measured('yes', '%')).toBe('yes');
  expect(measured('2', null)).toBe('2');
});

test('a rule is written with its sign', () => {
  expect(rule('>=', '30', '%')).toBe('≥ 30\u00a0%');
  expect(rule('<=', '7', '%')).toBe('≤ 7\u00a0%');
  expect(rule(null, '2', null)).toBe('2');
});

test('periods go back across the turn of the year', () => {
  expect(monthsUpTo('2024-02', 4)).toEqual(['2024-02', '2024-01', '2023-12', '2023-11']);
});
