import assert from 'node:assert/strict';
import test from 'node:test';
import { check } from '../../tools/checks/includes.mjs';
import { cleanProject, messages, tree } from './fixture.mjs';

const found = (t, changes) => messages(check(tree(t, { ...cleanProject, ...changes })));

test('a clean project has no finding', (t) => {
  assert.deepEqual(found(t, {}), []);
});

test('a module may not include a higher one', (t) => {
  assert.deepEqual(found(t, { 'src/units/service.cpp': '#include "bodies/service.h"\n' }), [
    'src/units/service.cpp:1: units stands below bodies in src/CMakeLists.txt and may not include it',
  ]);
});

test('the order also holds when the modules are added in a loop', (t) => {
  const loop = 'add_subdirectory(base)\nforeach(m db http units bodies ntm)\n  add_subdirectory(${m})\nendforeach()\n';
  assert.deepEqual(found(t, { 'src/CMakeLists.txt': loop }), []);
  const upward = { 'src/CMakeLists.txt': loop, 'src/units/service.cpp': '#include "bodies/service.h"\n' };
  assert.match(found(t, upward).join(), /units stands below bodies/);
});

test('base may include no one', (t) => {
  assert.match(found(t, { 'src/base/date.cpp': '#include "db/database.h"\n' }).join(), /base stands below db/);
});

test('a foundation may not include a capability', (t) => {
  assert.match(found(t, { 'src/db/database.cpp': '\n#include "units/unit.h"\n' }).join(),
    /database\.cpp:2: db stands below units/);
});

test('a lower module must be named in USES', (t) => {
  const changes = { 'src/bodies/CMakeLists.txt': 'ntm_module(bodies RULES body.cpp SOURCES service.cpp)\n' };
  assert.match(found(t, changes).join(), /bodies does not name units in USES/);
});

test('rules may not include the database', (t) => {
  assert.deepEqual(found(t, { 'src/units/rules.cpp': '#include "db/database.h"\n' }), [
    'src/units/rules.cpp:1: a rules file may not include db’s db (db/database.h)',
  ]);
});

test('a noun may not include its service', (t) => {
  assert.match(found(t, { 'src/units/unit.cpp': '#include "units/service.h"\n' }).join(),
    /a noun file may not include its module’s own service/);
});

test('routes go through the service, not the store', (t) => {
  assert.match(found(t, { 'src/units/routes.cpp': '#include "units/store.h"\n' }).join(),
    /a routes file may not include its module’s own store/);
});

test('a header that needs a foundation is no noun, and rules may not reach the foundation through it', (t) => {
  const event = { 'src/units/event.h': '#include "db/database.h"\n' };
  assert.deepEqual(found(t, event), []);
  assert.match(found(t, { ...event, 'src/units/rules.cpp': '#include "units/event.h"\n' }).join(),
    /a rules file may not include its module’s own inner/);
});

test('the list of migrations is open to main, not to rules', (t) => {
  const list = { 'src/units/migrations.h': '#include "db/database.h"\n' };
  assert.deepEqual(found(t, { ...list, 'src/ntm/main.cpp': '#include "units/migrations.h"\n' }), []);
  assert.match(found(t, { ...list, 'src/units/rules.h': '#include "units/migrations.h"\n' }).join(), /own migrations/);
});

test('nobody includes the store of another module, not even a test or main', (t) => {
  const include = '#include "units/store.h"\n';
  const changes = { 'src/bodies/service.cpp': include, 'src/bodies/body_test.cpp': include, 'src/ntm/main.cpp': include };
  assert.equal(found(t, changes).filter((line) => line.includes('the store of another module')).length, 3);
});

test('a rules file belongs to the rules target', (t) => {
  const cmake = 'ntm_module(units RULES unit.cpp SOURCES rules.cpp store.cpp service.cpp routes.cpp)\n';
  assert.match(found(t, { 'src/units/CMakeLists.txt': cmake }).join(), /rules\.cpp belongs under RULES/);
});

test('a cycle of files is named', (t) => {
  const changes = { 'src/units/unit.h': '#include "units/name.h"\n', 'src/units/name.h': '#include "units/unit.h"\n' };
  assert.match(found(t, changes).join(), /includes itself: units\/unit\.h → units\/name\.h → units\/unit\.h/);
});

test('a quoted include that is not in the project is refused', (t) => {
  assert.match(found(t, { 'src/units/unit.h': '#include "unit.h"\n' }).join(), /"unit\.h" is not a file under src\//);
});
