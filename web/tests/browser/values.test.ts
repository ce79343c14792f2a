import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ADMINISTRATOR,
  base,
  desk,
  expectAccessible,
  expectNoSidewaysScroll,
  OFFICER,
  PHONE,
  settled,
  signInAs,
  start,
  TWO_ROLES,
  visit,
  WIDE,
} from './desk';
import { settledOfficer } from './people';

let browser: Browser;
beforeAll(async () => (browser = await start()));
afterAll(() => browser.close());

const UNIT = '23353';
const SET = 'VN-XA-NTM-2021-2025';
const DISTRICT = 'dakglei.bao';

/** The grid of one set: axe looks at every field for long. */
const grid = (period: string) => `/record?set=${SET}&period=${period}`;

const LOOKS: [string, string][] = [
  [OFFICER, grid('2024-01')],
  [DISTRICT, '/review'],
  [TWO_ROLES, '/review?only=all&indicator=17.1'],
  [OFFICER, '/forms'],
  [DISTRICT, '/forms'],
];
for (const size of [WIDE, PHONE]) {
  test.each(LOOKS)(`%s sees %s at ${size.width} px accessible, fitting and without complaint`, async (login, path) => {
    const { page, context, complaints } = await desk(browser, size, login);
    await visit(page, path);
    await settled(page);
    await expectAccessible(page, path);
    await expectNoSidewaysScroll(page, path, size.width);
    expect(complaints).toEqual([]);
    await context.close();
  });
}

const row = (page: Page, indicator: string, part = '') => page.locator(`[data-entry="${SET}/${indicator}/${part}"]`);
const field = (line: Locator, column: 1 | 2 | 3) => line.locator(`[data-column="${column}"]`);
const holder = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-entry]')?.dataset.entry ?? '');

/** A value in a cell, recorded without the page; returns what the program answered. */
async function record(context: BrowserContext, csrf: string, indicator: string, period: string, value: string) {
  const url = `${base()}/api/assessment/grid?unit=${UNIT}&period=${period}`;
  const answer = (await (await context.request.get(url)).json()) as {
    sets: { code: string; indicators: { code: string; cells: { part: string; version: number }[] }[] }[];
  };
  const lines = answer.sets.find((set) => set.code === SET)!.indicators;
  const cell = lines.find((line) => line.code === indicator)!.cells[0]!;
  const about = { unit_code: UNIT, set: SET, indicator, part: cell.part, period, version: cell.version };
  const key = crypto.randomUUID().replaceAll('-', '');
  const headers = { 'x-csrf-token': csrf, 'idempotency-key': key };
  const data = { cells: [{ ...about, value, conclusion: '', note: 'đo lại' }] };
  const recorded = await context.request.post(`${base()}/api/assessment/record`, { data, headers });
  expect(recorded.status()).toBe(200);
}

test('a value is entered with the keyboard alone: Enter keeps it and goes on, arrows walk, Escape takes back', async () => {
  const { page, context } = await desk(browser, WIDE, OFFICER);
  await visit(page, grid('2024-03'));
  const line = row(page, '11');
  await field(line, 1).focus();
  await page.keyboard.type('8,25');
  await page.keyboard.press('Enter');
  await line.getByText('Đã lưu').waitFor();
  expect(await holder(page)).toMatch(/\/12\.1\//);
  await page.keyboard.press('ArrowUp');
  expect(await holder(page)).toBe(`${SET}/11/`);
  await page.keyboard.type('99');
  await page.keyboard.press('Escape');
  expect(await field(line, 1).inputValue()).toBe('8,25');
  await visit(page, grid('2024-03'));
  expect(await field(row(page, '11'), 1).inputValue()).toBe('8,25');
  await row(page, '11').getByText('Xã ghi').waitFor();
  await context.close();
});

test('what stood in an earlier month is a starting point and not kept until somebody says so', async () => {
  const { page, context } = await desk(browser, WIDE, OFFICER);
  await visit(page, grid('2024-04'));
  const lines = ['1.1', '8.1'].map((indicator) => row(page, indicator));
  for (const line of lines) {
    await line.getByText('Gợi ý, chưa ghi').waitFor();
    await line.getByRole('checkbox').check();
  }
  await page.getByRole('button', { name: 'Giữ như kỳ trước (2 ô)' }).click();
  for (const line of lines) await line.getByText('Đã lưu').waitFor();
  await context.close();
});

test('an unusual figure asks for a word, takes the keyboard there, and is kept with it', async () => {
  const { page, context } = await desk(browser, WIDE, OFFICER);
  await visit(page, grid('2024-05'));
  const line = row(page, '17.8');
  await field(line, 1).fill('1');
  await field(line, 1).press('Enter');
  await line.getByText('Cần một lời').waitFor();
  await page.getByText('Kiểm tra lại; nếu đúng').waitFor();
  await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset.column === '3');
  await expectAccessible(page, 'a doubt');
  await page.keyboard.type('lũ cuốn trôi');
  await page.keyboard.press('Enter');
  await line.getByText('Đã lưu').waitFor();
  await context.close();
});

test('a figure that can mean two things is not sent', async () => {
  const { page, context } = await desk(browser, WIDE, OFFICER);
  await visit(page, grid('2024-05'));
  await field(row(page, '11'), 1).fill('1.234');
  await field(row(page, '11'), 1).press('Enter');
  await page.getByText('Có thể hiểu hai cách').waitFor();
  await context.close();
});

test('two people on one cell see both values side by side and choose', async () => {
  const { page, context } = await desk(browser, WIDE, OFFICER);
  const { csrf } = await signInAs(context, OFFICER);
  await visit(page, grid('2024-06'));
  await record(context, csrf, '11', '2024-06', '8.5');
  await field(row(page, '11'), 1).fill('8,75');
  await field(row(page, '11'), 1).press('Enter');
  const box = page.locator('.conflict');
  await box.waitFor();
  expect(await box.innerText()).toMatch(/8,5[\s\S]*8,75/);
  await expectAccessible(page, 'a conflict');
  await box.getByRole('button', { name: 'Ghi giá trị của tôi' }).click();
  await row(page, '11').getByText('Đã lưu').waitFor();
  await visit(page, grid('2024-06'));
  expect(await field(row(page, '11'), 1).inputValue()).toBe('8,75');
  await context.close();
});

test('without a line what was typed stays, says so, and is sent when the line is back', async () => {
  const { page, context } = await desk(browser, WIDE, OFFICER);
  await visit(page, grid('2024-07'));
  await context.setOffline(true);
  await field(row(page, '11'), 1).fill('8,5');
  await field(row(page, '11'), 1).press('Enter');
  await row(page, '11').getByText('Chờ có mạng').waitFor();
  await page.getByText('Mất kết nối').waitFor();
  await context.setOffline(false);
  await row(page, '11').getByText('Đã lưu').waitFor();
  await context.close();
});

test('what was typed survives a closed page: what waited is sent, what was not finished waits for people', async () => {
  const { page, context } = await desk(browser, WIDE, OFFICER);
  await visit(page, grid('2024-08'));
  await context.setOffline(true);
  await field(row(page, '11'), 1).fill('8,9');
  await field(row(page, '11'), 1).press('Enter');
  await row(page, '11').getByText('Chờ có mạng').waitFor();
  await field(row(page, '17.8'), 1).fill('81');
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(base() + grid('2024-08'));
  await row(again, '11').getByText('Đã lưu').waitFor();
  await row(again, '17.8').getByText('Chưa lưu').waitFor();
  expect(await field(row(again, '17.8'), 1).inputValue()).toBe('81');
  await context.close();
});

test('a cell is returned with its reason, corrected at the top of the grid, and confirmed', async () => {
  const officer = await desk(browser, WIDE, OFFICER);
  const { csrf } = await signInAs(officer.context, OFFICER);
  await record(officer.context, csrf, '11', '2024-09', '8.5');
  const district = await desk(browser, WIDE, DISTRICT);
  await visit(district.page, `/review?period=2024-09&commune=${UNIT}`);
  await district.page.getByRole('button', { name: /Trả lại 11/ }).click();
  await district.page.getByRole('button', { name: 'Trả lại', exact: true }).click();
  await district.page.getByText('Ghi lý do rồi mới trả lại được').waitFor();
  await expectAccessible(district.page, 'a return without its reason');
  await district.page.getByLabel(/Lý do trả lại/).fill('thiếu biên bản rà soát');
  await district.page.keyboard.press('Enter');
  await district.page.getByText('Đã trả lại 1 ô').waitFor();

  await visit(officer.page, grid('2024-09'));
  expect(await officer.page.locator('[data-entry]').first().getAttribute('data-entry')).toBe(`${SET}/11/`);
  await officer.page.getByText('thiếu biên bản rà soát').waitFor();
  await expectAccessible(officer.page, 'a returned cell');
  await field(row(officer.page, '11'), 1).fill('8,6');
  await field(row(officer.page, '11'), 1).press('Enter');
  await row(officer.page, '11').getByText('Đã lưu').waitFor();
  await officer.context.close();

  await visit(district.page, `/review?period=2024-09&commune=${UNIT}`);
  await district.page.getByRole('checkbox', { name: /^Chọn cả 1 ô/ }).check();
  await district.page.getByRole('button', { name: 'Xác nhận 1 ô' }).click();
  await district.page.getByText('Đã xác nhận 1 ô').waitFor();
  await district.context.close();
});

test('the details of a cell open beside it and the keyboard comes back', async () => {
  const { page, context } = await desk(browser, WIDE, OFFICER);
  await visit(page, grid('2024-03'));
  const name = row(page, '17.8').locator('[data-column="0"]');
  await name.focus();
  await page.keyboard.press('Enter');
  await page.locator('aside.panel').waitFor();
  await settled(page);
  await expectAccessible(page, 'details of a cell');
  await page.keyboard.press('Escape');
  await page.locator('aside.panel').waitFor({ state: 'detached' });
  await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset.column === '0');
  await context.close();
});

test('who recorded a value is told in words that somebody else confirms it', async () => {
  const person = await settledOfficer(browser);
  const admin = await browser.newContext();
  const { csrf } = await signInAs(admin, ADMINISTRATOR);
  const role = { role: 'district', body: 'UBND-610', post: '', act: '' };
  await admin.request.post(`${base()}/api/accounts/${person.id}/roles`, {
    data: role,
    headers: { 'x-csrf-token': csrf },
  });
  await admin.close();

  const { page, context } = await desk(browser, WIDE, null);
  const data = { login: person.login, password: person.password, code: '' };
  const present = (await (await context.request.post(`${base()}/api/accounts/sign-in`, { data })).json()) as {
    csrf: string;
    roles: { id: number; role: string }[];
  };
  const headers = { 'x-csrf-token': present.csrf };
  const use = (wanted: string) =>
    context.request.post(`${base()}/api/accounts/session/role`, {
      data: { role: present.roles.find((one) => one.role === wanted)!.id },
      headers,
    });
  await use('commune');
  await record(context, present.csrf, '11', '2024-10', '8.5');
  await use('district');
  await visit(page, `/review?period=2024-10&only=all&commune=${UNIT}`);
  await page.getByText('Bạn là người ghi nhận').waitFor();
  await context.close();
});

test('a form goes out and comes back: looked through first, then kept', async () => {
  const { page, context } = await desk(browser, WIDE, OFFICER);
  await visit(page, '/forms?period=2024-11');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải phiếu' }).click();
  const form = await waiting;
  expect(form.suggestedFilename()).toBe(`${UNIT}_2024-11.xlsx`);
  await page.locator('input[type=file]').setInputFiles(await form.path());
  await page.getByRole('heading', { name: /Phiếu 23353, kỳ 11\/2024/ }).waitFor();
  await expectAccessible(page, 'a form looked through');
  await page.getByRole('button', { name: /^Ghi \d+ dòng/ }).click();
  await page.getByText(/Đã ghi \d+ dòng/).waitFor();
  await context.close();
});

test('a form with errors names each cell and comes back marked', async ({ skip }) => {
  skip(!process.env.NTM_FIXTURES, 'the form with an error is made up by the fixture server');
  const { page, context } = await desk(browser, PHONE, OFFICER);
  await visit(page, '/forms?period=2024-11');
  const buffer = Buffer.from(`form ${UNIT} 2024-11 wrong`);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('input[type=file]').setInputFiles({ name: 'phieu.xlsx', mimeType, buffer });
  await page.getByText('Phiếu!I12').waitFor();
  await expectAccessible(page, 'a form with errors');
  await expectNoSidewaysScroll(page, 'a form with errors', PHONE.width);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải phiếu đã đánh dấu' }).click();
  expect((await waiting).suggestedFilename()).toBe('phieu-sua.xlsx');
  await context.close();
});

test('a file that is no form is refused in words', async () => {
  const { page, context } = await desk(browser, WIDE, OFFICER);
  await visit(page, '/forms');
  const buffer = Buffer.from('xin chào');
  await page.locator('input[type=file]').setInputFiles({ name: 'thu.xlsx', mimeType: 'application/zip', buffer });
  const box = page.getByRole('alert').first();
  await box.waitFor();
  expect((await box.innerText()).length).toBeGreaterThan(20);
  await context.close();
});
