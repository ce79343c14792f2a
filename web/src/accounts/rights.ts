// Rights as people read them: by what they are about, in the order of daily work.

const ORDER = ['assessment', 'targets', 'recognition', 'criteria', 'units', 'bodies', 'documents', 'audit', 'accounts'];

export interface RightsGroup {
  /** The capability the permissions are about: the word before the point. */
  about: string;
  permissions: string[];
}

const readsFirst = (a: string, b: string) => Number(b.endsWith('.read')) - Number(a.endsWith('.read'));

/** Permissions by capability, seeing before doing; capabilities this list does not know come last, in their own order. */
export function byCapability(permissions: readonly string[]): RightsGroup[] {
  const groups = new Map<string, string[]>();
  for (const permission of permissions) {
    const about = permission.split('.')[0] ?? '';
    groups.set(about, [...(groups.get(about) ?? []), permission]);
  }
  const place = (about: string) => (ORDER.includes(about) ? ORDER.indexOf(about) : ORDER.length);
  return [...groups]
    .map(([about, codes]) => ({ about, permissions: codes.sort(readsFirst) }))
    .sort((a, b) => place(a.about) - place(b.about));
}

/** What a token may be given: one's own rights without those that ask for the password again. */
export function forTokens(permissions: readonly string[], sensitive: ReadonlySet<string>): string[] {
  return permissions.filter((permission) => !sensitive.has(permission));
}
