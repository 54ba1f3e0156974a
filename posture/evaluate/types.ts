/** Type constraints of variables: what a value becomes when it is passed to one. */
import type { Ast } from '../../hcl/ast';

import { constantText, entriesOf, itemsOf } from './arguments';
import { parsed } from './parsed';
import {
  ExpressionError,
  isConstant,
  isIdentity,
  isMap,
  mapOf,
  Reference,
  setOf,
  SetValue,
  Symbolic,
  Text,
  Undecided,
  Unknown,
  type Value,
} from './value';

/** Evaluates a default that stands in a type. */
type EvaluateDefault = (ast: Ast) => Value;

/**
 * `value` as an argument of the type that `source` writes. Throws `ExpressionError` where the engine refuses it; what
 * is not read is {@link Unknown}.
 */
export function converted(value: Value, source: string, defaultOf: EvaluateDefault): Value {
  try {
    return convert(value, parsed(source), defaultOf);
  } catch (error) {
    if (error instanceof Undecided) return new Unknown(error.message);
    throw error;
  }
}

function convert(value: Value, type: Ast, defaultOf: EvaluateDefault): Value {
  if (value === null || value instanceof Unknown) return value;
  if (type.kind === 'name') return primitive(value, type.name);
  if (type.kind !== 'call') throw new Undecided('a type that is not read');
  const [of] = type.args;
  if (!of) throw new Undecided('a type that is not read');
  // A provider's object of many attributes may be cut down to some.
  if (value instanceof Reference || (value instanceof Symbolic && !isIdentity(value)))
    throw new Undecided('conversion of what is not known');
  switch (type.name) {
    case 'list':
      return itemsOf(value).map((item) => convert(item, of, defaultOf));
    case 'set':
      return setOf(
        (value instanceof SetValue ? value.items : itemsOf(value)).map((item) =>
          convert(item, of, defaultOf),
        ),
      );
    case 'map':
      return mapOf([...entriesOf(value)].map(([key, item]) => [key, convert(item, of, defaultOf)]));
    case 'object':
      return object(entriesOf(value), of, defaultOf);
    case 'tuple':
      return tuple(value, of, defaultOf);
    default:
      throw new Undecided('a type that is not read');
  }
}

function primitive(value: Value, name: string): Value {
  if (name === 'any') return value;
  if (value instanceof Symbolic || value instanceof Text) return value;
  if (!isConstant(value)) throw new ExpressionError('a collection in place of one value');
  switch (name) {
    case 'string':
      return constantText(value);
    case 'bool':
      if (value === 'true' || value === true) return true;
      if (value === 'false' || value === false) return false;
      throw new ExpressionError('no bool');
    case 'number':
      if (typeof value === 'number') return value;
      if (typeof value === 'string' && /^-?\d{1,15}$/.test(value)) return Number(value);
      throw new Undecided('a number in text');
    default:
      throw new Undecided('a type that is not read');
  }
}

/** What the type does not name is dropped, as the engine drops it. */
function object(value: ReadonlyMap<string, Value>, fields: Ast, defaultOf: EvaluateDefault): Value {
  if (fields.kind !== 'object') throw new Undecided('a type that is not read');
  return mapOf(
    fields.items.map(({ key, value: type }): [string, Value] => {
      if (key.kind !== 'literal') throw new Undecided('a type that is not read');
      const name = String(key.value);
      return [name, field(value.get(name), value.has(name), type, defaultOf)];
    }),
  );
}

function field(
  value: Value | undefined,
  isThere: boolean,
  type: Ast,
  defaultOf: EvaluateDefault,
): Value {
  if (type.kind !== 'call' || type.name !== 'optional') {
    if (!isThere) throw new ExpressionError('an attribute that is missing');
    return convert(value ?? null, type, defaultOf);
  }
  const [of, fallback] = type.args;
  if (!of) throw new Undecided('a type that is not read');
  if (value !== undefined && value !== null) {
    if (fallback && !isConstant(value) && !isMap(value) && value instanceof Unknown) return value;
    if (fallback && value instanceof Symbolic && !isIdentity(value))
      return new Unknown('an attribute that may be null');
    return convert(value, of, defaultOf);
  }
  return fallback ? convert(defaultOf(fallback), of, defaultOf) : null;
}

function tuple(value: Value, types: Ast, defaultOf: EvaluateDefault): Value {
  const items = itemsOf(value);
  if (types.kind !== 'tuple' || types.items.length !== items.length)
    throw new Undecided('a type that is not read');
  return types.items.map((type, index) => convert(items[index] ?? null, type, defaultOf));
}
