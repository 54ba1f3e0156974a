/** Functions about lists, sets, maps and numbers. */
import {
  assertKnown,
  constantNumber,
  constantText,
  entriesOf,
  isScalar,
  itemsOf,
  textsOf,
  truth,
  wholeNumber,
  type LanguageFunction,
} from './arguments';
import { areApart, type IsApart } from './names';
import {
  compareTexts,
  equality,
  ExpressionError,
  isConstant,
  isIdentical,
  isIdentity,
  isList,
  isMap,
  mapOf,
  SetValue,
  setOf,
  Text,
  Undecided,
  Unknown,
  type Value,
} from './value';

const nothingMore: IsApart = () => false;

/** Whether every two of these are known to be equal or to differ. */
function assertComparable(items: readonly Value[], isApart = nothingMore): void {
  for (const [index, item] of items.entries()) {
    for (const other of items.slice(index + 1)) {
      if (isIdentical(item, other) || equality(item, other) !== undefined) continue;
      if (!areApart(item, other, isApart)) throw new Undecided('items that may be equal');
    }
  }
}

function distinctOf(items: readonly Value[], isApart: IsApart): Value[] {
  assertComparable(items, isApart);
  return items.filter(
    (item, index) => items.findIndex((other) => isIdentical(other, item)) === index,
  );
}

function flattened(items: readonly Value[]): Value[] {
  return items.flatMap((item) => {
    if (isList(item) || item instanceof SetValue) return flattened(itemsOf(item));
    if (!isScalar(item) && !isMap(item)) throw new Undecided('an item that may be a list');
    return [item];
  });
}

/** Three-valued: one that decides is enough. */
function quantified(value: Value | undefined, decides: boolean): Value {
  let isOpen = false;
  for (const item of itemsOf(value)) {
    // The engine takes null for false here.
    const found = item === null ? false : truth(item);
    if (found === decides) return decides;
    isOpen ||= found === undefined;
  }
  return isOpen ? new Unknown('a condition that is not known') : !decides;
}

const sets = (args: readonly Value[]) => args.map((arg) => textsOf(arg));

const numbers = (args: readonly Value[]) => {
  if (args.length === 0) throw new ExpressionError('no numbers');
  return args.map(constantNumber);
};

/** What a set is made of as text: conversion of other types is not kept here. */
const textSet = (texts: Iterable<string>) => setOf([...new Set(texts)]);

function lengthOf([value]: readonly Value[]): Value {
  assertKnown(value);
  if (isMap(value)) return value.size;
  if (isList(value)) return value.length;
  if (value instanceof SetValue) {
    assertComparable(value.items);
    return value.items.length;
  }
  const text = constantText(value);
  if (!/^[\x20-\x7e]*$/.test(text)) throw new Undecided('characters beyond ASCII');
  return text.length;
}

function containing([list, wanted]: readonly Value[]): Value {
  assertKnown(wanted);
  assertKnown(list);
  const items = list instanceof SetValue ? list.items : itemsOf(list);
  let isOpen = false;
  for (const item of items) {
    const found = equality(item, wanted);
    if (found === true) return true;
    isOpen ||= found === undefined;
  }
  return isOpen ? new Unknown('contains: an item that may be equal') : false;
}

function coalesced(args: readonly Value[]): Value {
  for (const arg of args) {
    if (arg === null || arg === '') continue;
    if (isConstant(arg) || isIdentity(arg) || isList(arg) || isMap(arg)) return arg;
    if (arg instanceof Text && arg.parts.some((part) => typeof part === 'string')) return arg;
    throw new Undecided('what may be null');
  }
  throw new ExpressionError('nothing that is not null');
}

function compacted([list]: readonly Value[]): Value {
  return itemsOf(list).filter((item) => {
    if (item === null || item === '') return false;
    if (!isConstant(item) && !isIdentity(item)) throw new Undecided('what may be empty');
    return true;
  });
}

function range(args: readonly Value[]): Value {
  const [first = 0, second, third] = args.map(wholeNumber);
  const [start, end] = second === undefined ? [0, first] : [first, second];
  const step = third ?? (end < start ? -1 : 1);
  if (step === 0 || Math.abs((end - start) / step) > 1024) throw new Undecided('a long range');
  const items: number[] = [];
  for (let at = start; step > 0 ? at < end : at > end; at += step) items.push(at);
  return items;
}

function looked([map, key, ...fallback]: readonly Value[]): Value {
  const entries = entriesOf(map);
  const name = constantText(key);
  if (entries.has(name)) return entries.get(name) ?? null;
  const [other] = fallback;
  if (other === undefined) throw new ExpressionError('no such key');
  return other;
}

function indexed(list: Value | undefined, at: number): Value {
  const items = itemsOf(list);
  if (items.length === 0) throw new ExpressionError('element of an empty list');
  if (at < 0) throw new Undecided('an index below zero');
  return items[at % items.length] ?? null;
}

function one([value]: readonly Value[]): Value {
  assertKnown(value);
  const items = value instanceof SetValue ? value.items : itemsOf(value);
  if (items.length > 1) {
    assertComparable(items);
    throw new ExpressionError('more than one');
  }
  return items[0] ?? null;
}

function sliced([list, from, to]: readonly Value[]): Value {
  const items = itemsOf(list);
  const [start, end] = [wholeNumber(from), wholeNumber(to)];
  if (start < 0 || end > items.length || start > end) throw new ExpressionError('out of range');
  return items.slice(start, end);
}

function product(args: readonly Value[]): Value {
  const lists = args.map(itemsOf);
  return lists.reduce<Value[][]>(
    (rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])),
    [[]],
  );
}

function sum([list]: readonly Value[]): Value {
  const items = itemsOf(list).map(wholeNumber);
  if (items.length === 0) throw new ExpressionError('sum of nothing');
  return items.reduce((total, item) => total + item, 0);
}

export const COLLECTION_FUNCTIONS = {
  alltrue: ([list]) => quantified(list, false),
  anytrue: ([list]) => quantified(list, true),
  ceil: ([value]) => Math.ceil(constantNumber(value)),
  coalesce: coalesced,
  coalescelist: (args) => {
    const found = args.map(itemsOf).find((items) => items.length > 0);
    if (!found) throw new ExpressionError('nothing but empty lists');
    return found;
  },
  compact: compacted,
  concat: (args) => args.flatMap((arg) => itemsOf(arg)),
  contains: containing,
  distinct: ([list], { isApart }) => distinctOf(itemsOf(list), isApart),
  element: ([list, at]) => indexed(list, wholeNumber(at)),
  flatten: ([list]) => flattened(itemsOf(list)),
  floor: ([value]) => Math.floor(constantNumber(value)),
  keys: ([map]) => [...entriesOf(map).keys()],
  length: lengthOf,
  lookup: looked,
  max: (args) => Math.max(...numbers(args)),
  merge: (args) => {
    for (const arg of args) assertKnown(arg);
    return mapOf(args.filter((arg) => arg !== null).flatMap((arg) => [...entriesOf(arg)]));
  },
  min: (args) => Math.min(...numbers(args)),
  one,
  range,
  reverse: ([list]) => {
    if (list instanceof SetValue) throw new Undecided('reverse of a set');
    return [...itemsOf(list)].reverse();
  },
  setintersection: (args) => {
    const [first = [], ...others] = sets(args);
    return textSet(first.filter((text) => others.every((other) => other.includes(text))));
  },
  setproduct: product,
  setsubtract: (args) => {
    const [from = [], without = []] = sets(args);
    return textSet(from.filter((text) => !without.includes(text)));
  },
  setunion: (args) => textSet(sets(args).flat()),
  slice: sliced,
  sort: ([list]) => [...textsOf(list)].sort(compareTexts),
  sum,
  tolist: ([list]) => {
    if (list === null) return null;
    return itemsOf(list);
  },
  tomap: ([map]) => (map === null ? null : entriesOf(map)),
  toset: ([list]) => {
    if (list === null) return null;
    assertKnown(list);
    return list instanceof SetValue ? list : setOf(itemsOf(list));
  },
  values: ([map]) => [...entriesOf(map).values()],
  zipmap: ([names, values]) => {
    const [keys, items] = [textsOf(names), itemsOf(values)];
    if (keys.length !== items.length) throw new ExpressionError('lists of different lengths');
    return mapOf(keys.map((key, index) => [key, items[index] ?? null] as const));
  },
} as const satisfies Readonly<Record<string, LanguageFunction>>;
