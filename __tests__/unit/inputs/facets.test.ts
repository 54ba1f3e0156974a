import { charactersOf } from '../../../hcl/characters';
import {
  bounded,
  countDifferent,
  mapOf,
  pattern,
  setOf,
  text,
  wholeNumber,
} from '../../../inputs/facets';
import { asRe2 } from '../../../inputs/re2';

// Lengths: Terraform 1.11.4 and OpenTofu 1.12.6, `length(...)`, 2026-11-21.
test.each([
  { text: '', length: 0 },
  { text: 'abc', length: 3 },
  { text: 'e\u0301', length: 1 },
  { text: '👨‍👩‍👧‍👦', length: 1 },
  { text: '🇩🇪🇫🇷', length: 2 },
  { text: '\r\n', length: 1 },
  { text: 'क्ष', length: 2 },
])('$text has $length characters', ({ text: value, length }) => {
  expect(charactersOf(value)).toBe(length);
});

test.each([
  {
    title: 'a space beyond ASCII is no \\s',
    expression: /^\s$/,
    yes: [' ', '\t'],
    no: ['\u00a0', '\ufeff', '\v'],
  },
  { title: 'and so is a \\S', expression: /^\S$/, yes: ['\u00a0', 'a'], no: [' '] },
  { title: 'in a class too', expression: /^[^\s]$/, yes: ['\u00a0'], no: ['\n'] },
  {
    title: 'a dot stops at newlines alone',
    expression: /^.$/,
    yes: ['\r', '\u2028', '👍'],
    no: ['\n'],
  },
  { title: 'a dot in a class is a dot', expression: /^[.]$/, yes: ['.'], no: ['a'] },
  { title: 'an escaped dot is a dot', expression: /^\.$/, yes: ['.'], no: ['a'] },
  {
    title: 'a character of two code units is one',
    expression: /^[^a]{1,2}$/,
    yes: ['👍👍'],
    no: ['👍👍👍'],
  },
  { title: 'a bracket in a class', expression: /^[\]a].$/, yes: [']b', 'ab'], no: [']\n'] },
])('what RE2 means: $title', ({ expression, yes, no }) => {
  const pattern = asRe2(expression);
  expect(yes.filter((value) => !pattern.test(value))).toEqual([]);
  expect(no.filter((value) => pattern.test(value))).toEqual([]);
});

test.each([
  /a(?=b)/,
  /a(?!b)/,
  /(?<=a)b/,
  /(?<a>b)/,
  /(a)\1/,
  /\ba/,
  /\u0041/,
  /[^]/,
  /a/i,
  /a{1001}/,
  /a{1,2000}/,
  /[\S]/,
])('%s is refused: RE2 and JavaScript do not agree on it', (expression) => {
  expect(() => asRe2(expression)).toThrow('bug: ');
});

const accepts = (
  schema: { safeParse: (value: unknown) => { success: boolean } },
  values: unknown[],
) => values.map((value) => schema.safeParse(value).success);

test('a text counts characters, not code units', () => {
  expect(accepts(text({ min: 2, max: 3 }), ['👍', '👍👍', '👍👍👍', 'abcd'])).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('a whole number is whole and in range', () => {
  expect(accepts(wholeNumber({ min: 1, max: 3 }), [0, 1, 3, 4, 1.5])).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});

test('a set counts equal values once, as Terraform does', () => {
  expect(countDifferent(['a', 'a', 'b'])).toBe(2);
  const word = pattern(/^[a-z]$/, { want: 'a letter', fix: 'pick one', good: 'a', bad: ['A'] });
  expect(
    accepts(setOf(word, { min: 2, max: 2 }), [
      ['a', 'a'],
      ['a', 'b', 'a'],
      ['a', 'b', 'c'],
    ]),
  ).toEqual([false, true, false]);
  expect(accepts(setOf(word), [[]])).toEqual([true]);
});

test('a map counts its entries', () => {
  expect(
    accepts(mapOf(text({ min: 0, max: 9 }), { max: 1 }), [{}, { a: '' }, { a: '', b: '' }]),
  ).toEqual([true, true, false]);
  expect(accepts(mapOf(text({ min: 0, max: 9 }), { min: 1 }), [{}, { a: '' }])).toEqual([
    false,
    true,
  ]);
});

test.each([
  { source: '^[a-z]+$', want: '^[a-z]{1,9}$' },
  { source: '^[a-z:]*$', want: '^[a-z:]{1,9}$' },
])('bounded: $source', ({ source, want }) => {
  expect(bounded(source, { min: 1, max: 9 }).source).toBe(want);
});

test.each(['^a[a-z]+$', '^[a-z]+', '^[a-z]{1,2}$'])('bounded: %s is a bug', (source) => {
  expect(() => bounded(source, { min: 1, max: 9 })).toThrow(`bug: ${source} has no one class`);
});
