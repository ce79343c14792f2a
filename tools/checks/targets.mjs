// Every source, test and migration under src/ belongs to a target, and every file a target names is there.
import { filesUnder } from './lib/files.mjs';
import { readModules } from './lib/modules.mjs';
import { isProgram, report } from './lib/report.mjs';

function unlisted(path, modules) {
  const [, folder, ...rest] = path.split('/');
  const file = rest.join('/');
  const module = modules.get(folder);
  const cmake = `src/${folder}/CMakeLists.txt`;
  if (!module) return `folder ${folder} is not in src/CMakeLists.txt`;
  if (file.endsWith('.sql')) return module.migrations.has(file) ? null : `not under MIGRATIONS in ${cmake}`;
  return module.files.has(file) ? null : `in no target: ${cmake} does not name it`;
}

function absent(module, present) {
  return [...module.files]
    .filter((file) => !file.includes('$') && !present.has(`src/${module.name}/${file}`))
    .map((file) => ({ place: `src/${module.name}/CMakeLists.txt`, message: `names ${file}, which is not there` }));
}

export function check(root) {
  const modules = readModules(root);
  const paths = filesUnder(root, 'src').filter((path) => /\.(cpp|sql)$/.test(path));
  const left = paths
    .map((path) => ({ place: path, message: unlisted(path, modules) }))
    .filter((finding) => finding.message);
  const present = new Set(paths);
  return [...left, ...[...modules.values()].flatMap((module) => absent(module, present))];
}

if (isProgram(import.meta.url)) report(check('.'));
