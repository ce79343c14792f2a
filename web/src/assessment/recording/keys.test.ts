import { expect, test } from 'vitest';
import { nearest, stepOf, type Field } from './keys';

const text = (atStart: boolean, atEnd: boolean): Field => ({ kind: 'text', atStart, atEnd });
const choice: Field = { kind: 'choice', atStart: true, atEnd: true };
const button: Field = { kind: 'other', atStart: true, atEnd: true };

test('Enter saves in a field and presses a button; Escape takes back', () => {
  expect(stepOf('Enter', text(false, false))).toBe('save');
  expect(stepOf('Enter', choice)).toBe('save');
  expect(stepOf('Enter', button)).toBeNull();
  expect(stepOf('Escape', choice)).toBe('undo');
});

test('arrows walk the lines, but change the answer where one is chosen', () => {
  expect(stepOf('ArrowDown', text(false, false))).toBe('down');
  expect(stepOf('ArrowUp', button)).toBe('up');
  expect(stepOf('ArrowDown', choice)).toBeNull();
  expect(stepOf('ArrowRight', choice)).toBe('right');
});

test('in text the arrows leave a field at its ends only', () => {
  expect(stepOf('ArrowLeft', text(false, true))).toBeNull();
  expect(stepOf('ArrowLeft', text(true, false))).toBe('left');
  expect(stepOf('ArrowRight', text(true, false))).toBeNull();
  expect(stepOf('ArrowRight', text(false, true))).toBe('right');
  expect(stepOf('a', text(true, true))).toBeNull();
});

test('a line without the column takes the nearest one', () => {
  expect(nearest([0, 1, 3], 2)).toBe(1);
  expect(nearest([0, 1, 3, 4], 3)).toBe(3);
  expect(nearest([], 2)).toBeNull();
});
