// Bands of "criteria met" as the program counted them ("19", "15-18", …, highest first in meaning, any order in the answer).

export interface Band {
  name: string;
  from: number;
  count: number;
  share_percent: number;
}

/** Highest band first, with its share of all communes. "0-4" is shown as it came; words are the caller's. */
export function bandsOf(bands: Record<string, number>): Band[] {
  const all = Object.values(bands).reduce((sum, count) => sum + count, 0);
  return Object.entries(bands)
    .map(([name, count]) => ({
      name: name.replace('-', '–'),
      from: Number.parseInt(name, 10),
      count,
      share_percent: all > 0 ? (100 * count) / all : 0,
    }))
    .sort((a, b) => b.from - a.from);
}
