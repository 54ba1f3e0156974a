/** What functions take: text, numbers and collections, or a reason why not. */
import type { IsApart } from './names';
import {
  ExpressionError,
  isConstant,
  isIdentity,
  isList,
  isMap,
  Reference,
  SetValue,
  Symbolic,
  Text,
  Undecided,
  Unknown,
  type Value,
  type ValueMap,
} from './value';

/** What a function may ask of the plan. */
export interface FunctionContext {
  /** Whether a symbol surely becomes text in which `text` does not occur. */
  readonly isFreeOf: (symbol: Symbolic, text: string) => boolean;
  /** Whether a symbol surely becomes other text than `text`. */
  readonly isApart: IsApart;
}

export type LanguageFunction = (args: readonly Value[], context: FunctionContext) => Value;

/** Throws {@link Undecided} for what is not known or only known as a whole. */
export function assertKnown(value: Value | undefined): asserts value is Value {
  if (value === undefined) throw new ExpressionError('an argument is missing');
  if (value instanceof Unknown) throw new Undecided(value.why);
  if (value instanceof Reference) throw new Undecided(`${value.address} as a whole`);
}

/** A constant text, of a number or a bool too. */
export function constantText(value: Value | undefined): string {
  assertKnown(value);
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Symbolic || value instanceof Text) throw new Undecided('a symbol');
  throw new ExpressionError('no text');
}

/** Text of characters that engines and JavaScript treat alike. */
export function plainText(value: Value | undefined): string {
  const text = constantText(value);
  if (!/^[\t\n\x20-\x7e]*$/.test(text)) throw new Undecided('characters beyond ASCII');
  return text;
}

export function constantNumber(value: Value | undefined): number {
  assertKnown(value);
  if (typeof value === 'number') return value;
  if (typeof value === 'string') {
    if (/^-?\d{1,15}$/.test(value)) return Number(value);
    throw new Undecided('a number in text');
  }
  if (value instanceof Symbolic || value instanceof Text) throw new Undecided('a symbol');
  throw new ExpressionError('no number');
}

export function wholeNumber(value: Value | undefined): number {
  const number = constantNumber(value);
  if (!Number.isSafeInteger(number)) throw new Undecided('a fraction');
  return number;
}

/** `true`, `false`, or undefined where it is not known. */
export function truth(value: Value): boolean | undefined {
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  if (value instanceof Unknown || value instanceof Symbolic) return undefined;
  throw new ExpressionError('no bool');
}

/** Items of a list, a tuple or a set. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  assertKnown(value);
  if (isList(value)) return value;
  if (value instanceof SetValue) {
    if (value.items.length > 1 && !value.items.every(isConstant))
      throw new Undecided('the order of a set');
    return value.items;
  }
  if (value instanceof Symbolic) throw new Undecided('a symbol');
  throw new ExpressionError('no list');
}

/** Constants of a list, a tuple or a set, all of them text. */
export const textsOf = (value: Value | undefined): string[] => itemsOf(value).map(constantText);

export function entriesOf(value: Value | undefined): ValueMap {
  assertKnown(value);
  if (isMap(value)) return value;
  if (value instanceof Symbolic) throw new Undecided('a symbol');
  throw new ExpressionError('no map');
}

/** Whether a value is no collection, so that nothing in it is left to flatten. */
export const isScalar = (value: Value) =>
  isConstant(value) || value instanceof Text || isIdentity(value);
