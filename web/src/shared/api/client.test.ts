import { afterEach, expect, test, vi } from 'vitest';
import { address, get, Unanswered } from './client';

afterEach(() => vi.unstubAllGlobals());

const answering = (response: Response) => vi.stubGlobal('fetch', () => Promise.resolve(response));
const troubleOf = (url: string) =>
  get(url).then(
    () => null,
    (error: Unanswered) => error.trouble,
  );

test('an address leaves out what was not asked and has one order', () => {
  expect(address('/api/x', { set: 'A', as_of: null, period: '' })).toBe('/api/x?set=A');
  expect(address('/api/x', { b: '1', a: '2' })).toBe(address('/api/x', { a: '2', b: '1' }));
});

test('a refusal keeps every problem', async () => {
  const problems = [
    { code: 'a', message: 'một' },
    { code: 'b', message: 'hai', remedy: 'sửa' },
  ];
  const body = JSON.stringify({ title: 'không nhận', status: 400, problems });
  answering(new Response(body, { status: 400, headers: { 'content-type': 'application/problem+json' } }));
  expect(await troubleOf('/refused')).toEqual({ kind: 'refused', status: 400, title: 'không nhận', problems });
});

test('a broken server and a missing one are told apart', async () => {
  answering(new Response('boom', { status: 502 }));
  expect(await troubleOf('/failed')).toEqual({ kind: 'failed', status: 502 });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
  expect(await troubleOf('/offline')).toEqual({ kind: 'offline' });
});

test('a question asked twice at once goes out once', async () => {
  const fetched = vi.fn(() => Promise.resolve(new Response('{"a":1}')));
  vi.stubGlobal('fetch', fetched);
  await Promise.all([get('/once'), get('/once')]);
  expect(fetched).toHaveBeenCalledTimes(1);
});
