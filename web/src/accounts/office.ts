// What the pages of the office need beside their own code: their words and the look of forms. Not part of the first view.
import type { Component } from 'svelte';
import { words, type Part } from '../i18n/i18n.svelte';

type Page = { default: Component<never> };

export async function office<T extends Page>(page: Promise<T>, ...parts: Part[]): Promise<T> {
  const [found] = await Promise.all([page, words.add('office', ...parts), import('../shared/forms.css')]);
  return found;
}
