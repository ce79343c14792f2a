import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ADMINISTRATOR,
  base,
  desk,
  expectAccessible,
  expectNoSidewaysScroll,
  OFFICER,
  PHONE,
  signInAs,
  visit,
  start,
  WIDE,
} from './desk';
import { settledOfficer } from './people';
import { DISTRICT, field, grid, record, row, SET, UNIT } from './values';

let browser: Browser;
beforeAll(async () => (browser = await start()));
afterAll(() => browser.close());

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
