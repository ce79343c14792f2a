// The program itself, on a data folder of its own, with the provider set up in ntm.toml.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PROGRAM = process.env.NTM_PROGRAM ?? join(ROOT, 'build/dev/ntm');

let address = '';
export const base = (): string => address;
export const useAddress = (other: string): void => void (address = other);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const place = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof place === 'object' && place ? place.port : 0;
}

export class Program {
  readonly #data = mkdtempSync(join(tmpdir(), 'ntm-provider-'));
  #child: ChildProcess | null = null;
  #port = 0;

  /** Where people come back to. Known before the server runs, because the provider has to know it first. */
  async takePort(): Promise<string> {
    if (!existsSync(PROGRAM)) throw new Error(`build the program first: ${PROGRAM}`);
    this.#port = await freePort();
    address = `http://localhost:${this.#port}`;
    return `${address}/sign-in/return`;
  }

  run(words: string[], input = ''): string {
    return execFileSync(PROGRAM, [...words, '--data', this.#data], {
      input,
      encoding: 'utf8',
      env: { ...process.env, NTM_SHARE: ROOT },
    });
  }

  async serve(issuer: string, client: { id: string; secret: string }): Promise<void> {
    writeFileSync(join(this.#data, 'oidc.secret'), `${client.secret}\n`);
    const provider = { name: 'Cổng tỉnh', issuer, client_id: client.id, client_secret_file: 'oidc.secret' };
    const lines = Object.entries({ ...provider, redirect_base: address }).map(([key, text]) => `${key} = "${text}"`);
    writeFileSync(join(this.#data, 'ntm.toml'), `[[oidc]]\n${lines.join('\n')}\n`);
    this.#child = spawn(PROGRAM, ['serve', '--port', String(this.#port), '--data', this.#data], {
      env: { ...process.env, NTM_SHARE: ROOT },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await new Promise((told) => this.#child?.stdout?.once('data', told));
  }

  async stop(): Promise<void> {
    const child = this.#child;
    if (child && child.exitCode === null) {
      child.kill('SIGTERM');
      await new Promise((ended) => child.once('exit', ended));
    }
    rmSync(this.#data, { recursive: true, force: true });
  }
}
