/**
 * Indents and aligns HCL as `terraform fmt` does. Works on tokens, line by line:
 * a line that opens brackets indents what follows by one step, however many it opens,
 * and the `=` of neighbouring lines stand in one column.
 */
import { charactersOf } from './characters';
import { lex, type Token } from './lexer';

interface Line {
  tokens: Token[];
  /** Text up to the first `=`, or the whole line. */
  lead: string;
  /** Text from the `=` on, where the line can be aligned. */
  assign?: string;
  netBrackets: number;
  /** Heredoc lines behind the first, as they came. */
  rest: string[];
}

const STEP = 2;

function bracketChange(token: Token): number {
  if (token.kind !== 'punctuation') return 0;
  if ('{[('.includes(token.text)) return 1;
  return '}])'.includes(token.text) ? -1 : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function toLine(source: string, tokens: Token[]): Line {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return { tokens, lead: '', netBrackets: 0, rest: [] };
  const [text = '', ...rest] = source.slice(first.start, last.start + last.text.length).split('\n');
  const changes = tokens.map(bracketChange);
  const line: Line = { tokens, lead: text, netBrackets: sum(changes), rest };
  const equals = tokens.findIndex((token, index) => index > 0 && token.text === '=');
  const sign = tokens[equals];
  if (sign && sum(changes.slice(equals)) === 0) {
    line.lead = text.slice(0, sign.start - first.start).trimEnd();
    line.assign = text.slice(sign.start - first.start);
  }
  return line;
}

function toLines(source: string): Line[] {
  const lines: Token[][] = [[]];
  for (const token of lex(source)) {
    if (token.kind === 'newline') lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines.map((tokens) => toLine(source, tokens));
}

function close(indents: number[], count: number): void {
  let closed = count;
  while (closed > 0 && indents.length > 0) {
    const innermost = indents.pop() ?? 0;
    if (innermost > closed) indents.push(innermost - closed);
    closed -= innermost;
  }
}

/** Columns of each line's indentation, by the brackets that are open. */
function indentations(lines: readonly Line[]): number[] {
  const open: number[] = [];
  return lines.map((line) => {
    if (line.netBrackets < 0) close(open, -line.netBrackets);
    const columns = STEP * open.length;
    if (line.netBrackets > 0) open.push(line.netBrackets);
    return columns;
  });
}

/** Column of the `=` of each line, taken together over neighbours that have one. */
function alignments(lines: readonly Line[]): number[] {
  const columns = lines.map((line) => (line.assign === undefined ? 0 : charactersOf(line.lead)));
  for (let start = 0; start < lines.length; start++) {
    if (lines[start]?.assign === undefined) continue;
    let end = start;
    while (lines[end + 1]?.assign !== undefined) end++;
    const widest = Math.max(...columns.slice(start, end + 1));
    columns.fill(widest, start, end + 1);
    start = end;
  }
  return columns;
}

function layOutHeredoc(line: Line, indent: number): string[] {
  const margin = ' '.repeat(indent + STEP);
  const body = line.rest.slice(0, -1).map((text) => (text === '' ? '' : margin + text));
  return [...body, ' '.repeat(indent) + (line.rest.at(-1) ?? '').trim()];
}

function layOutLine(line: Line, indent: number, column: number): string[] {
  if (line.tokens.length === 0) return [''];
  const pad = line.assign === undefined ? '' : ' '.repeat(column - charactersOf(line.lead) + 1);
  const first = ' '.repeat(indent) + line.lead + pad + (line.assign ?? '');
  return line.rest.length > 0 ? [first, ...layOutHeredoc(line, indent)] : [first];
}

/** `source` as `terraform fmt` would leave it. Lines of a flush heredoc (`<<-`) are taken to have no margin. */
export function layOut(source: string): string {
  const lines = toLines(source);
  const indents = indentations(lines);
  const columns = alignments(lines);
  return lines
    .flatMap((line, index) => layOutLine(line, indents[index] ?? 0, columns[index] ?? 0))
    .join('\n');
}
