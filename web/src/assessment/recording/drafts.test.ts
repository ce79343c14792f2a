import { expect, test } from 'vitest';
import { draftKey, readDrafts, writeDrafts, type Store } from './drafts';

function memory(): Store & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
const key = draftKey(7, '23353', '2024-01');
const draft = { value: '34,5', conclusion: '', note: '', base: 2, waits: true };

test('what was typed is found again by the same account for the same unit and month only', () => {
  const store = memory();
  writeDrafts(store, key, { a: draft });
  expect(readDrafts(store, key)).toEqual({ a: draft });
  expect(readDrafts(store, draftKey(8, '23353', '2024-01'))).toEqual({});
  expect(readDrafts(store, draftKey(7, '23353', '2024-02'))).toEqual({});
});

test('nothing is left behind when nothing waits', () => {
  const store = memory();
  writeDrafts(store, key, { a: draft });
  writeDrafts(store, key, {});
  expect(store.kept.size).toBe(0);
});

test('what cannot be read is left out, and a browser that keeps nothing says so', () => {
  const store = memory();
  store.setItem(key, JSON.stringify({ a: draft, b: 'x', c: { value: 1 } }));
  expect(readDrafts(store, key)).toEqual({ a: draft });
  store.setItem(key, '{');
  expect(readDrafts(store, key)).toEqual({});
  const full = { ...store, setItem: () => expect.fail('full') };
  expect(writeDrafts(full, key, { a: draft })).toBe(false);
});
