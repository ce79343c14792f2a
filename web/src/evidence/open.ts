// The part of papers with its words and the look of forms: fetched when somebody opens it.
import { office } from '../accounts/office';

export const evidencePart = () => office(import('./EvidencePart.svelte'), 'evidence');
