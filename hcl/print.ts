/** Prints blocks and values as HCL: first the lines, then {@link layOut} indents and aligns them. */
import type { Attribute, Block, Entry } from './document';
import { assignment, layOut, line, linesOf, type Line } from './layout';
import { lex } from './lexer';
import { assertKey, escapeTemplate, quote } from './quote';
import { Call, Expression, isRecord, Noted, Text, When, type Value } from './value';
import { wrapped } from './wrap';

const EMPTY = line('');

/** Longest value that stays on one line, and longest line of a comment: above a block, and inside a value. */
const WIDTH = 100;
const COMMENT_WIDTH = 117;
const INNER_COMMENT_WIDTH = 100;

// Of letters beyond ASCII, HCL and JavaScript may know different ones.
const IDENTIFIER = /^[A-Za-z_][\w-]*$/;

function printKey(key: string): string {
  assertKey(key);
  return IDENTIFIER.test(key) && !['for', 'null', 'true', 'false'].includes(key) ? key : quote(key);
}

/** Lines of `# ...`, wrapped between words. */
export function printComment(comment: string, width = COMMENT_WIDTH): string[] {
  return comment.split('\n').flatMap((paragraph) => {
    const lines = [''];
    for (const word of paragraph.split(' ')) {
      const last = lines.at(-1) ?? '';
      if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines.map((line) => `# ${line}`.trimEnd());
  });
}

/** Text of several lines that a flush heredoc carries byte for byte. */
function fitsHeredoc(text: string): boolean {
  return (
    /^\S.*\n(?:.*\n)+$/.test(text) &&
    !/[^\P{C}\n]|[\p{Zl}\p{Zp}]/u.test(text) &&
    !/^(?:[ \t]|EOT[ \t]*$|$(?!\n*$))/m.test(text.slice(0, -1)) &&
    !/\n\n/.test(text)
  );
}

function printText(text: string, readable: boolean): string {
  if (!readable || !fitsHeredoc(text)) return quote(text);
  return `<<-EOT\n${escapeTemplate(text)}EOT`;
}

/** Whether a newline stands outside all brackets, where HCL would end the expression. */
function breaksOutsideBrackets(source: string): boolean {
  if (!source.includes('\n')) return false;
  let depth = 0;
  return lex(source).some((token) => {
    if (token.kind === 'punctuation' && '([{'.includes(token.text)) depth++;
    if (token.kind === 'punctuation' && ')]}'.includes(token.text)) depth--;
    return token.kind === 'newline' && depth === 0;
  });
}

function printExpression(source: string): string {
  const text = wrapped(source);
  return breaksOutsideBrackets(text) ? `(\n${text}\n)` : text;
}

function isInline(printed: string): boolean {
  return !printed.includes('\n') && printed.length <= WIDTH;
}

/** A value with a comma or bracket behind it, which the end of a heredoc would not bear. */
function printItem(item: Value, readable: boolean): string {
  if (item instanceof Noted) return printItem(item.value, readable);
  const isText = typeof item === 'string' || item instanceof Text;
  return printValue(item, readable && !isText);
}

function printList(items: readonly Value[], readable: boolean): string {
  if (items.length === 0) return '[]';
  const only = items[0];
  if (items.length === 1 && isRecord(only)) return `[${printValue(only, readable)}]`;
  const printed = items.map((item) => printItem(item, readable));
  const line = `[${printed.join(', ')}]`;
  const isNoted = readable && items.some((item) => item instanceof Noted);
  if (isInline(line) && !isNoted) return line;
  const lines = items.flatMap((item, index) => [
    ...commentOf(item, readable),
    `${printed[index] ?? ''},`,
  ]);
  return ['[', ...lines, ']'].join('\n');
}

function commentOf(value: Value, readable: boolean): string[] {
  return readable && value instanceof Noted ? printComment(value.comment, INNER_COMMENT_WIDTH) : [];
}

function printObject(object: Readonly<Record<string, Value>>, readable: boolean): string {
  const entries = Object.entries(object);
  if (entries.length === 0) return '{}';
  const items = entries.map(([key, value]) => `${printKey(key)} = ${printValue(value, readable)}`);
  const line = `{ ${items[0] ?? ''} }`;
  if (entries.length === 1 && isInline(line) && !(entries[0]?.[1] instanceof Noted)) return line;
  return [
    '{',
    ...entries.flatMap(([, value], index) => [...commentOf(value, readable), items[index] ?? '']),
    '}',
  ].join('\n');
}

function printCall({ name, args }: Call, readable: boolean): string {
  if (args.length === 1) return `${name}(${printItem(args[0] ?? null, readable)})`;
  const lines = args.flatMap((item) => [
    ...commentOf(item, readable),
    `${printItem(item, readable)},`,
  ]);
  return [`${name}(`, ...lines, ')'].join('\n');
}

function printWhen({ condition, value }: When, readable: boolean): string {
  const otherwise = Array.isArray(value) ? '[]' : '{}';
  return `${printExpression(condition.source)} ? ${printValue(value, readable)} : ${otherwise}`;
}

function printNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`bug: cannot print ${value}; want a finite number`);
  return String(value);
}

/** A value as HCL, not yet laid out: `readable` with comments, and heredocs for text of several lines. */
export function printValue(value: Value, readable = true): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return printNumber(value);
  if (typeof value === 'string') return printText(value, readable);
  if (value instanceof Text) return printText(value.text, readable);
  if (value instanceof Expression) return printExpression(value.source);
  if (value instanceof Call) return printCall(value, readable);
  if (value instanceof When) return printWhen(value, readable);
  if (value instanceof Noted) return printValue(value.value, readable);
  if (Array.isArray(value)) return printList(value as readonly Value[], readable);
  if (isRecord(value)) return printObject(value, readable);
  throw new Error(`bug: cannot print a ${typeof value}`);
}

function printComments(lines: Line[], comment: string | undefined): void {
  if (!comment) return;
  for (const text of printComment(comment)) lines.push(line(text));
}

function printAttribute(lines: Line[], { name, comment }: Attribute, value: string): void {
  printComments(lines, comment);
  if (!value.includes('\n')) lines.push(assignment(name, value));
  else for (const each of linesOf(`${name} = ${value}`)) lines.push(each);
}

/** Whether an empty line parts two neighbours: blocks, tall values and what carries a comment stand alone. */
function parts(before: Entry, isTallBefore: boolean, after: Entry, isTallAfter: boolean): boolean {
  if (before.kind === 'block' || after.kind === 'block') return true;
  if (before.apart === true || before.apart === 'below' || after.apart === true) return true;
  if (before.apart === false || after.apart === false) return false;
  return isTallBefore || isTallAfter;
}

function printBody(lines: Line[], body: readonly Entry[]): void {
  let before: Entry | undefined;
  let isTallBefore = false;
  for (const entry of body) {
    const value = entry.kind === 'attribute' ? printValue(entry.value) : '';
    const isTall = Boolean(entry.comment) || value.includes('\n');
    if (before && parts(before, isTallBefore, entry, isTall)) lines.push(EMPTY);
    if (entry.kind === 'attribute') printAttribute(lines, entry, value);
    else printBlock(lines, entry);
    before = entry;
    isTallBefore = isTall;
  }
}

function printRemarks(lines: Line[], remarks: readonly string[]): void {
  if (remarks.some((remark) => remark.includes('\n')))
    throw new Error('bug: a remark holds a newline');
  lines.push(...remarks.map((remark) => line(`# ${remark}`)), EMPTY);
}

function printBlock(lines: Line[], { type, labels, body, comment, remarks }: Block): void {
  const head = [type, ...labels.map(quote)].join(' ');
  printComments(lines, comment);
  if (body.length === 0 && !remarks) {
    lines.push(line(`${head} {}`));
    return;
  }
  lines.push(line(`${head} {`, 1));
  if (remarks) printRemarks(lines, remarks);
  printBody(lines, body);
  lines.push(line('}', -1));
}

function printEntries(entries: readonly Entry[]): string {
  const lines: Line[] = [];
  printBody(lines, entries);
  return layOut(lines);
}

/** Top-level blocks as the text of one file, formatted as `terraform fmt` leaves it. Ends in a newline. */
export function printBlocks(blocks: readonly Block[]): string {
  return printEntries(blocks);
}

/** Attributes as the text of one file, such as that of values of variables, formatted likewise. */
export function printAttributes(attributes: readonly Attribute[]): string {
  return printEntries(attributes);
}
