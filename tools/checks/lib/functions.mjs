// How long the functions of a C++, TypeScript or Svelte file are. An approximation by braces: good enough to
// see a function grow too long, not a parser.

/** Same length, same lines; comments and the insides of strings become blanks. */
export function withoutTextAndComments(source) {
  const token = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|R"(\w*)\([\s\S]*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g;
  return source.replace(token, (found, _delimiter, at) => {
    if (found[0] === "'" && /[0-9A-Fa-f]/.test(source[at - 1] ?? '')) return found.replace(/[{}]/g, ' ');  // 1'000
    return found.replace(/[^\n]/g, ' ');
  });
}

const notAFunction = /^(if|else|for|while|switch|do|try|catch|namespace|class|struct|union|enum|extern|return|import|export default|type|interface)\b/;
const looksLikeFunction = /(\)\s*(const|noexcept|override|final|mutable|&&?|->\s*[\w:<>,&*\s]+|:[\s\S]*)*\s*|=>\s*)$/;

const isFunctionHead = (head) => !notAFunction.test(head) && looksLikeFunction.test(head);

/** [{line, length}] of outermost functions; what is inside one belongs to it. */
export function functionsIn(source) {
  const text = withoutTextAndComments(source);
  const open = [];
  const found = [];
  let head = '';
  let line = 1;
  for (const char of text) {
    if (char === '\n') line += 1;
    if (char === '{') {
      const inside = open.some((block) => block.isFunction);
      open.push({ line, isFunction: !inside && isFunctionHead(head.trim()) });
    } else if (char === '}') {
      const block = open.pop();
      if (block?.isFunction) found.push({ line: block.line, length: line - block.line + 1 });
    }
    head = '{};'.includes(char) ? '' : head + char;
  }
  return found;
}
