// Addresses of the pages. The as-of date stays in the address when people move between pages; everything else belongs to a page.

export type Page =
  | 'overview'
  | 'matrix'
  | 'units'
  | 'unit'
  | 'targets'
  | 'record'
  | 'review'
  | 'forms'
  | 'sign_in'
  | 'account'
  | 'password'
  | 'accounts'
  | 'person'
  | 'roles'
  | 'audit'
  | 'seals'
  | 'notices'
  | 'reporting'
  | 'report'
  | 'receipt'
  | 'consolidated'
  | 'proposals'
  | 'missing';

export interface Place {
  page: Page;
  code: string;
  /** Of a report. */
  month?: string;
}

const PAGES: Record<string, Page> = {
  '': 'overview',
  matrix: 'matrix',
  units: 'units',
  targets: 'targets',
  record: 'record',
  review: 'review',
  forms: 'forms',
  'sign-in': 'sign_in',
  'sign-in/return': 'sign_in',
  account: 'account',
  'account/password': 'password',
  accounts: 'accounts',
  'accounts/roles': 'roles',
  audit: 'audit',
  'audit/seals': 'seals',
  notices: 'notices',
  reporting: 'reporting',
  'reporting/consolidated': 'consolidated',
  'reporting/proposals': 'proposals',
};

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** /reporting/consolidated/2024-03, /reporting/receipts/CODE, /reporting/BODY/2024-03 */
function placeOfReport([kind = '', rest = '']: string[]): Place | null {
  if (kind === 'consolidated') return MONTH.test(rest) ? { page: 'consolidated', code: '', month: rest } : null;
  if (kind === 'receipts') return { page: 'receipt', code: rest };
  return MONTH.test(rest) ? { page: 'report', code: kind, month: rest } : null;
}

/** Which page a path means. Pure, so that a test can say so. */
export function placeOf(path: string): Place {
  const steps = path.split('/').filter(Boolean).map(decodeURIComponent);
  const known = PAGES[steps.join('/')];
  if (known) return { page: known, code: '' };
  const [kind, code = ''] = steps;
  if (steps.length === 2 && kind === 'units') return { page: 'unit', code };
  if (steps.length === 2 && kind === 'accounts' && /^\d+$/.test(code)) return { page: 'person', code };
  const report = steps.length === 3 && kind === 'reporting' ? placeOfReport(steps.slice(1)) : null;
  return report ?? { page: 'missing', code: '' };
}

type Changes = Record<string, string | null>;

class Router {
  url = $state.raw(new URL(location.href));
  place = $derived(placeOf(this.url.pathname));

  parameter(name: string): string | null {
    return this.url.searchParams.get(name);
  }

  /** The address of another page, keeping the as-of date. */
  href(path: string, parameters: Changes = {}): string {
    const search = new URLSearchParams();
    const asOf = this.parameter('as_of');
    if (asOf) search.set('as_of', asOf);
    return withChanges(path, search, parameters);
  }

  /** This address with some parameters changed (null removes). */
  with(parameters: Changes): string {
    return withChanges(this.url.pathname, new URLSearchParams(this.url.search), parameters);
  }

  go(href: string, options: { replace?: boolean } = {}): void {
    const next = new URL(href, location.href);
    const samePage = next.pathname === this.url.pathname;
    history[options.replace ? 'replaceState' : 'pushState'](null, '', next);
    this.url = next;
    if (!samePage) window.scrollTo(0, 0);
  }

  listen(): () => void {
    const moved = () => (this.url = new URL(location.href));
    const clicked = (event: MouseEvent) => this.#follow(event);
    window.addEventListener('popstate', moved);
    document.addEventListener('click', clicked);
    return () => {
      window.removeEventListener('popstate', moved);
      document.removeEventListener('click', clicked);
    };
  }

  #follow(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = (event.target as Element | null)?.closest('a');
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
    if (link.pathname.startsWith('/api/') || link.hash) return;
    event.preventDefault();
    this.go(link.href);
  }
}

function withChanges(path: string, search: URLSearchParams, changes: Changes): string {
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') search.delete(name);
    else search.set(name, value);
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

export const router = new Router();
