import { t, word } from '../i18n/i18n.svelte';

const CARRIES_TYPE = /^(tỉnh|thành phố|huyện|thị xã|xã|phường|thị trấn|đặc khu|thôn|làng|bản|buôn|khu|tổ dân phố)\s/iu;

/** A unit as people say it: "Xã Đăk Pék", "Tỉnh Kon Tum"; in English "Kon Tum Province". */
export function fullName(unit: { name: string; type: string }): string {
  if (CARRIES_TYPE.test(unit.name)) return unit.name;
  return t('unit.full_name', { type: word('unit_type', unit.type), name: unit.name });
}

/** What a unit belongs to, as people say it; empty for a province. */
export function parentName(unit: { parent_name: string | null; parent_type?: string | null }): string {
  if (!unit.parent_name) return '';
  return unit.parent_type ? fullName({ name: unit.parent_name, type: unit.parent_type }) : unit.parent_name;
}
