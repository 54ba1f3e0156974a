import { z } from 'zod';

import { listOf, mapOf, oneOf, pattern, setOf, text, wholeNumber } from '../../../inputs/facets';
import { terraformType, isSensitive, shapeOf, variablesOf } from '../../../inputs/shape';

const word = pattern(/^a$/, { want: 'a', fix: 'a', good: 'a', bad: [] });

test.each<{ title: string; schema: z.ZodType; want: string }>([
  { title: 'text', schema: z.string(), want: 'string' },
  { title: 'a choice', schema: oneOf(['a']), want: 'string' },
  { title: 'a number', schema: wholeNumber({ min: 1, max: 2 }), want: 'number' },
  { title: 'a switch', schema: z.boolean().default(true), want: 'bool' },
  { title: 'a list', schema: listOf(z.string()), want: 'list(string)' },
  { title: 'a set', schema: setOf(z.number(), { min: 1 }), want: 'set(number)' },
  { title: 'a map of lists', schema: mapOf(listOf(z.boolean())), want: 'map(list(bool))' },
  {
    title: 'an object with what may be left out',
    schema: z.strictObject({
      a: z.string(),
      b: z.string().optional(),
      c: z.string().nullable().default(null),
      d: z.string().default('x ${y} "z"'),
      e: listOf(z.string()).default([]),
      f: mapOf(z.string()).default({}),
      g: z.number().default(1.5),
      h: z.strictObject({ i: z.boolean() }),
    }),
    want: `object({
a = string
b = optional(string)
c = optional(string)
d = optional(string, "x $\${y} \\"z\\"")
e = optional(list(string), [])
f = optional(map(string), {})
g = optional(number, 1.5)
h = object({
i = bool
})
})`,
  },
])('the type of $title', ({ schema, want }) => {
  expect(terraformType(shapeOf(schema))).toBe(want);
});

test.each<{ title: string; schema: z.ZodType; error: string }>([
  {
    title: 'a length that counts code units',
    schema: z.string().min(1),
    error: "bug: zod's check min_length has no twin in HCL",
  },
  {
    title: 'a pattern without words',
    schema: z.string().regex(/a/),
    error: "bug: zod's check regex has no twin in HCL",
  },
  {
    title: 'a format',
    schema: z.email(),
    error: "bug: string has no twin among Terraform's types",
  },
  {
    title: 'a start',
    schema: z.string().startsWith('a'),
    error: "bug: zod's check starts_with has no twin in HCL",
  },
  {
    title: 'a change of the text',
    schema: z.string().trim(),
    error: "bug: zod's check overwrite has no twin in HCL",
  },
  {
    title: 'a rule of its own',
    schema: z.string().refine(() => true),
    error: "bug: zod's check custom has no twin in HCL",
  },
  {
    title: 'a rule of its own on an object',
    schema: z.strictObject({}).refine(() => true),
    error: "bug: zod's check custom has no twin in HCL",
  },
  {
    title: 'a bound that does not count itself',
    schema: z.number().gt(0),
    error: "bug: zod's check greater_than has no twin in HCL",
  },
  {
    title: 'a step',
    schema: z.number().multipleOf(2),
    error: "bug: zod's check multiple_of has no twin in HCL",
  },
  {
    title: 'a second rule',
    schema: word.refine(() => true),
    error: "bug: zod's check custom has no twin in HCL",
  },
  {
    title: 'a second pattern',
    schema: word.regex(/b/),
    error: "bug: two patterns or lengths on one value; HCL's twin knows one",
  },
  {
    title: 'a union',
    schema: z.union([z.string(), z.number()]),
    error: "bug: union has no twin among Terraform's types",
  },
])('$title is refused: Terraform would not check it', ({ schema, error }) => {
  expect(() => shapeOf(schema)).toThrow(error);
});

test('a variable has its name, description, default and whether it may be null', () => {
  const schema = z.strictObject({
    a: z.string().describe('A.'),
    b: z.number().nullable().default(null).describe('B.'),
    c: z.boolean().optional().describe('C.'),
  });
  expect(variablesOf(schema)).toEqual([
    {
      name: 'a',
      description: 'A.',
      optional: false,
      shape: { kind: 'string', facets: {}, nullable: false },
    },
    {
      name: 'b',
      description: 'B.',
      optional: true,
      default: null,
      shape: expect.objectContaining({ kind: 'number', nullable: true }) as unknown,
    },
    {
      name: 'c',
      description: 'C.',
      optional: true,
      shape: { kind: 'bool', facets: {}, nullable: true },
    },
  ]);
});

test('a variable without a description is refused', () => {
  expect(() => variablesOf(z.strictObject({ a: z.string() }))).toThrow(
    'bug: variable a has no description',
  );
});

test('a secret is found at any depth', () => {
  const secret = text({ min: 0, max: 9, sensitive: true });
  const inside = mapOf(z.strictObject({ a: listOf(secret) }));
  expect(
    [inside, mapOf(z.string(), { key: secret }), mapOf(z.string())].map((schema) =>
      isSensitive(shapeOf(schema)),
    ),
  ).toEqual([true, true, false]);
});
