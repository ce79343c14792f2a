// Finds @req and @legal tags in comments, and what they stand on.
import { isTest } from './files.mjs';

const comment = /^\s*(\/\/|\/?\*|#(?!include)|<!--)/;

/** "R5, R7–R9" as ['R5', 'R7', 'R8', 'R9']. */
export function requirementIds(text) {
  return [...text.matchAll(/\bR(\d+)(?:\s*[-–]\s*R?(\d+))?/g)].flatMap(([, first, last]) => {
    const end = Number(last ?? first);
    return Array.from({ length: end - first + 1 }, (_, index) => `R${Number(first) + index}`);
  });
}

const shapes = [
  /^\s*(?:TYPED_|RC_GTEST_)?(?:TEST|TEST_F|TEST_P|PROP|FIXTURE_PROP)\w*\(\s*(\w+)\s*,\s*(\w+)/,
  /^\s*(?:test|it|describe)(?:\.\w+)*\(\s*['"`]([^'"`]+)/,
  /^\s*(?:export\s+)?(?:enum\s+(?:class\s+)?|struct\s+|class\s+|interface\s+|type\s+|const\s+|(?:async\s+)?function\s+)(\w+)/,
  /([A-Za-z_]\w*)\s*\(/,
  /([A-Za-z_]\w*)\s*(?:=[^=]*|\{[^}]*\})?;/,
];

/** The name of what a line declares; nothing for a blank line. */
function declaredName(line) {
  for (const shape of shapes) {
    const match = line.match(shape);
    if (match) return match.slice(1).filter(Boolean).join('.');
  }
  return '';
}

/** What the comment at this index is about: the declaration below it, or nothing for the whole file. */
function subjectOf(lines, index) {
  if (!comment.test(lines[index])) return declaredName(lines[index].replace(/\/\/.*$/, ''));
  let next = index + 1;
  while (next < lines.length && comment.test(lines[next])) next += 1;
  return declaredName(lines[next] ?? '');
}

/** [{tag: 'req' | 'legal', value, path, name, isTest}] of one file. */
export function tagsIn(path, text) {
  const lines = text.split('\n');
  return lines.flatMap((line, index) =>
    [...line.matchAll(/@(req|legal)\s+([^@]*)/g)].flatMap(([, tag, rest]) => {
      const where = { path, name: subjectOf(lines, index), isTest: isTest(path) };
      const values = tag === 'req' ? requirementIds(rest) : [rest.replace(/\s*(\*\/|-->)\s*$/, '').trim()];
      return values.map((value) => ({ tag, value, ...where }));
    }));
}
