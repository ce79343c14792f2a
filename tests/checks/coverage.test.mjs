import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { check, coverage } from '../../tools/checks/coverage.mjs';
import { requirementIds } from '../../tools/checks/lib/tags.mjs';
import { messages, tree } from './fixture.mjs';

const rule = '/// Whether a commune reached all criteria (đạt chuẩn).\n/// @req R5, R6\n/// @legal 18/2022/QĐ-TTg Điều 2\nbool is_reached(int met);\n';
const ruleTest = '// @req R5\nTEST(Reached, nineteen_of_nineteen_is_reached) {}\n';
const project = { 'src/assessment/rules.h': rule, 'src/assessment/rules_test.cpp': ruleTest };

const row = (text, id) => text.split('\n').find((line) => line.startsWith(`| ${id} |`));

test('a requirement leads to its rule and its test', (t) => {
  const line = row(coverage(tree(t, project)), 'R5');
  assert.match(line, /`src\/assessment\/rules\.h: is_reached`/);
  assert.match(line, /`src\/assessment\/rules_test\.cpp: Reached\.nineteen_of_nineteen_is_reached`/);
  assert.doesNotMatch(line, /no test/);
});

test('a requirement without a test is visible', (t) => {
  assert.match(row(coverage(tree(t, project)), 'R6'), /\*\*no test in src\/assessment\*\*/);
});

test('a test in another module does not speak for the rule', (t) => {
  const files = { 'src/assessment/rules.h': rule, 'src/targets/rules_test.cpp': ruleTest };
  assert.match(row(coverage(tree(t, files)), 'R5'), /\*\*no test in src\/assessment\*\*/);
});

test('a requirement that nothing names is listed as missing', (t) => {
  assert.match(coverage(tree(t, project)), /## Not in the code yet\n\nR1, R2, R3, R4, R7,/);
});

test('the clause comes from the data of the directive', (t) => {
  const yaml = 'clauses:\n  - {id: pre-1, requirements: [R5, R7]}\n';
  assert.match(row(coverage(tree(t, { ...project, 'data/documents/05-CT-UBND-2024.yaml': yaml })), 'R5'), /^\| R5 \| pre-1 \|/);
});

test('legal sources lead to the code', (t) => {
  assert.match(coverage(tree(t, project)), /\| 18\/2022\/QĐ-TTg Điều 2 \| `src\/assessment\/rules\.h: is_reached` \|/);
});

test('lists and ranges of requirements are read', () => {
  assert.deepEqual(requirementIds('R5, R7–R9 R12'), ['R5', 'R7', 'R8', 'R9', 'R12']);
});

test('an outdated page fails and a fresh one passes', (t) => {
  const root = tree(t, project);
  assert.match(messages(check(root)).join(), /docs\/coverage\.md: is not up to date: run \.\/dev coverage/);
  mkdirSync(join(root, 'docs'));
  writeFileSync(join(root, 'docs/coverage.md'), coverage(root));
  assert.deepEqual(check(root), []);
});
