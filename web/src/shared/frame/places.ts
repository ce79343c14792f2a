import type { Key } from '../../i18n/i18n.svelte';
import type { Page } from '../router.svelte';

/** What the left column and the bottom bar offer, in order. */
export const places: { path: string; label: Key; pages: Page[] }[] = [
  { path: '/', label: 'nav.overview', pages: ['overview'] },
  { path: '/matrix', label: 'nav.matrix', pages: ['matrix'] },
  { path: '/units', label: 'nav.units', pages: ['units', 'unit'] },
  { path: '/targets', label: 'nav.targets', pages: ['targets'] },
];
