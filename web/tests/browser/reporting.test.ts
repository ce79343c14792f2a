// A month of reports as people see it: written, sent, returned, mended, accepted, consolidated, issued.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  base,
  COORDINATOR,
  desk,
  expectAccessible,
  expectNoSidewaysScroll,
  OFFICER,
  PHONE,
  settled,
  start,
  visit,
  WIDE,
} from './desk';

const DISTRICT = 'dakglei.bao';
const BODY = 'UBND-610';
const REQUIRED = ['I', 'III', 'IV', 'V'];

let browser: Browser;
beforeAll(async () => (browser = await start()));
afterAll(() => browser.close());

interface Owed {
  month: string;
  version: number;
  owed: boolean;
}

/** A month whose report nobody has sent yet, wherever the tests ran before. */
async function freeMonth(page: Page, skip = 0): Promise<string> {
  const answer = await page.request.get(`${base()}/api/reporting/obligations?from=2024-02&to=2026-12`);
  const { obligations } = (await answer.json()) as { obligations: (Owed & { body: string })[] };
  const free = obligations.filter((line) => line.body === BODY && line.version === 0 && line.owed);
  return free[skip]!.month;
}

/** A month whose consolidated report is still open. */
async function openMonth(page: Page): Promise<string> {
  for (let month = 2; month <= 12; ++month) {
    const name = `2024-${String(month).padStart(2, '0')}`;
    const answer = await page.request.get(`${base()}/api/reporting/consolidated/${name}`);
    if (((await answer.json()) as { progress: string }).progress === 'open') return name;
  }
  throw new Error('every month is frozen');
}

/** Seen from the top of the page: what lies under the bar is not what is judged. */
async function accessible(page: Page, what: string): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectAccessible(page, what);
}

async function write(page: Page, places: string[]): Promise<void> {
  for (const place of places) await page.locator(`#text-${place}`).fill(`Đã làm phần ${place}.`);
}

async function send(page: Page, month: string): Promise<string> {
  await visit(page, `/reporting/${BODY}/${month}`);
  await write(page, REQUIRED);
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await page.getByRole('heading', { name: 'BIÊN NHẬN BÁO CÁO' }).waitFor();
  return page.url().split('/').at(-1)!;
}

const LOOKS = [
  [DISTRICT, '/reporting'],
  [COORDINATOR, '/reporting'],
  [DISTRICT, `/reporting/${BODY}/2024-12`],
  [COORDINATOR, `/reporting/${BODY}/2024-12`],
  [COORDINATOR, '/reporting/consolidated/2024-12'],
  [COORDINATOR, '/reporting/proposals'],
] as const;

for (const size of [WIDE, PHONE]) {
  test.each(LOOKS)(`%s sees %s at ${size.width} px: accessible, fitting, without complaint`, async (login, path) => {
    const { page, context, complaints } = await desk(browser, size, login);
    await visit(page, path);
    await accessible(page, path);
    await expectNoSidewaysScroll(page, path, size.width);
    expect(complaints).toEqual([]);
    await context.close();
  });
}

test('the calendar prints the rule, its reading and the last on-time instant', async () => {
  const { page, context } = await desk(browser, WIDE, DISTRICT);
  await visit(page, '/reporting?month=2024-02');
  const rule = page.getByRole('region', { name: 'Quy định và cách đọc' });
  expect(await rule.innerText()).toContain('Trước ngày 15');
  expect(await rule.innerText()).toContain('23:59:59 thứ Tư 14/02/2024');
  expect(await rule.innerText()).toContain('Tết');
  await context.close();
});

test('whoever reports nothing is not offered the pages', async () => {
  const { page, context } = await desk(browser, WIDE, OFFICER);
  await visit(page, '/units');
  expect(await page.locator('nav.side').getByRole('link', { name: 'Báo cáo' }).count()).toBe(0);
  await context.close();
});

test('a report is saved while it is written, says what is missing, and gives a receipt that prints', async () => {
  const { page, context, complaints } = await desk(browser, WIDE, DISTRICT);
  const month = await freeMonth(page);
  await visit(page, `/reporting/${BODY}/${month}`);
  await write(page, ['I']);
  await page.getByText(/^✓ Đã lưu/).waitFor();
  await page.reload();
  await settled(page);
  expect(await page.locator('#text-I').inputValue()).toBe('Đã làm phần I.');

  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  const missing = page.getByRole('alert');
  expect(await missing.innerText()).toContain('III. Nguồn lực');
  await accessible(page, 'missing parts');
  await missing.getByRole('button', { name: 'III. Nguồn lực' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('text-III');
  await write(page, REQUIRED);
  await page.getByRole('button', { name: 'Thêm kiến nghị' }).click();
  await page.keyboard.type('Bổ sung vốn đối ứng.');
  await page.getByRole('button', { name: 'Xem như sẽ gửi' }).click();
  await page.locator('.sheet').getByText('Bổ sung vốn đối ứng.').waitFor();
  await accessible(page, 'report as it will be sent');
  await page.getByRole('button', { name: 'Viết tiếp' }).click();
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();

  await page.getByRole('heading', { name: 'BIÊN NHẬN BÁO CÁO' }).waitFor();
  await settled(page);
  expect(await page.locator('.verdict').innerText()).toContain('ĐÚNG HẠN');
  expect(await page.locator('.receipt').innerText()).toContain(`BC-${month}-${BODY}-1-`);
  await accessible(page, 'receipt');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('header.bar').isVisible()).toBe(false);
  expect(await page.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').filter({ visible: true }).count()).toBe(1);
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page[^s]/g);
  expect(pages).toHaveLength(1);
  expect(complaints).toEqual([]);
  await context.close();
});

test('what is returned shows the remark at its place, is mended, sent again and accepted', async () => {
  const district = await desk(browser, WIDE, DISTRICT);
  const month = await freeMonth(district.page, 1);
  await send(district.page, month);

  const office = await desk(browser, WIDE);
  await visit(office.page, `/reporting/${BODY}/${month}`);
  await office.page.getByRole('button', { name: 'Trả lại để sửa…' }).click();
  await accessible(office.page, 'returning');
  await office.page.getByLabel('Chỗ', { exact: true }).selectOption({ label: 'IV. Khó khăn, vướng mắc, nguyên nhân' });
  await office.page.getByLabel('Cần sửa gì').fill('Nêu rõ tên xã.');
  await office.page.getByRole('button', { name: 'Trả lại', exact: true }).click();
  await office.page.getByText('Đã trả lại.').waitFor();

  await visit(district.page, `/reporting/${BODY}/${month}`);
  await accessible(district.page, 'returned report');
  await district.page.getByRole('button', { name: /^IV\./ }).first().click();
  expect(await district.page.evaluate(() => document.activeElement?.id)).toBe('text-IV');
  await district.page.locator('#text-IV').fill('Xã Đăk Choong thiếu vốn.');
  await district.page.getByRole('button', { name: 'Gửi bản mới' }).click();
  await district.page.getByRole('heading', { name: 'BIÊN NHẬN BÁO CÁO' }).waitFor();
  expect(district.page.url()).toContain(`-${BODY}-2-`);

  await visit(office.page, `/reporting/${BODY}/${month}`);
  expect(await office.page.locator('.sheet').innerText()).toContain('Xã Đăk Choong thiếu vốn.');
  await office.page.getByRole('button', { name: 'Chấp nhận' }).click();
  await office.page.getByText('Đã chấp nhận báo cáo.').waitFor();
  await settled(office.page);
  expect(await office.page.locator('.standing').innerText()).toContain('Xong');
  expect(await office.page.getByRole('heading', { name: 'Các bản' }).locator('..').locator('> ol > li').count()).toBe(
    2,
  );
  await district.context.close();
  await office.context.close();
});

test('two people at one draft: nothing is written over before one of them decides', async () => {
  const [first, second] = [await desk(browser, WIDE, DISTRICT), await desk(browser, WIDE, DISTRICT)];
  const month = await freeMonth(first.page, 2);
  for (const { page } of [first, second]) await visit(page, `/reporting/${BODY}/${month}`);
  await first.page.locator('#text-I').fill(`của người thứ nhất ${Date.now()}`);
  await first.page.getByText(/^✓ Đã lưu/).waitFor();
  await second.page.locator('#text-I').fill('của người thứ hai');
  await second.page.getByText('Người khác đã lưu').waitFor();
  await accessible(second.page, 'conflict');
  await second.page.getByRole('button', { name: 'Lấy bản của họ' }).click();
  await second.page.getByText(/^✓ Đã lưu/).waitFor();
  expect(await second.page.locator('#text-I').inputValue()).toContain('của người thứ nhất');
  await first.context.close();
  await second.context.close();
});

test('without a line the words stay, and are saved when it is back', async () => {
  const { page, context } = await desk(browser, WIDE, DISTRICT);
  await visit(page, `/reporting/${BODY}/${await freeMonth(page, 3)}`);
  await context.setOffline(true);
  await page.locator('#text-V').fill(`Viết lúc mất mạng ${Date.now()}`);
  await page.getByText(/Mất mạng/).waitFor();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await page.getByText(/^✓ Đã lưu/).waitFor();
  await context.close();
});

test('a deadline moves by a recorded decision only', async () => {
  const { page, context } = await desk(browser, WIDE);
  await visit(page, '/reporting?month=2024-11');
  await page.getByRole('button', { name: 'Ghi một quyết định' }).click();
  await accessible(page, 'new ruling');
  await page.locator('#ruling-body').selectOption(BODY);
  await page.getByLabel('Ngày cuối còn đúng hạn').fill('20/11/2024');
  await page.getByLabel('Số, ký hiệu văn bản').fill('45/UBND-NNTN');
  await page.getByLabel('Lý do').fill('Bão số 6');
  await page.keyboard.press('Enter');
  await page.getByText('Đã ghi. Hạn').waitFor();
  await settled(page);
  expect(await page.getByRole('region', { name: /Quyết định gia hạn/ }).innerText()).toContain('20/11/2024');
  await visit(page, `/reporting/${BODY}/2024-11`);
  expect(await page.locator('.standing').innerText()).toContain('20/11/2024');
  await context.close();
});

test('a paper is entered with its number and its time of arrival', async () => {
  const { page, context } = await desk(browser, WIDE);
  const month = await freeMonth(page, 4);
  await visit(page, `/reporting/${BODY}/${month}`);
  await page.getByRole('button', { name: 'Nhập báo cáo nhận bằng giấy…' }).click();
  await accessible(page, 'paper');
  await page.getByLabel('Số, ký hiệu báo cáo').fill('12/BC-UBND');
  await page.getByLabel('Giờ nhận').fill('00:05');
  await page.getByRole('button', { name: 'Ghi nhận báo cáo' }).click();
  await page.getByText('Đã nhập báo cáo giấy.').waitFor();
  await settled(page);
  expect(await page.getByText('bản giấy 12/BC-UBND').count()).toBe(1);
  await context.close();
});

test('the consolidated report: words changed with the keyboard, frozen, numbered, its proposals answered', async () => {
  const { page, context, complaints } = await desk(browser, WIDE);
  const month = await openMonth(page);
  await visit(page, `/reporting/consolidated/${month}`);
  for (const part of ['I. Tiến độ', 'II. Kết quả', 'III. Vai trò', 'IV. Đề xuất'])
    expect(await page.getByRole('heading', { name: part }).count()).toBe(1);
  for (const table of ['B1', 'B2', 'B9']) expect(await page.locator(`#table-${table}`).count()).toBe(1);
  const number = page.locator('.sheet .text a').first();
  expect(await number.getAttribute('href')).toContain('as_of=');

  await page.getByRole('button', { name: 'Sửa I.targets' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Tiến độ đạt kế hoạch.');
  await page.keyboard.press('Control+Enter');
  await page.locator('.sheet').getByText('Tiến độ đạt kế hoạch.').waitFor();
  expect(await page.getByText('đã sửa', { exact: true }).count()).toBe(1);

  await page.getByRole('button', { name: 'Chốt số liệu…' }).click();
  await page.getByRole('button', { name: 'Chốt số liệu', exact: true }).click();
  await page.getByRole('heading', { name: 'Lấy số, ký, ban hành' }).waitFor();
  expect(await page.getByRole('button', { name: /^Sửa/ }).count()).toBe(0);
  await settled(page);
  await accessible(page, 'frozen');
  await page.getByRole('button', { name: 'Ban hành', exact: true }).click();
  await page
    .getByText(/Số \d+\/BC-VPĐP/)
    .first()
    .waitFor();
  expect(await page.locator('.sheet').innerText()).toMatch(/Số: \d+\/BC-VPĐP/);
  await accessible(page, 'issued');
  expect(complaints).toEqual([]);
  await context.close();
});

test('a proposal gets its answer', async () => {
  const { page, context } = await desk(browser, WIDE);
  await visit(page, '/reporting/proposals');
  const answers = page.getByRole('button', { name: /^Ghi trả lời \d/ });
  if ((await answers.count()) === 0) return context.close();
  await answers.first().click();
  await accessible(page, 'answer');
  await page.keyboard.type('Đồng ý, giao Sở Tài chính cân đối.');
  await page.getByLabel('Số, ký hiệu văn bản').fill('77/UBND-NNTN');
  await page.getByRole('button', { name: 'Ghi trả lời', exact: true }).click();
  await page.getByText('Đã ghi trả lời.').waitFor();
  await settled(page);
  expect(await page.getByText('Đồng ý, giao Sở Tài chính cân đối.').count()).toBeGreaterThan(0);
  await context.close();
});

test('the consolidated report is taken along as a document', async ({ skip }) => {
  skip(!!process.env.NTM_FIXTURES, 'only the program writes documents');
  const { page, context } = await desk(browser, WIDE);
  await visit(page, '/reporting/consolidated/2024-12');
  const taken = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Word (DOCX)' }).click();
  expect((await taken).suggestedFilename()).toMatch(/\.docx$/);
  await context.close();
});
