// Under which boundaries a date falls: on 01/07/2025 districts ceased to exist and communes were redrawn nationwide.
// Only the note in the frame depends on this; which units exist on a date is always the program's answer.
const REDRAWN_ON = '2025-07-01';

export function isBeforeRedrawing(asOf: string): boolean {
  return asOf < REDRAWN_ON;
}
