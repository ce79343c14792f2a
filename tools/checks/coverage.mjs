// Writes docs/coverage.md: requirement → rule → test, from @req and @legal tags beside the code.
//   node tools/checks/coverage.mjs [--check]
// A tag above a TEST (or test() of the pages) makes that test speak for the requirement.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, readText } from './lib/files.mjs';
import { isProgram, report } from './lib/report.mjs';
import { requirementIds, tagsIn } from './lib/tags.mjs';

const output = 'docs/coverage.md';
const directive = 'data/documents/05-CT-UBND-2024.yaml';
const requirementCount = 111;

/** Clause by requirement, where the directive's data says it: `requirements: [R5, R6]` below an `id:` or `path:`. */
function clauses(root) {
  const found = new Map();
  if (!existsSync(join(root, directive))) return found;
  let clause = '';
  for (const line of readText(root, directive).split('\n')) {
    clause = line.match(/\b(?:id|path|code):\s*"?([^",}]+)/)?.[1].trim() ?? clause;
    const list = line.match(/\brequirements:\s*\[([^\]]*)\]/)?.[1] ?? '';
    for (const id of requirementIds(list)) found.set(id, [...(found.get(id) ?? []), clause]);
  }
  return found;
}

function allTags(root) {
  const paths = ['src', 'web/src', 'web/tests', 'tests'].flatMap((folder) => filesUnder(root, folder));
  const readable = paths.filter((path) => /\.(h|cpp|ts|svelte)$/.test(path));
  return readable.flatMap((path) => tagsIn(path, readText(root, path)));
}

const moduleOf = ({ path }) => path.split('/').slice(0, path.startsWith('src/') ? 2 : 1).join('/');
const shown = ({ path, name }) => `\`${path}${name ? `: ${name}` : ''}\``;
const listed = (tags) => [...new Set(tags.map(shown))].sort().join('<br>');
const cell = (text) => text.replaceAll('|', '\\|');

function testsCell(rules, tests) {
  const tested = new Set(tests.map(moduleOf));
  const untested = [...new Set(rules.map(moduleOf))].filter((module) => !tested.has(module)).sort();
  const missing = untested.map((module) => `**no test in ${module}**`);
  return [listed(tests), ...missing].filter(Boolean).join('<br>');
}

function requirementRow(id, tags, clause) {
  const rules = tags.filter((tag) => !tag.isTest);
  const tests = tags.filter((tag) => tag.isTest);
  return `| ${id} | ${(clause ?? []).join(', ')} | ${listed(rules)} | ${testsCell(rules, tests)} |`;
}

function byValue(tags) {
  const groups = new Map();
  for (const tag of tags) groups.set(tag.value, [...(groups.get(tag.value) ?? []), tag]);
  return groups;
}

export function coverage(root) {
  const tags = allTags(root);
  const requirements = byValue(tags.filter((tag) => tag.tag === 'req'));
  const legal = byValue(tags.filter((tag) => tag.tag === 'legal'));
  const clauseOf = clauses(root);
  const ids = Array.from({ length: requirementCount }, (_, index) => `R${index + 1}`);
  const present = ids.filter((id) => requirements.has(id));
  const tested = present.filter((id) => requirements.get(id).some((tag) => tag.isTest));
  return [
    '# Coverage',
    '',
    'Made by `./dev coverage` from the `@req` and `@legal` tags beside the code; do not edit.',
    'Requirements are the numbered needs read out of directive 05/CT-UBND, clause by clause.',
    '',
    `Of ${ids.length} requirements ${present.length} are in the code, ${tested.length} of them with a test that names them.`,
    '',
    '## In the code without a test that names it',
    '',
    present.filter((id) => !tested.includes(id)).join(', ') || 'None.',
    '',
    '## Not in the code yet',
    '',
    ids.filter((id) => !requirements.has(id)).join(', ') || 'None.',
    '',
    '## By requirement',
    '',
    '| requirement | clause | rule | tests |',
    '|---|---|---|---|',
    ...present.map((id) => requirementRow(id, requirements.get(id), clauseOf.get(id))),
    '',
    '## By legal source',
    '',
    '| source | stands in |',
    '|---|---|',
    ...[...legal.keys()].sort().map((source) => `| ${cell(source)} | ${listed(legal.get(source))} |`),
    '',
  ].join('\n');
}

export function check(root) {
  const path = join(root, output);
  const present = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return present === coverage(root) ? [] : [{ place: output, message: 'is not up to date: run ./dev coverage' }];
}

if (isProgram(import.meta.url)) {
  if (process.argv.includes('--check')) report(check('.'));
  else writeFileSync(output, coverage('.'));
}
