/** Functions about text, and conversions. */
import {
  assertKnown,
  constantText,
  itemsOf,
  plainText,
  wholeNumber,
  type LanguageFunction,
} from './arguments';
import { digest, jsonText, parsedJson, partsOf, replaced, textOf, type TextPart } from './text';
import { ExpressionError, Symbolic, Text, Undecided, type Value } from './value';

/** What a pattern of RE2 and one of JavaScript mean alike; the rest is not tried. */
const SAME_PATTERN =
  /^(?:[^\\()[\]{}]|\\[dwnt.\\\-/+*?()[\]{}|^$]|\[(?:[^\\[\]]|\\[\\\-\]/.dw])+\]|\{\d+(?:,\d*)?\}|\((?:\?:|(?!\?))|\))*$/;
/** A repeated group with a repetition in it can take JavaScript forever. */
const REPEATS_REPETITION = /[*+}][^()]*\)[*+{]/;
const LONGEST_MATCHED = 2048;

function pattern(value: Value | undefined): RegExp {
  const source = plainText(value);
  if (!SAME_PATTERN.test(source) || REPEATS_REPETITION.test(source))
    throw new Undecided('a pattern of another form');
  try {
    return new RegExp(source, 'gu');
  } catch {
    throw new Undecided('a pattern that JavaScript does not take');
  }
}

function matches(args: readonly Value[]): RegExpMatchArray[] {
  const [wanted, value] = args;
  const text = plainText(value);
  if (text.length > LONGEST_MATCHED) throw new Undecided('long text');
  return [...text.matchAll(pattern(wanted))];
}

/** The whole match, or its groups where it has some. */
function matched(match: RegExpMatchArray): Value {
  const groups = match.slice(1);
  return groups.length === 0 ? match[0] : groups.map((group: string | undefined) => group ?? null);
}

/** Compares the beginning of text with `prefix`, of text with symbols too where its first part is long enough. */
function begins([value, wanted]: readonly Value[]): Value {
  const prefix = constantText(wanted);
  assertKnown(value);
  const [first = ''] = value instanceof Text ? value.parts : [constantText(value)];
  if (typeof first !== 'string') throw new Undecided('a symbol');
  if (value instanceof Text && first.length < prefix.length && prefix.startsWith(first))
    throw new Undecided('a symbol');
  return first.startsWith(prefix);
}

function ends([value, wanted]: readonly Value[]): Value {
  const suffix = constantText(wanted);
  assertKnown(value);
  const last = value instanceof Text ? value.parts.at(-1) : constantText(value);
  if (typeof last !== 'string') throw new Undecided('a symbol');
  if (value instanceof Text && last.length < suffix.length && suffix.endsWith(last))
    throw new Undecided('a symbol');
  return last.endsWith(suffix);
}

/** `%s`, `%d` and `%v` of text and whole numbers. */
function formatted([form, ...args]: readonly Value[]): Value {
  const pieces = constantText(form).split(/(%.)/s);
  let used = 0;
  const parts = pieces.flatMap((piece, index): readonly TextPart[] => {
    if (index % 2 === 0 || piece === '%%') return [piece === '%%' ? '%' : piece];
    const value = args[used++];
    assertKnown(value);
    if (value === null) throw new Undecided('null in format');
    if (piece === '%d') return [String(wholeNumber(value))];
    if (piece === '%s' || piece === '%v') return partsOf(value);
    throw new Undecided(`${piece} in format`);
  });
  if (used !== args.length) throw new ExpressionError('more or fewer values than verbs');
  return textOf(parts);
}

function joined([separator, ...lists]: readonly Value[]): Value {
  const between = constantText(separator);
  const items = lists.flatMap((list) => itemsOf(list));
  return textOf(
    items.flatMap((item, index) => (index === 0 ? partsOf(item) : [between, ...partsOf(item)])),
  );
}

function substring([value, from, count]: readonly Value[]): Value {
  const text = plainText(value);
  const [start, length] = [wholeNumber(from), wholeNumber(count)];
  if (start < 0 || length < -1) throw new Undecided('an offset from the end');
  return length === -1 ? text.slice(start) : text.slice(start, start + length);
}

function toText([value]: readonly Value[]): Value {
  assertKnown(value);
  if (value === null || value instanceof Text || value instanceof Symbolic) return value;
  return constantText(value);
}

const withoutEdge = (value: Value | undefined, edge: Value | undefined, atEnd: boolean): Value => {
  const [text, cut] = [constantText(value), constantText(edge)];
  if (cut === '') return text;
  if (atEnd) return text.endsWith(cut) ? text.slice(0, -cut.length) : text;
  return text.startsWith(cut) ? text.slice(cut.length) : text;
};

const same: LanguageFunction = ([value]) => value ?? null;

export const STRING_FUNCTIONS = {
  base64encode: ([text]) => Buffer.from(constantText(text)).toString('base64'),
  endswith: ends,
  format: formatted,
  join: joined,
  jsondecode: ([text]) => {
    assertKnown(text);
    return parsedJson(text);
  },
  jsonencode: ([value]) => jsonText(value ?? null),
  lower: ([text]) => plainText(text).toLowerCase(),
  md5: ([text]) => digest('md5', constantText(text)),
  nonsensitive: same,
  regex: (args) => {
    const [match] = matches(args);
    if (!match) throw new ExpressionError('no match');
    return matched(match);
  },
  regexall: (args) => matches(args).map(matched),
  replace: ([subject, search, by], { isFreeOf }) => {
    for (const arg of [subject, search, by]) assertKnown(arg);
    return replaced(subject ?? null, search ?? null, by ?? null, isFreeOf);
  },
  sensitive: same,
  sha1: ([text]) => digest('sha1', constantText(text)),
  sha256: ([text]) => digest('sha256', constantText(text)),
  sha512: ([text]) => digest('sha512', constantText(text)),
  split: ([separator, text]) => {
    const [by, whole] = [constantText(separator), constantText(text)];
    if (by === '') throw new Undecided('split at nothing');
    return whole.split(by);
  },
  startswith: begins,
  strcontains: ([text, part]) => constantText(text).includes(constantText(part)),
  substr: substring,
  tobool: ([value]) => {
    assertKnown(value);
    if (value === null || typeof value === 'boolean') return value;
    if (value === 'true' || value === 'false') return value === 'true';
    if (typeof value === 'object') throw new Undecided('a symbol');
    throw new ExpressionError('no bool');
  },
  tonumber: ([value]) => {
    assertKnown(value);
    return value === null ? null : wholeNumber(value);
  },
  tostring: toText,
  trimprefix: ([text, prefix]) => withoutEdge(text, prefix, false),
  trimspace: ([text]) => plainText(text).trim(),
  trimsuffix: ([text, suffix]) => withoutEdge(text, suffix, true),
  upper: ([text]) => plainText(text).toUpperCase(),
} as const satisfies Readonly<Record<string, LanguageFunction>>;
