import { z } from 'zod';

import type { BadInput } from '../../../emit/bad-inputs';
import { batchesOf } from '../../../emit/batches';
import { hcl, raw } from '../../../hcl/value';
import { moduleInput, type CrossRule } from '../../../inputs/module-input';

/** A rule of `variable` that reads `other` too. */
const rule = (variable: string, other: string): CrossRule => ({
  variable,
  condition: raw(`var.${variable} != var.${other}`),
  found: hcl`"got both"`,
  want: 'one of them',
  fix: 'leave one out',
  holds: () => true,
  bad: {},
});

const input = moduleInput(
  Object.fromEntries(
    ['alone', 'first', 'middle', 'last', 'other'].map((name) => [name, z.string().describe(name)]),
  ),
  { sample: {}, rules: [rule('first', 'middle'), rule('middle', 'last')] },
);

const bad = (variable: string, more: Partial<BadInput> = {}): BadInput => ({
  name: `${variable}_malformed`,
  variable,
  changes: { [variable]: 'x' },
  answers: {},
  ...more,
});

const namesOf = (inputs: readonly BadInput[]) =>
  batchesOf(input, inputs).map((batch) => batch.map(({ variable }) => variable));

test.each([
  {
    title: 'variables that know nothing of each other share a run',
    inputs: ['alone', 'other'],
    want: [['alone', 'other']],
  },
  {
    title: 'two values of one variable do not',
    inputs: ['alone', 'alone'],
    want: [['alone'], ['alone']],
  },
  {
    title: 'two variables of one rule do not',
    inputs: ['first', 'middle'],
    want: [['first'], ['middle']],
  },
  {
    title: 'a variable and one that its rules read through another do not',
    inputs: ['first', 'last'],
    want: [['first'], ['last']],
  },
  {
    title: 'an input goes into the first run that it does not disturb',
    inputs: ['first', 'last', 'alone', 'alone'],
    want: [
      ['first', 'alone'],
      ['last', 'alone'],
    ],
  },
])('$title', ({ inputs, want }) => {
  expect(namesOf(inputs.map((name) => bad(name)))).toEqual(want);
});

test('an input that sets a variable of another does not share its run', () => {
  const companion = bad('alone', { changes: { alone: 'x', other: 'y' } });
  expect(namesOf([companion, bad('other')])).toEqual([['alone'], ['other']]);
});

test('an input that needs answers of lookups keeps a run for itself', () => {
  const asking = bad('alone', { answers: { 'data.aws_region.current': { id: 'x' } } });
  expect(namesOf([asking, bad('other'), bad('last')])).toEqual([['alone'], ['other', 'last']]);
});
