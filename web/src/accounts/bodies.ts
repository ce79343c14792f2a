import type { ListedUnit } from '../shared/api/types';
import type { Choice } from '../shared/components/picker';
import type { Body, Role } from './types';

/** Unit levels by code, so that a body is known to be of the province, a district or a commune. */
export const levelsOf = (units: readonly ListedUnit[]): Map<string, string> =>
  new Map(units.map((unit) => [unit.code, unit.level]));

const admits = (allowed: readonly string[], word: string) => allowed.length === 0 || allowed.includes(word);

/** The bodies a role may be given in, as choices; the district of a commune's body tells communes of one name apart. */
export function bodiesFor(role: Role, bodies: readonly Body[], units: readonly ListedUnit[]): Choice[] {
  const levels = levelsOf(units);
  const parents = new Map(units.map((unit) => [unit.code, unit.level === 'commune' ? unit.parent_name : null]));
  return bodies
    .filter((body) => admits(role.body_kinds, body.kind))
    .filter((body) => admits(role.unit_levels, levels.get(body.unit_code ?? '') ?? ''))
    .map(({ code, name, unit_code }) => ({ code, name, detail: parents.get(unit_code ?? '') ?? undefined }));
}
