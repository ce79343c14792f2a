// Completes an installation that was started by an older Node (Debian 12 ships 18): npm leaves out optional
// native parts whose "engines" do not accept the Node that runs npm. Scripts run under the pinned Node 22, so
// running npm once more from here adds exactly what is missing and nothing else; the lock file decides which.
import { spawnSync } from 'node:child_process';

const complete = await import('rolldown').then(
  () => true,
  () => false,
);
if (!complete && process.env.npm_execpath) {
  const args = [process.env.npm_execpath, 'install', '--no-save', '--ignore-scripts'];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}
