/**
 * Indents and aligns HCL as `terraform fmt` does: a line that opens brackets indents what follows by one step, however
 * many it opens, and the `=` of neighbouring lines stand in one column. Where the lines are not known yet, the source is
 * searched for line ends, brackets and `=` alone, and all else is jumped over.
 */
import { charactersOf } from './characters';
import { endOfOpaque, findMark } from './lexer';

/** A line before it is indented and aligned. */
export interface Line {
  /** Text up to the first `=`, or the whole line. */
  readonly lead: string;
  /** Text from the `=` on, where the line can be aligned. */
  readonly assign: string | undefined;
  /** Brackets that it opens, less those that it closes. */
  readonly netBrackets: number;
  /** Heredoc lines behind the first, as they came. */
  readonly rest: readonly string[];
}

/** A line as offsets in the source. */
interface Span {
  start: number;
  end: number;
  /** Offset of the first `=`. */
  equals: number | undefined;
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
  return { start, end: start, equals: undefined, netBrackets: 0, netBehind: 0 };
}

function addBracket(span: Span, change: number): void {
  span.netBrackets += change;
  if (span.equals !== undefined) span.netBehind += change;
}

/** Takes in what stands at `at`, and returns the offset behind it. */
function takeMark(span: Span, source: string, at: number): number {
  const char = source[at] ?? '';
  if ('{[('.includes(char)) addBracket(span, 1);
  else if ('}])'.includes(char)) addBracket(span, -1);
  else if (char === '=') {
    if (span.equals === undefined && isAssignment(source, at)) span.equals = at;
  } else return endOfOpaque(source, at) ?? at + 1;
  return at + 1;
}

function toSpans(source: string): Span[] {
  const spans: Span[] = [];
  let span = newSpan(0);
  let at = findMark(MARK, source, 0);
  while (at !== undefined) {
    let behind = at + 1;
    if (source[at] === '\n') {
      span.end = at;
      spans.push(span);
      span = newSpan(behind);
    } else behind = takeMark(span, source, at);
    at = findMark(MARK, source, behind);
  }
  span.end = source.length;
  spans.push(span);
  return spans;
}

const NO_REST: readonly string[] = [];

/** A line that opens as many brackets as `netBrackets` says. */
export function line(lead: string, netBrackets = 0): Line {
  return { lead, assign: undefined, netBrackets, rest: NO_REST };
}

/** A line `lead = value` with a value that ends where the line does. */
export function assignment(lead: string, value: string): Line {
  return { lead, assign: `= ${value}`, netBrackets: 0, rest: NO_REST };
}

function toLine(source: string, { start, end, equals, netBrackets, netBehind }: Span): Line {
  const all = source.slice(start, end);
  const [text = '', ...rest] = all.includes('\n') ? all.split('\n') : [all];
  const isAligned = equals !== undefined && netBehind === 0;
  if (!isAligned) return { lead: text.trim(), assign: undefined, netBrackets, rest };
  const lead = text.slice(0, equals - start).trim();
  return { lead, assign: text.slice(equals - start).trimEnd(), netBrackets, rest };
}

/** The lines of HCL source. Those of a flush heredoc (`<<-`) are taken to have no margin. */
export function linesOf(source: string): Line[] {
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

/** Spaces before the `=` of each line: it stands in one column over neighbours that have one. */
function paddings(lines: readonly Line[]): number[] {
  const widths = lines.map(({ lead, assign }) => (assign === undefined ? -1 : charactersOf(lead)));
  const paddings = widths.map(() => 0);
  for (let start = 0; start < widths.length; start++) {
    let end = start;
    let widest = 0;
    for (let width = widths[end] ?? -1; width >= 0; width = widths[++end] ?? -1)
      widest = Math.max(widest, width);
    for (; start < end; start++) paddings[start] = widest - (widths[start] ?? 0) + 1;
  }
  return paddings;
}

function layOutHeredoc(rest: readonly string[], indent: number): string {
  const margin = ' '.repeat(indent + STEP);
  const body = rest.slice(0, -1).map((text) => (text === '' ? '\n' : `\n${margin}${text}`));
  return `${body.join('')}\n${' '.repeat(indent)}${(rest.at(-1) ?? '').trim()}`;
}

function layOutLine({ lead, assign, rest }: Line, indent: number, padding: number): string {
  if (lead === '' && assign === undefined) return '';
  const first = ' '.repeat(indent) + lead + ' '.repeat(padding) + (assign ?? '');
  return rest.length > 0 ? first + layOutHeredoc(rest, indent) : first;
}

/** The text of `lines` as `terraform fmt` would leave it. Ends in a newline. */
export function layOut(lines: readonly Line[]): string {
  const spaces = paddings(lines);
  const open: number[] = [];
  let text = '';
  lines.forEach((line, index) => {
    if (line.netBrackets < 0) close(open, -line.netBrackets);
    text += `${layOutLine(line, STEP * open.length, spaces[index] ?? 0)}\n`;
    if (line.netBrackets > 0) open.push(line.netBrackets);
  });
  return text;
}
