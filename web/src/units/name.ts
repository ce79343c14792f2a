import { t, word } from '../i18n/i18n.svelte';

const CARRIES_TYPE = /^(tỉnh|thành phố|huyện|thị xã|xã|phường|thị trấn|đặc khu)\s/iu;

/** A unit as people say it: "Xã Đăk Pék", "Tỉnh Kon Tum"; in English "Kon Tum Province". */
export function fullName(unit: { name: string; type: string }): string {
  if (CARRIES_TYPE.test(unit.name)) return unit.name;
  return t('unit.full_name', { type: word('unit_type', unit.type), name: unit.name });
}
