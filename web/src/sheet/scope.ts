// What a form is asked for, and the address it comes from.
import { address } from '../shared/api/client';

export interface Wanted {
  /** One commune; else the communes of a place. */
  commune: string | null;
  within: string | null;
  /** The place is everything somebody may see: then only one indicator fits into one form. */
  isWhole: boolean;
  indicator: string | null;
  set: string | null;
  period: string;
}

/** The address of the form; null while an indicator has to be chosen first. */
export function formAddress(wanted: Wanted): string | null {
  const { commune, within, isWhole, indicator, set, period } = wanted;
  if (commune) return address('/api/sheet/template', { unit: commune, indicator, set, period });
  if (isWhole && !indicator) return null;
  return address('/api/sheet/template/within', { within, indicator, set, period });
}
