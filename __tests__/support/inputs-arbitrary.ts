/** Random inputs of a module's declared types: most parts fine, some on a bound, some broken. */
import fc from 'fast-check';

import { boundsOf } from '../../inputs/bounds';
import type { ModuleInput } from '../../inputs/module-input';
import { badValues, goodValue } from '../../inputs/samples';
import { variablesOf, type Field, type Shape, type Variable } from '../../inputs/shape';

import { SHORT_HOSTILE_TEXT } from './hostile-text';

type Arbitrary = fc.Arbitrary<unknown>;

/** Characters of one, two and several code points, and some that only look like spaces. */
const PIECES = [
  'a',
  'Z',
  '0',
  '-',
  ' ',
  '\u00a0',
  '"',
  '${',
  '\n',
  'é',
  'e\u0301',
  '\u212a',
  '👍🏽',
  '👨‍👩‍👧‍👦',
  'क्ष',
  '\r\n',
];

function texts(min: number, max: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...PIECES), { minLength: min, maxLength: Math.min(max, min + 12) })
    .map((pieces) => pieces.join(''));
}

/** A valid text with something put in, taken out or behind it. */
function mutated(good: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat({ max: good.length }), fc.constantFrom(...PIECES, ''), fc.nat({ max: 1 }))
    .map(([at, piece, drop]) => good.slice(0, at) + piece + good.slice(at + drop))
    .filter((text) => !/\p{Cs}/u.test(text));
}

const matching = new Map<string, fc.Arbitrary<string>>();

/** Texts that a pattern matches. One arbitrary for each pattern: fast-check takes up to a second to make it. */
function textsMatching(pattern: string): fc.Arbitrary<string> {
  const known = matching.get(pattern) ?? fc.stringMatching(new RegExp(pattern));
  matching.set(pattern, known);
  return known;
}

function textsOf(shape: Shape & { kind: 'string' }): Arbitrary {
  const hostile = fc.constantFrom(...SHORT_HOSTILE_TEXT.map(({ text }) => text));
  const { length } = shape.facets;
  if (shape.pattern) {
    const good = String(goodValue(shape));
    return fc.oneof(
      { weight: 4, arbitrary: fc.constant(good) },
      { weight: 2, arbitrary: mutated(good) },
      { weight: 4, arbitrary: textsMatching(shape.pattern) },
      { weight: 1, arbitrary: hostile },
    );
  }
  const { min = 0, max = 20 } = length ?? {};
  const edges = [Math.max(0, min - 1), min, max, max + 1].map((count) => 'x'.repeat(count));
  return fc.oneof(fc.constantFrom(...edges), texts(min, max), texts(min, max), hostile);
}

function numbersOf({ min = -10, max = 10, whole }: Shape & { kind: 'number' }): Arbitrary {
  const inside = whole
    ? fc.integer({ min, max })
    : fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
  const edges = fc.constantFrom(min, max, min - 1, max + 1, min + 0.5, 0, 1e21, -1.5e-9);
  return fc.oneof({ weight: 3, arbitrary: inside }, { weight: 1, arbitrary: edges });
}

function elementOf(shape: Shape): Arbitrary {
  return fc.oneof(
    { weight: 40, arbitrary: fc.nat({ max: 9 }).map((index) => goodValue(shape, index)) },
    { weight: 6, arbitrary: arbitraryOf(shape) },
    // Where there is no bound, nothing tells Terraform that null is not wanted.
    ...(boundsOf(shape).length > 0 ? [{ weight: 1, arbitrary: fc.constant(null) }] : []),
  );
}

function countOf({ min = 0, max = 3 }: { min?: number; max?: number }): {
  minLength: number;
  maxLength: number;
} {
  return { minLength: Math.max(0, min - 1), maxLength: Math.min(max + 1, min + 3) };
}

function fieldOf(field: Field): Arbitrary {
  const arbitrary = elementOf(field.shape);
  return field.optional
    ? fc.oneof(fc.constant(undefined), fc.constant(null), arbitrary, arbitrary)
    : arbitrary;
}

/** Random values of `shape`'s type. */
export function arbitraryOf(shape: Shape): Arbitrary {
  switch (shape.kind) {
    case 'string':
      return textsOf(shape);
    case 'enum':
      return fc.constantFrom(
        ...shape.values,
        ...shape.values,
        ...shape.values,
        'no-such-value',
        '',
      );
    case 'number':
      return numbersOf(shape);
    case 'bool':
      return fc.boolean();
    case 'list':
      return fc.array(elementOf(shape.element), countOf(shape));
    case 'map':
      return fc
        .array(fc.tuple(elementOf(shape.key), elementOf(shape.value)), {
          maxLength: Math.min(4, (shape.facets.length?.max ?? 3) + 1),
        })
        .map((entries) => Object.fromEntries(entries.map(([key, value]) => [String(key), value])));
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(shape.fields).map(([name, field]) => [name, fieldOf(field)]),
        ),
      );
  }
}

function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAbsent);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, withoutAbsent(item)]),
  );
}

function changeOf(variable: Variable): fc.Arbitrary<Record<string, unknown>> {
  const bad = badValues(variable.shape).map(({ value }) => value);
  const values = fc.oneof(
    { weight: 6, arbitrary: arbitraryOf(variable.shape) },
    ...(bad.length > 0 ? [{ weight: 1, arbitrary: fc.constantFrom(...bad) }] : []),
    ...(variable.optional ? [{ weight: 1, arbitrary: fc.constant(null) }] : []),
  );
  return values.map((value) => ({ [variable.name]: value }));
}

/** Random inputs: the sample, or a variant of it that a rule names, with some variables changed. */
export function inputsOf(input: ModuleInput): fc.Arbitrary<Record<string, unknown>> {
  const variables = variablesOf(input.schema);
  const fine = [{}, ...input.rules.flatMap(({ good = [] }) => good)];
  const broken = input.rules.flatMap(({ bad }) => Object.values(bad));
  const bases = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...fine) },
    { weight: 1, arbitrary: fc.constantFrom({}, ...broken) },
  );
  const changeOfEach = variables.map(changeOf);
  const changes = fc
    .subarray(changeOfEach, { minLength: 1, maxLength: Math.min(3, variables.length) })
    .chain((changed) => fc.tuple(...changed));
  return fc
    .tuple(bases, changes)
    .map(
      ([base, parts]) =>
        withoutAbsent(Object.assign({}, input.sample, base, ...parts)) as Record<string, unknown>,
    );
}
