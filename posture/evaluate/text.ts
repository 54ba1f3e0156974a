/** Text of constants and symbols: joining, JSON, and replacing in it. */
import { createHash } from 'node:crypto';

import {
  ExpressionError,
  fromJson,
  isConstant,
  isIdentical,
  isIdentity,
  isList,
  isMap,
  mapOf,
  SetValue,
  Symbolic,
  Text,
  Undecided,
  Unknown,
  type Value,
} from './value';

export type TextPart = string | Symbolic | Unknown;

/** Parts of a value that a template takes; null and collections fail there. */
export function partsOf(value: Value): readonly TextPart[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (value instanceof Text) return value.parts;
  if (value instanceof Symbolic || value instanceof Unknown) return [value];
  throw new ExpressionError('no text');
}

/** Text of these parts; a single one is itself. */
export function textOf(parts: readonly TextPart[]): string | Text | Symbolic | Unknown {
  const joined: TextPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part !== 'string') joined.push(part);
    else if (typeof last === 'string') joined[joined.length - 1] = (last + part).normalize();
    else if (part !== '') joined.push(part.normalize());
  }
  const [only] = joined;
  if (only === undefined) return '';
  return joined.length === 1 ? only : new Text(joined);
}

/** The characters that engines escape in JSON beside those that JSON demands. */
function escapedJson(text: string): string {
  // Releases of the engines differ in how they write these two.
  if (/[\b\f]/.test(text)) throw new Undecided('a backspace or form feed in JSON');
  return JSON.stringify(text)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** `jsonencode`. What is not known stays as one part, where a whole JSON value stands. */
export const jsonText = (value: Value) => textOf(jsonParts(value));

function jsonParts(value: Value): TextPart[] {
  if (typeof value === 'string') return [escapedJson(value)];
  if (isConstant(value)) return [String(value)];
  if (isList(value)) return ['[', ...separated(value.map(jsonParts)), ']'];
  if (isMap(value)) {
    const members = [...value].map(([key, item]) => [`${escapedJson(key)}:`, ...jsonParts(item)]);
    return ['{', ...separated(members), '}'];
  }
  if (value instanceof SetValue) {
    // Which of two symbols comes first, nobody knows.
    if (value.items.length > 1 && !value.items.every(isConstant))
      return [new Unknown('the order of a set')];
    return jsonParts(value.items);
  }
  // Identities need no escapes; of other symbols it is not known.
  const isPlain = (part: TextPart) => typeof part === 'string' || isIdentity(part);
  if (value instanceof Text && value.parts.every(isPlain)) {
    const parts = value.parts.map((part) =>
      typeof part === 'string' ? escapedJson(part).slice(1, -1) : part,
    );
    return ['"', ...parts, '"'];
  }
  if (isIdentity(value)) return ['"', value, '"'];
  return [value instanceof Unknown ? value : new Unknown('text with a part that may need escapes')];
}

const separated = (lists: readonly TextPart[][]) =>
  lists.flatMap((list, index) => (index === 0 ? list : [',', ...list]));

/** Stand for a part while JSON is parsed; text that holds them already is not read. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARKED = new RegExp(`${OPEN}(\\d+)${CLOSE}`);

/** `jsondecode`. */
export function parsedJson(value: Value): Value {
  const parts = partsOf(value);
  if (parts.some((part) => typeof part === 'string' && /[\uE000\uE001]/.test(part)))
    throw new Undecided('private characters in JSON');
  if (parts.length === 1 && typeof parts[0] !== 'string') throw new Undecided('JSON of a symbol');
  const source = parts
    .map((part, index) => {
      if (typeof part === 'string') return part;
      const mark = `${OPEN}${index}${CLOSE}`;
      // A symbol stands inside of quotes, what is not known stands for a whole value.
      return part instanceof Symbolic ? mark : `"${mark}"`;
    })
    .join('');
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch {
    if (parts.length > 1) throw new Undecided('JSON with parts that are not known');
    throw new ExpressionError('no JSON');
  }
  return withParts(fromJson(json), parts);
}

function withParts(value: Value, parts: readonly TextPart[]): Value {
  if (isList(value)) return value.map((item) => withParts(item, parts));
  if (isMap(value)) {
    const keys = [...value.keys()];
    if (keys.some((key) => MARKED.test(key))) throw new Undecided('a key that is not known');
    return mapOf(keys.map((key) => [key, withParts(value.get(key) ?? null, parts)] as const));
  }
  if (typeof value !== 'string' || !MARKED.test(value)) return value;
  const pieces = value.split(MARKED).map((piece, index): TextPart =>
    // Every second piece is the number of a part.
    index % 2 === 0 ? piece : (parts[Number(piece)] ?? new Unknown('JSON')),
  );
  return textOf(pieces);
}

/** What AWS generates contains no ten zeros in a row, and no braces: our modules use such placeholders. */
const PLACEHOLDER = /0{10}|^\{[a-z_]+\}$/;

/**
 * `replace` of a constant by anything. Where the subject has symbols, the constant must be a placeholder that cannot
 * occur in what they become, nor across their edges.
 */
export function replaced(
  subject: Value,
  search: Value,
  replacement: Value,
  isFreeOf: (symbol: Symbolic, text: string) => boolean,
): Value {
  if (isIdentical(search, replacement)) return textOf(partsOf(subject));
  if (typeof search !== 'string') throw new Undecided('replace of what is not known');
  if (search === '' || /^\/.*\/$/.test(search)) throw new Undecided('replace by a pattern');
  const parts = partsOf(subject);
  const isOpen = parts.length > 1 || typeof parts[0] !== 'string';
  if (isOpen && !staysApart(parts, search, isFreeOf))
    throw new Undecided('replace in text with parts that are not known');
  const by = partsOf(replacement);
  const out = parts.flatMap((part): readonly TextPart[] =>
    typeof part === 'string'
      ? part.split(search).flatMap((piece, index) => (index === 0 ? [piece] : [...by, piece]))
      : [part],
  );
  return textOf(out);
}

function staysApart(
  parts: readonly TextPart[],
  search: string,
  isFreeOf: (symbol: Symbolic, text: string) => boolean,
): boolean {
  if (!PLACEHOLDER.test(search)) return false;
  return parts.every((part, index) => {
    if (typeof part === 'string') return true;
    if (part instanceof Unknown || !isIdentity(part) || !isFreeOf(part, search)) return false;
    const [before, after] = [parts[index - 1] ?? '', parts[index + 1] ?? ''];
    if (typeof before !== 'string' || typeof after !== 'string') return false;
    for (let length = 1; length < search.length; length++) {
      if (before.endsWith(search.slice(0, length))) return false;
      if (after.startsWith(search.slice(-length))) return false;
    }
    return true;
  });
}

export const digest = (algorithm: 'md5' | 'sha1' | 'sha256' | 'sha512', text: string) =>
  createHash(algorithm).update(text, 'utf8').digest('hex');
