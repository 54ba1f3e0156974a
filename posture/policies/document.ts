/** Policy documents as statements. What is not understood stays as something that may match or not. */
import { parsedJson, partsOf } from '../evaluate/text';
import {
  isIdentity,
  isList,
  isMap,
  SetValue,
  Symbolic,
  Text,
  Unknown,
  type Value,
  type ValueMap,
} from '../evaluate/value';

export interface Statement {
  /** Its Sid, or its position in the document, such as `Statement[2]`. */
  readonly name: string;
  /** Undefined where the statement is not understood: it may allow or deny. */
  readonly effect: 'Allow' | 'Deny' | undefined;
  /** Undefined where the statement is not understood. */
  readonly elements: ValueMap | undefined;
}

export interface Policy {
  readonly statements: readonly Statement[];
}

const TOP = new Set(['Version', 'Id', 'Statement']);
const ELEMENTS = new Set([
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
]);

const anything = (name: string): Statement => ({ name, effect: undefined, elements: undefined });

/** A document of which nothing is known. */
const OPAQUE: Policy = { statements: [anything('the whole policy')] };

/** The statements of a policy: of JSON text, or of the value that `jsonencode` gets. */
export function parsePolicy(policy: Value): Policy {
  const document = decoded(policy);
  if (!isMap(document) || [...document.keys()].some((key) => !TOP.has(key))) return OPAQUE;
  const statements = document.get('Statement') ?? null;
  if (isMap(statements)) return { statements: [statementOf(statements, 0)] };
  if (!isList(statements)) return OPAQUE;
  return { statements: statements.map(statementOf) };
}

function decoded(policy: Value): Value {
  if (isMap(policy)) return policy;
  if (typeof policy !== 'string' && !(policy instanceof Text)) return new Unknown('no policy');
  try {
    return hasKeysTwice(policy) ? new Unknown('a key that is there twice') : parsedJson(policy);
  } catch {
    return new Unknown('not JSON');
  }
}

/** Whether parsing drops something: of two members with one key only the last is kept. */
function hasKeysTwice(policy: string | Text): boolean {
  const source = partsOf(policy)
    .map((part) => (typeof part === 'string' ? part : part instanceof Symbolic ? 'x' : '"x"'))
    .join('');
  const strings = (text: string) => text.match(/"(?:[^"\\]|\\.)*"/g)?.length;
  return strings(source) !== strings(JSON.stringify(JSON.parse(source)));
}

function statementOf(statement: Value, index: number): Statement {
  const position = `Statement[${index}]`;
  if (!isMap(statement)) return anything(position);
  const sid = statement.get('Sid');
  const name = typeof sid === 'string' && sid !== '' ? sid : position;
  const effect = statement.get('Effect');
  const isUnderstood =
    [...statement].every(([key, value]) => ELEMENTS.has(key) && value !== null) &&
    (effect === 'Allow' || effect === 'Deny');
  return isUnderstood ? { name, effect, elements: statement } : anything(name);
}

/** One or several values of an element; undefined where it is not known how many, or they are none. */
export function valuesOf(
  value: Value,
): readonly (string | Symbolic | Text | Unknown)[] | undefined {
  if (value instanceof Symbolic && !isIdentity(value)) return undefined;
  const items = isList(value) ? value : value instanceof SetValue ? value.items : [value];
  if (value instanceof Unknown || items.length === 0) return undefined;
  return items.map((item) => {
    if (typeof item === 'boolean' || typeof item === 'number') return String(item);
    if (typeof item === 'string' || item instanceof Text || item instanceof Symbolic) return item;
    return new Unknown('a value of a policy');
  });
}
