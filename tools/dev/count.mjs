// Reads what a test runner printed and says "passed failed skipped".
//   node tools/dev/count.mjs --exit CODE [--ctest] LOG
// Knows GoogleTest under CTest (its LastTest.log), node's test runner, vitest and the plain closing line.
// A run that printed none of these counts as one test, judged by its exit code.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const number = (text, pattern) => Number(text.match(pattern)?.[1] ?? 0);
const add = (a, b) => a.map((n, i) => n + b[i]);

function countGoogleTest(block) {
  const isFailure = !/^Test Passed\.$/m.test(block);
  const passed = number(block, /\[ {2}PASSED {2}\] (\d+) tests?/);
  const failed = number(block, /\[ {2}FAILED {2}\] (\d+) tests?, listed/);
  const skipped = number(block, /\[ {2}SKIPPED \] (\d+) tests?, listed/);
  if (isFailure) return [passed, Math.max(failed, 1), skipped];
  return passed + skipped ? [passed, 0, skipped] : [1, 0, 0];
}

export function countCtest(log) {
  const blocks = log.split(/^\d+\/\d+ Testing: /m).slice(1);
  return blocks.map(countGoogleTest).reduce(add, [0, 0, 0]);
}

const closingLine = /^(?:\w+: )?(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/;
const counts = ([, passed, failed, skipped]) => [passed, failed, skipped].map((word) => Number(word ?? 0));

export function countRunner(log) {
  const plain = log.replace(/\x1b\[[0-9;]*m/g, '').trimEnd();
  const closing = plain.split('\n').at(-1).match(closingLine);
  if (closing) return counts(closing);
  const node = plain.match(/^. pass (\d+)\n. fail (\d+)(?:\n. cancelled (\d+))?\n. skipped (\d+)/m);
  if (node) return [Number(node[1]), Number(node[2]) + Number(node[3] ?? 0), Number(node[4])];
  const vitest = plain.match(/^\s*Tests\s+(.*)$/m)?.[1];
  if (!vitest) return [0, 0, 0];
  return [number(vitest, /(\d+) passed/), number(vitest, /(\d+) failed/), number(vitest, /(\d+) skipped/)];
}

/** A runner that ended badly without saying what failed has failed once; one that said nothing is one test. */
export function judged([passed, failed, skipped], exitCode) {
  if (exitCode !== 0) return [passed, Math.max(failed, 1), skipped];
  return passed + failed + skipped ? [passed, failed, skipped] : [1, 0, 0];
}

function main(words) {
  const exitCode = Number(words[words.indexOf('--exit') + 1]);
  const log = readFileSync(words.at(-1), 'utf8');
  const counted = words.includes('--ctest') ? countCtest(log) : countRunner(log);
  console.log(judged(counted, exitCode).join(' '));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2));
