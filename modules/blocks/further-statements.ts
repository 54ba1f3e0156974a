/** Statements that a user adds to the policy of a role, as data: what the outputs `agent_statements` of tools give. */
import { z } from 'zod';

import { hcl, raw, type Value } from '../../hcl/value';
import { claim, rule } from '../../inputs/claims';
import { countDifferent, listOf, pattern, text } from '../../inputs/facets';
import type { CrossRule } from '../../inputs/module-input';
import { furtherAction, resourceOrAny } from '../../inputs/primitives';

import { onlyOfCreatedRole } from './given-or-created';

const sid = pattern(/^[a-zA-Z0-9]{1,100}$/, {
  want: '1 to 100 letters or digits',
  fix: 'remove other characters, or omit the Sid',
  good: 'ReadOrders',
  bad: ['read-orders'],
});

const operator = pattern(/^(ForAllValues:|ForAnyValue:)?[A-Z][A-Za-z]+$/, {
  want: 'a condition operator, such as StringEquals',
  good: 'StringEquals',
  bad: ['string_equals'],
});

const key = pattern(/^[a-zA-Z0-9-]+:[^\s]+$/, {
  want: 'a condition key, such as aws:ResourceAccount',
  fix: 'include the prefix',
  good: 'aws:ResourceAccount',
  bad: ['ResourceAccount'],
});

const statement = z.strictObject({
  sid: sid.optional().describe('Sid, unique in the list.'),
  actions: listOf(furtherAction, { min: 1 }).describe('IAM actions to allow.'),
  resources: listOf(resourceOrAny, { min: 1 }).describe(
    'ARNs, or `*` if the actions have no narrower resource.',
  ),
  conditions: listOf(
    z.strictObject({
      test: operator,
      variable: key,
      values: listOf(text({ min: 1, max: 2048 }), { min: 1 }),
    }),
  )
    .default([])
    .describe(
      'Conditions, each with `test`, `variable`, and `values` as in `aws_iam_policy_document`.',
    ),
});

export const furtherStatementsShape = {
  further_statements: listOf(statement)
    .default([])
    .describe(
      'Statements to add to the policy of the execution role that the module creates. Pass the output `agent_statements` of a tool, or join several with `concat`. IAM accepts 10,240 characters in all inline policies of a role.',
    ),
};

interface Statement {
  sid?: string | null;
  conditions?: readonly { test: string; variable: string }[];
}

interface Input {
  further_statements: readonly Statement[];
}

const QUEUE = {
  actions: ['sqs:SendMessage'],
  resources: ['arn:aws:sqs:us-east-1:111122223333:orders'],
};

const ORDERS = { test: 'StringEquals', variable: 'aws:ResourceAccount', values: ['111122223333'] };

const differ = (items: readonly unknown[]) => countDifferent(items) === items.length;

const sidsOf = ({ further_statements }: Input) =>
  further_statements.flatMap((one) => one.sid ?? []);

/** Rules of the statements. `role` is an existing one in place of one that the module creates. */
export const furtherStatementsRules = (role: string): readonly CrossRule[] => [
  rule(
    claim(
      hcl`length(distinct(compact(var.further_statements[*].sid))) == length(compact(var.further_statements[*].sid))`,
      (input: Input) => differ(sidsOf(input)),
    ),
    {
      variable: 'further_statements',
      found: hcl('"got the Sids ${join(", ", compact(var.further_statements[*].sid))}"'),
      want: 'each Sid once, as IAM requires in a policy',
      fix: 'rename or omit the repeated ones',
      bad: {
        one_sid_twice: {
          further_statements: [
            { sid: 'Orders', ...QUEUE },
            { sid: 'Orders', ...QUEUE },
          ],
        },
      },
      good: [{ further_statements: [{ sid: 'Orders', ...QUEUE }, QUEUE, QUEUE] }],
    },
  ),
  rule(
    claim(
      hcl`alltrue([for statement in var.further_statements : length(distinct([for one in statement.conditions : "\${one.test} \${one.variable}"])) == length(statement.conditions)])`,
      ({ further_statements }: Input) =>
        further_statements.every(({ conditions = [] }) =>
          differ(conditions.map(({ test, variable }) => [test, variable])),
        ),
    ),
    {
      variable: 'further_statements',
      found: hcl('"a statement has a condition twice"'),
      want: 'each test of a variable once per statement, with all its values',
      fix: 'merge the values',
      bad: {
        one_condition_twice: {
          further_statements: [{ ...QUEUE, conditions: [ORDERS, ORDERS] }],
        },
      },
      good: [
        {
          further_statements: [
            { ...QUEUE, conditions: [ORDERS, { ...ORDERS, test: 'StringEqualsIfExists' }] },
          ],
        },
      ],
    },
  ),
  onlyOfCreatedRole(
    'further_statements',
    'create_execution_role',
    {
      statements_for_a_given_role: {
        create_execution_role: false,
        execution_role_arn: role,
        further_statements: [QUEUE],
      },
    },
    'attach a policy with these statements to that role, and remove further_statements',
  ),
];

/** The statements as a policy has them. All of them are data: no text in them is evaluated. */
export const FURTHER_STATEMENTS: Value = raw(`[for statement in var.further_statements : merge(
  # A Sid must be unique in a policy, and the module has its own.
  { for name, sid in { Sid = statement.sid } : name => "Further\${sid}" if sid != null },
  { Effect = "Allow", Action = statement.actions, Resource = statement.resources },
  {
    for name, tests in { Condition = statement.conditions } : name => {
      for test in distinct(tests[*].test) : test => { for one in tests : one.variable => one.values if one.test == test }
    } if length(tests) > 0
  },
)]`);
