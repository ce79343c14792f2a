// The scorecard as a CSV file a spreadsheet opens by double click: what is on screen, with codes for units and words for verdicts.
import type { Matrix, MatrixRow, Verdict } from '../../shared/api/types';

/** One field. Quoted when needed; a text that a spreadsheet would take for a formula gets an apostrophe. */
export function field(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

export interface Heads {
  unit_code: string;
  unit: string;
  district: string;
  met: string;
  lost: string;
  next: string;
}

export function csvOf(
  matrix: Matrix,
  rows: readonly MatrixRow[],
  heads: Heads,
  verdictWord: (verdict: Verdict) => string,
): string {
  const criteria = matrix.criteria.map((criterion) => `${criterion.code} ${criterion.name}`);
  const head = [heads.unit_code, heads.unit, heads.district, heads.met, ...criteria, heads.lost, heads.next];
  const body = rows.map((row) => [
    row.unit_code,
    row.unit_name,
    row.district_name,
    row.criteria_met,
    ...matrix.criteria.map((criterion) => verdictWord(row.verdicts[criterion.code] ?? 'unknown')),
    row.lost_share_percent,
    row.next_tier,
  ]);
  return `\ufeff${[head, ...body].map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
}
