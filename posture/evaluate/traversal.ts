/** What is inside of values: keys, elements, attributes. */
import {
  ExpressionError,
  isConstant,
  isList,
  isMap,
  Reference,
  SetValue,
  Symbolic,
  Text,
  Unknown,
  type Value,
} from './value';

/** What this evaluator does not know may be a failure, and what is taken from inside a symbol may be missing. */
export const mayFail = (value: Value) =>
  value instanceof Unknown || (value instanceof Symbolic && /[.[]/.test(value.path));

export function keyOf(value: Value): string | Unknown {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Symbolic || value instanceof Text)
    return new Unknown('a key that is not known');
  if (value instanceof Unknown) return value;
  throw new ExpressionError('a key that is no text');
}

/** Keys and values in the order in which `for` takes them. */
export function iterated(value: Value): (readonly [Value, Value])[] | Unknown {
  if (isList(value)) return value.map((item, index) => [index, item] as const);
  if (isMap(value)) return [...value];
  if (value instanceof SetValue) {
    if (value.items.length > 1 && !value.items.every(isConstant))
      return new Unknown('the order of a set');
    return value.items.map((item) => [item, item] as const);
  }
  if (value instanceof Unknown) return value;
  if (value instanceof Symbolic || value instanceof Reference)
    return new Unknown('for over what is not known');
  throw new ExpressionError('for over no collection');
}

/** What is at `key` of `value`. */
export function stepInto(value: Value, key: Value): Value {
  if (value instanceof Unknown) return value;
  if (!isConstant(key))
    return key instanceof Unknown ? key : new Unknown('an index that is not known');
  if (key === null) throw new ExpressionError('null as an index');
  if (value instanceof Reference) return value.attribute(String(key));
  if (value instanceof Symbolic) {
    const step = typeof key === 'number' ? `[${key}]` : `.${String(key)}`;
    return new Symbolic(value.address, `${value.path}${step}`);
  }
  if (isList(value)) {
    const index = typeof key === 'string' && /^\d+$/.test(key) ? Number(key) : key;
    if (typeof index !== 'number' || !(index in value))
      throw new ExpressionError('no such element');
    return value[index] ?? null;
  }
  if (isMap(value)) {
    const name = String(key);
    if (!value.has(name)) throw new ExpressionError('no such attribute');
    return value.get(name) ?? null;
  }
  throw new ExpressionError('nothing to take an attribute from');
}

/** Keys of the instances that `count`, or else `for_each`, makes of this value. */
export function keysIn(value: Value, isCount: boolean): (string | number)[] | Unknown {
  if (typeof value === 'number' && isCount)
    return Array.from({ length: value }, (_none, index) => index);
  if (isMap(value)) return [...value.keys()];
  if (value instanceof SetValue && value.items.every((item) => typeof item === 'string'))
    return [...value.items];
  return new Unknown('how many there are');
}
