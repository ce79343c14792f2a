// A notice in the language of the screen. In Vietnamese the program's own words stand, which an office may have changed.
import { fill, word, words } from '../i18n/i18n.svelte';
import { date, month } from '../shared/formats';
import type { Notice } from './types';

export function titleOf(notice: Notice): string {
  if (words.language === 'vi') return notice.title;
  const report = notice.report ? word('notice_report', notice.report) : '';
  return fill(word('notice', notice.kind), {
    report,
    body: notice.body_name,
    month: month(notice.month),
    due: notice.due_on ? date(notice.due_on) : '',
    days: notice.days,
    count: notice.count,
    unit: notice.unit_name,
    set: notice.set_name,
  });
}

/** What should not wait any longer: told by a sign, a word and a colour. */
export const isPressing = (notice: Notice): boolean =>
  ['report_last_day', 'report_overdue', 'report_returned', 'reports_missing', 'cells_returned'].includes(notice.kind);
