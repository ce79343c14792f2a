import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desk, expectAccessible, expectNoSidewaysScroll, PHONE, settled, start, TWO_ROLES, visit, WIDE } from './desk';

let browser: Browser;
beforeAll(async () => (browser = await start()));
afterAll(() => browser.close());

// What waits for whom depends on the day the program stands at; the counts below are those of the fixture server.
const onFixtures = test.skipIf(!process.env.NTM_FIXTURES);

for (const size of [WIDE, PHONE]) {
  test(`the notices at ${size.width} px are accessible, fit and raise no complaint`, async () => {
    const { page, context, complaints } = await desk(browser, size);
    await visit(page, '/notices');
    await expectAccessible(page, 'notices');
    await expectNoSidewaysScroll(page, 'notices', size.width);
    expect(complaints).toEqual([]);
    await context.close();
  });
}

onFixtures('the bell counts what is unread and leads to it; what was opened is read', async () => {
  const { page, context } = await desk(browser, WIDE, 'dakglei.bao');
  await visit(page, '/');
  await page.getByRole('link', { name: 'Thông báo, 2 chưa đọc' }).click();
  await page.getByRole('heading', { level: 1, name: 'Thông báo' }).waitFor();
  await settled(page);
  await page.getByRole('link', { name: /xã Đăk Pék: 2 số liệu/ }).click();
  await page.getByRole('link', { name: 'Thông báo, 1 chưa đọc' }).click();
  await settled(page);
  expect(await page.getByRole('button', { name: /^Đánh dấu đã đọc/ }).count()).toBe(1);
  await context.close();
});

onFixtures('all are marked as read at once, by the keyboard', async () => {
  const { page, context } = await desk(browser, WIDE, TWO_ROLES);
  await visit(page, '/notices?show=unread');
  expect(await page.locator('main li').count()).toBe(2);
  await page.getByRole('button', { name: 'Đánh dấu tất cả là đã đọc' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Đã đánh dấu 2 thông báo.').waitFor();
  await page.getByText('Không có thông báo nào chưa đọc.').waitFor();
  await page.getByRole('link', { name: 'Thông báo, 0 chưa đọc' }).waitFor();
  await context.close();
});

onFixtures('older notices are on the next page', async () => {
  const { page, context } = await desk(browser, PHONE);
  await visit(page, '/notices');
  expect(await page.locator('main li').count()).toBe(50);
  await page.getByRole('button', { name: 'Cũ hơn' }).click();
  await settled(page);
  expect(await page.locator('main li').count()).toBe(10);
  await context.close();
});

test('a calendar address is shown once, is a calendar, and ends when it is ended', async () => {
  const { page, context } = await desk(browser, WIDE, 'dakpek.ngan');
  await visit(page, '/account');
  await page.getByRole('button', { name: 'Tạo địa chỉ lịch' }).click();
  const address = await page.locator('.once code').innerText();
  expect(address).toMatch(/\/calendar\/[\w-]{16,}\.ics$/);
  await expectAccessible(page, 'calendar address');
  await page.reload();
  await page.getByRole('heading', { name: 'Lịch hạn báo cáo' }).waitFor();
  await settled(page);
  expect(await page.locator('.once').count()).toBe(0);
  await page.getByRole('button', { name: 'Hủy địa chỉ' }).click();
  await page.getByRole('button', { name: 'Tạo địa chỉ lịch' }).waitFor();
  await context.close();
});

test('letters cannot be asked for without an address, and the page says why', async () => {
  const { page, context } = await desk(browser, WIDE, 'dakpek.ngan');
  await visit(page, '/account');
  await page.getByText('Tài khoản chưa có địa chỉ thư điện tử.').waitFor();
  expect(await page.getByLabel(/Gửi tôi mỗi ngày/).isDisabled()).toBe(true);
  await page.getByLabel('Gửi từ').selectOption('16');
  await page.locator('form.wishes').getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Đã lưu.').waitFor();
  await context.close();
});
