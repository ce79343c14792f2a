// The parts of ./dev that decide what is up to date, missing or loaded.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import test from 'node:test';
import { tree } from './fixture.mjs';

const parts = resolve('tools/dev');

function bash(root, script) {
  const sourced = ['lib', 'install', 'build', 'run', 'steps'].map((part) => `source ${parts}/${part}.sh`).join('\n');
  const { stdout, stderr, status } = spawnSync('bash', ['-c', `${sourced}\n${script}`], { cwd: root, encoding: 'utf8' });
  return { output: stdout.trim(), stderr, status };
}

const wasChanged = 'changed_since stamp src && echo changed || echo same';

test('nothing is built again when nothing changed', (t) => {
  const root = tree(t, { 'src/a.cpp': '', 'src/b.cpp': '' });
  assert.equal(bash(root, `stamped stamp true; ${wasChanged}`).output, 'same');
});

test('an edit, a new file and a deleted file are each noticed', (t) => {
  const root = tree(t, { 'src/a.cpp': '', 'src/b.cpp': '' });
  assert.equal(bash(root, wasChanged).output, 'changed', 'no stamp yet');
  for (const change of ['touch src/a.cpp', 'touch src/c.cpp', 'rm src/b.cpp']) {
    assert.equal(bash(root, `stamped stamp true; sleep 0.02; ${change}; ${wasChanged}`).output, 'changed', change);
  }
});

test('an edit made during a build counts as new, and a failed build leaves no stamp', (t) => {
  const root = tree(t, { 'src/a.cpp': '' });
  assert.equal(bash(root, `edit() { sleep 0.02; touch src/a.cpp; }; stamped stamp edit; ${wasChanged}`).output, 'changed');
  assert.equal(bash(root, 'rm -f stamp; stamped stamp false; [[ -e stamp ]] || echo none').output, 'none');
});

test('a package counts as present when its command exists', (t) => {
  const list = '# comment\nbuild bash bash\nbuild no-such-package no-such-command\nbuild no-such-library-dev\ntest other other-command\n';
  const root = tree(t, { 'tools/dev/packages.txt': list });
  assert.equal(bash(root, 'missing_packages build').output, 'no-such-library-dev\nno-such-package');
});

/** A program that loads "x" and, when told to, fails half way. */
const program = '#!/bin/sh\nmkdir -p "$3" && echo half > "$3/x" && [ ! -e broken ] && echo whole > "$3/x"\n';

test('the example is loaded into an empty folder only', (t) => {
  const root = tree(t, { 'build/release/ntm': program });
  const script = 'chmod +x build/release/ntm; mkdir var; load_example ./var >/dev/null; cat var/x';
  assert.equal(bash(root, script).output, 'whole');
  assert.equal(bash(root, 'echo mine > var/x; load_example ./var; cat var/x').output, 'mine');
});

test('a load cut short leaves nothing that looks loaded', (t) => {
  const root = tree(t, { 'build/release/ntm': program, broken: '' });
  const first = bash(root, 'chmod +x build/release/ntm; load_example ./var');
  assert.equal(first.status, 1);
  assert.equal(bash(root, '[[ -e var ]] || echo none').output, 'none');
  assert.equal(bash(root, 'rm broken; load_example ./var >/dev/null; cat var/x').output, 'whole');
});

test('steps go on after a failure, and the run closes with the counts', (t) => {
  const root = tree(t, {});
  const script = `cd ${resolve('.')}; step one echo '3 passed, 0 failed'; step two false; step three true; finish`;
  const { output, status } = bash(root, script);
  assert.equal(status, 1);
  assert.equal(output.split('\n').at(-1), '4 passed, 1 failed');
  assert.match(output, /✗ Chưa đạt: two/);
});

test('the manual page names each command and what it does, and gives no order to troff', async () => {
  const { manual } = await import(resolve('tools/dev/man.mjs'));
  const page = manual('0.1.0', 'ntm – hệ thống\n\nCác lệnh:\n  ntm backup [FILE]\n      sao lưu\n.xx \\n\n  --data DIR  thư mục\n');
  assert.match(page, /^\.SH CÁC LỆNH\n\.TP\n\.B "ntm backup \[FILE\]"\nsao lưu$/m);
  assert.match(page, /^\.B "\\-\\-data DIR"\nthư mục$/m);
  assert.match(page, /^\\&\.xx \\\(rsn$/m);
});

test('every fuzzer has a kept corpus', (t) => {
  const root = tree(t, {});
  const names = `sed -n 's/^ntm_fuzz(\\([a-z_]*\\) .*/\\1/p' ${resolve('fuzz/CMakeLists.txt')}`;
  const missing = bash(root, `for name in $(${names}); do [[ -n $(ls ${resolve('fuzz/corpus')}/$name) ]] || echo $name; done`);
  assert.equal(missing.output + missing.stderr, '');
});
