/** Breaks a long expression into lines, at its operators and inside its brackets. Its tokens stay, but for a comma before the last bracket. */
import { lex, type Token } from './lexer';

/** Longest expression on one line: with the name of an argument and its indent, a line has at most 160 columns. */
const LONGEST = 131;

const OPENING = ['(', '[', '{'];
const CLOSING = [')', ']', '}'];

type Tokens = readonly Token[];

const isMark = (token: Token | undefined, ...marks: readonly string[]): boolean =>
  token?.kind === 'punctuation' && marks.includes(token.text);

const isWord = (token: Token | undefined, word: string): boolean =>
  token?.kind === 'word' && token.text === word;

/** Positions of the tokens in no brackets that `isWanted` takes. */
function outside(tokens: Tokens, isWanted: (token: Token) => boolean): number[] {
  let depth = 0;
  return tokens.flatMap((token, at) => {
    if (isMark(token, ...CLOSING)) depth--;
    const found = depth === 0 && isWanted(token) ? [at] : [];
    if (isMark(token, ...OPENING)) depth++;
    return found;
  });
}

const marksOutside = (tokens: Tokens, mark: string): number[] =>
  outside(tokens, (token) => isMark(token, mark));

/** Behind which tokens an expression breaks: the `:` of conditionals, or else its operators of the weakest kind. */
function operatorsOf(tokens: Tokens): number[] {
  if (marksOutside(tokens, '?').length > 0) return marksOutside(tokens, ':');
  const either = marksOutside(tokens, '||');
  return either.length > 0 ? either : marksOutside(tokens, '&&');
}

/** The parts that end in one of `ends`, and the rest. */
function partsOf(tokens: Tokens, ends: readonly number[]): Tokens[] {
  const starts = [0, ...ends.map((end) => end + 1)];
  return starts
    .map((start, at) => tokens.slice(start, starts[at + 1]))
    .filter((part) => part.length > 0);
}

interface Group {
  readonly open: number;
  readonly close: number;
}

/** Position of the bracket that closes the one at `open`. */
function closeOf(tokens: Tokens, open: number): number {
  let depth = 0;
  return tokens.findIndex((token, at) => {
    if (at < open) return false;
    if (isMark(token, ...OPENING)) depth++;
    if (isMark(token, ...CLOSING)) depth--;
    return depth === 0;
  });
}

/** Whether a bracket begins an index, as in `names[0]`. */
function isIndex(tokens: Tokens, open: number): boolean {
  const before = tokens[open - 1];
  return isMark(tokens[open], '[') && (before?.kind === 'word' || isMark(before, ')', ']'));
}

/** The longest call, list, object, or parentheses that are in no others, with the brackets right inside them. */
function longestGroup(tokens: Tokens): Group | undefined {
  const sizeOf = ({ open, close }: Group) =>
    (tokens[close]?.start ?? 0) - (tokens[open]?.start ?? 0);
  const [longest] = outside(tokens, (token) => isMark(token, ...OPENING))
    .filter((open) => !isIndex(tokens, open))
    .map((open) => ({ open, close: closeOf(tokens, open) }))
    .filter(({ open, close }) => close > open + 1)
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  if (!longest) return undefined;
  let { open, close } = longest;
  while (isMark(tokens[open + 1], ...OPENING) && closeOf(tokens, open + 1) === close - 1) {
    open++;
    close--;
  }
  return { open, close };
}

class Wrapper {
  constructor(private readonly source: string) {}

  /** Lines of an expression. `isInside`: brackets are around it already, so that it can break anywhere. */
  lines(tokens: Tokens, isInside: boolean): string[] {
    const text = this.text(tokens);
    if (text.length <= LONGEST) return [text];
    const ends = operatorsOf(tokens);
    if (ends.length > 0) {
      const lines = this.parts(tokens, ends);
      return isInside ? lines : ['(', ...lines, ')'];
    }
    const group = longestGroup(tokens);
    if (!group) return [text];
    const { open, close } = group;
    return [
      this.text(tokens.slice(0, open + 1)),
      ...this.inner(tokens.slice(open + 1, close)),
      this.text(tokens.slice(close)),
    ];
  }

  private text(tokens: Tokens): string {
    const [first, last] = [tokens[0], tokens.at(-1)];
    return first && last ? this.source.slice(first.start, last.start + last.text.length) : '';
  }

  /** Each part with the sign that it ends in on its last line. */
  private parts(tokens: Tokens, ends: readonly number[]): string[] {
    return partsOf(tokens, ends).flatMap((part) => {
      const sign = part.at(-1);
      if (!sign || !isMark(sign, ':', '||', '&&', ',')) return this.lines(part, true);
      const lines = this.lines(part.slice(0, -1), true);
      const space = sign.text === ',' ? '' : ' ';
      return [...lines.slice(0, -1), `${lines.at(-1) ?? ''}${space}${sign.text}`];
    });
  }

  /** What is between brackets: a `for`, or values with commas between them. */
  private inner(tokens: Tokens): string[] {
    if (!isWord(tokens[0], 'for')) return this.parts(tokens, marksOutside(tokens, ','));
    const [colon = 0] = marksOutside(tokens, ':');
    const body = tokens.slice(colon + 1);
    const [when = body.length] = outside(body, (token) => isWord(token, 'if'));
    const condition = body.slice(when);
    return [
      ...this.lines(tokens.slice(0, colon + 1), true),
      ...this.lines(body.slice(0, when), true),
      ...(condition.length > 0 ? this.lines(condition, true) : []),
    ];
  }
}

/** On one line, unless a comment, a heredoc, or the attributes of an object need their own. */
function joined(source: string): string {
  if (!source.includes('\n')) return source;
  const needsLines = (token: Token) =>
    token.kind === 'comment' || token.kind === 'heredoc' || isMark(token, '{');
  if (lex(source).some(needsLines)) return source;
  return source
    .trim()
    .replace(/([([])\s*\n\s*/g, '$1')
    .replace(/,?\s*\n\s*([)\]])/g, '$1')
    .replace(/\s*\n\s*/g, ' ');
}

const isLong = (source: string) => source.split('\n').some(({ length }) => length > LONGEST);

/** `source` on several lines, if one of its lines is long. */
export function wrapped(source: string): string {
  if (!isLong(source)) return source;
  const line = joined(source);
  return line.includes('\n') ? source : new Wrapper(line).lines(lex(line), false).join('\n');
}
