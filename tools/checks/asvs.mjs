// docs/asvs.md: every requirement of levels 1 and 2 has a row and an answer, and each test or file named is there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './lib/files.mjs';
import { isProgram, report } from './lib/report.mjs';

const sheet = 'docs/asvs.md';

// Sections of OWASP ASVS 5.0.0 with the numbers of their requirements of level 1, then of level 2.
const requirements = `
1.1 - 1-2|1.2 1-5 6-9|1.3 1-2 3-11|1.4 - 1-3|1.5 1 2|2.1 1 2-3|2.2 1-2 3|2.3 1 2-4|2.4 - 1
3.2 1-2 -|3.3 1 2-4|3.4 1-2 3-6|3.5 1-3 4-5|3.7 - 1-2|4.1 1 2-3|4.2 - 1|4.3 - 1-2|4.4 1 2-4
5.1 - 1|5.2 1-2 3|5.3 1-2 -|5.4 - 1-3|6.1 1 2-3|6.2 1-8 9-12|6.3 1-2 3-4|6.4 1-2 3-4|6.5 - 1-5|6.6 - 1-3|6.8 - 1-4
7.1 - 1-3|7.2 1-4 -|7.3 - 1-2|7.4 1-2 3-5|7.5 - 1-2|7.6 - 1-2|8.1 1 2|8.2 1-2 3|8.3 1 -|8.4 - 1|9.1 1-3 -|9.2 1 2-4
10.1 - 1-2|10.2 - 1-2|10.3 - 1-4|10.4 1-5 6-11|10.5 - 1-5|10.6 - 1-2|10.7 - 1-3
11.1 - 1-2|11.2 - 1-3|11.3 1-2 3|11.4 1 2-4|11.5 - 1|11.6 - 1|12.1 1 2-3|12.2 1-2 -|12.3 - 1-4
13.1 - 1|13.2 - 1-5|13.3 - 1-2|13.4 1 2-5|14.1 - 1-2|14.2 1 2-4|14.3 1 2-3|15.1 1 2-3|15.2 1 2-3|15.3 1 2-7
16.1 - 1|16.2 - 1-5|16.3 - 1-4|16.4 - 1-3|16.5 - 1-3|17.1 - 1|17.2 - 1-4|17.3 - 1-2`;

function numbers(range) {
  if (range === '-') return [];
  const [first, last = first] = range.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Level by id ("V1.2.3"), in the order of the standard. */
export const levels = new Map(requirements.trim().split(/[|\n]/).flatMap((entry) => {
  const [section, ...ranges] = entry.split(' ');
  return ranges.flatMap((range, at) => numbers(range).map((number) => [`V${section}.${number}`, at + 1]));
}));

/** The rows of the tables: {id, level, what, answer, line}. */
function rowsIn(text) {
  return text.split('\n').flatMap((row, index) => {
    const cells = row.match(/^\| (V[\d.]+) \| (\d) \| (.*?) \| (.*) \|$/);
    return cells ? [{ id: cells[1], level: Number(cells[2]), what: cells[3], answer: cells[4], line: index + 1 }] : [];
  });
}

const inBackticks = (text) => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1]);
const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function hasTest(root, path, name) {
  if (!existsSync(join(root, path))) return false;
  const text = readText(root, path);
  const isCpp = path.endsWith('.cpp');
  return isCpp ? new RegExp(`^TEST(_[FP])?\\([^,()]*,\\s*${literally(name)}\\)`, 'm').test(text) : text.includes(`test('${name}'`);
}

function faultsOfTests(root, answer) {
  const named = inBackticks(answer).map((entry) => entry.match(/^(\S+): (.+)$/));
  if (!named.length || named.includes(null)) return ['names no test as `path: name`'];
  return named.filter(([, path, name]) => !hasTest(root, path, name)).map(([entry]) => `there is no test ${entry}`);
}

/** A path has a folder and a kind; a word in backticks that has neither is no path. */
function faultsOfPaths(root, answer) {
  return inBackticks(answer).filter((entry) => /^\w[\w.-]*(\/[\w.-]+)+\.\w+$|^[A-Z]+\.md$/.test(entry) && !existsSync(join(root, entry)))
    .map((entry) => `there is no file ${entry}`);
}

function faultsOfRow(root, { id, level, what, answer }) {
  const faults = [];
  if (!levels.has(id)) faults.push('is no requirement of level 1 or 2');
  else if (levels.get(id) !== level) faults.push(`is of level ${levels.get(id)}`);
  if (!what.trim() || what.split(/\s+/).length > 12) faults.push('is told in no or more than 12 words');
  const [, kind, text] = answer.match(/^\*\*(test|reason|open)\*\* (.+)$/) ?? [];
  if (!kind) return [...faults, 'has no answer: **test**, **reason** or **open**, and what it is'];
  return [...faults, ...(kind === 'test' ? faultsOfTests(root, text) : faultsOfPaths(root, text))];
}

export function check(root) {
  if (!existsSync(join(root, sheet))) return [{ place: sheet, message: 'is not there' }];
  const rows = rowsIn(readText(root, sheet));
  const seen = new Set();
  const found = rows.flatMap((row) => {
    const faults = faultsOfRow(root, row);
    if (seen.has(row.id)) faults.push('stands twice');
    seen.add(row.id);
    return faults.map((message) => ({ place: `${sheet}:${row.line}`, message: `${row.id} ${message}` }));
  });
  const missing = [...levels.keys()].filter((id) => !seen.has(id));
  return [...found, ...missing.map((id) => ({ place: sheet, message: `${id} has no row` }))];
}

if (isProgram(import.meta.url)) report(check('.'));
