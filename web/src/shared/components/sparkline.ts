import type { HistoryPoint, Verdict } from '../api/types';

export interface Bar {
  height: number;
  verdict: Verdict;
}

function numberOf(value: string | null): number | null {
  if (value === 'yes') return 1;
  if (value === 'no') return 0;
  const number = value === null ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}

/**
 * Heights of the bars, at least 3 px for a known figure and 0 for an unknown one. The base is not zero: the eye is to see
 * whether the figure moves, the exact figures are in the title.
 */
export function barsOf(history: readonly HistoryPoint[], height: number): Bar[] {
  const numbers = history.map((point) => numberOf(point.value));
  const known = numbers.filter((value): value is number => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return history.map((point, index) => {
    const value = numbers[index] ?? null;
    if (value === null) return { height: 0, verdict: point.verdict };
    const share = high > low ? (value - low) / (high - low) : 0.6;
    return { height: Math.round(3 + share * (height - 3)), verdict: point.verdict };
  });
}
