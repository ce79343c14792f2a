// The grid of values as several tests see it.
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { base } from './desk';

export const UNIT = '23353';
export const SET = 'VN-XA-NTM-2021-2025';
export const DISTRICT = 'dakglei.bao';

/** The grid of one set: axe looks at every field for long. */
export const grid = (period: string) => `/record?set=${SET}&period=${period}`;

export const row = (page: Page, indicator: string, part = '') =>
  page.locator(`[data-entry="${SET}/${indicator}/${part}"]`);
export const field = (line: Locator, column: 1 | 2 | 3) => line.locator(`[data-column="${column}"]`);

/** A value in a cell, recorded without the page; returns what the program answered. */
export async function record(context: BrowserContext, csrf: string, indicator: string, period: string, value: string) {
  const url = `${base()}/api/assessment/grid?unit=${UNIT}&period=${period}`;
  const answer = (await (await context.request.get(url)).json()) as {
    sets: { code: string; indicators: { code: string; cells: { part: string; version: number }[] }[] }[];
  };
  const lines = answer.sets.find((set) => set.code === SET)!.indicators;
  const cell = lines.find((line) => line.code === indicator)!.cells[0]!;
  const about = { unit_code: UNIT, set: SET, indicator, part: cell.part, period, version: cell.version };
  const key = crypto.randomUUID().replaceAll('-', '');
  const headers = { 'x-csrf-token': csrf, 'idempotency-key': key };
  const data = { cells: [{ ...about, value, conclusion: '', note: 'đo lại' }] };
  const recorded = await context.request.post(`${base()}/api/assessment/record`, { data, headers });
  expect(recorded.status()).toBe(200);
}
