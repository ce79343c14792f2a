// Figures as people type them: decimal comma, thousands with a point or a blank. What can mean two things is not guessed.

export type Typed = { value: string } | { fault: 'not_a_figure' | 'ambiguous' };

const GROUPED = /^\d{1,3}([. ]\d{3})+(,\d+)?$/;
const WITH_COMMA = /^\d+,\d+$/;
const WITH_POINT = /^\d+\.\d+$/;
/** A thousand or a little more than one: "1.234", "1,234". */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** "1.234,5 %" → "1234.5"; nothing typed is an empty value. */
export function readFigure(typed: string): Typed {
  let text = typed
    .normalize('NFC')
    .replace(/[\u00a0\u202f\s]+/g, ' ')
    .replace('\u2212', '-')
    .trim();
  text = text.replace(/ ?%$/, '');
  const sign = text.startsWith('-') ? '-' : '';
  if (sign) text = text.slice(1).trim();
  if (text === '') return sign ? { fault: 'not_a_figure' } : { value: '' };
  if (AMBIGUOUS.test(text)) return { fault: 'ambiguous' };
  if (/^\d+$/.test(text) || WITH_POINT.test(text)) return { value: sign + text };
  if (WITH_COMMA.test(text)) return { value: sign + text.replace(',', '.') };
  if (GROUPED.test(text)) return { value: sign + text.replace(/[. ]/g, '').replace(',', '.') };
  return { fault: 'not_a_figure' };
}

/** "1234.5" → "1234,5": as it stands in a field, so that reading it again gives the same. */
export function fieldText(value: string | null): string {
  const text = (value ?? '').replace('.', ',');
  return AMBIGUOUS.test(text) ? `${text}0` : text;
}
