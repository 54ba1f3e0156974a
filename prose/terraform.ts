/** The passages of a Terraform file: descriptions of variables and outputs, error messages, and comments. */
import { CODE, PassageBuilder, type Passage, type PassageKind } from './passage';

const OPENING = /(description|error_message)\s*=\s*$/;
const BLOCK = /^(\w+)\s+"/;
const COMMENT = /(?:#|\/\/)/y;
const HEREDOC = /<<-?(\w+)[^\n]*\n/y;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/** Reads one file from its first character to its last. */
class Reader {
  readonly passages: Passage[] = [];
  private at = 0;
  private comment: { builder: PassageBuilder; column: number; nextLine: number } | undefined;
  private line = 0;
  private lineStart = 0;

  constructor(private readonly text: string) {}

  read(): Passage[] {
    while (this.at < this.text.length) this.step();
    this.endComment();
    return this.passages;
  }

  private step(): void {
    const char = this.text[this.at] ?? '';
    if (char === '\n') this.newLine(this.at + 1);
    else if (char === '"') this.quoted();
    else if (this.matches(COMMENT)) this.commentLine();
    else if (!this.heredoc()) this.at += 1;
  }

  private matches(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text);
  }

  private newLine(start: number): void {
    this.line += 1;
    this.at = start;
    this.lineStart = start;
  }

  /** What the string or heredoc that begins here is, or undefined where no rule reads it. */
  private kindHere(): PassageKind | undefined {
    const before = this.text.slice(this.lineStart, this.at);
    const name = OPENING.exec(before)?.[1];
    if (name === 'error_message') return 'message';
    const isOfBlock = name === 'description' && /^ {2}\S/.test(before);
    return isOfBlock && ['variable', 'output'].includes(this.block()) ? 'description' : undefined;
  }

  /** Type of the top-level block around this place. */
  private block(): string {
    const before = this.text.lastIndexOf('\n}', this.at);
    const opening = this.text.slice(before + 1, this.at).split('\n');
    return opening.flatMap((line) => BLOCK.exec(line)?.[1] ?? []).at(-1) ?? '';
  }

  private commentLine(): void {
    const column = this.at - this.lineStart;
    const end = this.endOfLine();
    const isNext = this.comment?.nextLine === this.line && this.comment.column === column;
    if (!this.comment || !isNext) {
      this.endComment();
      this.comment = { builder: new PassageBuilder(), column, nextLine: 0 };
    }
    const marker = /^(?:#+|\/\/+)\s*/.exec(this.text.slice(this.at, end))?.[0].length ?? 1;
    this.comment.builder.addChar(' ', this.at);
    addWithCode(this.comment.builder, this.text.slice(this.at + marker, end), this.at + marker);
    this.comment.nextLine = this.line + 1;
    this.at = end;
  }

  private endComment(): void {
    const passage = this.comment?.builder.build('comment');
    if (passage) this.passages.push(passage);
    this.comment = undefined;
  }

  private endOfLine(): number {
    const end = this.text.indexOf('\n', this.at);
    return end < 0 ? this.text.length : end;
  }

  private heredoc(): boolean {
    const opening = this.matches(HEREDOC);
    if (!opening) return false;
    const kind = this.kindHere();
    const start = this.at + opening[0].length;
    const closing = new RegExp(`^[ \\t]*${opening[1] ?? ''}$`, 'm').exec(this.text.slice(start));
    const end = closing ? start + closing.index : this.text.length;
    if (kind) this.keepItems(kind, start, end);
    while (this.endOfLine() < end) this.newLine(this.endOfLine() + 1);
    this.at = Math.max(this.at, end + (closing?.[0].length ?? 0));
    return true;
  }

  /** Each item of a list in a heredoc is a passage, and so is the text in front of the list. */
  private keepItems(kind: PassageKind, start: number, end: number): void {
    let from = start;
    for (const { index } of this.text.slice(start, end).matchAll(/\n[ \t]*- /g)) {
      this.keep(kind, from, start + index);
      from = start + index + 1;
    }
    this.keep(kind, from, end);
  }

  private quoted(): void {
    const kind = this.kindHere();
    const start = this.at + 1;
    const end = endOfQuoted(this.text, start);
    if (kind) this.keep(kind, start, end);
    this.at = end + 1;
  }

  private keep(kind: PassageKind, start: number, end: number): void {
    this.endComment();
    const builder = new PassageBuilder();
    addTemplate(builder, this.text.slice(start, end), start);
    const passage = builder.build(kind);
    if (passage) this.passages.push(passage);
  }
}

/** Offset of the quote that ends the string whose text begins at `start`. */
function endOfQuoted(text: string, start: number): number {
  let at = start;
  while (at < text.length && text[at] !== '"' && text[at] !== '\n') {
    if (text[at] === '\\') at += 2;
    else if (isTemplate(text, at)) at = endOfTemplate(text, at);
    else at += 1;
  }
  return at;
}

const isTemplate = (text: string, at: number) =>
  (text[at] === '$' || text[at] === '%') && text[at + 1] === '{' && text[at - 1] !== text[at];

/** Offset behind the brace that ends the template that begins at `start`, strings in it included. */
function endOfTemplate(text: string, start: number): number {
  let depth = 0;
  let at = start + 1;
  while (at < text.length) {
    const char = text[at];
    if (char === '"') at = endOfQuoted(text, at + 1);
    else if (char === '{') depth += 1;
    else if (char === '}') depth -= 1;
    at += 1;
    if (depth === 0) break;
  }
  return at;
}

/** Adds the text of a string: escapes are read, an expression is code, and so is what backticks quote. */
function addTemplate(builder: PassageBuilder, text: string, offset: number): void {
  let at = 0;
  while (at < text.length) {
    const char = text[at] ?? '';
    const code = /`[^`]+`/y;
    code.lastIndex = at;
    const quoted = code.exec(text)?.[0];
    if (isTemplate(text, at)) {
      builder.addChar(CODE, offset + at);
      at = endOfTemplate(text, at);
    } else if (quoted !== undefined) {
      builder.addChar(CODE, offset + at);
      at += quoted.length;
    } else if (char === '\\') {
      const escaped = text[at + 1] ?? '';
      builder.add(ESCAPES[escaped] ?? escaped, offset + at);
      at += 2;
    } else {
      builder.add(char, offset + at);
      at += 1;
    }
  }
}

/** Adds a line of a comment: what backticks quote and URLs are code. */
function addWithCode(builder: PassageBuilder, text: string, offset: number): void {
  let at = 0;
  for (const { index, 0: code } of text.matchAll(/`[^`]+`|https?:\/\/\S*[^\s.,;:)]/g)) {
    builder.add(text.slice(at, index), offset + at);
    builder.addChar(CODE, offset + index);
    at = index + code.length;
  }
  builder.add(text.slice(at), offset + at);
}

/** Every passage of `text`, in order. */
export function readTerraform(text: string): Passage[] {
  return new Reader(text).read();
}
