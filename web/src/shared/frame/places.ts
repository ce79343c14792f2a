import type { Key } from '../../i18n/i18n.svelte';
import type { Page } from '../router.svelte';

/** Asks whether the role in use has a permission. */
export type May = (permission: string) => boolean;

export interface Offered {
  path: string;
  label: Key;
  pages: Page[];
}

/** What the left column and the bottom bar offer, in order. */
const places: Offered[] = [
  { path: '/', label: 'nav.overview', pages: ['overview'] },
  { path: '/record', label: 'nav.record', pages: ['record'] },
  { path: '/review', label: 'nav.review', pages: ['review'] },
  { path: '/matrix', label: 'nav.matrix', pages: ['matrix'] },
  { path: '/units', label: 'nav.units', pages: ['units', 'unit'] },
  { path: '/targets', label: 'nav.targets', pages: ['targets'] },
  { path: '/forms', label: 'nav.forms', pages: ['forms'] },
  {
    path: '/reporting',
    label: 'nav.reporting',
    pages: ['reporting', 'report', 'receipt', 'consolidated', 'proposals'],
  },
  { path: '/accounts', label: 'nav.accounts', pages: ['accounts', 'person', 'roles'] },
  { path: '/audit', label: 'nav.audit', pages: ['audit', 'seals'] },
];

const JUDGING = ['assessment.confirm', 'assessment.appraise', 'assessment.return'];

/** What one must be allowed to, to open a page, or one of several things; a page that is not here is everybody's. */
const NEEDED: Partial<Record<Page, string | string[]>> = {
  overview: 'assessment.read',
  matrix: 'assessment.read',
  record: 'assessment.record',
  review: JUDGING,
  forms: ['assessment.record', ...JUDGING],
  units: 'units.read',
  unit: 'units.read',
  targets: 'targets.read',
  accounts: 'accounts.read',
  person: 'accounts.read',
  roles: 'accounts.read',
  audit: 'audit.read',
  seals: 'audit.verify',
  reporting: 'reporting.read',
  report: 'reporting.read',
  receipt: 'reporting.read',
  consolidated: 'reporting.oversee',
  proposals: 'reporting.oversee',
};

export function isOpenTo(page: Page, may: May): boolean {
  const needed = NEEDED[page];
  return needed === undefined || [needed].flat().some(may);
}

export const placesFor = (may: May): Offered[] =>
  places.filter((place) => place.pages[0] !== undefined && isOpenTo(place.pages[0], may));

/** Where somebody starts: who looks after accounts there, others at the first page that is theirs. */
export function homeOf(may: May): string {
  if (!isOpenTo('overview', may) && isOpenTo('accounts', may)) return '/accounts';
  return placesFor(may)[0]?.path ?? '/account';
}
