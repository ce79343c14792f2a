import { t, word } from '../i18n/i18n.svelte';
import type { Target } from '../shared/api/types';
import { isCounted } from './state';

/** Who or what the target is about, in a few words. */
export function subjectOf(target: Target): string {
  if (target.unit_code) return target.unit_name || t('unit.code', { code: target.unit_code });
  return target.district_name || t('targets.whole_province');
}

/** What narrows the subject: the district of a commune, or what kind of target a counted one is. */
export function besideSubject(target: Target): string {
  if (isCounted(target)) return word('target_kind', target.kind);
  return target.unit_code !== target.district_code ? (target.district_name ?? '') : '';
}

/** Where a click on the subject leads: the page of the unit, or nowhere. The code of a lost subject may be another's now. */
export function subjectPath(target: Target): string | null {
  if (target.state === 'no_subject') return null;
  return target.unit_code && target.unit_name ? `/units/${target.unit_code}` : null;
}

/** Targets whose districts are called as people call them ("Huyện Ngọc Hồi"); `nameOf` knows the full names. */
export function withFullNames(
  targets: readonly Target[],
  nameOf: (code: string | null, name: string) => string,
): Target[] {
  const full = (code: string | null, name: string | null) => name && nameOf(code, name);
  return targets.map((target) => ({
    ...target,
    unit_name: full(target.unit_code, target.unit_name),
    district_name: full(target.district_code, target.district_name),
  }));
}
