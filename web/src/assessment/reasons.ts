/** The reasons that say more than the marks: an unchecked threshold carries ~ and a footnote already. */
export function tellingReasons(reasons: readonly string[]): string[] {
  return reasons.filter((reason) => !/chưa đối chiếu văn bản gốc\.$/.test(reason));
}

/** The rule alone, for where the counts in its closing brackets stand beside it already. */
export function withoutCounts(reason: string): string {
  return reason.replace(/\s*\([^()]*tiêu chí không đạt[^()]*\)$/, '');
}
