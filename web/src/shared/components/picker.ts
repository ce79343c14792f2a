import { fold, isLike } from '../../units/fold';

export interface Choice {
  code: string;
  name: string;
  detail?: string;
}

/** The choices whose name or code is meant by what was typed; those that have it as it is written before those that sound like it. */
export function matching<T extends Choice>(choices: readonly T[], typed: string): T[] {
  const needle = fold(typed);
  if (!needle) return [...choices];
  const found = choices.filter(
    (choice) => isLike(choice.name, typed) || fold(choice.code) === needle || isLike(choice.detail ?? '', typed),
  );
  const rank = (choice: Choice) => (fold(choice.name).includes(needle) ? 0 : isLike(choice.name, typed) ? 1 : 2);
  return found.sort((a, b) => rank(a) - rank(b));
}
