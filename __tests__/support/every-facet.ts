/** A module's input that has everything a schema of ours can say, in every place where it can stand. */
import { z } from 'zod';

import { hcl } from '../../hcl/value';
import {
  listOf,
  mapOf,
  oneOf,
  pattern,
  setOf,
  text,
  wholeNumber,
  FACETS,
} from '../../inputs/facets';
import { moduleInput } from '../../inputs/module-input';

const word = pattern(/^[a-z][\s\w.${"\\-]{0,9}$/, {
  want: 'a small letter, then up to 9 letters, digits, or . _ - $ { " \\',
  fix: 'write "${it}" so',
  good: 'word',
  bad: ['Word', 'word\u00a0', '1'],
});

const anything = pattern(/^.\S+$/, {
  want: 'two characters or more, no space but at the start',
  fix: 'fill it in',
  good: 'ab',
  bad: ['a', 'a b', '\n1'],
});

const notStar = pattern(/^[^*]{1,3}$/, {
  want: 'up to 3 characters, no star',
  fix: 'shorten it',
  good: '👍👍',
  bad: ['*', '👍👍👍👍'],
});

const short = text({ min: 2, max: 4, fix: 'use 2 to 4 characters' });
const color = oneOf(['red', 'green, or so', '${blue}']);
const small = wholeNumber({ min: 0, max: 9 });
const ratio = z.number().min(-0.5).max(0.5).register(FACETS, { fix: 'pick a ratio' });

const part = z.strictObject({
  word,
  label: short.optional(),
  count: small.default(3),
  colors: setOf(color, { min: 1 }).optional(),
  words: listOf(word, { max: 2 }).default([]),
  on: z.boolean().optional(),
  free: z.string().default('${x} "y"'),
  nothing: anything.nullable().default(null),
});

export const EVERY_FACET = moduleInput(
  {
    word: word.describe('A word.'),
    anything: anything.nullable().default(null).describe('Anything.'),
    not_star: notStar.default('👍').describe('No star.'),
    short: short.default('ab').describe('A short text.'),
    long: text({ min: 0, max: 300 }).nullable().default(null).describe('A long text.'),
    free: z.string().default('${x}').describe('Any text: "${x}" too.'),
    color: color.default('red').describe('A color.'),
    maybe_color: color.nullable().default(null).describe('A color or none.'),
    small: small.default(0).describe('A small number.'),
    maybe_small: small.nullable().default(null).describe('A small number or none.'),
    ratio: ratio.default(0).describe('A ratio.'),
    number: z.number().default(1.5).describe('Any number.'),
    on: z.boolean().default(false).describe('A switch.'),
    maybe: z.boolean().nullable().default(null).describe('A switch with three ends.'),
    words: listOf(word, { min: 1, max: 3 }).default(['word']).describe('Words.'),
    maybe_words: listOf(word, { min: 1 }).nullable().default(null).describe('Words or none.'),
    shorts: setOf(short, { min: 1, max: 3 }).default(['ab']).describe('Different short texts.'),
    free_set: setOf(z.string()).default([]).describe('Any texts.'),
    smalls: listOf(small).default([]).describe('Small numbers.'),
    lists: listOf(listOf(short, { max: 2 }), { max: 3 })
      .default([])
      .describe('Lists of texts.'),
    tags: mapOf(z.string(), { key: word, max: 3 }).default({}).describe('Tags.'),
    maybe_map: mapOf(short, { key: short }).nullable().default(null).describe('A map or none.'),
    part: part.nullable().default(null).describe('A part or none.'),
    parts: mapOf(part, { key: word, max: 2 }).default({}).describe('Parts by name.'),
    part_list: listOf(part, { max: 2 }).default([]).describe('Parts in order.'),
    deep: z
      .strictObject({
        inner: z.strictObject({ words: listOf(word, { max: 1 }), small }).optional(),
        maps: mapOf(mapOf(short, { key: word }), { max: 2 }).default({}),
        parts: mapOf(z.strictObject({ inner: part.optional(), shorts: setOf(short) })).default({}),
      })
      .default({ maps: {}, parts: {} })
      .describe('Everything in everything.'),
    secret: text({ min: 3, max: 9, sensitive: true })
      .nullable()
      .default(null)
      .describe('A secret.'),
    secrets: mapOf(text({ min: 3, max: 9, sensitive: true }), { key: word })
      .default({})
      .describe('Secrets by name.'),
  },
  {
    sample: { word: 'word' },
    rules: [
      {
        variable: 'small',
        condition: hcl`var.small <= length(var.words) + 8`,
        found: hcl`"got \${var.small} and \${length(var.words)} words"`,
        want: 'at most 8 more than "words" has',
        fix: 'lower it, or add ${words}',
        holds: (input: { small: number; words: string[] }) => input.small <= input.words.length + 8,
        bad: {},
        good: [{ small: 9 }],
      },
    ],
  },
);
