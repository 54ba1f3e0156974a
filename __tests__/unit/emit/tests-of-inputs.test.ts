import { z } from 'zod';

import { badInputsOf } from '../../../emit/bad-inputs';
import { testsOfInputs, testValue } from '../../../emit/tests-of-inputs';
import { printBlocks, printValue } from '../../../hcl/print';
import { hcl } from '../../../hcl/value';
import { oneOf, wholeNumber } from '../../../inputs/facets';
import { moduleInput } from '../../../inputs/module-input';

const input = moduleInput(
  {
    name: z.string().describe('A name.'),
    count: wholeNumber({ min: 1, max: 9 }).default(1).describe('A count.'),
    size: oneOf(['small', 'large']).default('small').describe('A size.'),
  },
  {
    sample: { name: '${a}' },
    rules: [
      {
        variable: 'count',
        condition: hcl`var.count == 1 || var.name != ""`,
        found: hcl`"got \${var.count}"`,
        want: '1 without a name',
        fix: 'lower it',
        holds: () => true,
        bad: { many_of_no_name: { name: '', count: 2 } },
        answers: { 'data.aws_region.current': { id: 'us-east-1' } },
        companions: { size: { count: 2 } },
      },
    ],
  },
);

test('a bad input for each bound and each rule', () => {
  const answers = { 'data.aws_region.current': { id: 'us-east-1' } };
  expect(badInputsOf(input)).toEqual([
    { name: 'count_too_low', variable: 'count', changes: { count: 0 }, answers: {} },
    { name: 'count_too_high', variable: 'count', changes: { count: 10 }, answers: {} },
    { name: 'count_not_whole', variable: 'count', changes: { count: 1.5 }, answers: {} },
    {
      name: 'size_unknown',
      variable: 'size',
      changes: { count: 2, size: 'no-such-value' },
      answers,
    },
    { name: 'many_of_no_name', variable: 'count', changes: { name: '', count: 2 }, answers },
  ]);
});

test('a bad input brings what rules between variables ask for beside it, and what lookups answer then', () => {
  const text = printBlocks(testsOfInputs(input));
  expect(text).toContain(`run "size_unknown" {
  command = plan

  variables {
    count = 2
    size  = "no-such-value"
  }

  override_data {
    target = data.aws_region.current
    values = { id = "us-east-1" }
  }

  expect_failures = [var.size]
}
`);
});

test('each is a run that expects its variable to fail, on top of the sample', () => {
  const text = printBlocks(testsOfInputs(input));
  expect(text).toContain('variables {\n  name = "$${a}"\n}\n');
  expect(text).toContain(`run "many_of_no_name" {
  command = plan

  variables {
    name  = ""
    count = 2
  }

  override_data {
    target = data.aws_region.current
    values = { id = "us-east-1" }
  }

  expect_failures = [var.count]
}
`);
});

test.each([
  { title: 'text stays text', value: '${a}', want: '"$${a}"' },
  { title: 'a list is spelled out', value: ['a', 'b'], want: '["a", "b"]' },
  {
    title: 'a large map is made, without a call of a function',
    value: Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`k${index || ''}`, 'v'])),
    want: `{ for i in [${Array.from({ length: 21 }, (_, index) => index).join(', ')}] : "k\${i}" => "v" }`,
  },
  { title: 'null', value: null, want: 'null' },
  { title: 'an object', value: { a: { b: 1 } }, want: '{ a = { b = 1 } }' },
])('$title', ({ value, want }) => {
  expect(printValue(testValue(value))).toBe(want);
});
