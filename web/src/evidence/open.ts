// The part of papers with its words and the look of forms: fetched when somebody opens it.
import { words } from '../i18n/i18n.svelte';
import { office } from '../accounts/office';

export async function evidencePart(): Promise<typeof import('./EvidencePart.svelte')> {
  const [part] = await Promise.all([office(import('./EvidencePart.svelte')), words.addEvidence()]);
  return part;
}
