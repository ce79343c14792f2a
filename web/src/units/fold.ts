// Finding names without marks, as people type them: "dak pet" means Đăk Pék.

/** Lower case, no tone or vowel marks, đ → d, single spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Highland names are spelled several ways: final k, c and t, initial p and b, y and i count as the same sound. */
export function soundKey(text: string): string {
  return fold(text)
    .split(' ')
    .map((syllable) =>
      syllable
        .replace(/y/g, 'i')
        .replace(/^p(?!h)/, 'b')
        .replace(/[ct]$/, 'k'),
    )
    .join(' ');
}

/** Whether `name` is what somebody typing `needle` may mean. The last syllable typed may be unfinished. */
export function isLike(name: string, needle: string): boolean {
  if (fold(name).includes(fold(needle))) return true;
  return soundKey(name).includes(soundKey(needle));
}
