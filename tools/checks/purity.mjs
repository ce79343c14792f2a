// Rules decide from what they are given. Their archives (lib<module>.rules.a) may not need the clock, files,
// the environment, sockets, chance, threads or a foundation.
//   node tools/checks/purity.mjs BUILD_DIRECTORY
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isProgram, report } from './lib/report.mjs';

const forbidden = [
  ['the clock', /^(time|clock|clock_gettime|gettimeofday|localtime(_r)?|gmtime(_r)?|mktime|ftime|timespec_get)$|std::chrono::.*clock::now|ntm::Clock::/],
  ['files', /^(f?open(at)?(64)?|creat(64)?|read|write|f(read|write|gets|puts|printf)|(f|l)?stat(64)?|remove|rename|unlink|mkdir|opendir|tmpfile)$|std::filesystem::|std::(__cxx11::)?basic_[io]?f(stream|ilebuf)</],
  ['the environment', /^(secure_)?getenv$|^(setenv|putenv|unsetenv|environ|system|popen|fork|exec[vl]p?e?|getpid|gethostname)$|std::locale::global/],
  ['the console', /^(printf|vprintf|puts|putchar|getchar|scanf|std(in|out|err))$|std::(cin|cout|cerr|clog)$|fmt::.*::v?print\(/],
  ['sockets', /^(socket|connect|bind|listen|accept4?|send(to|msg)?|recv(from|msg)?|getaddrinfo|gethostbyname|poll|epoll_\w+|select)$/],
  ['chance', /^(s?rand|rand_r|[dlm]rand48|random|srandom|getrandom|getentropy|arc4random)$|std::random_device/],
  ['threads', /^(pthread_create|sleep|usleep|nanosleep|sched_yield)$|std::thread::|std::this_thread|std::condition_variable/],
  ['a foundation', /^(\w+ )?ntm::(db|json|datafile|http|cli)::|ntm::Json::|^(sqlite3_|PQ)\w+$/],
];

function archivesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return archivesUnder(path);
    return /^lib.*\.rules\.a$/.test(entry.name) ? [path] : [];
  });
}

/** Symbols by the object file that needs them. */
function neededSymbols(archive) {
  const listing = execFileSync('nm', ['-C', '--undefined-only', archive], { encoding: 'utf8', maxBuffer: 1 << 28 });
  let object = '';
  return listing.split('\n').flatMap((line) => {
    if (/^\S.*:$/.test(line)) object = line.slice(0, -1);
    const symbol = line.match(/^\s+[Uvw] (.*)$/)?.[1].replace(/@.*$/, '');
    return symbol ? [{ object, symbol }] : [];
  });
}

function findingsIn(archive) {
  return neededSymbols(archive).flatMap(({ object, symbol }) =>
    forbidden
      .filter(([, pattern]) => pattern.test(symbol))
      .map(([what]) => ({ place: `${archive}(${object})`, message: `rules may not use ${what}: ${symbol}` })));
}

export function check(buildDirectory) {
  const archives = archivesUnder(buildDirectory);
  if (!archives.length) return [{ place: buildDirectory, message: 'no lib*.rules.a here: build first' }];
  return archives.flatMap(findingsIn);
}

if (isProgram(import.meta.url)) report(check(process.argv[2] ?? 'build/dev'));
