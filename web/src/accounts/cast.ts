import type { CastMember } from './types';

export interface CastGroup {
  code: string;
  name: string;
  members: CastMember[];
}

/** The people of the example by the role they are offered in, in the order the program gave; who has none comes last. */
export function byRole(cast: readonly CastMember[]): CastGroup[] {
  const groups = new Map<string, CastGroup>();
  for (const member of cast) {
    const code = member.role?.role ?? '';
    const group = groups.get(code) ?? { code, name: member.role?.role_name ?? '', members: [] };
    group.members.push(member);
    groups.set(code, group);
  }
  const all = [...groups.values()];
  return [...all.filter((group) => group.code), ...all.filter((group) => !group.code)];
}
