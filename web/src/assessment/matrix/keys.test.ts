import { expect, test } from 'vitest';
import { actionOf, moved } from './keys';

const size = { lines: 95, columns: 22, page: 10 };
const from = { line: 5, column: 3 };

test('arrows move one cell', () => {
  expect(moved(from, 'ArrowUp', size)).toEqual({ line: 4, column: 3 });
  expect(moved(from, 'ArrowDown', size)).toEqual({ line: 6, column: 3 });
  expect(moved(from, 'ArrowLeft', size)).toEqual({ line: 5, column: 2 });
  expect(moved(from, 'ArrowRight', size)).toEqual({ line: 5, column: 4 });
});

test('the edge of the grid stops every movement', () => {
  expect(moved({ line: 0, column: 0 }, 'ArrowUp', size)).toEqual({ line: 0, column: 0 });
  expect(moved({ line: 0, column: 0 }, 'ArrowLeft', size)).toEqual({ line: 0, column: 0 });
  expect(moved({ line: 94, column: 21 }, 'ArrowDown', size)).toEqual({ line: 94, column: 21 });
  expect(moved({ line: 90, column: 21 }, 'PageDown', size)).toEqual({ line: 94, column: 21 });
});

test('Home and End go along the line, with Control to the corners', () => {
  expect(moved(from, 'Home', size)).toEqual({ line: 5, column: 0 });
  expect(moved(from, 'End', size)).toEqual({ line: 5, column: 21 });
  expect(moved(from, 'Home', size, true)).toEqual({ line: 0, column: 0 });
  expect(moved(from, 'End', size, true)).toEqual({ line: 94, column: 21 });
});

test('an empty grid has nowhere to go', () => {
  expect(moved({ line: 0, column: 0 }, 'ArrowDown', { lines: 0, columns: 22, page: 1 })).toEqual({
    line: 0,
    column: 0,
  });
});

test('Enter opens, slash searches, Escape closes, letters do nothing', () => {
  expect(actionOf('Enter')).toBe('open');
  expect(actionOf('/')).toBe('search');
  expect(actionOf('Escape')).toBe('close');
  expect(actionOf('a')).toBeNull();
  expect(moved(from, 'a', size)).toBeNull();
});
