// Every number of a report opens to where it comes from.
import type { Figure } from './types';

const PAGES: [RegExp, string][] = [
  [/^\/api\/assessment\/status$/, '/'],
  [/^\/api\/assessment\/matrix$/, '/matrix'],
  [/^\/api\/targets$/, '/targets'],
  [/^\/api\/reporting\/obligations$/, '/reporting'],
];
const RECEIPT = /^\/api\/reporting\/receipts\/([^/]+)$/;

/** The page that shows what a question to the program answers; null when none does. */
export function pageOf(query: string): string | null {
  const [path = '', search] = query.split('?');
  const receipt = RECEIPT.exec(path)?.[1];
  if (receipt) return `/reporting/receipts/${receipt}`;
  const page = PAGES.find(([pattern]) => pattern.test(path))?.[1];
  if (!page) return null;
  return search ? `${page}?${search}` : page;
}

export interface Piece {
  text: string;
  figure?: Figure;
}

const isDigit = (character: string | undefined) => character !== undefined && /[\d,]/.test(character);

/** Where `number` stands alone in the text and `next` follows, from a place on; -1 when it does not. */
function placeOf(text: string, number: string, next: string, from: number): number {
  for (let at = text.indexOf(number, from); at >= 0; at = text.indexOf(number, at + 1)) {
    const after = text.slice(at + number.length);
    const isWhole = !isDigit(text[at - 1]) && text[at - 1] !== '/' && !/^(\d|[,./]\d)/.test(after);
    if (isWhole && after.startsWith(next)) return at;
  }
  return -1;
}

/** A sentence cut where its numbers stand, in their order. A number that was edited away has no piece. */
export function piecesOf(text: string, figures: readonly Figure[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const figure of figures) {
    if (!figure.text) continue;
    const named = placeOf(text, figure.text, ` ${figure.label}`, from);
    const at = named >= 0 ? named : placeOf(text, figure.text, '', from);
    if (at < 0) continue;
    if (at > from) pieces.push({ text: text.slice(from, at) });
    pieces.push({ text: figure.text, figure });
    from = at + figure.text.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}
