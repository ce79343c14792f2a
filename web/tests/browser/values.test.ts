import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
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
import { DISTRICT, field, grid, record, row, SET } from './values';

let browser: Browser;
beforeAll(async () => (browser = await start()));
afterAll(() => browser.close());

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

const holder = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-entry]')?.dataset.entry ?? '');

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
