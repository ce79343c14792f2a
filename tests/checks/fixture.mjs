// Small trees in a temporary folder, for the tests of the checks.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes files ({path: text}) below a new folder, removed when the test ends; returns the folder. */
export function tree(test, files) {
  const root = mkdtempSync(join(tmpdir(), 'ntm-check-'));
  test.after(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** A clean project of two foundations and two capabilities; a test changes what it wants broken. */
export const cleanProject = {
  'src/CMakeLists.txt': 'add_subdirectory(base)\nadd_subdirectory(db)\nadd_subdirectory(http)\n'
    + 'add_subdirectory(units)\nadd_subdirectory(bodies)\nadd_subdirectory(ntm)\n',
  'src/base/CMakeLists.txt': 'add_library(base STATIC date.cpp)\n_ntm_add_tests(base date_test.cpp)\n',
  'src/base/date.h': '#pragma once\n',
  'src/base/date.cpp': '#include "base/date.h"\n',
  'src/base/date_test.cpp': '#include "base/date.h"\n',
  'src/db/CMakeLists.txt': 'ntm_foundation(db USES base SOURCES database.cpp)\n',
  'src/db/database.h': '#include "base/date.h"\n',
  'src/db/database.cpp': '#include "db/database.h"\n',
  'src/http/CMakeLists.txt': 'ntm_foundation(http USES base SOURCES server.cpp)\n',
  'src/http/message.h': '#include <string>\n',
  'src/http/server.cpp': '#include "http/message.h"\n',
  'src/units/CMakeLists.txt': 'ntm_module(units\n  RULES unit.cpp rules.cpp  # pure\n  SOURCES store.cpp service.cpp routes.cpp\n'
    + '  MIGRATIONS migrations/001_units.sql\n  TESTS rules_test.cpp)\n',
  'src/units/unit.h': '#include "base/date.h"\n',
  'src/units/unit.cpp': '#include "units/unit.h"\n',
  'src/units/rules.h': '#include "units/unit.h"\n',
  'src/units/rules.cpp': '#include "units/rules.h"\n',
  'src/units/rules_test.cpp': '#include "units/rules.h"\n',
  'src/units/store.h': '#include "db/database.h"\n#include "units/unit.h"\n',
  'src/units/store.cpp': '#include "units/store.h"\n',
  'src/units/service.h': '#include "units/unit.h"\n',
  'src/units/service.cpp': '#include "units/service.h"\n#include "units/store.h"\n',
  'src/units/routes.cpp': '#include "http/message.h"\n#include "units/service.h"\n',
  'src/units/migrations/001_units.sql': 'CREATE TABLE units_unit (id TEXT PRIMARY KEY);\n',
  'src/bodies/CMakeLists.txt': 'ntm_module(bodies USES units RULES body.cpp SOURCES service.cpp)\n',
  'src/bodies/body.h': '#include "units/unit.h"\n',
  'src/bodies/body.cpp': '#include "bodies/body.h"\n',
  'src/bodies/service.h': '#include "bodies/body.h"\n',
  'src/bodies/service.cpp': '#include "bodies/service.h"\n#include "units/service.h"\n',
  'src/ntm/CMakeLists.txt': 'add_executable(ntm main.cpp)\ntarget_link_libraries(ntm PRIVATE bodies units)\n',
  'src/ntm/main.cpp': '#include "bodies/service.h"\n#include "units/service.h"\n',
};

export const messages = (findings) => findings.map(({ place, message }) => `${place}: ${message}`);
