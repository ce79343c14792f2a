import { t, word } from '../i18n/i18n.svelte';
import type { Target } from '../shared/api/types';

/** Who or what the target is about, in a few words. */
export function subjectOf(target: Target): string {
  return target.unit_name ?? target.district_name ?? t('targets.whole_province');
}

/** What narrows the subject: the district of a commune, or what kind of target a counted one is. */
export function besideSubject(target: Target): string {
  if (target.kind === 'named' || target.kind === 'roadmap') {
    return target.level === 'commune' && target.unit_name ? (target.district_name ?? '') : '';
  }
  return word('target_kind', target.kind);
}

/** Where a click on the subject leads: a commune's page, a district's scorecard, or nowhere. */
export function subjectPath(target: Target): { path: string; within?: string } | null {
  if (target.level === 'commune' && target.unit_code && target.unit_name) return { path: `/units/${target.unit_code}` };
  const district = target.district_code ?? (target.level === 'district' ? target.unit_code : null);
  return district ? { path: '/matrix', within: district } : null;
}
