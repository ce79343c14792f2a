// Files of the project as the checks see them: what is built, fetched or local is left out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const notOurs = new Set(['.git', '.cache', 'build', 'var', 'node_modules', 'dist']);

/** Paths below root/folder, relative to root, with '/', sorted; hidden folders of the project included. */
export function filesUnder(root, folder = '') {
  const here = join(root, folder);
  if (!existsSync(here)) return [];
  return readdirSync(here, { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return filesUnder(root, path);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}

export const readText = (root, path) => readFileSync(join(root, path), 'utf8');

export const isCpp = (path) => /\.(h|cpp)$/.test(path);
export const isTest = (path) => /(_test\.cpp|_test\.h|\.test\.[a-z]+|\.spec\.[a-z]+)$/.test(path);

/** 1 for the first line. */
export const lineAt = (text, index) => text.slice(0, index).split('\n').length;
