/**
 * Indents and aligns HCL as `terraform fmt` does. Looks for line ends, brackets and `=` alone, and jumps over all else:
 * a line that opens brackets indents what follows by one step, however many it opens,
 * and the `=` of neighbouring lines stand in one column.
 */
import { charactersOf } from './characters';
import { endOfOpaque, findMark } from './lexer';

interface Line {
  /** Text up to the first `=`, or the whole line. */
  lead: string;
  /** Text from the `=` on, where the line can be aligned. */
  assign?: string;
  netBrackets: number;
  /** Heredoc lines behind the first, as they came. */
  rest: string[];
}

/** A line as offsets in the source. */
interface Span {
  start: number;
  end: number;
  /** Offset of the first `=`. */
  equals?: number;
  netBrackets: number;
  /** The part of `netBrackets` that stands behind the first `=`. */
  netBehind: number;
}

const STEP = 2;

const MARK = /[\n"#/<={}[\]()]/g;

/** Whether the `=` at `at` is a sign of its own, and no part of `==`, `!=`, `<=`, `>=` or `=>`. */
function isAssignment(source: string, at: number): boolean {
  return !/[=!<>]/.test(source[at - 1] ?? ' ') && !/[=>]/.test(source[at + 1] ?? ' ');
}

function newSpan(start: number): Span {
  return { start, end: start, netBrackets: 0, netBehind: 0 };
}

function addBracket(line: Span, change: number): void {
  line.netBrackets += change;
  if (line.equals !== undefined) line.netBehind += change;
}

/** Takes in what stands at `at`, and returns the offset behind it. */
function takeMark(line: Span, source: string, at: number): number {
  const char = source[at] ?? '';
  if ('{[('.includes(char)) addBracket(line, 1);
  else if ('}])'.includes(char)) addBracket(line, -1);
  else if (char === '=') {
    if (line.equals === undefined && isAssignment(source, at)) line.equals = at;
  } else return endOfOpaque(source, at) ?? at + 1;
  return at + 1;
}

function toSpans(source: string): Span[] {
  const lines: Span[] = [];
  let line = newSpan(0);
  let at = findMark(MARK, source, 0);
  while (at !== undefined) {
    if (source[at] === '\n') {
      lines.push({ ...line, end: at });
      line = newSpan(at + 1);
    }
    const behind = source[at] === '\n' ? at + 1 : takeMark(line, source, at);
    at = findMark(MARK, source, behind);
  }
  return [...lines, { ...line, end: source.length }];
}

function toLine(source: string, { start, end, equals, netBrackets, netBehind }: Span): Line {
  const [text = '', ...rest] = source.slice(start, end).split('\n');
  const isAligned = equals !== undefined && netBehind === 0;
  if (!isAligned) return { lead: text.trim(), netBrackets, rest };
  const lead = text.slice(0, equals - start).trim();
  return { lead, assign: text.slice(equals - start).trimEnd(), netBrackets, rest };
}

function toLines(source: string): Line[] {
  return toSpans(source).map((span) => toLine(source, span));
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
  if (line.lead === '' && line.assign === undefined) return [''];
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
