// What the pages of the office need beside their own code: their words and the look of forms. Not part of the first view.
import type { Component } from 'svelte';
import { words, type Pack } from '../i18n/i18n.svelte';

type Page = { default: Component<never> };

/** A page with the words of the office, and those of its own capability when it has some. */
export async function office<T extends Page>(page: Promise<T>, ...packs: Pack[]): Promise<T> {
  const needed = (['office', ...packs] as Pack[]).map((pack) => words.add(pack));
  const [found] = await Promise.all([page, import('../shared/forms.css'), ...needed]);
  return found;
}
