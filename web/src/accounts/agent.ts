// What browser a session is on, in the words people know it by. The full text stays in the title.

const BROWSERS: [RegExp, string][] = [
  [/coc_coc_browser\/(\d+)/i, 'Cốc Cốc'],
  [/Edg(?:e|A|iOS)?\/(\d+)/, 'Edge'],
  [/OPR\/(\d+)/, 'Opera'],
  [/SamsungBrowser\/(\d+)/, 'Samsung Internet'],
  [/Firefox\/(\d+)/, 'Firefox'],
  [/Chrom(?:e|ium)\/(\d+)/, 'Chrome'],
  [/Version\/(\d+).*Safari/, 'Safari'],
];
const SYSTEMS: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** "Chrome 141, Windows"; the first word of anything else ("curl/8.5.0"); empty when nothing was sent. */
export function browserName(agent: string): string {
  const system = SYSTEMS.find(([pattern]) => pattern.test(agent))?.[1];
  for (const [pattern, name] of BROWSERS) {
    const found = pattern.exec(agent);
    if (found) return [`${name} ${found[1]}`, system].filter(Boolean).join(', ');
  }
  return agent.split(' ')[0] ?? '';
}
