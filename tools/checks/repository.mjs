// The bars of the repository: sizes, names of machines, trust marks, text in NFC.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, isTest, lineAt, readText } from './lib/files.mjs';
import { functionsIn } from './lib/functions.mjs';
import { isProgram, report } from './lib/report.mjs';

export const bars = { fileLines: 500, medianLines: 120, functionLines: 60, shortFunctionShare: 0.99, topLevel: 20 };

const isSource = (path) => /^(src\/.*\.(h|cpp)|web\/src\/.*\.(ts|svelte|css))$/.test(path);
const isBinary = (path) => /^fuzz\/corpus\//.test(path) || /\.(png|jpe?g|gif|ico|woff2?|ttf|pdf|docx|xlsx|zip|gz|br|db)$/.test(path);
const lineCount = (text) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

function fileSizes(root, paths) {
  const sizes = paths.filter(isSource).map((path) => ({ path, lines: lineCount(readText(root, path)) }));
  const long = sizes
    .filter(({ lines }) => lines > bars.fileLines)
    .map(({ path, lines }) => ({ place: path, message: `${lines} lines; split it by question (at most ${bars.fileLines})` }));
  const median = sizes.map(({ lines }) => lines).sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  if (median > bars.medianLines) long.push({ place: 'src, web/src', message: `median file has ${median} lines (at most ${bars.medianLines})` });
  return long;
}

function functionSizes(root, paths) {
  const counted = paths.filter((path) => isSource(path) && !path.endsWith('.css') && !(isTest(path) && path.startsWith('web/')));
  const all = counted.flatMap((path) => functionsIn(readText(root, path)).map((each) => ({ path, ...each })));
  const long = all.filter(({ length }) => length > bars.functionLines);
  if (long.length <= all.length * (1 - bars.shortFunctionShare)) return [];
  return long.map(({ path, line, length }) => ({
    place: `${path}:${line}`,
    message: `function of ${length} lines (99 % have at most ${bars.functionLines})`,
  }));
}

function topLevel(root) {
  const visible = readdirSync(root).filter((name) => !name.startsWith('.') && !['build', 'var'].includes(name));
  return visible.length <= bars.topLevel ? [] : [{ place: '.', message: `${visible.length} visible entries at the top (at most ${bars.topLevel})` }];
}

// Put together from pieces, so that this file does not name one itself.
const machinePath = new RegExp(`(^|[^A-Za-z0-9_.~$}])/(${['wo' + 'rk', 'fa' + 'rm', 'tm' + 'p/ntm', 'ro' + 'ot'].join('|')})(/|\\b)`, 'm');

function machinePaths(path, text) {
  const match = text.match(machinePath);
  return match ? [{ place: `${path}:${lineAt(text, match.index + match[0].indexOf('/'))}`, message: 'names a path of one machine' }] : [];
}

function lockFile(path, text) {
  if (!/(^|\/)(package-lock\.json|\.npmrc)$/.test(path)) return [];
  const match = text.match(/"resolved":\s*"https?:|^\s*registry\s*=/m);
  return match ? [{ place: `${path}:${lineAt(text, match.index)}`, message: 'names the host of a package registry' }] : [];
}

const trustWords = ['found', 'directive', 'memory_high', 'memory_medium', 'memory_medium_low', 'derived', 'illustrative'];
const verifiedWords = ['found', 'directive'];

function trustMarks(path, text) {
  if (!/^data\/.*\.ya?ml$/.test(path)) return [];
  return text.split('\n').flatMap((row, index) => {
    const line = row.replace(/(^|\s)#.*$/, '');
    const trust = line.match(/\btrust:\s*"?([^\s,}")]+)/)?.[1];
    const place = `${path}:${index + 1}`;
    if (!trust) return [];
    if (!trustWords.includes(trust)) return [{ place, message: `trust "${trust}" is none of ${trustWords.join(', ')}` }];
    const claims = /\bverified:\s*true\b/.test(line);
    return claims && !verifiedWords.includes(trust) ? [{ place, message: `verified, although its trust is only ${trust}` }] : [];
  });
}

function encoding(path, bytes) {
  const text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes)) return [{ place: path, message: 'is not UTF-8' }];
  if (text.includes('\r')) return [{ place: path, message: 'has carriage returns' }];
  if (text.normalize('NFC') === text) return [];
  const line = text.split('\n').findIndex((row) => row.normalize('NFC') !== row) + 1;
  return [{ place: `${path}:${line}`, message: 'text is not in NFC' }];
}

function texts(root, paths) {
  return paths.filter((path) => !isBinary(path)).flatMap((path) => {
    const bytes = readFileSync(join(root, path));
    const text = bytes.toString('utf8');
    return [...encoding(path, bytes), ...machinePaths(path, text), ...lockFile(path, text), ...trustMarks(path, text)];
  });
}

export function check(root) {
  const paths = filesUnder(root);
  return [...topLevel(root), ...fileSizes(root, paths), ...functionSizes(root, paths), ...texts(root, paths)];
}

if (isProgram(import.meta.url)) report(check('.'));
