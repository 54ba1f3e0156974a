import { z } from 'zod';

import { hcl } from '../../../hcl/value';
import { listOf, mapOf, oneOf, pattern, setOf, text, wholeNumber } from '../../../inputs/facets';
import { moduleInput } from '../../../inputs/module-input';
import { nearest } from '../../../inputs/nearest';
import { checkInput, InputError, parseInput } from '../../../inputs/parse';

const id = pattern(/^id-\d$/, {
  want: 'id- and a digit',
  fix: 'pass the ID, not the name',
  good: 'id-1',
  bad: ['1'],
});

const input = moduleInput(
  {
    name: text({ min: 2, max: 4, fix: 'shorten it' }).describe('A name.'),
    ids: listOf(id, { max: 2 }).default([]).describe('Ids.'),
    color: oneOf(['red', 'blue']).default('red').describe('A color.'),
    count: wholeNumber({ min: 1, max: 9 }).nullable().default(null).describe('A count.'),
    on: z.boolean().default(true).describe('A switch.'),
    headers: setOf(text({ min: 1, max: 9 }), { max: 1, fix: 'remove some' })
      .default([])
      .describe('Headers.'),
    parts: mapOf(z.strictObject({ id, note: text({ min: 1, max: 9 }).optional() }), {
      key: pattern(/^[a-z]+$/, { want: 'small letters', fix: 'rename it', good: 'a', bad: ['A'] }),
      max: 2,
    })
      .default({})
      .describe('Parts.'),
    secrets: mapOf(text({ min: 3, max: 9, sensitive: true, fix: 'lengthen it' }), { key: id })
      .default({})
      .describe('Secrets.'),
  },
  {
    sample: { name: 'ab' },
    rules: [
      {
        variable: 'count',
        condition: hcl`var.count == null || var.on`,
        found: hcl`"got \${jsonencode(var.count)}"`,
        want: 'none without on',
        fix: 'leave it out, or set on',
        holds: ({ count, on }: { count: number | null; on: boolean }) => count === null || on,
        bad: {},
      },
      {
        variable: 'secrets',
        condition: hcl`length(var.secrets) == 0 || var.on`,
        found: hcl`"found some"`,
        want: 'none without on',
        fix: 'leave them out',
        holds: ({ secrets, on }: { secrets: object; on: boolean }) =>
          Object.keys(secrets).length === 0 || on,
        bad: {},
      },
    ],
  },
);

function errorOf(value: unknown): string {
  try {
    parseInput(input, value);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'accepted';
}

test.each<{ title: string; changes: object; error: string }>([
  {
    title: 'a length',
    changes: { name: 'abcde' },
    error: 'name: got 5 characters. Expected 2 to 4 characters. Shorten it.',
  },
  {
    title: 'a length in characters, not code units',
    changes: { name: '👍' },
    error: 'name: got 1 characters. Expected 2 to 4 characters. Shorten it.',
  },
  {
    title: 'something missing',
    changes: { name: undefined },
    error: 'name: got nothing. Expected a text. Shorten it.',
  },
  {
    title: 'another type',
    changes: { on: 'yes' },
    error: 'on: got "yes". Expected true or false.',
  },
  {
    title: 'null in a list',
    changes: { ids: [null] },
    error: 'ids[0]: got null. Expected id- and a digit. Pass the ID, not the name.',
  },
  {
    title: 'a pattern, by position',
    changes: { ids: ['id-1', 'x "${y}"'] },
    error: 'ids[1]: got "x \\"${y}\\"". Expected id- and a digit. Pass the ID, not the name.',
  },
  {
    title: 'too many',
    changes: { ids: ['id-1', 'id-1', 'id-1'] },
    error: 'ids: got 3. Expected at most 2.',
  },
  {
    title: 'too many in a set',
    changes: { headers: ['a', 'b', 'b'] },
    error: 'headers: got 2. Expected at most 1. Remove some.',
  },
  {
    title: 'a choice',
    changes: { color: 'green' },
    error: 'color: got "green". Expected red or blue.',
  },
  {
    title: 'a number, once for two faults',
    changes: { count: 9.5 },
    error: 'count: got 9.5. Expected a whole number, 1 to 9.',
  },
  {
    title: 'a part, by key',
    changes: { parts: { a: { id: 'x' } } },
    error: 'parts.a.id: got "x". Expected id- and a digit. Pass the ID, not the name.',
  },
  {
    title: 'a key',
    changes: { parts: { A: { id: 'id-1' } } },
    error: 'parts: got "A". Expected keys of small letters. Rename it.',
  },
  {
    title: 'a list where a map is wanted',
    changes: { parts: [] },
    error: 'parts: got []. Expected a map.',
  },
  {
    title: 'an unknown name',
    changes: { colour: 1 },
    error:
      'colour: got an input that does not exist. Expected one of 8 names such as color, count, on. Write color, or remove it.',
  },
  {
    title: 'an unknown name like no other',
    changes: { zzzzzz: 1 },
    error:
      'zzzzzz: got an input that does not exist. Expected one of 8 names such as name, ids, color. Remove it.',
  },
  {
    title: 'an unknown name in a part',
    changes: { parts: { a: { id: 'id-1', notes: 'x' } } },
    error:
      'parts.a.notes: got an input that does not exist. Expected one of id, note. Write note, or remove it.',
  },
  {
    title: 'a secret',
    changes: { secrets: { 'id-1': 'pw' } },
    error: 'secrets: its value is not shown. Expected 3 to 9 characters. Lengthen it.',
  },
  {
    title: 'a secret of another type',
    changes: { secrets: { 'id-1': 12345 } },
    error: 'secrets: its value is not shown. Expected a text. Lengthen it.',
  },
  {
    title: 'a key beside a secret',
    changes: { secrets: { hunter2: 'password' } },
    error:
      'secrets: its value is not shown. Expected keys of id- and a digit. Pass the ID, not the name.',
  },
  {
    title: 'a rule between inputs',
    changes: { count: 1, on: false },
    error: 'count: got 1. Expected none without on. Leave it out, or set on.',
  },
  {
    title: 'a rule about a secret',
    changes: { secrets: { 'id-1': 'password' }, on: false },
    error: 'secrets: its value is not shown. Expected none without on. Leave them out.',
  },
  {
    title: 'half a surrogate pair',
    changes: { name: 'a\ud800' },
    error: 'name: got half a surrogate pair. Expected whole characters. Remove it.',
  },
  {
    title: 'a key that JavaScript loses',
    changes: { parts: JSON.parse('{"__proto__": {}}') as object },
    error:
      'parts: got a key that is __proto__ or holds half a surrogate pair. Expected other keys. Rename it.',
  },
])('$title', ({ changes, error }) => {
  expect(errorOf({ name: 'abc', ...changes })).toBe(error);
});

test('all faults are told at once, sorted by path', () => {
  expect(
    errorOf({ ids: ['x'], color: 'green', size: 1 })
      .split('\n')
      .map((line) => line.split(':')[0]),
  ).toEqual(['color', 'ids[0]', 'name', 'size']);
});

test.each([null, 'text', []])('%j is no input', (value) => {
  expect(errorOf(value)).toContain('. Expected an object.');
});

test('a long value is cut short', () => {
  expect(errorOf({ name: 'abc', color: 'x'.repeat(70_000) }).length).toBeLessThan(300);
});

test('what is left out gets its default', () => {
  expect(parseInput(input, { name: 'abc' })).toEqual({
    name: 'abc',
    ids: [],
    color: 'red',
    count: null,
    on: true,
    headers: [],
    parts: {},
    secrets: {},
  });
});

test('null stands for what is left out where null means nothing, as in Terraform', () => {
  const parsed = parseInput(input, {
    name: 'abc',
    color: null,
    ids: null,
    parts: { a: { id: 'id-1', note: null } },
  });
  expect(parsed).toMatchObject({ color: 'red', ids: [], parts: { a: { id: 'id-1' } } });
});

test('text is taken in its normal form, as Terraform holds it', () => {
  expect(parseInput(input, { name: 'e\u0301e\u0301' }).name).toBe('éé');
});

test.each([
  { name: 'subnet_id', want: 'subnet_ids' },
  { name: 'tag', want: 'tags' },
  { name: 'tgas', want: 'tags' },
  { name: 'vpc', want: undefined },
  { name: 'security_groups', want: undefined },
])('the nearest name to $name is $want', ({ name, want }) => {
  expect(nearest(name, ['subnet_ids', 'tags', 'vpc_id_of_the_agent'])).toBe(want);
});

describe('checkInput with values that only Terraform will know', () => {
  const broken = { name: 'ab', count: 1, on: false };
  const pathsOf = (unknown: string[]) =>
    checkInput(input, broken, new Set(unknown)).faults.map(({ path }) => path);

  test('judges no rule by them', () => {
    expect(pathsOf([])).toEqual(['count']);
    expect(pathsOf(['on'])).toEqual([]);
    expect(pathsOf(['count'])).toEqual([]);
  });

  test('judges the rules that do not look at them', () => {
    expect(pathsOf(['secrets', 'name'])).toEqual(['count']);
  });
});
