/** Values that a shape admits, and values that it refuses, each for one reason: material for tests. */
import type { Shape, Variable } from './shape';

/** A value that must be refused, and why. */
export interface BadValue {
  why: string;
  value: unknown;
}

function repeat(count: number, make: (index: number) => unknown): unknown[] {
  return Array.from({ length: count }, (_item, index) => make(index));
}

/** A text like `good` for each index, as far as `admits` lets it: a set counts equal values once. */
function distinct(good: string, index: number, admits: (text: string) => boolean): string {
  if (index === 0) return good;
  const tail = String(index);
  return [good + tail, good.slice(0, -tail.length) + tail].find(admits) ?? good;
}

/** The smallest value that `shape` admits; another one for each index, if there are so many. */
export function goodValue(shape: Shape, index = 0): unknown {
  switch (shape.kind) {
    case 'string': {
      const { good, length } = shape.facets;
      const { pattern = '' } = shape;
      if (good !== undefined)
        return distinct(good, index, (text) => new RegExp(pattern).test(text));
      const shortest = 'x'.repeat(Math.max(1, length?.min ?? 1));
      return distinct(shortest, index, (text) => text.length <= (length?.max ?? text.length));
    }
    case 'enum':
      return shape.values[index % shape.values.length];
    case 'number':
      return shape.min ?? shape.max ?? 1;
    case 'bool':
      return false;
    case 'list':
      return items(shape, shape.min ?? 0);
    case 'map':
      return entries(shape, shape.facets.length?.min ?? 0);
    case 'object':
      return goodObject(shape);
  }
}

/** Items of a list; where equal ones would not do, different ones. */
function items(shape: Shape & { kind: 'list' }, count: number): unknown[] {
  const differ = shape.facets.set === true || shape.element.kind === 'enum';
  return repeat(count, (index) => goodValue(shape.element, differ ? index : 0));
}

function goodObject({
  fields,
  facets: { example },
}: Shape & { kind: 'object' }): Record<string, unknown> {
  const required = Object.entries(fields).filter(([, field]) => !field.optional);
  const good = required.map(([name, field]) => [name, goodValue(field.shape)]);
  return { ...(Object.fromEntries(good) as object), ...example };
}

function badLengths(shape: Shape, make: (count: number) => unknown, noun: string): BadValue[] {
  const bounds: { min?: number; max?: number } =
    shape.kind === 'list' ? shape : (shape.facets.length ?? {});
  const few = bounds.min ? [{ why: `too_few_${noun}`, value: make(bounds.min - 1) }] : [];
  const many =
    bounds.max === undefined ? [] : [{ why: `too_many_${noun}`, value: make(bounds.max + 1) }];
  return [...few, ...many];
}

/** A map of `count` entries. */
function entries({ key, value }: Shape & { kind: 'map' }, count: number): Record<string, unknown> {
  const [goodKey, good] = [String(goodValue(key)), goodValue(value)];
  const made: Record<string, unknown> = {};
  for (let index = 0; index < count; index++)
    made[index === 0 ? goodKey : `${goodKey}${index}`] = good;
  return made;
}

/** Values that `shape` refuses for reasons of its own or of something that it holds. */
export function badValues(shape: Shape): BadValue[] {
  switch (shape.kind) {
    case 'string':
      return [
        ...(shape.facets.bad ?? []).map((value, index) => ({
          why: index === 0 ? 'malformed' : `malformed_${index + 1}`,
          value,
        })),
        ...badLengths(shape, (count) => 'x'.repeat(count), 'characters'),
      ];
    case 'enum':
      return [{ why: 'unknown', value: 'no-such-value' }];
    case 'number':
      return [
        ...(shape.min === undefined ? [] : [{ why: 'too_low', value: shape.min - 1 }]),
        ...(shape.max === undefined ? [] : [{ why: 'too_high', value: shape.max + 1 }]),
        ...(shape.whole ? [{ why: 'not_whole', value: (shape.min ?? 0) + 0.5 }] : []),
      ];
    case 'list':
      return [
        ...badLengths(shape, (count) => items(shape, count), 'items'),
        ...badValues(shape.element).map(({ why, value }) => ({
          why: `item_${why}`,
          // As many as there must be: too few would be wrong by themselves.
          value: [
            value,
            ...(shape.facets.beside ?? items(shape, Math.max(0, (shape.min ?? 0) - 1))),
          ],
        })),
      ];
    case 'map': {
      const key = String(goodValue(shape.key));
      // As many as there must be, here too.
      const least = shape.facets.length?.min ?? 0;
      return [
        ...badLengths(shape, (count) => entries(shape, count), 'entries'),
        ...badValues(shape.key).map(({ why, value }) => ({
          why: `key_${why}`,
          value: {
            [String(value)]: goodValue(shape.value),
            ...entries(shape, Math.max(0, least - 1)),
          },
        })),
        ...badValues(shape.value).map(({ why, value }) => ({
          why: `value_${why}`,
          value: { ...entries(shape, least), [key]: value },
        })),
      ];
    }
    case 'object':
      return Object.entries(shape.fields).flatMap(([name, field]) =>
        badValues(field.shape).map(({ why, value }) => ({
          why: `${name}_${why}`,
          value: { ...goodObject(shape), [name]: value },
        })),
      );
    case 'bool':
      return [];
  }
}

/** Values that `variable` refuses. */
export function badValuesOf(variable: Variable): BadValue[] {
  return badValues(variable.shape);
}
