// What the pages of entering and judging values need beside their own code: their words, and those and the look of forms.
import type { Component } from 'svelte';
import { office } from '../../accounts/office';
import { words } from '../../i18n/i18n.svelte';

type Page = { default: Component<never> };

export async function recording<T extends Page>(page: Promise<T>): Promise<T> {
  const [found] = await Promise.all([office(page), words.add('recording')]);
  return found;
}
