// What an event changed, side by side. Records are kept as JSON or as short text; both are shown by their parts.

export interface Part {
  /** Empty for a text that has no parts. */
  name: string;
  before: string | null;
  after: string | null;
  changed: boolean;
}

function partsOf(text: string | null): Map<string, string> {
  if (!text) return new Map();
  try {
    const value: unknown = JSON.parse(text);
    if (value && typeof value === 'object' && !Array.isArray(value))
      return new Map(Object.entries(value).map(([name, part]) => [name, written(part)]));
  } catch {
    // Short text, as it is.
  }
  return new Map([['', text]]);
}

const written = (part: unknown): string => (typeof part === 'string' ? part : JSON.stringify(part));

/** The parts of both sides, what changed first; null where a side has no such part. */
export function compared(before: string | null, after: string | null): Part[] {
  const [old, fresh] = [partsOf(before), partsOf(after)];
  const names = [...new Set([...old.keys(), ...fresh.keys()])];
  const parts = names.map((name) => {
    const [was, is] = [old.get(name) ?? null, fresh.get(name) ?? null];
    return { name, before: was, after: is, changed: was !== is };
  });
  return [...parts.filter((part) => part.changed), ...parts.filter((part) => !part.changed)];
}

/** A long fingerprint in groups of eight, so that people can hold two of them against each other. */
export const inGroups = (hash: string): string => hash.replace(/(.{8})(?=.)/g, '$1 ');
