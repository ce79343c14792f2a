// A program that was just set up: from nobody to a commune officer at work, with only the pages to guide.
import type { Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desk, expectAccessible, expectNoSidewaysScroll, PHONE, start, WIDE } from './desk';

let browser: Browser;
let server: Server;
let url = '';
beforeAll(async () => {
  browser = await start();
  // @ts-expect-error a plain script, so that it also runs without any tool
  const { serve } = (await import('../fixture-server.mjs')) as {
    serve: (port: number, options: { fresh: boolean }) => Promise<Server>;
  };
  server = await serve(0, { fresh: true });
  const address = server.address();
  url = typeof address === 'object' && address ? `http://localhost:${address.port}` : '';
});
afterAll(async () => {
  await browser.close();
  server.close();
});

test('the first page makes the administrator; it is accessible and fits a phone', async () => {
  const { page, context, complaints } = await desk(browser, PHONE, null);
  await page.goto(url);
  await page.getByRole('heading', { level: 1, name: 'Tạo người quản trị' }).waitFor();
  await expectAccessible(page, 'first administrator');
  await expectNoSidewaysScroll(page, 'first administrator', PHONE.width);
  expect(complaints).toEqual([]);
  await page.getByLabel('Mã thiết lập').fill('sai-ma');
  await page.getByLabel('Họ và tên').fill('Trần Thị Minh');
  await page.locator('#password').fill('mùa lúa chín vàng đồng');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('mã thiết lập không đúng').waitFor();
  await context.close();
});

test('administrator, commune officer, sign-in as that officer', async () => {
  const { page, context } = await desk(browser, WIDE, null);
  await page.goto(url);
  await page.getByLabel('Mã thiết lập').fill('aaaa-bbbb');
  await page.getByLabel('Họ và tên').fill('Trần Thị Minh');
  await page.locator('#password').fill('mùa lúa chín vàng đồng');
  await page.keyboard.press('Enter');
  await page.getByText('Mới chỉ có bạn').waitFor();
  await page.getByRole('button', { name: 'Thêm người' }).click();
  await page.getByLabel('Họ và tên').fill('Y Ngân');
  await page.keyboard.press('Enter');
  const password = await page.locator('.once code').innerText();
  await page.locator('select#role').selectOption({ label: 'Cán bộ xã' });
  await page.getByRole('combobox', { name: 'Cơ quan' }).fill('dak pek');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Phân công', exact: true }).click();
  await page.getByText('đăng nhập được ngay').waitFor();
  await page.locator('.person > button').click();
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.getByLabel('Tên đăng nhập').fill('ngan.y');
  await page.locator('#password').fill(password);
  await page.keyboard.press('Enter');
  await page.locator('#current-password').fill(password);
  await page.locator('#new-password').fill('con suối đầu làng tôi');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Tổng quan' }).waitFor();
  expect(await page.locator('.person').innerText()).toContain('UBND xã Đăk Pék');
  await context.close();
});
