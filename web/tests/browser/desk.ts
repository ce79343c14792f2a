// A browser in front of the pages, and the questions several tests ask.
import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page, type Request } from 'playwright-core';
import { expect } from 'vitest';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const WIDE = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };
export const PAGES = { overview: '/', matrix: '/matrix', units: '/units', targets: '/targets' };

export const base = () => process.env.NTM_URL ?? '';
export const start = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGUMENTS });

export interface Desk {
  page: Page;
  context: BrowserContext;
  /** What the console and the security policy complained about. */
  complaints: string[];
}

/** People of the example, on the program as on the fixture server. */
export const COORDINATOR = 'vpdp.lan';
export const ADMINISTRATOR = 'quantri.khoa';
export const TWO_ROLES = 'snn.hoa';
export const OFFICER = 'dakpek.ngan';

export async function signInAs(context: BrowserContext, login: string): Promise<{ csrf: string }> {
  const answer = await context.request.post(`${base()}/api/accounts/sign-in-as`, { data: { login } });
  return (await answer.json()) as { csrf: string };
}

/** A browser in which `login` has signed in; nobody when it is null. */
export async function desk(
  browser: Browser,
  size: { width: number; height: number },
  login: string | null = COORDINATOR,
): Promise<Desk> {
  const isPhone = size.width < 800;
  const context = await browser.newContext({
    viewport: size,
    hasTouch: isPhone,
    isMobile: isPhone,
    reducedMotion: 'reduce',
  });
  if (login) await signInAs(context, login);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  watchQuestions(page);
  return { page, context, complaints };
}

const underWay = new WeakMap<Page, Set<Request>>();

function watchQuestions(page: Page): void {
  const open = new Set<Request>();
  underWay.set(page, open);
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
}

/** Waits until nothing has been asked for a moment: "networkidle" without its half second. */
export async function settled(page: Page): Promise<void> {
  const QUIET_MS = 80;
  const open = underWay.get(page)!;
  for (let quiet = 0; quiet < QUIET_MS;) {
    await new Promise((later) => setTimeout(later, 20));
    quiet = open.size === 0 ? quiet + 20 : 0;
  }
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
}

export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(base() + path);
  await page.locator('main h1').waitFor();
  await settled(page);
}

export interface Row {
  unit_code: string;
  district_code: string;
}

/** A commune of the district with the fewest: axe looks at every cell of a scorecard for long. */
export async function someRow(page: Page): Promise<Row> {
  const answer = await page.request.get(`${base()}/api/assessment/matrix`);
  const { rows } = (await answer.json()) as { rows: Row[] };
  const size = (row: Row) => rows.filter((other) => other.district_code === row.district_code).length;
  return [...rows].sort((a, b) => size(a) - size(b))[0]!;
}

export async function expectAccessible(page: Page, what: string): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  // Legacy mode leaves out the extra page that only frames need.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(tags).analyze();
  const grave = violations.filter((line) => line.impact === 'serious' || line.impact === 'critical');
  const told = grave.map((line) => `${line.id}: ${line.nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  expect(told, what).toEqual([]);
}

export async function expectNoSidewaysScroll(page: Page, what: string, width: number): Promise<void> {
  const widest = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(widest, what).toBeLessThanOrEqual(width);
}
