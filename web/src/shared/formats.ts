// How figures and dates are written for people: dd/mm/yyyy, decimal comma, thousands with a point. Works on text so that a
// figure is shown exactly as it is held. Absent is "–" only where the caller says so.

/** "2024-01-22" → "22/01/2024". Anything else comes back as it is. */
export function date(iso: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return found ? `${found[3]}/${found[2]}/${found[1]}` : iso;
}

/** "2024-01" → "01/2024". */
export function month(period: string): string {
  const found = /^(\d{4})-(\d{2})$/.exec(period);
  return found ? `${found[2]}/${found[1]}` : period;
}

/** "22/1/2024" → "2024-01-22"; null when it is not a day of the calendar. */
export function parseDate(text: string): string | null {
  const found = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})\s*$/.exec(text);
  if (!found) return null;
  const [day, monthOfYear, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const made = new Date(Date.UTC(year, monthOfYear - 1, day));
  const same = made.getUTCFullYear() === year && made.getUTCMonth() === monthOfYear - 1 && made.getUTCDate() === day;
  return same ? made.toISOString().slice(0, 10) : null;
}

const VIETNAM_MS = 7 * 3_600_000;

/** An instant in Vietnam, to the minute: "2024-01-22T05:04:09Z" → "22/01/2024 12:04". Anything else comes back as it is. */
export function moment(utc: string): string {
  const at = Date.parse(utc);
  if (Number.isNaN(at)) return utc;
  const local = new Date(at + VIETNAM_MS).toISOString();
  return `${date(local)} ${local.slice(11, 16)}`;
}

/** Today in Vietnam, some days ahead when asked: "2024-01-22". */
export function dayFromNow(days = 0): string {
  return new Date(Date.now() + VIETNAM_MS + days * 86_400_000).toISOString().slice(0, 10);
}

/** "2025-07-01" → "2025-06-30". */
export function dayBefore(iso: string): string {
  return new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10);
}

/** The `count` months up to and including `last` ("2024-01"), newest first. */
export function monthsUpTo(last: string, count: number): string[] {
  const [year, monthOfYear] = last.split('-').map(Number) as [number, number];
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, monthOfYear - 1 - back, 1)).toISOString().slice(0, 7),
  );
}

/** "1234.5" → "1.234,5". Text that is no number comes back as it is. */
export function figure(value: string | number): string {
  const text = String(value);
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!found) return text;
  const whole = (found[2] ?? '').replace(/\B(?=(\d{3})+$)/g, '.');
  const decimals = (found[3] ?? '').replace(/0+$/, '');
  return `${found[1] ? '−' : ''}${whole}${decimals ? `,${decimals}` : ''}`;
}

/** A computed figure with a fixed number of decimals: fixed(16, 1) → "16,0". */
export function fixed(value: number, decimals: number): string {
  const [whole = '', rest] = value.toFixed(decimals).split('.');
  return rest ? `${figure(whole)},${rest}` : figure(whole);
}

/** 31.5789 → "31,6 %". */
export function percent(value: number): string {
  return `${figure(fixed(value, 1).replace(',', '.'))}\u00a0%`;
}

/** A figure with its unit of measure: ("34.5", "%") → "34,5 %". Words ("yes", "2 của 3") stay without one. */
export function measured(value: string, unit: string | null): string {
  const isNumber = /^-?\d+(\.\d+)?$/.test(value);
  return isNumber && unit ? `${figure(value)}\u00a0${unit}` : figure(value);
}

const OPERATORS: Record<string, string> = { '>=': '≥', '<=': '≤', '=': '=', '==': '=', '>': '>', '<': '<' };

/** (">=", "30", "%") → "≥ 30 %". */
export function rule(operator: string | null, threshold: string, unit: string | null): string {
  const sign = operator ? (OPERATORS[operator] ?? operator) : '';
  return `${sign} ${measured(threshold, unit)}`.trim();
}
