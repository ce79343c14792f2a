import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';
import { check } from '../../tools/checks/purity.mjs';
import { messages, tree } from './fixture.mjs';

/** Compiles one source into libunits.rules.a and says what the check finds. */
function found(t, source) {
  const root = tree(t, { 'rules.cpp': source });
  execFileSync('g++', ['-std=c++20', '-O1', '-c', join(root, 'rules.cpp'), '-o', join(root, 'rules.o')]);
  execFileSync('ar', ['rcs', join(root, 'libunits.rules.a'), join(root, 'rules.o')]);
  return messages(check(root));
}

test('a rule that only computes is pure', (t) => {
  const source = '#include <string>\n#include <vector>\n'
    + 'int met(const std::vector<std::string>& v) { int n = 0; for (auto& s : v) n += s == "met"; return n; }\n'
    + 'std::string told(int n) { return "met: " + std::to_string(n); }\n';
  assert.deepEqual(found(t, source), []);
});

test('a rule that asks for the time is named', (t) => {
  const lines = found(t, '#include <ctime>\nbool is_late(long due) { return std::time(nullptr) > due; }\n');
  assert.equal(lines.length, 1);
  assert.match(lines[0], /libunits\.rules\.a\(rules\.o\): rules may not use the clock: time/);
});

for (const [what, source] of [
  ['the clock', '#include <chrono>\nlong f() { return std::chrono::system_clock::now().time_since_epoch().count(); }'],
  ['the clock', 'namespace ntm { struct Clock { long now() const; }; }\nlong f(const ntm::Clock& c) { return c.now(); }'],
  ['files', '#include <cstdio>\nbool f() { return std::fopen("x", "r") != nullptr; }'],
  ['files', '#include <fstream>\nvoid f() { std::ofstream("x") << 1; }'],
  ['files', '#include <filesystem>\nbool f() { return std::filesystem::exists("x"); }'],
  ['the environment', '#include <cstdlib>\nchar* f() { return std::getenv("HOME"); }'],
  ['the console', '#include <iostream>\nvoid f() { std::cout << 1; }'],
  ['sockets', '#include <sys/socket.h>\nint f() { return socket(AF_INET, SOCK_STREAM, 0); }'],
  ['chance', '#include <random>\nunsigned f() { return std::random_device()(); }'],
  ['threads', '#include <thread>\nvoid f() { std::thread([] {}).join(); }'],
  ['a foundation', 'namespace ntm::db { class Connection { public: void run(); }; }\nvoid f(ntm::db::Connection& c) { c.run(); }'],
]) {
  test(`${what} is found in: ${source.split('\n').at(-1)}`, (t) => {
    assert.ok(found(t, source).some((line) => line.includes(`rules may not use ${what}`)));
  });
}

test('a folder without archives fails, so that nothing passes unlooked at', (t) => {
  assert.match(messages(check(tree(t, { 'readme.txt': '' }))).join(), /build first/);
});
