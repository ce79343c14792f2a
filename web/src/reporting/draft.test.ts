import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DraftKeeper } from './draft.svelte';
import type { Draft, Written } from './types';

const draft = (edition: number, written: Partial<Written> = {}): Draft => ({
  nil: false,
  sections: {},
  proposals: [],
  ...written,
  edition,
  saved_at: edition ? '2024-02-01T02:00:00Z' : null,
  saved_by: edition ? 'A Bảo' : null,
});
interface Asked {
  match: string;
  body: Written;
}
let asked: Asked[] = [];
let answer: (request: Asked) => Response | Promise<Response>;
const kept = ({ match, body }: Asked) =>
  new Response(JSON.stringify(draft(Number(JSON.parse(match)) + 1, body)), { status: 200 });
const refused = (status: number) =>
  new Response(JSON.stringify({ title: '', problems: [] }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  answer = kept;
  vi.stubGlobal('fetch', (_: string, init: { headers: Record<string, string>; body: string }) => {
    const request = { match: init.headers['if-match'] ?? '', body: JSON.parse(init.body) as Written };
    asked.push(request);
    return Promise.resolve(answer(request));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function typed(keeper: DraftKeeper, text: string): void {
  keeper.written.sections.I = text;
  keeper.touched();
}

test('typing is saved once, a moment after the last key, with the edition that was read', async () => {
  const keeper = new DraftKeeper('/draft', draft(3));
  typed(keeper, 'Đã');
  typed(keeper, 'Đã họp.');
  expect(keeper.saving).toBe('waiting');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toEqual([{ match: '"3"', body: { nil: false, sections: { I: 'Đã họp.' }, proposals: [] } }]);
  expect(keeper.saving).toBe('saved');
});

test('what is typed while a save is under way is saved afterwards, with the new edition', async () => {
  const keeper = new DraftKeeper('/draft', draft(0));
  answer = (request) => {
    if (asked.length === 1) typed(keeper, 'Đã họp hai lần.');
    return kept(request);
  };
  typed(keeper, 'Đã họp.');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked.map((request) => [request.match, request.body.sections.I])).toEqual([
    ['"0"', 'Đã họp.'],
    ['"1"', 'Đã họp hai lần.'],
  ]);
});

test('nothing is sent when nothing changed', async () => {
  const keeper = new DraftKeeper('/draft', draft(1, { sections: { I: 'Đã họp.' } }));
  typed(keeper, 'Đã họp.');
  expect(await keeper.flush()).toBe(true);
  expect(asked).toEqual([]);
});

test('without a line the words stay and are sent when it is back', async () => {
  const keeper = new DraftKeeper('/draft', draft(0));
  answer = () => Promise.reject(new TypeError('network'));
  typed(keeper, 'Đã họp.');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(keeper.saving).toBe('failed');
  expect(keeper.written.sections.I).toBe('Đã họp.');
  answer = kept;
  await vi.advanceTimersByTimeAsync(11_000);
  expect(keeper.saving).toBe('saved');
});

test('the words of somebody else are not written over before one decides', async () => {
  const keeper = new DraftKeeper('/draft', draft(1));
  answer = () => refused(412);
  typed(keeper, 'của tôi');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(keeper.saving).toBe('conflict');
  typed(keeper, 'của tôi, thêm');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked).toHaveLength(1);
  answer = kept;
  expect(await keeper.keepMine(draft(2, { sections: { I: 'của họ' } }))).toBe(true);
  expect(asked[1]).toMatchObject({ match: '"2"', body: { sections: { I: 'của tôi, thêm' } } });
});

test('taking the words of somebody else sends nothing', async () => {
  const keeper = new DraftKeeper('/draft', draft(1));
  answer = () => refused(412);
  typed(keeper, 'của tôi');
  await vi.advanceTimersByTimeAsync(2_000);
  keeper.takeTheirs(draft(2, { sections: { I: 'của họ' } }));
  expect(keeper.written.sections.I).toBe('của họ');
  expect(await keeper.flush()).toBe(true);
  expect(asked).toHaveLength(1);
});

test('an empty proposal is not sent, it stays on screen', async () => {
  const keeper = new DraftKeeper('/draft', draft(0));
  keeper.written.proposals = ['', 'Bổ sung vốn.'];
  keeper.touched();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked[0]?.body.proposals).toEqual(['Bổ sung vốn.']);
  expect(keeper.written.proposals).toEqual(['', 'Bổ sung vốn.']);
});
