import { z } from 'zod';

import {
  countDifferent,
  listOf,
  mapOf,
  objectOf,
  oneOf,
  pattern,
  setOf,
  text,
  wholeNumber,
} from '../../../inputs/facets';
import { badValues, goodValue } from '../../../inputs/samples';
import { shapeOf } from '../../../inputs/shape';

const id = pattern(/^id-[0-9a-f]{4}$/, {
  want: 'an id',
  fix: 'copy it',
  good: 'id-0000',
  bad: ['0000', 'id'],
});

const schemas: Record<string, z.ZodType> = {
  'a pattern': id,
  'a length': text({ min: 2, max: 3 }),
  'a choice': oneOf(['a', 'b']),
  'a whole number': wholeNumber({ min: 1, max: 3 }),
  'a list': listOf(id, { min: 1, max: 2 }),
  'a set': setOf(id, { min: 2, max: 12 }),
  'a set of texts': setOf(text({ min: 1, max: 5 }), { max: 3 }),
  'a map': mapOf(wholeNumber({ min: 1, max: 2 }), { key: text({ min: 1, max: 9 }), max: 2 }),
  'a map with something in it': mapOf(id, { key: text({ min: 1, max: 9 }), min: 2, max: 3 }),
  'an object': z.strictObject({
    a: id,
    b: oneOf(['x']).optional(),
    c: listOf(z.boolean(), { max: 1 }).default([]),
  }),
  'an object by example': objectOf(
    { a: id, b: oneOf(['x', 'y']), c: oneOf(['z']).optional() },
    { example: { b: 'y', c: 'z' } },
  ),
};

describe.each(Object.entries(schemas))('%s', (_title, schema) => {
  const shape = shapeOf(schema);

  test('admits its good value', () => {
    expect(schema.safeParse(goodValue(shape)).success).toBe(true);
  });

  test('refuses its bad values, each of them', () => {
    const bad = badValues(shape);
    expect(bad.length).toBeGreaterThan(0);
    expect(bad.filter(({ value }) => schema.safeParse(value).success)).toEqual([]);
  });

  test('tells its bad values apart', () => {
    const whys = badValues(shape).map(({ why }) => why);
    expect(new Set(whys).size).toBe(whys.length);
  });
});

test('what a bad value is bad for', () => {
  expect(badValues(shapeOf(listOf(wholeNumber({ min: 1, max: 3 }), { min: 1, max: 2 })))).toEqual([
    { why: 'too_few_items', value: [] },
    { why: 'too_many_items', value: [1, 1, 1] },
    { why: 'item_too_low', value: [0] },
    { why: 'item_too_high', value: [4] },
    { why: 'item_not_whole', value: [1.5] },
  ]);
});

test('a map that must have entries has them beside the bad one', () => {
  const shape = shapeOf(
    mapOf(wholeNumber({ min: 1, max: 3 }), { key: text({ min: 1, max: 2 }), min: 2 }),
  );
  expect(badValues(shape)).toEqual([
    { why: 'too_few_entries', value: { x: 1 } },
    { why: 'key_too_few_characters', value: { '': 1, x: 1 } },
    { why: 'key_too_many_characters', value: { xxx: 1, x: 1 } },
    { why: 'value_too_low', value: { x: 0, x1: 1 } },
    { why: 'value_too_high', value: { x: 4, x1: 1 } },
    { why: 'value_not_whole', value: { x: 1.5, x1: 1 } },
  ]);
});

test('what an example holds goes with each bad value, the bad one excepted', () => {
  const schema = objectOf(
    { a: id, b: oneOf(['x']).optional(), c: oneOf(['z']).optional() },
    { example: { b: 'x', c: 'z' } },
  );
  expect(goodValue(shapeOf(schema))).toEqual({ a: 'id-0000', b: 'x', c: 'z' });
  expect(badValues(shapeOf(schema)).map(({ value }) => value)).toEqual([
    { a: '0000', b: 'x', c: 'z' },
    { a: 'id', b: 'x', c: 'z' },
    { a: 'id-0000', b: 'no-such-value', c: 'z' },
    { a: 'id-0000', b: 'x', c: 'no-such-value' },
  ]);
});

test('a set that is too large holds different values: equal ones would count once', () => {
  const tooMany = badValues(shapeOf(setOf(id, { max: 12 }))).find(
    ({ why }) => why === 'too_many_items',
  );
  expect(countDifferent(tooMany?.value as unknown[])).toBe(13);
});
