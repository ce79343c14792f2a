import assert from 'node:assert/strict';
import test from 'node:test';
import { check, levels } from '../../tools/checks/asvs.mjs';
import { messages, tree } from './fixture.mjs';

const files = {
  'src/units/unit_test.cpp': 'TEST(Unit, is_one) {}\nTEST_P(UnitStore,\n       keeps_one) {}\n',
  'web/tests/a.test.ts': "test('a page opens', () => {});\n",
};

/** A whole sheet in which the row of one requirement is another. */
function sheet(id = '', row = '') {
  const rows = [...levels].map(([each, level]) => (each === id ? row : `| ${each} | ${level} | a thing | **reason** not there |`));
  return rows.filter(Boolean).join('\n');
}
const found = (t, id, row) => messages(check(tree(t, { ...files, 'docs/asvs.md': sheet(id, row) })));

test('the standard has 70 requirements of level 1 and 183 of level 2', () => {
  const of = (level) => [...levels.values()].filter((each) => each === level).length;
  assert.deepEqual([of(1), of(2)], [70, 183]);
});

test('a whole sheet has no finding', (t) => {
  assert.deepEqual(found(t), []);
});

test('a sheet that is not there is told', (t) => {
  assert.deepEqual(messages(check(tree(t, {}))), ['docs/asvs.md: is not there']);
});

test('a requirement without a row is named', (t) => {
  assert.deepEqual(found(t, 'V8.2.2', ''), ['docs/asvs.md: V8.2.2 has no row']);
});

test('a row that stands twice and an id that the standard does not have are named', (t) => {
  const row = '| V1.1.1 | 2 | a thing | **reason** not there |';
  assert.match(found(t, 'V1.1.2', `${row}\n| V99.1.1 | 1 | a thing | **open** all |`).join(), /V1\.1\.1 stands twice.*V99\.1\.1 is no requirement.*V1\.1\.2 has no row/s);
});

test('a level that is not the one of the standard is named', (t) => {
  assert.match(found(t, 'V1.1.1', '| V1.1.1 | 1 | a thing | **open** all |').join(), /V1\.1\.1 is of level 2/);
});

test('a row without an answer is named', (t) => {
  for (const answer of ['', 'yes', '**test**', '**maybe** so'])
    assert.match(found(t, 'V1.1.1', `| V1.1.1 | 2 | a thing | ${answer} |`).join(), /V1\.1\.1 has no answer/);
});

test('more than twelve words are too many', (t) => {
  assert.match(found(t, 'V1.1.1', `| V1.1.1 | 2 | ${'word '.repeat(13).trim()} | **open** all |`).join(), /more than 12 words/);
});

test('tests that are there pass, and each that is not is named', (t) => {
  const row = (tests) => `| V1.1.1 | 2 | a thing | **test** ${tests} |`;
  assert.deepEqual(found(t, 'V1.1.1', row('`src/units/unit_test.cpp: is_one`<br>`src/units/unit_test.cpp: keeps_one`<br>`web/tests/a.test.ts: a page opens`')), []);
  for (const gone of ['src/units/unit_test.cpp: is_on', 'src/units/other_test.cpp: is_one', 'web/tests/a.test.ts: a page'])
    assert.match(found(t, 'V1.1.1', row(`\`${gone}\``)).join(), new RegExp(`there is no test ${gone}`));
  assert.match(found(t, 'V1.1.1', row('as usual')).join(), /names no test/);
});

test('a file that a reason names must be there', (t) => {
  const row = (path) => `| V1.1.1 | 2 | a thing | **reason** see \`${path}\` |`;
  assert.deepEqual(found(t, 'V1.1.1', row('src/units/unit_test.cpp')), []);
  assert.match(found(t, 'V1.1.1', row('src/units/gone.cpp')).join(), /there is no file src\/units\/gone\.cpp/);
});
