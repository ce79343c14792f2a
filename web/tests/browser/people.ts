// People that a test makes for itself, through the API, so that it can sign in with a password wherever it runs.
import type { Browser } from 'playwright-core';
import { ADMINISTRATOR, base, signInAs } from './desk';

export interface Newcomer {
  id: number;
  login: string;
  password: string;
}

let count = 0;

/** A commune officer of Đăk Pék whose given password is not changed yet. */
export async function newcomer(browser: Browser): Promise<Newcomer> {
  const context = await browser.newContext();
  const { csrf } = await signInAs(context, ADMINISTRATOR);
  const post = async (path: string, data: object) => {
    const answer = await context.request.post(base() + path, { data, headers: { 'x-csrf-token': csrf } });
    return (await answer.json()) as { id: number; password: string };
  };
  const login = `thu.${process.pid}-${Date.now().toString(36)}-${++count}`;
  const made = await post('/api/accounts', { login, name: 'Người thử', email: '' });
  await post(`/api/accounts/${made.id}/roles`, { role: 'commune', body: 'UBND-23353', post: '', act: '' });
  await context.close();
  return { id: made.id, login, password: made.password };
}

export const OWN_PASSWORD = 'con suối đầu làng tôi';

/** One who has set their own password. */
export async function settledOfficer(browser: Browser): Promise<Newcomer> {
  const person = await newcomer(browser);
  const context = await browser.newContext();
  const data = { login: person.login, password: person.password, code: '' };
  const answer = await context.request.post(`${base()}/api/accounts/sign-in`, { data });
  const { csrf } = (await answer.json()) as { csrf: string };
  const change = { current: person.password, password: OWN_PASSWORD };
  const headers = { 'x-csrf-token': csrf };
  await context.request.post(`${base()}/api/accounts/me/password`, { data: change, headers });
  await context.request.post(`${base()}/api/accounts/sign-out`, { headers });
  await context.close();
  return { ...person, password: OWN_PASSWORD };
}
