import assert from 'node:assert/strict';
import test from 'node:test';
import { functionsIn } from '../../tools/checks/lib/functions.mjs';
import { bars, check } from '../../tools/checks/repository.mjs';
import { cleanProject, messages, tree } from './fixture.mjs';

const found = (t, changes) => messages(check(tree(t, { ...cleanProject, ...changes })));
const lines = (count) => 'int x;\n'.repeat(count);

test('a clean project has no finding', (t) => {
  assert.deepEqual(found(t, { 'README.md': '# Nông thôn mới\n' }), []);
});

test('a file of 500 lines passes and one of 501 is named', (t) => {
  assert.deepEqual(found(t, { 'src/units/unit.cpp': lines(500) }), []);
  assert.match(found(t, { 'src/units/unit.cpp': lines(501) }).join(), /unit\.cpp: 501 lines; split it/);
});

test('a median above the bar is named', (t) => {
  const changes = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`web/src/page${i}.ts`, lines(121)]));
  assert.match(found(t, changes).join(), /median file has 121 lines/);
});

test('long functions are named once they are more than one in a hundred', (t) => {
  const long = `int f() {\n${lines(bars.functionLines)}}\n`;
  assert.match(found(t, { 'src/units/unit.cpp': `\n${long}` }).join(), /unit\.cpp:2: function of 62 lines/);
  assert.deepEqual(found(t, { 'src/units/unit.cpp': long + 'int g() { return 1; }\n'.repeat(99) }), []);
});

test('functions are told from other blocks', () => {
  const text = 'namespace a {\nstruct S : B {\n  int f() const { return 1; }\n  S(int x) : x_{x} {\n  }\n};\n'
    + 'TEST(A, b) {\n  if (x) {\n  }\n  auto l = [] { return "}"; };\n}\nenum class E { a, b };\n}  // }\n';
  assert.deepEqual(functionsIn(text).map(({ line }) => line), [3, 4, 7]);
  assert.deepEqual(functionsIn('export const f = (a: number) => {\n};\nfunction g(): void {\n}\n').map(({ line }) => line), [1, 3]);
});

test('more than twenty visible entries at the top are too many', (t) => {
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`file${i}.md`, 'x\n']));
  assert.match(found(t, many).join(), /21 visible entries/);
});

test('hidden and local folders do not count at the top', (t) => {
  assert.deepEqual(found(t, { '.ci/run': 'x\n', 'build/x': 'x\n', 'var/x': 'x\n' }), []);
});

test('a path of one machine is named with its line', (t) => {
  const path = ['', 'work', 'main', 'x'].join('/');
  assert.match(found(t, { 'docs/a.md': `one\nsee ${path}\n` }).join(), /docs\/a\.md:2: names a path of one machine/);
  assert.deepEqual(found(t, { 'docs/a.md': 'team/work/x and ./work/x and https://example.org/work/x\n' }), []);
});

test('a lock file may not name a registry', (t) => {
  const lock = '{"packages": {\n"a": {"resolved": "https://registry.example/a.tgz"}}}\n';
  assert.match(found(t, { 'web/package-lock.json': lock }).join(), /package-lock\.json:2: names the host/);
  assert.deepEqual(found(t, { 'web/package-lock.json': '{"packages": {"a": {"version": "1.0.0"}}}\n' }), []);
});

test('trust marks come from the list, and a recollection is never verified', (t) => {
  const yaml = '- {value: 1, trust: found, verified: true}\n- {value: 2, trust: rumour}\n'
    + '- {value: 3, trust: memory_high, verified: true}\n- {value: 4, trust: memory_high, verified: false}\n';
  const result = found(t, { 'data/criteria/X.yaml': yaml });
  assert.equal(result.length, 2);
  assert.match(result[0], /X\.yaml:2: trust "rumour"/);
  assert.match(result[1], /X\.yaml:3: verified, although its trust is only memory_high/);
});

test('text that is not NFC, not UTF-8 or has carriage returns is named', (t) => {
  assert.match(found(t, { 'data/a.csv': 'x\nĐăk Pék\n'.normalize('NFD') }).join(), /data\/a\.csv:2: text is not in NFC/);
  assert.match(found(t, { 'data/a.csv': Buffer.from([0x41, 0xff, 0x0a]) }).join(), /is not UTF-8/);
  assert.match(found(t, { 'data/a.csv': 'a,b\r\n' }).join(), /has carriage returns/);
});
