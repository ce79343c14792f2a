// How a check speaks: one line per finding, then the closing line; exit code 1 when there is any.
import { pathToFileURL } from 'node:url';

/** True when the module is the program that node was started with. */
export const isProgram = (url) => url === pathToFileURL(process.argv[1] ?? '').href;

export function report(findings) {
  for (const { place, message } of findings) console.log(`${place}: ${message}`);
  console.log(findings.length ? `0 passed, ${findings.length} failed` : '1 passed, 0 failed');
  process.exitCode = findings.length ? 1 : 0;
}
