import { expect, test } from 'vitest';
import { words } from '../i18n/i18n.svelte';
import en from '../i18n/notices.en.json';
import { isPressing, titleOf } from './title';
import type { Notice } from './types';

const notice: Notice = {
  key: 'report_due:7-a:UBND-610:2024-03:soon',
  kind: 'report_due',
  at: '2024-03-08T17:00:00.000Z',
  read: false,
  title: 'Lời của cơ quan',
  path: '/reporting/UBND-610/2024-03',
  report: 'quarterly',
  body: 'UBND-610',
  body_name: 'UBND huyện Đăk Glei',
  month: '2024-03',
  due_on: '2024-03-14',
  days: 4,
  count: 0,
  unit: '',
  unit_name: '',
  set: '',
  set_name: '',
};

test('in Vietnamese the words are those of the program', () => {
  expect(titleOf(notice)).toBe('Lời của cơ quan');
});

test('in English the same is said from what the notice is about', () => {
  words.messages = en;
  words.language = 'en';
  expect(titleOf(notice)).toBe(
    'Monthly and quarterly report 03/2024 of UBND huyện Đăk Glei: 4 days left, due by the end of 14/03/2024',
  );
  words.language = 'vi';
});

test('what is late, returned or on its last day is pressing; what is near, accepted or waits its turn is not', () => {
  const pressing = [
    'report_last_day',
    'report_overdue',
    'report_returned',
    'reports_missing',
    'cells_returned',
  ] as const;
  const calm = [
    'report_due',
    'report_accepted',
    'reports_to_receive',
    'cells_to_confirm',
    'cells_to_appraise',
  ] as const;
  for (const kind of pressing) expect(isPressing({ ...notice, kind }), kind).toBe(true);
  for (const kind of calm) expect(isPressing({ ...notice, kind }), kind).toBe(false);
});
