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

const HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\n/uy;
const WORD = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const PUNCTUATION = /\.\.\.|&&|\|\||[=!<>]=|=>|[{}[\]().,:?!=<>+\-*/%]/y;

/** What matters inside an interpolation, and inside quotes; the search jumps from one to the next. */
const INTERPOLATION_MARK = /["#/<{}]/g;
const QUOTED_MARK = /["\\\n$%]/g;

/** Where the match of a sticky pattern at this offset ends; undefined where there is none. */
function endOf(pattern: RegExp, source: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : undefined;
}

/** Offset of the first of `marks`, a pattern of single characters, from `from` on; undefined where there is none. */
export function findMark(marks: RegExp, source: string, from: number): number | undefined {
  marks.lastIndex = from;
  return marks.test(source) ? marks.lastIndex - 1 : undefined;
}

/** Offset just behind the `}` that closes an interpolation whose content starts at `from`. */
export function endOfInterpolation(source: string, from: number): number {
  let depth = 1;
  let at = findMark(INTERPOLATION_MARK, source, from);
  while (at !== undefined) {
    if (source[at] === '{') depth++;
    if (source[at] === '}' && --depth === 0) return at + 1;
    at = findMark(INTERPOLATION_MARK, source, endOfOpaque(source, at) ?? at + 1);
  }
  throw new HclSyntaxError({ source, offset: from, found: 'an interpolation without its end' });
}

/** Offset just behind the quote that closes the template that opens at `from`. */
export function endOfQuoted(source: string, from: number): number {
  let at = findMark(QUOTED_MARK, source, from + 1);
  while (at !== undefined && source[at] !== '\n') {
    if (source[at] === '"') return at + 1;
    let next = at + (source[at] === '\\' ? 2 : 1);
    if (isMarker(source, at) && source[at - 1] !== source[at])
      next = endOfInterpolation(source, at + 2);
    at = findMark(QUOTED_MARK, source, next);
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

function isComment(source: string, at: number): boolean {
  const char = source[at];
  return char === '#' || (char === '/' && (source[at + 1] === '/' || source[at + 1] === '*'));
}

/** Offset just behind the string, comment or heredoc that starts here, where no bracket counts; undefined where none does. */
export function endOfOpaque(source: string, at: number): number | undefined {
  if (source[at] === '"') return endOfQuoted(source, at);
  if (isComment(source, at)) return endOfComment(source, at);
  return source[at] === '<' ? endOfHeredoc(source, at) : undefined;
}

function token(kind: TokenKind, source: string, start: number, end: number): Token {
  return { kind, text: source.slice(start, end), start };
}

function tokenAt(source: string, start: number): Token {
  const char = source[start];
  if (char === '\n') return token('newline', source, start, start + 1);
  const word = endOf(WORD, source, start);
  if (word) return token('word', source, start, word);
  const opaque = endOfOpaque(source, start);
  if (opaque) {
    const kind = char === '"' ? 'string' : char === '<' ? 'heredoc' : 'comment';
    return token(kind, source, start, opaque);
  }
  const mark = endOf(PUNCTUATION, source, start);
  if (mark) return token('punctuation', source, start, mark);
  const number = endOf(NUMBER, source, start);
  if (number) return token('number', source, start, number);
  throw new HclSyntaxError({
    source,
    offset: start,
    found: `the character ${JSON.stringify(char)}`,
  });
}

function isSpace(char: string | undefined): boolean {
  return char === ' ' || char === '\t' || char === '\r';
}

/** Every token of `source`, spaces left out. Throws {@link HclSyntaxError}. */
export function lex(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    if (isSpace(source[at])) {
      at++;
      continue;
    }
    const token = tokenAt(source, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}
