import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import mainEn from './en.json';
import evidenceEn from './evidence.en.json';
import evidenceVi from './evidence.vi.json';
import noticesEn from './notices.en.json';
import noticesVi from './notices.vi.json';
import officeEn from './office.en.json';
import officeVi from './office.vi.json';
import recordingEn from './recording.en.json';
import recordingVi from './recording.vi.json';
import reportingEn from './reporting.en.json';
import reportingVi from './reporting.vi.json';
import mainVi from './vi.json';

const files = [
  [mainVi, mainEn],
  [officeVi, officeEn],
  [recordingVi, recordingEn],
  [reportingVi, reportingEn],
  [evidenceVi, evidenceEn],
  [noticesVi, noticesEn],
] as const;
const vi = { ...mainVi, ...officeVi, ...recordingVi, ...reportingVi, ...evidenceVi, ...noticesVi };
const en = { ...mainEn, ...officeEn, ...recordingEn, ...reportingEn, ...evidenceEn, ...noticesEn };

const sources = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(path).isDirectory()) return sources(path);
    return /\.(svelte|ts)$/.test(name) && !name.endsWith('.test.ts') ? [path] : [];
  });
const code = sources(new URL('..', import.meta.url).pathname)
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

test('both languages have the same keys in the same order', () => {
  expect(Object.keys(en)).toEqual(Object.keys(vi));
});

test('a word stands in one file only, the same in both languages', () => {
  const count = files.reduce((sum, [one]) => sum + Object.keys(one).length, 0);
  expect(Object.keys(vi)).toHaveLength(count);
  for (const [one, other] of files) expect(Object.keys(other)).toEqual(Object.keys(one));
});

test('no message is empty and both languages fill in the same values', () => {
  const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const key of Object.keys(vi) as (keyof typeof vi)[]) {
    expect(vi[key].trim(), key).not.toBe('');
    expect(en[key].trim(), key).not.toBe('');
    expect(holes(en[key]), key).toEqual(holes(vi[key]));
  }
});

test('Vietnamese is kept in composed form', () => {
  for (const text of Object.values(vi)) expect(text).toBe(text.normalize('NFC'));
});

test('every message is used: by its key, or through word() with its group', () => {
  const groups = new Set([...code.matchAll(/word\(\s*'(\w+)'/g)].map((found) => found[1]));
  const unused = Object.keys(vi).filter((key) => !code.includes(`'${key}'`) && !groups.has(key.split('.')[0]));
  expect(unused).toEqual([]);
});
