import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  base,
  desk,
  expectAccessible,
  expectNoSidewaysScroll,
  PAGES,
  PHONE,
  someRow,
  start,
  visit,
  WIDE,
} from './desk';

let browser: Browser;
beforeAll(async () => (browser = await start()));
afterAll(() => browser.close());

const LOOKS = ['overview', 'matrix', 'units', 'targets', 'unit'] as const;

/** The address of a page as people see it; the scorecard of one district, because axe looks at every cell for seconds. */
async function addressOf(look: (typeof LOOKS)[number], page: Page): Promise<string> {
  if (look === 'unit') return `/units/${(await someRow(page)).unit_code}`;
  return look === 'matrix' ? `/matrix?within=${(await someRow(page)).district_code}` : PAGES[look];
}

for (const size of [WIDE, PHONE]) {
  test.each(LOOKS)(`%s at ${size.width} px is accessible, fits and raises no complaint`, async (look) => {
    const { page, context, complaints } = await desk(browser, size);
    await visit(page, await addressOf(look, page));
    await expectAccessible(page, look);
    await expectNoSidewaysScroll(page, look, size.width);
    expect(complaints).toEqual([]);
    await context.close();
  });
}

test('the scorecard of the whole province does not make a phone scroll sideways', async () => {
  const { page, context } = await desk(browser, PHONE);
  await visit(page, '/matrix');
  await expectNoSidewaysScroll(page, 'matrix', PHONE.width);
  await context.close();
});

test('every page says that the figures are illustrative when the records say so', async () => {
  const { page, context } = await desk(browser, WIDE);
  const status = (await (await page.request.get(`${base()}/api/assessment/status`)).json()) as {
    illustrative: boolean;
  };
  for (const path of Object.values(PAGES)) {
    await visit(page, path);
    expect(await page.getByText('Số liệu minh họa').count()).toBe(status.illustrative ? 1 : 0);
  }
  await context.close();
});

test('the overview shows four numbers and says what each one means', async () => {
  const { page, context } = await desk(browser, WIDE);
  const status = (await (await page.request.get(`${base()}/api/assessment/status`)).json()) as Record<string, number>;
  await visit(page, '/');
  const numbers = page.locator('.four li');
  expect(await numbers.count()).toBe(4);
  expect(await numbers.nth(0).innerText()).toContain(String(status.reached));
  expect(await numbers.nth(1).innerText()).toContain(String(status.recognised));
  expect(await numbers.nth(2).innerText()).toContain(String(status.maintained));
  await context.close();
});

test('the page can be read in English and stays so', async () => {
  const { page, context } = await desk(browser, WIDE);
  await visit(page, '/');
  await page.getByRole('button', { name: 'EN – English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.getByRole('link', { name: 'Targets', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Targets' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Targets' }).waitFor();
  await expectAccessible(page, 'targets in English');
  await context.close();
});

test('on paper the frame disappears and the official heading appears', async () => {
  const { page, context } = await desk(browser, WIDE);
  for (const path of Object.values(PAGES)) {
    await visit(page, path);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').isVisible()).toBe(true);
    expect(await page.locator('header.bar').isVisible()).toBe(false);
    expect(await page.locator('nav.side').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').isVisible()).toBe(false);
  }
  await context.close();
});

test('the first view stays under 100 KB', async () => {
  const { page, context } = await desk(browser, WIDE);
  let bytes = 0;
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  const own: Record<string, boolean> = {};
  client.on('Network.responseReceived', (event) => (own[event.requestId] = !event.response.url.includes('/api/')));
  client.on('Network.loadingFinished', (event) => (bytes += own[event.requestId] ? event.encodedDataLength : 0));
  await visit(page, '/');
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(100 * 1024);
  await context.close();
});
