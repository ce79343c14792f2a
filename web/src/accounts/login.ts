import { fold } from '../units/fold';

/** A login somebody may have by their name: the given name, then the first letters of the others. "Nguyễn Văn An" → "an.nv". */
export function loginOf(name: string): string {
  const syllables = fold(name).split(' ').filter(Boolean);
  const given = syllables.at(-1) ?? '';
  const initials = syllables
    .slice(0, -1)
    .map((syllable) => syllable[0])
    .join('');
  const login = [given, initials].filter(Boolean).join('.');
  return /^[a-z]/.test(login) && login.length >= 3 ? login.slice(0, 40) : '';
}
