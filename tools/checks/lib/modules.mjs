// Reads the modules, their order and their files from src/CMakeLists.txt and src/*/CMakeLists.txt.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './files.mjs';

const keywords = new Set(['USES', 'LINKS', 'RULES', 'SOURCES', 'MIGRATIONS', 'TESTS']);

/** Every call in a CMake file, e.g. {name: 'ntm_module', words: ['units', 'USES', 'audit']}. */
export function callsIn(cmake) {
  const text = cmake.replace(/#[^\n]*/g, '');
  return [...text.matchAll(/(\w+)\s*\(([^()]*)\)/g)].map(([, name, inside]) => ({
    name,
    words: (inside.match(/"[^"]*"|[^\s"]+/g) ?? []).map((word) => word.replace(/^"|"$/g, '')),
  }));
}

/** The words after each keyword; those before the first one stand under ''. */
function byKeyword(words) {
  const groups = { '': [] };
  let current = '';
  for (const word of words) {
    if (keywords.has(word)) groups[(current = word)] ??= [];
    else groups[current].push(word);
  }
  return groups;
}

function kindOf(name, calls) {
  if (name === 'base') return 'base';
  if (calls.some((call) => call.name === 'add_executable')) return 'program';
  if (calls.some((call) => call.name === 'ntm_module')) return 'capability';
  if (calls.some((call) => call.name === 'ntm_foundation')) return 'foundation';
  return 'program';
}

function readModule(root, name, level) {
  const path = `src/${name}/CMakeLists.txt`;
  const calls = existsSync(join(root, path)) ? callsIn(readText(root, path)) : [];
  const declared = calls.find((call) => /^ntm_(module|foundation)$/.test(call.name));
  const groups = byKeyword(declared?.words.slice(1) ?? []);
  const files = calls.flatMap((call) => call.words).filter((word) => /\.(cpp|sql)$/.test(word));
  return {
    name,
    level,
    kind: kindOf(name, calls),
    uses: groups.USES ?? [],
    rules: new Set(groups.RULES ?? []),
    migrations: new Set(groups.MIGRATIONS ?? []),
    files: new Set(files),
  };
}

/** Folders in the order they are added, whether one by one or in a foreach. */
function foldersInOrder(calls) {
  const loops = new Map();
  return calls.flatMap(({ name, words }) => {
    if (name === 'foreach') loops.set(`\${${words[0]}}`, words.slice(1));
    return name === 'add_subdirectory' ? (loops.get(words[0]) ?? [words[0]]) : [];
  });
}

/** Modules by name, lowest level first. */
export function readModules(root) {
  const folders = foldersInOrder(callsIn(readText(root, 'src/CMakeLists.txt')));
  return new Map(folders.map((folder, level) => [folder, readModule(root, folder, level)]));
}
