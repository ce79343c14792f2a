import assert from 'node:assert/strict';
import test from 'node:test';
import { check } from '../../tools/checks/targets.mjs';
import { cleanProject, messages, tree } from './fixture.mjs';

const found = (t, changes) => messages(check(tree(t, { ...cleanProject, ...changes })));

test('a clean project has no finding', (t) => {
  assert.deepEqual(found(t, {}), []);
});

test('a source in no target is named', (t) => {
  assert.deepEqual(found(t, { 'src/units/forgotten.cpp': '' }), [
    'src/units/forgotten.cpp: in no target: src/units/CMakeLists.txt does not name it',
  ]);
});

test('a test in no target is named', (t) => {
  assert.match(found(t, { 'src/bodies/body_test.cpp': '' }).join(), /body_test\.cpp: in no target/);
});

test('a source named only in a comment is in no target', (t) => {
  const cmake = 'ntm_module(bodies USES units RULES body.cpp\n  # service.cpp\n)\n';
  assert.match(found(t, { 'src/bodies/CMakeLists.txt': cmake }).join(), /bodies\/service\.cpp: in no target/);
});

test('a migration that is not listed is named', (t) => {
  assert.match(found(t, { 'src/units/migrations/002_more.sql': '' }).join(), /002_more\.sql: not under MIGRATIONS/);
});

test('a folder outside the order is named', (t) => {
  assert.match(found(t, { 'src/stray/stray.cpp': '' }).join(), /folder stray is not in src\/CMakeLists\.txt/);
});

test('a listed file that is not there is named', (t) => {
  const cmake = 'ntm_foundation(db USES base SOURCES database.cpp gone.cpp)\n';
  assert.match(found(t, { 'src/db/CMakeLists.txt': cmake }).join(), /names gone\.cpp, which is not there/);
});
