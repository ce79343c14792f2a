// What the keyboard does in the grid. Pure: a key and where the caret is go in, a step or an action comes out.

export type Step = 'up' | 'down' | 'left' | 'right' | 'save' | 'undo';
export interface Field {
  kind: 'text' | 'choice' | 'other';
  /** The caret stands before the first character; after the last one. Always true outside text. */
  atStart: boolean;
  atEnd: boolean;
}

/** In a choice the arrows up and down change the answer, as everywhere; in text left and right leave at its ends only. */
export function stepOf(key: string, field: Field): Step | null {
  if (key === 'Enter') return field.kind === 'other' ? null : 'save';
  if (key === 'Escape') return 'undo';
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    if (field.kind === 'choice') return null;
    return key === 'ArrowUp' ? 'up' : 'down';
  }
  if (key === 'ArrowLeft') return field.kind !== 'text' || field.atStart ? 'left' : null;
  if (key === 'ArrowRight') return field.kind !== 'text' || field.atEnd ? 'right' : null;
  return null;
}

export function fieldOf(element: Element): Field {
  if (element instanceof HTMLSelectElement) return { kind: 'choice', atStart: true, atEnd: true };
  if (!(element instanceof HTMLInputElement) || element.type !== 'text')
    return { kind: 'other', atStart: true, atEnd: true };
  const { selectionStart, selectionEnd, value } = element;
  // A field whose whole text is selected has just been entered: the arrows still move on.
  const whole = selectionStart === 0 && selectionEnd === value.length;
  return { kind: 'text', atStart: whole || selectionEnd === 0, atEnd: whole || selectionStart === value.length };
}

/** The column nearest to the wanted one among those a line has. */
export function nearest(columns: readonly number[], wanted: number): number | null {
  const order = [...columns].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b);
  return order[0] ?? null;
}
