// The pages under test: the program at NTM_URL when given, else the built pages with the illustrative answers.
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';

export default async function setup(): Promise<(() => void) | void> {
  if (process.env.NTM_URL) return;
  if (!existsSync(new URL('../../dist/index.html', import.meta.url))) throw new Error('run "npm run build" first');
  // @ts-expect-error a plain script, so that it also runs without any tool
  const { serve } = (await import('../fixture-server.mjs')) as { serve: () => Promise<Server> };
  const server = await serve();
  const address = server.address();
  if (typeof address === 'object' && address)
    Object.assign(process.env, { NTM_URL: `http://localhost:${address.port}`, NTM_FIXTURES: '1' });
  return () => void server.close();
}
