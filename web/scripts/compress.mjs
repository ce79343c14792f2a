// Writes .br and .gz beside every built text file, so that the server only has to pick one.
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { join } from 'node:path';

const TEXT = /\.(html|js|css|svg|json|txt|webmanifest)$/;
const root = new URL('../dist/', import.meta.url).pathname;

function filesBelow(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

let [plain, gz, br] = [0, 0, 0];
for (const path of filesBelow(root).filter((name) => TEXT.test(name))) {
  const content = readFileSync(path);
  const zipped = gzipSync(content, { level: 9 });
  const brotli = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  writeFileSync(`${path}.gz`, zipped);
  writeFileSync(`${path}.br`, brotli);
  plain += content.length;
  gz += zipped.length;
  br += brotli.length;
}
console.log(`compressed: ${plain} bytes plain, ${gz} gzip, ${br} brotli`);
