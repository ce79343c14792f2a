// What the keyboard does in the scorecard. Pure: a position and a key go in, the next position or an action comes out.

export interface Position {
  line: number;
  column: number;
}
export interface Size {
  lines: number;
  columns: number;
  /** How many lines Page Up and Page Down move. */
  page: number;
}
export type Action = 'open' | 'search' | 'close';

/** Where the key leads; null when the key does not move. Never leaves the grid. */
export function moved(from: Position, key: string, size: Size, control = false): Position | null {
  const last = { line: size.lines - 1, column: size.columns - 1 };
  const to = { ...from };
  switch (key) {
    case 'ArrowUp':
      to.line -= 1;
      break;
    case 'ArrowDown':
      to.line += 1;
      break;
    case 'ArrowLeft':
      to.column -= 1;
      break;
    case 'ArrowRight':
      to.column += 1;
      break;
    case 'PageUp':
      to.line -= size.page;
      break;
    case 'PageDown':
      to.line += size.page;
      break;
    case 'Home':
      to.column = 0;
      if (control) to.line = 0;
      break;
    case 'End':
      to.column = last.column;
      if (control) to.line = last.line;
      break;
    default:
      return null;
  }
  return { line: within(to.line, last.line), column: within(to.column, last.column) };
}

export function actionOf(key: string): Action | null {
  if (key === 'Enter' || key === ' ') return 'open';
  if (key === '/') return 'search';
  return key === 'Escape' ? 'close' : null;
}

function within(value: number, last: number): number {
  return Math.max(0, Math.min(last, value));
}
