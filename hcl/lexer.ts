/** Splits HCL source into tokens: enough to lay it out, to parse an expression, and to compare two sources. */

export type TokenKind =
  'word' | 'number' | 'string' | 'heredoc' | 'punctuation' | 'comment' | 'newline';

export interface Token {
  kind: TokenKind;
  text: string;
  /** Offset of the first character in the source. */
  start: number;
}

/** A fault in HCL source, with the line and the text around it. */
export class HclSyntaxError extends Error {
  constructor({ source, offset, found }: { source: string; offset: number; found: string }) {
    const line = source.slice(0, offset).split('\n').length;
    const excerpt = source.slice(Math.max(0, offset - 30), offset + 30).replaceAll('\n', '⏎');
    super(`bug: malformed HCL at line ${line}: ${found} near «${excerpt}» in:\n${source}`);
  }
}

const WORD = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\n/uy;
const SPACE = /[ \t\r]+/y;
const PUNCTUATION = /\.\.\.|&&|\|\||[=!<>]=|=>|[{}[\]().,:?!=<>+\-*/%]/y;

/** Where the match of a sticky pattern at this offset ends; undefined where there is none. */
function endOf(pattern: RegExp, source: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : undefined;
}

/** Offset just behind the `}` that closes an interpolation whose content starts at `from`. */
export function endOfInterpolation(source: string, from: number): number {
  let depth = 1;
  for (let at = from; at < source.length;) {
    const space = endOf(SPACE, source, at);
    // A `~` before the end eats the spaces behind it.
    const token = space || source[at] === '~' ? undefined : tokenAt(source, at);
    if (token?.kind === 'punctuation' && token.text === '{') depth++;
    at = space ?? at + (token?.text.length ?? 1);
    if (token?.kind === 'punctuation' && token.text === '}' && --depth === 0) return at;
  }
  throw new HclSyntaxError({ source, offset: from, found: 'an interpolation without its end' });
}

/** Offset just behind the quote that closes the template that opens at `from`. */
export function endOfQuoted(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === '"') return at + 1;
    else if (char === '\n') break;
    else if (isMarker(source, at)) {
      if (source[at - 1] === char) continue;
      at = endOfInterpolation(source, at + 2) - 1;
    }
  }
  throw new HclSyntaxError({ source, offset: from, found: 'a string without its end' });
}

/** Whether an interpolation or directive, or its escaped form, has its `${` or `%{` here. */
function isMarker(source: string, at: number): boolean {
  return (source[at] === '$' || source[at] === '%') && source[at + 1] === '{';
}

/** Offset just behind the heredoc that starts here; undefined where `<` is just a sign. */
function endOfHeredoc(source: string, start: number): number | undefined {
  HEREDOC.lastIndex = start;
  const head = HEREDOC.exec(source);
  if (!head) return undefined;
  const end = new RegExp(`^[ \\t]*${head[1] ?? ''}$`, 'gm');
  end.lastIndex = start + head[0].length;
  const found = end.exec(source);
  if (!found)
    throw new HclSyntaxError({ source, offset: start, found: 'a heredoc without its end' });
  return end.lastIndex;
}

function endOfComment(source: string, at: number): number {
  if (!source.startsWith('/*', at)) {
    const end = source.indexOf('\n', at);
    return end < 0 ? source.length : end;
  }
  const end = source.indexOf('*/', at);
  if (end < 0) throw new HclSyntaxError({ source, offset: at, found: 'a comment without its end' });
  return end + 2;
}

function token(kind: TokenKind, source: string, start: number, end: number): Token {
  return { kind, text: source.slice(start, end), start };
}

function isComment(source: string, at: number): boolean {
  const char = source[at];
  return char === '#' || (char === '/' && (source[at + 1] === '/' || source[at + 1] === '*'));
}

function tokenAt(source: string, start: number): Token {
  const char = source[start];
  if (char === '\n') return token('newline', source, start, start + 1);
  if (char === '"') return token('string', source, start, endOfQuoted(source, start));
  if (isComment(source, start)) return token('comment', source, start, endOfComment(source, start));
  const heredoc = char === '<' ? endOfHeredoc(source, start) : undefined;
  if (heredoc) return token('heredoc', source, start, heredoc);
  const mark = endOf(PUNCTUATION, source, start);
  if (mark) return token('punctuation', source, start, mark);
  const word = endOf(WORD, source, start);
  if (word) return token('word', source, start, word);
  const number = endOf(NUMBER, source, start);
  if (number) return token('number', source, start, number);
  throw new HclSyntaxError({
    source,
    offset: start,
    found: `the character ${JSON.stringify(char)}`,
  });
}

/** Every token of `source`, spaces left out. Throws {@link HclSyntaxError}. */
export function lex(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const space = endOf(SPACE, source, at);
    if (space) {
      at = space;
      continue;
    }
    const token = tokenAt(source, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}
