import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { base, desk, expectAccessible, PHONE, settled, someRow, start, visit, WIDE } from './desk';

let browser: Browser;
beforeAll(async () => (browser = await start()));
afterAll(() => browser.close());

const focused = (selector: string) => `document.activeElement?.closest('${selector}') !== null`;

test('the scorecard is walked with the keyboard alone', async () => {
  const { page, context } = await desk(browser, WIDE);
  await visit(page, `/matrix?within=${(await someRow(page)).district_code}`);
  await page.locator('[role=grid] [tabindex="0"]').first().focus();
  expect(await page.locator('[role=grid] [tabindex="0"]').count()).toBe(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const at = () =>
    page.evaluate(() => [
      document.activeElement?.parentElement?.dataset.line,
      (document.activeElement as HTMLElement).dataset.column,
    ]);
  expect(await at()).toEqual(['1', '1']);
  expect(await page.locator('[role=grid] [tabindex="0"]').count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.locator('aside.panel').waitFor();
  await settled(page);
  expect(await page.evaluate(focused('aside.panel'))).toBe(true);
  await expectAccessible(page, 'scorecard with reasons');
  await page.keyboard.press('Escape');
  await page.locator('aside.panel').waitFor({ state: 'detached' });
  expect(await at()).toEqual(['1', '1']);
  await context.close();
});

test('slash searches without marks and Enter goes to the first hit', async () => {
  const { page, context } = await desk(browser, WIDE);
  await visit(page, '/matrix');
  await page.locator('[role=grid] [tabindex="0"]').first().focus();
  await page.keyboard.press('/');
  await page.keyboard.type('dak pet');
  expect(await page.locator('tbody tr[data-line]').count()).toBe(2);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Đăk Pék');
  await context.close();
});

test('Enter on a district folds it and unfolds it', async () => {
  const { page, context } = await desk(browser, WIDE);
  await visit(page, '/matrix');
  const lines = page.locator('tbody tr[data-line]');
  const all = await lines.count();
  await page.locator('[role=grid] [tabindex="0"]').first().focus();
  await page.keyboard.press('Enter');
  expect(await lines.count()).toBeLessThan(all);
  await page.keyboard.press('Enter');
  expect(await lines.count()).toBe(all);
  await context.close();
});

test('the scorecard is exported as it is filtered', async () => {
  const { page, context } = await desk(browser, WIDE);
  await visit(page, '/matrix?only=targets');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải tệp CSV' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  const lines = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines.length - 1).toBe(await page.locator('tbody tr[data-line] [title] .name').count());
  await context.close();
});

test('a unit is found from anywhere with Control K', async () => {
  const { page, context } = await desk(browser, WIDE);
  await visit(page, '/targets');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('dak pe');
  await page.getByRole('option', { name: /Đăk Pék/ }).waitFor();
  await page.keyboard.type('t');
  await settled(page);
  await expectAccessible(page, 'search');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Đăk Pék/ }).waitFor();
  await context.close();
});

test('the as-of date is kept in the address from page to page', async () => {
  const { page, context } = await desk(browser, WIDE);
  await visit(page, '/');
  await page.getByRole('button', { name: /Tại ngày/ }).click();
  await page.getByLabel('Xem số liệu tại ngày').fill('31/02/2024');
  await page.keyboard.press('Enter');
  await page.getByText('Ngày này không có trong lịch').waitFor();
  await expectAccessible(page, 'date picker with an error');
  await page.getByLabel('Xem số liệu tại ngày').fill('1/3/2024');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Mục tiêu', exact: true }).click();
  await page.waitForURL(/targets\?as_of=2024-03-01/);
  await context.close();
});

test('a clause opens from its target and the focus comes back', async () => {
  const { page, context } = await desk(browser, WIDE);
  await visit(page, '/targets');
  const link = page.locator('main li .more button').first();
  await link.click();
  await page.locator('aside.panel').waitFor();
  await page.keyboard.press('Escape');
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  await context.close();
});

test('a refusal says what is wrong and how to mend it', async () => {
  const { page, context } = await desk(browser, WIDE);
  await visit(page, '/units/00000');
  const box = page.getByRole('alert').first();
  await box.waitFor();
  expect((await box.innerText()).length).toBeGreaterThan(30);
  await expectAccessible(page, 'refusal');
  await context.close();
});

test('without a connection the page says so and comes back by itself', async () => {
  const { page, context } = await desk(browser, WIDE);
  await visit(page, '/targets');
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Xã', exact: true }).click();
  await page.getByText('Không có kết nối').first().waitFor();
  await context.setOffline(false);
  await page.getByText('Không có kết nối').first().waitFor({ state: 'detached' });
  await context.close();
});

test('a phone reaches the date and the language through the menu', async () => {
  const { page, context } = await desk(browser, PHONE);
  await visit(page, '/');
  await page.getByRole('button', { name: 'Thêm' }).click();
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page, 'menu on a phone');
  await page.getByRole('dialog').getByRole('button', { name: 'EN – English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  await context.close();
});

test('a day before any criteria set says so and leads back', async () => {
  const { page, context } = await desk(browser, WIDE);
  await visit(page, '/matrix?as_of=2020-01-01');
  await expectAccessible(page, 'no set in force');
  await page.getByRole('link', { name: 'Xem tại ngày mặc định' }).click();
  await page.getByRole('grid').waitFor();
  expect(new URL(page.url()).searchParams.has('as_of')).toBe(false);
  await context.close();
});

test('a ward is shown without criteria and says why', async () => {
  const { page, context } = await desk(browser, WIDE);
  const answer = await page.request.get(`${base()}/api/units?level=commune`);
  const { units } = (await answer.json()) as { units: { code: string; type: string }[] };
  await visit(page, `/units/${units.find((unit) => unit.type === 'ward')!.code}`);
  await page.getByText('không thuộc Chương trình').waitFor();
  expect(await page.getByRole('navigation', { name: 'Các tiêu chí' }).count()).toBe(0);
  await context.close();
});

test('a thousand communes keep the page light and the keyboard walks to the end', async ({ skip }) => {
  const { page, context } = await desk(browser, WIDE);
  const answer = await page.request.get(`${base()}/api/assessment/matrix?within=VN`);
  const count = answer.ok() ? ((await answer.json()) as { rows: unknown[] }).rows.length : 0;
  if (count < 1000) await context.close();
  skip(count < 1000, 'only the illustrative answers have a thousand communes');
  await visit(page, '/matrix?within=VN');
  expect(await page.locator('tbody tr[data-line]').count()).toBeLessThan(100);
  await page.locator('[role=grid] [tabindex="0"]').first().focus();
  await page.keyboard.press('Control+End');
  await page.waitForFunction(
    (least) => Number((document.activeElement?.parentElement as HTMLElement).dataset.line) > least,
    count,
  );
  await context.close();
});
