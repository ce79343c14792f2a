// clang-tidy over the sources (tests left out), two at a time. A file whose text, headers and settings were
// found clean before is not looked at again, in any clone on this machine.
//   node tools/checks/tidy.mjs BUILD_DIRECTORY [--changed]
// --changed: only files that differ from the last commit.
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { isTest } from './lib/files.mjs';
import { isProgram, report } from './lib/report.mjs';

const run = promisify(execFile);
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ntm-tidy');

/** The texts of a file and of all it includes from src/. */
function textsBelow(path, seen = new Map()) {
  if (seen.has(path) || !existsSync(path)) return seen;
  const text = readFileSync(path, 'utf8');
  seen.set(path, text);
  for (const [, name] of text.matchAll(/^\s*#\s*include\s+"([^"]+)"/gm)) textsBelow(join('src', name), seen);
  return seen;
}

export function keyOf(path, settings) {
  const hash = createHash('sha256').update(settings);
  for (const [name, text] of [...textsBelow(path)].sort()) hash.update(`\0${name}\0${text}`);
  return hash.digest('hex');
}

function sourcesIn(build) {
  const commands = JSON.parse(readFileSync(join(build, 'compile_commands.json'), 'utf8'));
  const paths = commands.map((command) => relative('.', resolve(command.directory, command.file)));
  return [...new Set(paths)].filter((path) => path.startsWith('src/') && !isTest(path)).sort();
}

function changedFiles() {
  const listing = execFileSync('git', ['status', '--porcelain', '--untracked-files=all'], { encoding: 'utf8' });
  return new Set(listing.split('\n').map((line) => line.slice(3)));
}

// The build's own warnings are the compiler's business: clang does not know all of g++'s by name.
const plain = ['--extra-arg=-Wno-unknown-warning-option', '--extra-arg=-Wno-error'];

async function tidy(path, build, settings) {
  const clean = join(cache, keyOf(path, settings));
  if (existsSync(clean)) return [];
  try {
    await run('clang-tidy', ['-p', build, '--quiet', ...plain, path], { maxBuffer: 1 << 26 });
    writeFileSync(clean, '');
    return [];
  } catch (error) {
    const lines = `${error.stdout ?? ''}`.split('\n').filter((line) => / (error|warning): /.test(line));
    const texts = lines.length ? lines : [`${error.stderr || error.message}`.trim()];
    return texts.map((text) => ({ place: path, message: text.replace(`${process.cwd()}/`, '') }));
  }
}

async function main(build, onlyChanged) {
  if (!existsSync(join(build, 'compile_commands.json'))) return report([{ place: build, message: 'build first' }]);
  mkdirSync(cache, { recursive: true });
  const changed = onlyChanged ? changedFiles() : null;
  const waiting = sourcesIn(build).filter((path) => !changed || changed.has(path));
  const settings = readFileSync('.clang-tidy', 'utf8') + execFileSync('clang-tidy', ['--version']);
  const findings = [];
  const worker = async () => {
    while (waiting.length) findings.push(...(await tidy(waiting.shift(), build, settings)));
  };
  await Promise.all([worker(), worker()]);
  const unique = new Map(findings.map((finding) => [finding.message, finding]));  // a header's finding comes once
  return report([...unique.values()]);
}

if (isProgram(import.meta.url)) await main(process.argv[2], process.argv.includes('--changed'));
