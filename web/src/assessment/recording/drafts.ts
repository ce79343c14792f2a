// What was typed and not kept, so that it survives a lost line and a closed browser. Held under the account that typed it,
// for a unit and a month, and gone as soon as it is kept or taken back.
import type { Draft } from './types';

export interface KeptDraft extends Draft {
  /** The version of the cell that people saw while typing. */
  base: number;
  /** It was to be kept, and waits for the line. */
  waits: boolean;
}
export type Drafts = Record<string, KeptDraft>;
export interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export const draftKey = (account: number, unit: string, period: string): string =>
  `ntm.drafts.${account}.${unit}.${period}`;

const isDraft = (draft: unknown): draft is KeptDraft => {
  const { value, conclusion, note, base, waits } = (draft ?? {}) as Record<string, unknown>;
  return (
    [value, conclusion, note].every((text) => typeof text === 'string') &&
    typeof base === 'number' &&
    typeof waits === 'boolean'
  );
};

/** Whatever cannot be read is left out: a browser's storage may hold anything. */
export function readDrafts(store: Store, key: string): Drafts {
  try {
    const found = JSON.parse(store.getItem(key) ?? '{}') as Record<string, unknown>;
    return Object.fromEntries(Object.entries(found).filter((pair): pair is [string, KeptDraft] => isDraft(pair[1])));
  } catch {
    return {};
  }
}

/** Whether the browser took them. */
export function writeDrafts(store: Store, key: string, drafts: Drafts): boolean {
  try {
    if (Object.keys(drafts).length) store.setItem(key, JSON.stringify(drafts));
    else store.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
