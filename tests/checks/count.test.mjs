import assert from 'node:assert/strict';
import test from 'node:test';
import { countCtest, countRunner, judged } from '../../tools/dev/count.mjs';

const block = (name, output, end) => `1/2 Testing: ${name}\n1/2 Test: ${name}\nOutput:\n${output}\n<end of output>\n${end}\n`;

test('GoogleTest programs under CTest are counted by their tests', () => {
  const log = block('base', '[  PASSED  ] 12 tests.', 'Test Passed.')
    + block('db', '[  PASSED  ] 5 tests.\n[  SKIPPED ] 2 tests, listed below:\n[  FAILED  ] 1 test, listed below:', 'Test Failed.');
  assert.deepEqual(countCtest(log), [17, 1, 2]);
});

test('a program that crashed has failed once', () => {
  assert.deepEqual(countCtest(block('db', 'Segmentation fault', 'Test Failed.')), [0, 1, 0]);
});

test('the closing lines of node, vitest and our own programs are read', () => {
  assert.deepEqual(countRunner('# tests 5\n# suites 0\n# pass 4\n# fail 1\n# cancelled 0\n# skipped 0\n'), [4, 1, 0]);
  assert.deepEqual(countRunner('ℹ tests 6\nℹ suites 0\nℹ pass 5\nℹ fail 0\nℹ cancelled 1\nℹ skipped 0\n'), [5, 1, 0]);
  assert.deepEqual(countRunner('\x1b[2m      Tests \x1b[22m 1 failed | 7 passed | 2 skipped (10)\n'), [7, 1, 2]);
  assert.deepEqual(countRunner('1 passed, 0 failed\nmore\n3 passed, 2 failed\n'), [3, 2, 0]);
});

test('the closing line of a whole run counts, not those of its parts', () => {
  const log = 'ℹ pass 5\nℹ fail 0\nℹ cancelled 0\nℹ skipped 0\n Tests  7 passed (7)\n\n40 passed, 1 failed, 2 skipped\n';
  assert.deepEqual(countRunner(log), [40, 1, 2]);
});

test('a bad exit counts as a failure even when nothing was printed', () => {
  assert.deepEqual(judged([0, 0, 0], 1), [0, 1, 0]);
  assert.deepEqual(judged([7, 0, 0], 3), [7, 1, 0]);
  assert.deepEqual(judged([0, 0, 0], 0), [1, 0, 0]);
});
