import { word } from '../i18n/i18n.svelte';
import type { PermissionName } from './types';

/** A permission in words; one that only the program knows goes by the name the program gives it. */
export function permissionWord(code: string, names: readonly PermissionName[]): string {
  const own = word('permission', code);
  return own === code ? (names.find((line) => line.code === code)?.name ?? code) : own;
}
