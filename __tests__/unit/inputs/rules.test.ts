import { z } from 'zod';

import { inQuotes, rangeInWords } from '../../../inputs/bounds';
import {
  FACETS,
  listOf,
  mapOf,
  oneOf,
  pattern,
  setOf,
  text,
  wholeNumber,
} from '../../../inputs/facets';
import { validationsOf } from '../../../inputs/rules';
import { variablesOf } from '../../../inputs/shape';

const word = pattern(/^[a-z]+\/"\d$/, {
  want: 'a word',
  fix: 'spell it',
  good: 'a/"1',
  bad: ['A'],
});
const short = text({ min: 1, max: 3, fix: 'shorten it' });
const color = oneOf(['red', 'green, or so']);
const small = wholeNumber({ min: 0, max: 9 });

function validations(schema: z.ZodType) {
  const [variable] = variablesOf(z.strictObject({ v: schema.describe('It.') }));
  if (!variable) throw new Error('no variable');
  return validationsOf(variable).map(({ condition, message }) => [condition, message]);
}

test.each<{ title: string; schema: z.ZodType; want: string[][] }>([
  {
    title: 'a pattern',
    schema: word,
    want: [
      [
        'can(regex("^[a-z]+/\\"\\\\d$", var.v))',
        '"v: got \\"${var.v}\\". Expected a word. Spell it."',
      ],
    ],
  },
  {
    title: 'a pattern or null',
    schema: word.nullable(),
    want: [
      [
        'var.v == null ? true : can(regex("^[a-z]+/\\"\\\\d$", var.v))',
        '"v: got ${jsonencode(var.v)}. Expected a word. Spell it."',
      ],
    ],
  },
  {
    title: 'a length',
    schema: short,
    want: [
      [
        'length(var.v) >= 1 && length(var.v) <= 3',
        '"v: got ${length(var.v)} characters. Expected 1 to 3 characters. Shorten it."',
      ],
    ],
  },
  {
    title: 'a length or null',
    schema: short.nullable(),
    want: [
      [
        'var.v == null ? true : (length(var.v) >= 1 && length(var.v) <= 3)',
        '"v: got ${try(length(var.v), 0)} characters. Expected 1 to 3 characters. Shorten it."',
      ],
    ],
  },
  {
    title: 'one of a few, whatever they are called',
    schema: color,
    want: [
      [
        'contains(["red", "green, or so"], var.v)',
        '"v: got \\"${var.v}\\". Expected red or green, or so."',
      ],
    ],
  },
  {
    title: 'a whole number from 0',
    schema: small,
    want: [
      [
        'var.v >= 0 && var.v <= 9 && floor(var.v) == var.v',
        '"v: got ${var.v}. Expected a whole number, 0 to 9."',
      ],
    ],
  },
  {
    title: 'a number with one bound',
    schema: z.number().max(0.5).register(FACETS, { fix: 'lower it' }),
    want: [['var.v <= 0.5', '"v: got ${var.v}. Expected at most 0.5. Lower it."']],
  },
  { title: 'a number without bounds', schema: z.number(), want: [] },
  { title: 'a switch', schema: z.boolean(), want: [] },
  { title: 'any text', schema: z.string(), want: [] },
  {
    title: 'a list: how many, and each one by position',
    schema: listOf(short, { min: 2 }),
    want: [
      ['length(var.v) >= 2', '"v: got ${length(var.v)}. Expected at least 2."'],
      [
        'alltrue([for item in var.v : try(length(item) >= 1 && length(item) <= 3, false)])',
        '"v: got ${join(", ", [for index, item in var.v : "[${index}] ${try(length(item), 0)} characters" if !try(length(item) >= 1 && length(item) <= 3, false)])}. Expected 1 to 3 characters. Shorten it."',
      ],
    ],
  },
  {
    title: 'a set: each one without a position',
    schema: setOf(color),
    want: [
      [
        'alltrue([for item in var.v : try(contains(["red", "green, or so"], item), false)])',
        '"v: got ${join(", ", [for item in var.v : jsonencode(item) if !try(contains(["red", "green, or so"], item), false)])}. Expected red or green, or so."',
      ],
    ],
  },
  {
    title: 'a map: how many, its keys, and each value by key',
    schema: mapOf(small, { key: short, max: 2 }),
    want: [
      ['length(var.v) <= 2', '"v: got ${length(var.v)}. Expected at most 2."'],
      [
        'alltrue([for key in keys(var.v) : length(key) >= 1 && length(key) <= 3])',
        '"v: got ${join(", ", [for key in keys(var.v) : jsonencode(key) if !(length(key) >= 1 && length(key) <= 3)])}. Expected keys of 1 to 3 characters. Shorten it."',
      ],
      [
        'alltrue([for item in var.v : try(item >= 0 && item <= 9 && floor(item) == item, false)])',
        '"v: got ${join(", ", [for key, item in var.v : "${key} ${jsonencode(item)}" if !try(item >= 0 && item <= 9 && floor(item) == item, false)])}. Expected a whole number, 0 to 9."',
      ],
    ],
  },
  {
    title: 'a map with something in it, in words of its own',
    schema: mapOf(z.string(), { min: 1, max: 2, want: 'a name or two', fix: 'name one' }),
    want: [
      [
        'length(var.v) >= 1 && length(var.v) <= 2',
        '"v: got ${length(var.v)}. Expected a name or two. Name one."',
      ],
    ],
  },
  {
    title: 'a part of an object that may be missing',
    schema: z.strictObject({ a: short, b: small.optional() }).nullable(),
    want: [
      [
        'var.v == null ? true : try(length(var.v.a) >= 1 && length(var.v.a) <= 3, false)',
        '"v.a: got ${try(length(var.v.a), 0)} characters. Expected 1 to 3 characters. Shorten it."',
      ],
      [
        'var.v == null ? true : var.v.b == null ? true : (var.v.b >= 0 && var.v.b <= 9 && floor(var.v.b) == var.v.b)',
        '"v.b: got ${try(jsonencode(var.v.b), "null")}. Expected a whole number, 0 to 9."',
      ],
    ],
  },
  {
    title: 'a list in a map of objects',
    schema: mapOf(z.strictObject({ a: listOf(small) })),
    want: [
      [
        'alltrue([for item in var.v : try(alltrue([for inner in item.a : try(inner >= 0 && inner <= 9 && floor(inner) == inner, false)]), false)])',
        '"v: got ${join(", ", flatten([for key, item in var.v : try([for inner_index, inner in item.a : "${key}.a[${inner_index}] ${jsonencode(inner)}" if !try(inner >= 0 && inner <= 9 && floor(inner) == inner, false)], [])]))}. Expected a whole number, 0 to 9."',
      ],
    ],
  },
  {
    title: 'a secret is never shown, nor anything beside it',
    schema: z.strictObject({ a: text({ min: 1, max: 9, sensitive: true }), b: small }),
    want: [
      [
        'try(length(var.v.a) >= 1 && length(var.v.a) <= 9, false)',
        '"v: its value is not shown. Expected 1 to 9 characters."',
      ],
      [
        'try(var.v.b >= 0 && var.v.b <= 9 && floor(var.v.b) == var.v.b, false)',
        '"v: its value is not shown. Expected a whole number, 0 to 9."',
      ],
    ],
  },
])('$title', ({ schema, want }) => {
  expect(validations(schema)).toEqual(want);
});

test.each([
  { range: { min: 1, max: 16 }, want: '1 to 16' },
  { range: { min: 0, max: 9 }, want: '0 to 9' },
  { range: { min: 2, max: 2 }, want: '2' },
  { range: { min: 1 }, want: 'at least 1' },
  { range: { max: 50 }, want: 'at most 50' },
])('a range in words: $want', ({ range, want }) => {
  expect(rangeInWords(range)).toBe(want);
});

test('words of a message cannot become an expression', () => {
  expect(inQuotes('say "${a}" \\ %{b}')).toBe('say \\"$${a}\\" \\\\ %%{b}');
});
