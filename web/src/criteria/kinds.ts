// Indicators without a figure: what their values mean.

/** Indicators whose value is an answer, 1 for yes and 0 for no. */
export function isYesNo(kind: string): boolean {
  return kind === 'yes_no' || kind === 'must_not_exist' || kind === 'tier_held';
}

export function answerWord(value: string): string {
  if (value === '1') return 'yes';
  return value === '0' ? 'no' : value;
}
