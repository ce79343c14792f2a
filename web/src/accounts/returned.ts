/** What a provider sends back with the browser; the program decides what it is worth. */
export interface Returned {
  state: string;
  code?: string;
  iss?: string;
  error?: string;
}

/** Nothing unless the address is the one that providers send people back to. */
export function returnedIn(url: URL): Returned | null {
  if (url.pathname !== '/sign-in/return') return null;
  const part = (name: string) => url.searchParams.get(name) || undefined;
  return { state: part('state') ?? '', code: part('code'), iss: part('iss'), error: part('error') };
}
