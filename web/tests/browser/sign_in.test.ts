import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  base,
  COORDINATOR,
  desk,
  expectAccessible,
  expectNoSidewaysScroll,
  PHONE,
  settled,
  start,
  TWO_ROLES,
  visit,
  WIDE,
} from './desk';
import { newcomer, OWN_PASSWORD, settledOfficer } from './people';

let browser: Browser;
beforeAll(async () => (browser = await start()));
afterAll(() => browser.close());

async function open(page: Page, path: string): Promise<void> {
  await page.goto(base() + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settled(page);
}
const signInTitle = (page: Page) => page.getByRole('heading', { level: 1, name: 'Đăng nhập' });
async function fillIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(login);
  await page.locator('#password').fill(password);
  await page.keyboard.press('Enter');
}
const openMenu = (page: Page) => page.locator('.person > button').click();

test.each([WIDE, PHONE])('the sign-in page at $width px is accessible and fits', async (size) => {
  const { page, context, complaints } = await desk(browser, size, null);
  await open(page, '/sign-in');
  await expectAccessible(page, 'sign in');
  await expectNoSidewaysScroll(page, 'sign in', size.width);
  expect(complaints).toEqual([]);
  await context.close();
});

test('the example offers its people by role and says that they are fictional', async () => {
  const { page, context } = await desk(browser, WIDE, null);
  await open(page, '/');
  await page.getByText('tên người là hư cấu').waitFor();
  await page.getByRole('button', { name: /Vào vai Y Lan/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Tổng quan' }).waitFor();
  await context.close();
});

test('somebody new signs in with the keyboard alone, sets their own password and sees their commune', async () => {
  const person = await newcomer(browser);
  const { page, context } = await desk(browser, WIDE, null);
  await open(page, '/');
  await page.getByLabel('Tên đăng nhập').focus();
  await page.keyboard.type(person.login);
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(person.password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Đặt mật khẩu của riêng bạn' }).waitFor();
  await settled(page);
  expect(await page.locator('nav.side a').count()).toBe(0);
  await expectAccessible(page, 'first password');
  await page.locator('#current-password').focus();
  await page.keyboard.insertText(person.password);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('ngắn');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('ngắn hơn 12 ký tự').waitFor();
  await expectAccessible(page, 'a password that is too short');
  await page.locator('#new-password').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(OWN_PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Tổng quan' }).waitFor();
  await settled(page);
  expect(await page.locator('nav.side').innerText()).not.toContain('Tài khoản');
  await context.close();
});

test('a wrong password says so, keeps the name and can be tried again', async () => {
  const person = await settledOfficer(browser);
  const { page, context } = await desk(browser, WIDE, null);
  await open(page, '/');
  await fillIn(page, person.login, 'không phải mật khẩu này');
  await page.getByRole('alert').getByText('tên đăng nhập hoặc mật khẩu không đúng').waitFor();
  await expectAccessible(page, 'a wrong password');
  expect(await page.getByLabel('Tên đăng nhập').inputValue()).toBe(person.login);
  await page.getByRole('button', { name: 'Hiện Mật khẩu' }).click();
  expect(await page.locator('#password').getAttribute('type')).toBe('text');
  await fillIn(page, person.login, person.password);
  await page.getByRole('heading', { level: 1, name: 'Tổng quan' }).waitFor();
  await context.close();
});

test('after too many tries people are told how long to wait', async ({ skip }) => {
  skip(!process.env.NTM_FIXTURES, 'would lock the address of the other tests');
  const { page, context } = await desk(browser, WIDE, null);
  await open(page, '/');
  await fillIn(page, 'cham', 'x');
  await page.getByRole('alert').getByText('còn phải chờ 42 giây').waitFor();
  await context.close();
});

test('signing out leaves nothing on screen and going back shows nothing', async () => {
  const { page, context } = await desk(browser, WIDE);
  await visit(page, '/units');
  await page.getByRole('link', { name: 'Đăk Pék' }).click();
  await page.getByRole('heading', { level: 1, name: /Đăk Pék/ }).waitFor();
  await settled(page);
  await openMenu(page);
  await expectAccessible(page, 'person menu');
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await signInTitle(page).waitFor();
  for (const back of [false, true]) {
    if (back) await page.goBack();
    await signInTitle(page).waitFor();
    await settled(page);
    expect(await page.locator('nav.side, header.bar').count()).toBe(0);
    expect(await page.locator('main').innerText()).not.toContain('Các tiêu chí');
  }
  await context.close();
});

test('signing out in one tab empties the others', async () => {
  const { page, context } = await desk(browser, WIDE);
  await visit(page, '/');
  const other = await context.newPage();
  await other.goto(`${base()}/targets`);
  await other.getByRole('heading', { level: 1, name: 'Mục tiêu' }).waitFor();
  await openMenu(page);
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await signInTitle(other).waitFor();
  await context.close();
});

test('a session that is over leads to signing in and back to where one was', async () => {
  const { page, context } = await desk(browser, WIDE);
  await visit(page, '/units');
  await context.clearCookies();
  await page.getByRole('link', { name: 'Mục tiêu', exact: true }).click();
  await page.getByText('Phiên làm việc đã kết thúc').waitFor();
  await expectAccessible(page, 'session over');
  await page.getByRole('button', { name: /Vào vai Y Lan/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Mục tiêu' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/targets');
  await context.close();
});

test('somebody with two roles changes between them, and the pages follow', async () => {
  const { page, context } = await desk(browser, WIDE, TWO_ROLES);
  await visit(page, '/');
  expect(await page.getByRole('link', { name: 'Nhật ký' }).count()).toBe(0);
  await openMenu(page);
  await page.getByRole('button', { name: /Văn phòng điều phối nông thôn mới/ }).click();
  await page.getByRole('link', { name: 'Nhật ký' }).waitFor();
  await context.close();
});

test('people are warned before the session ends, may stay, and see nothing once it has ended', async () => {
  const { page, context } = await desk(browser, WIDE);
  await page.clock.install();
  await visit(page, '/targets');
  await page.clock.fastForward('55:00');
  const warning = page.getByRole('alertdialog', { name: 'Phiên làm việc sắp kết thúc' });
  await warning.waitFor();
  await expectAccessible(page, 'idle warning');
  await page.keyboard.press('Enter');
  await warning.waitFor({ state: 'detached' });
  await page.clock.fastForward('01:00:00');
  await page.getByText('Phiên làm việc đã kết thúc').waitFor();
  expect(await page.locator('nav.side').count()).toBe(0);
  await context.close();
});

test('on a phone the menu shows who is signed in and signs out', async () => {
  const { page, context } = await desk(browser, PHONE, COORDINATOR);
  await visit(page, '/');
  await page.getByRole('button', { name: 'Thêm' }).click();
  const menu = page.getByRole('dialog');
  await menu.getByText('vpdp.lan').waitFor();
  await menu.getByRole('link', { name: 'Nhật ký' }).waitFor();
  await expectAccessible(page, 'menu on a phone');
  await menu.getByRole('button', { name: 'Đăng xuất' }).click();
  await signInTitle(page).waitFor();
  await context.close();
});
