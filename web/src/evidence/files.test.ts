import { expect, test } from 'vitest';
import { fileAddress, hindrance, inOrder, isPicture, isShown, size } from './files';
import type { Evidence } from './types';

const paper = (more: Partial<Evidence>) => ({ id: 1, kind: 'pdf', withdrawn: null, ...more }) as Evidence;
const withdrawn = { at: '2024-01-22T01:00:00.000Z', by: 'A', reason: 'nhầm' };

test('a picture is seen in place, a PDF is opened, an office file is only saved', () => {
  expect([isPicture(paper({ kind: 'webp' })), isShown(paper({ kind: 'webp' }))]).toEqual([true, true]);
  expect([isPicture(paper({ kind: 'pdf' })), isShown(paper({ kind: 'pdf' }))]).toEqual([false, true]);
  expect([isPicture(paper({ kind: 'docx' })), isShown(paper({ kind: 'docx' }))]).toEqual([false, false]);
  expect(fileAddress(paper({ id: 7 }), true)).toBe('/api/evidence/7/file?save=yes');
});

test('a size reads as people say it', () => {
  expect(size(14)).toBe('14 B');
  expect(size(1024)).toBe('1 KB');
  expect(size(1024 * 1024 * 1.5)).toBe('1,5 MB');
  expect(size(20 * 1024 * 1024)).toBe('20 MB');
});

test('an empty or too large file is told before it is sent; exactly the largest is taken', () => {
  expect(hindrance({ size: 0 }, 10)).toBe('empty');
  expect(hindrance({ size: 10 }, 10)).toBeNull();
  expect(hindrance({ size: 11 }, 10)).toBe('too_large');
});

test('what is in use stands first, the newest on top', () => {
  const papers = [paper({ id: 1 }), paper({ id: 3, withdrawn }), paper({ id: 2 })];
  expect(inOrder(papers).map((each) => each.id)).toEqual([2, 1, 3]);
});
