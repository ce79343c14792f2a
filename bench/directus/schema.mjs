// Makes the collections of a grid in a running Directus and a role that reads those of its own unit:
// node schema.mjs PORT TOKEN
const [port, token] = process.argv.slice(2);

async function post(path, body) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.status === 204 ? null : (await response.json()).data;
}

const key = { field: 'id', type: 'integer', schema: { is_primary_key: true } };
const texts = (...names) => names.map((field) => ({ field, type: 'text', schema: {} }));
const integers = (...names) => names.map((field) => ({ field, type: 'integer', schema: {} }));
const collections = {
  grid_cell: [
    key,
    ...texts('unit', 'period', 'set_code', 'criterion', 'indicator', 'part', 'name', 'guidance', 'verdict', 'measure'),
    ...texts('comparison', 'state', 'value', 'conclusion', 'threshold', 'threshold_source', 'before'),
    ...integers('version'),
  ],
  grid_past: [key, ...integers('cell'), ...texts('period', 'value')],
  grid_act: [key, ...integers('cell'), ...texts('kind', 'person', 'post', 'at', 'note')],
};
for (const [collection, fields] of Object.entries(collections))
  await post('/collections', { collection, schema: {}, meta: {}, fields });
for (const [many, name] of [['grid_past', 'past'], ['grid_act', 'acts']]) {
  await post('/fields/grid_cell', { field: name, type: 'alias', meta: { special: ['o2m'], interface: 'list-o2m' } });
  await post('/relations', {
    collection: many, field: 'cell', related_collection: 'grid_cell', meta: { one_field: name }, schema: {},
  });
}
const policy = await post('/policies', { name: 'officer' });
const role = await post('/roles', { name: 'officer' });
await post('/access', { role: role.id, policy: policy.id });
const own = { unit: { _eq: '$CURRENT_USER.title' } };
const rights = { grid_cell: own, grid_past: { cell: own }, grid_act: { cell: own } };
for (const [collection, permissions] of Object.entries(rights))
  await post('/permissions', { policy: policy.id, collection, action: 'read', permissions, fields: ['*'] });
