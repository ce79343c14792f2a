import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desk, expectAccessible, expectNoSidewaysScroll, OFFICER, PHONE, settled, start, visit, WIDE } from './desk';

let browser: Browser;
beforeAll(async () => (browser = await start()));
afterAll(() => browser.close());

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGNkYPjPwMDAxMDAwMDAAAANHQEDasKb6QAAAABJRU5ErkJggg==',
  'base64',
);
let count = 0;
/** Bytes nobody has sent yet: the program tells a file that is there already. */
const freshPdf = () => Buffer.from(`%PDF-1.4\n% ${Date.now()} ${++count}\n%%EOF\n`);
const freshPicture = () => Buffer.concat([PICTURE, Buffer.from(`${Date.now()} ${++count}`)]);

/** The papers of the first indicator on the commune's page. */
async function papersOn(page: Page): Promise<Locator> {
  await visit(page, '/units/23353?criterion=1');
  await page.getByText('Giấy tờ minh chứng').first().click();
  const papers = page.locator('section.papers').first();
  await papers.waitFor();
  await settled(page);
  return papers;
}

async function add(papers: Locator, name: string, buffer: Buffer): Promise<void> {
  await papers.getByRole('button', { name: 'Thêm minh chứng' }).click();
  await papers.getByLabel('Tệp', { exact: true }).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await papers.getByLabel('Ngày của giấy tờ').fill('15/01/2024');
  await papers.getByLabel('Nơi cấp hoặc nguồn').fill('UBND xã Đăk Pék');
  await papers.getByRole('button', { name: 'Thêm minh chứng' }).click();
}

for (const size of [WIDE, PHONE]) {
  test(`papers at ${size.width} px are accessible, fit and raise no complaint`, async () => {
    const { page, context, complaints } = await desk(browser, size, OFFICER);
    const papers = await papersOn(page);
    const name = `Ảnh đường thôn ${size.width}.png`;
    await add(papers, name, freshPicture());
    await papers.getByText(`Đã lưu ${name}`).waitFor();
    await papers
      .getByRole('button', { name: `Xem ảnh ${name}` })
      .first()
      .click();
    await papers
      .getByRole('button', { name: `Rút lại ${name}` })
      .first()
      .click();
    await papers.getByRole('button', { name: 'Thêm minh chứng' }).click();
    await settled(page);
    await expectAccessible(page, 'papers');
    await expectNoSidewaysScroll(page, 'papers', size.width);
    expect(complaints).toEqual([]);
    await context.close();
  });
}

test('a paper is added, opened without any right, withdrawn with a reason, and stays in the list', async () => {
  const { page, context } = await desk(browser, WIDE, OFFICER);
  const papers = await papersOn(page);
  const name = `Quyết định ${Date.now()}.pdf`;
  await add(papers, name, freshPdf());
  await papers.getByText(`Đã lưu ${name}`).waitFor();
  const link = papers.getByRole('link', { name: `Mở trong thẻ mới ${name}` });
  const answer = await page.request.get(new URL((await link.getAttribute('href'))!, page.url()).toString());
  expect(answer.headers()['content-security-policy']).toContain('sandbox');
  expect(answer.headers()['x-content-type-options']).toBe('nosniff');
  expect(await link.getAttribute('rel')).toContain('noopener');
  await papers.getByRole('button', { name: `Rút lại ${name}` }).click();
  await papers.getByLabel('Vì sao rút lại').fill('nộp nhầm chỉ tiêu');
  await papers.getByRole('button', { name: 'Rút lại', exact: true }).click();
  const line = papers.locator('li', { hasText: name });
  await line.getByText('nộp nhầm chỉ tiêu').waitFor();
  expect(await line.getByText('đã rút lại', { exact: true }).count()).toBe(1);
  expect(await line.getByRole('button', { name: 'Rút lại' }).count()).toBe(0);
  await context.close();
});

test('a file of another kind is refused by its content, an empty one before it is sent', async () => {
  const { page, context } = await desk(browser, WIDE, OFFICER);
  const papers = await papersOn(page);
  await add(papers, 'anh.png', Buffer.from('MZ an installer'));
  await papers.getByRole('alert').getByText('không phải loại được nhận').waitFor();
  await papers
    .getByLabel('Tệp', { exact: true })
    .setInputFiles({ name: 'a.pdf', mimeType: '', buffer: Buffer.alloc(0) });
  await papers.getByText('Tệp không có nội dung.').waitFor();
  expect(await papers.getByRole('button', { name: 'Thêm minh chứng' }).isDisabled()).toBe(true);
  await context.close();
});

test('whoever may only look is offered nothing to change', async () => {
  const { page, context } = await desk(browser, WIDE);
  const papers = await papersOn(page);
  expect(await papers.getByRole('button', { name: 'Thêm minh chứng' }).count()).toBe(0);
  expect(await papers.getByRole('button', { name: 'Rút lại' }).count()).toBe(0);
  await context.close();
});
