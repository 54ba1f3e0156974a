/** The passages of a Markdown document. */
import { addInline } from './inline';
import { PassageBuilder, type Passage, type PassageKind } from './passage';

interface Line {
  readonly text: string;
  readonly offset: number;
}

function linesOf(text: string): Line[] {
  let offset = 0;
  return text.split('\n').map((line) => {
    const own = { text: line, offset };
    offset += line.length + 1;
    return own;
  });
}

const FENCE = /^\s*(?:>\s*)?(?:[-*+]\s+|\d+\.\s+)?(`{3,}|~{3,})/;
const HEADING = /^#{1,6}\s+/;
const ITEM = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ x]\]\s+)?/;
const QUOTE = /^\s*>\s?/;
const TABLE_ROW = /^\s*\|/;
const TABLE_RULE = /^\s*\|[\s:|-]+$/;
const DEFINITION = /^\s*\[[^\]]+\]:\s/;

/** Same text with the HTML comments blank, so that offsets stay. */
const withoutComments = (text: string) =>
  text.replace(/<!--[^]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));

/** Lines outside of code fences. A fence is an empty line: it ends the paragraph before it. */
function proseLines(text: string): Line[] {
  let fence = '';
  return linesOf(withoutComments(text)).map((line) => {
    const mark = FENCE.exec(line.text)?.[1] ?? '';
    const inside = fence !== '';
    if (!inside && mark !== '') fence = mark;
    else if (inside && mark.startsWith(fence) && line.text.trim() === mark) fence = '';
    else if (!inside) return line;
    return { text: '', offset: line.offset };
  });
}

/** The cells of a row: where each begins in the line, and its text. */
function cellsOf(row: string): [start: number, cell: string][] {
  const cells: [number, string][] = [];
  let start = row.indexOf('|') + 1;
  // A bar in code or behind a backslash is no border.
  for (const { index, 0: token } of row.matchAll(/\\.|`[^`]*`|\|/g)) {
    if (token !== '|' || index < start) continue;
    cells.push([start, row.slice(start, index)]);
    start = index + 1;
  }
  return cells;
}

/** The passage that `lines` make together: inline markup may begin on one line and end on the next. */
function passageOf(kind: PassageKind, lines: readonly Line[]): Passage | undefined {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length + 1;
  }
  const builder = new PassageBuilder();
  addInline(builder, lines.map(({ text }) => text).join('\n'), 0);
  const passage = builder.build(kind);
  let line = 0;
  const offsets = passage?.offsets.map((offset) => {
    while (offset >= (starts[line + 1] ?? Infinity)) line += 1;
    return (lines[line]?.offset ?? 0) + offset - (starts[line] ?? 0);
  });
  return passage && { ...passage, offsets: offsets ?? [] };
}

/** Puts lines together into passages. */
class Reader {
  readonly passages: Passage[] = [];
  private lines: Line[] = [];
  private kind: PassageKind = 'paragraph';

  begin(kind: PassageKind, line: Line): void {
    this.end();
    this.kind = kind;
    this.lines = [line];
  }

  continue(line: Line): void {
    if (this.lines.length === 0) this.kind = 'paragraph';
    this.lines.push(line);
  }

  end(): void {
    const passage = passageOf(this.kind, this.lines);
    if (passage) this.passages.push(passage);
    this.lines = [];
  }
}

/** `line` without what `marker` matches at its start. */
function without(marker: RegExp, { text, offset }: Line): Line {
  const length = marker.exec(text)?.[0].length ?? 0;
  return { text: text.slice(length), offset: offset + length };
}

function readLine(reader: Reader, quoted: Line): void {
  const line = without(QUOTE, quoted);
  const { text } = line;
  if (text.trim() === '' || TABLE_RULE.test(text) || DEFINITION.test(text)) reader.end();
  else if (TABLE_ROW.test(text)) {
    for (const [start, cell] of cellsOf(text))
      reader.begin('cell', { text: cell, offset: line.offset + start });
    reader.end();
  } else if (HEADING.test(text)) {
    reader.begin('heading', without(HEADING, line));
    reader.end();
  } else if (ITEM.test(text)) reader.begin('item', without(ITEM, line));
  else reader.continue(line);
}

/** Every passage of `text`, in order. Code fences, comments, and link targets are none. */
export function readMarkdown(text: string): Passage[] {
  const reader = new Reader();
  for (const line of proseLines(text)) readLine(reader, line);
  reader.end();
  return reader.passages;
}
