// Months and deadlines as people say them. Days and instants come as text; today is an argument.
import { date, moment } from '../shared/formats';

const MINUTES_A_DAY = 24 * 60;

/** The month whose report comes next: that of today until its deadline, then the next one. */
export function monthAtHand(today: string, beforeDay: number): string {
  const month = today.slice(0, 7);
  return Number(today.slice(8, 10)) < beforeDay ? month : monthAfter(month, 1);
}

/** ("2024-12", 1) → "2025-01"; (…, -1) is the month before. */
export function monthAfter(month: string, count: number): string {
  const [year, monthOfYear] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, monthOfYear - 1 + count, 1)).toISOString().slice(0, 7);
}

export const monthsOf = (year: string): string[] =>
  Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);

/** The quarter that ends with the month: "2024-03" → "I". */
export const quarterOf = (month: string): string =>
  ['I', 'II', 'III', 'IV'][Math.floor((Number(month.slice(5)) - 1) / 3)] ?? '';

/** The last on-time instant, as the program writes it: "2024-03-14T23:59:59+07:00". Sunday is weekday 0. */
export function dueOf(due: string): { time: string; day: string; weekday: string } {
  const weekday = new Date(`${due.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return { time: due.slice(11, 19), day: date(due), weekday: String(weekday) };
}

/** Days from today to the day of the deadline; 0 on the last day, negative afterwards. */
export function daysLeft(due: string, today: string): number {
  return Math.round((Date.parse(`${due.slice(0, 10)}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);
}

export interface Span {
  days: number;
  hours: number;
  minutes: number;
}
export function spanOf(minutes: number): Span {
  const rest = minutes % MINUTES_A_DAY;
  return { days: Math.floor(minutes / MINUTES_A_DAY), hours: Math.floor(rest / 60), minutes: rest % 60 };
}

/** The two largest parts that are not zero: a delay of days is not told to the minute unless asked. */
export function partsOf(span: Span, exact = false): [keyof Span, number][] {
  const parts = (Object.entries(span) as [keyof Span, number][]).filter(([, count]) => count > 0);
  return exact ? parts : parts.slice(0, 2);
}

/** "2024-01-22T05:04:09Z" → "22/01/2024 12:04:09", in Vietnam. */
export function exactMoment(utc: string): string {
  const seconds = new Date(Date.parse(utc)).toISOString().slice(17, 19);
  return `${moment(utc)}:${seconds}`;
}

/** A day and a time of the clock in Vietnam as an instant: ("2024-02-14", "16:30") → "2024-02-14T16:30:00+07:00"; null when the time is none. */
export function instantOf(day: string, time: string): string | null {
  const found = /^([01]?\d|2[0-3])[:hg.](\d{2})$/.exec(time.trim());
  if (!found || Number(found[2]) > 59) return null;
  return `${day}T${(found[1] ?? '').padStart(2, '0')}:${found[2]}:00+07:00`;
}
