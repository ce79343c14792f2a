// The file vocabulary of a capability: what a file of each name is, and what it may include.
//
//   noun, rules   values, and pure functions that decide: only base and other nouns and rules
//   problems      refusals with their sentences        permissions  permission codes
//   store         SQL on the module's own tables       service      use cases
//   json          values as JSON at the edge           shapes       the shape of that JSON, declared
//   routes, commands  rows over the service
//   migrations    the list of the module's migrations
//   inner         any other source of the module (readers of data files, engines), and a header without a source
//                 that needs a foundation
//   test          may see what the module may see

const pure = ['noun', 'rules', 'problems', 'permissions'];

/** Per kind: foundations, kinds of the same module, kinds of lower modules. */
export const mayInclude = {
  noun: { foundations: [], own: pure, lower: pure },
  rules: { foundations: [], own: pure, lower: pure },
  problems: { foundations: [], own: ['noun', 'problems'], lower: ['noun'] },
  permissions: { foundations: [], own: ['permissions'], lower: [] },
  migrations: { foundations: ['db'], own: [], lower: [] },
  inner: {
    foundations: ['crypto', 'db', 'json', 'datafile', 'doc', 'xlsx'],
    own: [...pure, 'migrations', 'inner', 'store'],
    lower: [...pure, 'inner', 'service'],
  },
  store: { foundations: ['db'], own: [...pure, 'migrations', 'inner', 'store'], lower: [...pure, 'inner'] },
  service: {
    foundations: ['crypto', 'db', 'json', 'datafile', 'doc', 'mail', 'oidc', 'xlsx'],
    own: [...pure, 'migrations', 'inner', 'store', 'service'],
    lower: [...pure, 'inner', 'service'],
  },
  json: {
    foundations: ['json'],
    own: [...pure, 'inner', 'service', 'json'],
    lower: [...pure, 'inner', 'service', 'json'],
  },
  shapes: { foundations: ['http'], own: [...pure, 'shapes'], lower: [...pure, 'shapes'] },
  routes: {
    foundations: ['crypto', 'http', 'json', 'xlsx'],
    own: [...pure, 'inner', 'service', 'json', 'shapes', 'routes'],
    lower: [...pure, 'inner', 'service', 'json'],
  },
  commands: {
    foundations: ['cli', 'json', 'datafile', 'xlsx'],
    own: [...pure, 'inner', 'service', 'json', 'commands'],
    lower: [...pure, 'inner', 'service', 'json'],
  },
};

const named = ['rules', 'problems', 'permissions', 'store', 'migrations', 'service', 'json', 'shapes', 'routes', 'commands'];

/** The kind of a file of a capability; name without folder. module.inner names its headers that need a foundation. */
export function kindOfFile(name, module) {
  const stem = name.replace(/\.(h|cpp)$/, '');
  if (stem.endsWith('_test')) return 'test';
  const word = named.find((each) => stem === each || stem.endsWith(`_${each}`) || stem.startsWith(`${each}_`));
  if (word) return word;
  if (module.rules.has(`${stem}.cpp`)) return 'noun';
  return module.files.has(`${stem}.cpp`) || module.inner?.has(name) ? 'inner' : 'noun';
}
