import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { expectAccessible, start } from '../browser/desk';
import { base, Program, useAddress } from './program';
// @ts-expect-error a plain script, because the provider brings no types
import { CLIENT, SPOILT, startProvider, UNSPOILT } from './provider.mjs';
import { Visitor } from './visitor';

type Spoil = (claims: object, key: object) => string;
interface Provider {
  issuer: string;
  spoil: Spoil | null;
  close: () => void;
}

const ADMINISTRATORS_PASSWORD = 'con suối đầu làng tôi';
const program = new Program();
let provider: Provider;

beforeAll(async () => {
  provider = (await startProvider(await program.takePort())) as Provider;
  program.run(['accounts', 'create-admin', 'khoa.n', '--name', 'Ngô Khoa'], `${ADMINISTRATORS_PASSWORD}\n`);
  program.run(['accounts', 'create', 'an.nv', '--name', 'Nguyễn Văn An']);
  program.run(['accounts', 'link', 'an.nv', '--issuer', provider.issuer, '--subject', 's-an']);
  await program.serve(provider.issuer, CLIENT as { id: string; secret: string });
});
afterAll(async () => {
  await program.stop();
  provider?.close();
});
beforeEach(() => void (provider.spoil = null));

test('the sign-in page is told of the provider', async () => {
  const answer = await (await fetch(`${base()}/api/accounts/session`)).json();
  expect(answer.providers).toEqual([{ name: 'Cổng tỉnh', url: '/api/accounts/providers/1/sign-in' }]);
});

// @req R110
test('a linked person signs in, and the session works', async () => {
  const visitor = new Visitor();
  expect((await visitor.finish(await visitor.leaveAndReturn('s-an'))).status).toBe(200);
  expect(await visitor.session()).toMatchObject({ signed_in: true, account: { login: 'an.nv' }, method: 'oidc' });
});

test('somebody who is linked to no account is refused by name, and no account is made', async () => {
  const visitor = new Visitor();
  const refused = await visitor.finish(await visitor.leaveAndReturn('s-77'));
  expect(refused).toMatchObject({ status: 401, codes: ['accounts.identity_unknown'] });
  expect(refused.messages[0]).toContain('“s-77”');
  expect((await visitor.session()).signed_in).toBe(false);
  expect(program.run(['accounts', 'list'])).not.toContain('s-77');
});

test('a token that is made here and all right is taken, so that those below are refused for what is wrong', async () => {
  const visitor = new Visitor();
  provider.spoil = UNSPOILT as Spoil;
  expect((await visitor.finish(await visitor.leaveAndReturn('s-an'))).status).toBe(200);
});

test.each(SPOILT as [string, string, Spoil][])('a token with %s is refused', async (_what, code, spoil) => {
  const visitor = new Visitor();
  provider.spoil = spoil;
  const refused = await visitor.finish(await visitor.leaveAndReturn('s-an'));
  expect(refused).toMatchObject({ status: 401, codes: [code] });
  expect((await visitor.session()).signed_in).toBe(false);
});

test('an answer counts once', async () => {
  const visitor = new Visitor();
  const returned = await visitor.leaveAndReturn('s-an');
  const again = new Visitor();
  again.become(visitor);
  expect((await visitor.finish(returned)).status).toBe(200);
  expect((await again.finish(returned)).codes).toEqual(['oidc.other_sign_in']);
});

test('an answer counts only in the browser that began', async () => {
  const visitor = new Visitor();
  const other = new Visitor();
  const returned = await visitor.leaveAndReturn('s-an');
  expect((await other.finish(returned)).codes).toEqual(['oidc.other_sign_in']);
  await other.leaveAndReturn('s-an');
  expect((await other.finish(returned)).codes).toEqual(['oidc.other_sign_in']);
});

test('another state, another code and another issuer are refused', async () => {
  for (const change of [{ state: 'x' }, { code: 'x' }, { iss: 'https://evil.example' }, { iss: '' }]) {
    const visitor = new Visitor();
    const refused = await visitor.finish({ ...(await visitor.leaveAndReturn('s-an')), ...change } as never);
    expect(refused.status, JSON.stringify(change)).toBe(401);
  }
});

test('the code alone is worth nothing without the verifier of its sign-in', async () => {
  const first = new Visitor();
  const second = new Visitor();
  const stolen = await first.leaveAndReturn('s-an');
  const own = await second.leaveAndReturn('s-an');
  expect((await second.finish({ ...own, code: stolen.code ?? '' })).codes).toEqual(['oidc.code_refused']);
});

test('who refuses at the provider is told so', async () => {
  const visitor = new Visitor();
  const { state = '', iss = '' } = await visitor.leaveAndReturn('s-an');
  expect((await visitor.finish({ state, iss, error: 'access_denied' })).codes).toEqual(['oidc.refused_by_provider']);
});

test.each(['ES256', 'PS256'])('a token signed with %s is taken', async (algorithm) => {
  const another = new Program();

  const kept = base();
  const second = (await startProvider(await another.takePort(), algorithm)) as Provider;
  try {
    another.run(['accounts', 'create', 'an.nv', '--name', 'Nguyễn Văn An']);
    another.run(['accounts', 'link', 'an.nv', '--issuer', second.issuer, '--subject', 's-an']);
    await another.serve(second.issuer, CLIENT as { id: string; secret: string });
    const visitor = new Visitor();
    expect(await visitor.finish(await visitor.leaveAndReturn('s-an'))).toMatchObject({ status: 200 });
  } finally {
    await another.stop();
    second.close();
    useAddress(kept);
  }
});

async function signInAtProvider(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Đăng nhập bằng Cổng tỉnh' }).click();
  await page.locator('[name=login]').fill(name);
  await page.locator('[name=password]').fill('x');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function signInHere(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(login);
  await page.locator('#password').fill(password);
  await page.keyboard.press('Enter');
  await page.locator('.person').first().waitFor();
}

test('in a real browser: refused by name, linked on the page of the person, then let in', async () => {
  const { id } = JSON.parse(program.run(['accounts', 'create', 'hoa.lt', '--name', 'Lê Thị Hòa', '--json']));
  const browser = await start();
  try {
    const page = await (await browser.newContext()).newPage();
    await page.goto(base());
    await signInAtProvider(page, 's-hoa');
    await page.getByText('danh tính “s-hoa”').waitFor();
    expect(page.url()).not.toContain('code=');

    const office = await (await browser.newContext()).newPage();
    await office.goto(base());
    await signInHere(office, 'khoa.n', ADMINISTRATORS_PASSWORD);
    await office.goto(`${base()}/accounts/${id}`);
    await office.getByLabel('Mã danh tính').fill('s-hoa');
    await office.getByRole('button', { name: 'Gắn danh tính' }).click();
    await office.getByRole('button', { name: 'Bỏ gắn s-hoa' }).waitFor();
    await expectAccessible(office, 'person with an identity');

    await page.getByRole('link', { name: 'Đăng nhập bằng Cổng tỉnh' }).click();
    await page.locator('.person').getByText('Lê Thị Hòa').first().waitFor();
  } finally {
    await browser.close();
  }
});
