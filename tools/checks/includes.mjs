// Quoted includes go downwards only: from higher modules to the lower ones they name in USES,
// and inside a capability as the file vocabulary says (lib/vocabulary.mjs). No cycles.
import { filesUnder, isCpp, lineAt, readText } from './lib/files.mjs';
import { readModules } from './lib/modules.mjs';
import { isProgram, report } from './lib/report.mjs';
import { kindOfFile, mayInclude } from './lib/vocabulary.mjs';

/** [{from, to, line}] with paths relative to src/. */
function includesOf(root, path) {
  const text = readText(root, path);
  return [...text.matchAll(/^[ \t]*#[ \t]*include[ \t]+"([^"]+)"/gm)].map((match) => ({
    from: path.slice('src/'.length),
    to: match[1],
    line: lineAt(text, match.index),
  }));
}

const parts = (path) => ({ folder: path.split('/')[0], name: path.split('/').at(-1) });

function betweenModules(from, to) {
  if (from.kind === 'program' || from === to || to.kind === 'base') return null;
  if (to.level > from.level) return `${from.name} stands below ${to.name} in src/CMakeLists.txt and may not include it`;
  if (from.kind === 'capability' && to.kind === 'foundation') return null;
  return from.uses.includes(to.name) ? null : `${from.name} does not name ${to.name} in USES`;
}

function insideCapability(edge, from, to) {
  if (from.kind !== 'capability' || to.kind === 'base') return null;
  const source = kindOfFile(parts(edge.from).name, from);
  const wanted = to.kind === 'capability' ? kindOfFile(parts(edge.to).name, to) : to.name;
  if (source === 'test') return null;
  const allowed = mayInclude[source];
  const list = to.kind === 'foundation' ? allowed.foundations : from === to ? allowed.own : allowed.lower;
  if (list.includes(wanted)) return null;
  return `a ${source} file may not include ${from === to ? 'its module’s own' : `${to.name}’s`} ${wanted} (${edge.to})`;
}

/** Tests included: what a module keeps, only it touches. */
function foreignStore(edge, from, to) {
  const isStore = to.kind === 'capability' && kindOfFile(parts(edge.to).name, to) === 'store';
  return isStore && from !== to ? `${edge.to} is the store of another module; ask its service` : null;
}

function judge(edge, modules, known) {
  if (!known.has(edge.to)) return `"${edge.to}" is not a file under src/`;
  const from = modules.get(parts(edge.from).folder);
  const to = modules.get(parts(edge.to).folder);
  if (!from || !to) return `folder of ${from ? edge.to : edge.from} is not in src/CMakeLists.txt`;
  return betweenModules(from, to) ?? foreignStore(edge, from, to) ?? insideCapability(edge, from, to);
}

function rulesOutsideTheirTarget(modules) {
  return [...modules.values()].filter((module) => module.kind === 'capability').flatMap((module) =>
    [...module.files]
      .filter((file) => file.endsWith('.cpp') && kindOfFile(file, module) === 'rules' && !module.rules.has(file))
      .map((file) => ({ place: `src/${module.name}/CMakeLists.txt`, message: `${file} belongs under RULES` })));
}

/** A header without a source is judged by what it includes: one that needs a foundation is no noun. */
function markInnerHeaders(edges, modules) {
  for (const { from, to } of edges) {
    const module = modules.get(parts(from).folder);
    if (module && from.endsWith('.h') && ['db', 'json', 'datafile', 'doc', 'xlsx'].includes(parts(to).folder)) {
      (module.inner ??= new Set()).add(parts(from).name);
    }
  }
}

/** The first cycle of files found, as a list of paths, or nothing. */
function findCycle(graph) {
  const state = new Map();
  const visit = (file, path) => {
    if (state.get(file) === 'done') return null;
    if (state.get(file) === 'open') return [...path.slice(path.indexOf(file)), file];
    state.set(file, 'open');
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle) return cycle;
    }
    state.set(file, 'done');
    return null;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}

export function check(root) {
  const modules = readModules(root);
  const paths = filesUnder(root, 'src').filter(isCpp);
  const known = new Set(paths.map((path) => path.slice('src/'.length)));
  const edges = paths.flatMap((path) => includesOf(root, path));
  markInnerHeaders(edges, modules);
  const graph = new Map([...known].map((file) => [file, []]));
  for (const edge of edges) graph.get(edge.from).push(edge.to);

  const findings = edges
    .map((edge) => ({ place: `src/${edge.from}:${edge.line}`, message: judge(edge, modules, known) }))
    .filter((finding) => finding.message);
  const cycle = findCycle(graph);
  if (cycle) findings.push({ place: `src/${cycle[0]}`, message: `includes itself: ${cycle.join(' → ')}` });
  return [...rulesOutsideTheirTarget(modules), ...findings];
}

if (isProgram(import.meta.url)) report(check('.'));
