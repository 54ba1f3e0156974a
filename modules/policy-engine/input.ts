/** Inputs of `policy-engine`. */
import { z } from 'zod';

import { QUOTAS } from '../../facts/quotas';
import { hcl } from '../../hcl/value';
import { anyOf, bothOrNeither, claim, empty, given, isTrue, rule } from '../../inputs/claims';
import { described, mapOf, objectOf, oneOf, pattern, text } from '../../inputs/facets';
import { moduleInput, type CrossRule } from '../../inputs/module-input';
import { keyArn } from '../../inputs/primitives';
import { agentcoreName } from '../blocks/agentcore-name';
import { gatewayArn } from '../blocks/gateway-arn';
import { setBeside } from '../blocks/given-or-created';
import { tagsShape } from '../blocks/runtime/input';

import {
  namesOf,
  noPolicyIs,
  ONE_OF_THEM,
  SEVERAL,
  UNCHECKED,
  UNSCOPED,
  type Input,
} from './cedar-claims';

const ENGINE = QUOTAS.aws_bedrockagentcore_policy_engine;
const POLICY = QUOTAS.aws_bedrockagentcore_policy;

const KEY = 'arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef';
const GATEWAY = 'arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools-abcdefghij';

const SCOPE = 'resource == AgentCore::Gateway::"{gateway_arn}"';
const READ = `permit(principal is AgentCore::OAuthUser, action == AgentCore::Action::"orders___get_order", ${SCOPE});`;

const policyName = pattern(/^[a-zA-Z0-9_]{1,46}$/, {
  want: '1 to 46 letters, digits, or underscores',
  good: 'read_orders',
  bad: ['read-orders'],
});

const targetId = pattern(/^[0-9a-zA-Z]{10}$/, {
  want: 'the ID of a target: ten letters or digits',
  fix: 'pass target_id of the module of the target',
  good: 'TARGET1234',
  bad: ['orders'],
});

const policy = objectOf(
  described(
    {
      statement: text({
        ...POLICY['definition.cedar.statement'].length,
        fix: 'write one complete permit or forbid, and split what is longer',
      }),
      description: text(POLICY.description.length).optional(),
      validation_mode: oneOf(
        POLICY.validation_mode.oneOf,
        'use FAIL_ON_ANY_FINDINGS, or omit it',
      ).default('FAIL_ON_ANY_FINDINGS'),
    },
    {
      statement:
        'Cedar policy with one `permit` or `forbid`, and `resource == AgentCore::Gateway::"{gateway_arn}"`.',
      description: 'What the policy is for.',
      validation_mode:
        '`FAIL_ON_ANY_FINDINGS`, or `IGNORE_ALL_FINDINGS` with `allow_findings = true`.',
    },
  ),
  { example: { statement: READ } },
);

/** Changes to the sample: policies of a gateway. */
const withPolicies = (policies: Record<string, object>) => ({
  gateway_arn: GATEWAY,
  policies,
});
const saying = (statement: string) => withPolicies({ read_orders: { statement } });

const MOST = POLICY.name.length.max;

const namesFit = claim(
  hcl`try(alltrue([for key in keys(var.policies) : length("\${var.name}_\${key}") <= ${MOST}]), true)`,
  ({ name, policies }: Input) =>
    Object.keys(policies).every((key) => `${name}_${key}`.length <= MOST),
);

const policyRules: readonly CrossRule[] = [
  rule(noPolicyIs(SEVERAL), {
    variable: 'policies',
    found: ONE_OF_THEM,
    want: 'one permit or forbid that ends with a semicolon in each statement',
    fix: 'write each further one as a separate policy',
    bad: {
      two_statements_in_one_policy: saying(`${READ}\n${READ.replace('permit', 'forbid')}`),
      a_statement_without_an_end: saying(READ.slice(0, -1)),
    },
    good: [
      saying(`// permit(all); forbid(all);\n${READ}`),
      saying(READ.replace(');', ') when { context.input.note != "permit(all); // forbid(all)" };')),
    ],
  }),
  rule(noPolicyIs(UNSCOPED), {
    variable: 'policies',
    found: ONE_OF_THEM,
    want: `${SCOPE} as the resource of each statement`,
    fix: 'write {gateway_arn}, which the module replaces, and no ARN',
    bad: {
      a_statement_about_every_gateway: saying(READ.replace(SCOPE, 'resource')),
      a_statement_about_another_gateway: saying(READ.replace('{gateway_arn}', GATEWAY)),
      a_gateway_in_a_comment: saying(READ.replace(SCOPE, `resource // , ${SCOPE})\n`)),
      a_gateway_in_a_condition: saying(
        READ.replace(SCOPE, 'resource').replace(');', `) when { (${SCOPE}) };`),
      ),
    },
    good: [saying(READ.replace(SCOPE, 'resource==AgentCore::Gateway::"{gateway_arn}" ,\n'))],
  }),
  rule(anyOf(isTrue('allow_findings'), noPolicyIs(UNCHECKED)), {
    variable: 'policies',
    found: namesOf(UNCHECKED),
    want: 'FAIL_ON_ANY_FINDINGS, unless allow_findings is true',
    fix: 'correct what AgentCore finds, or set allow_findings = true',
    bad: {
      findings_that_are_ignored: withPolicies({
        read_orders: { statement: READ, validation_mode: 'IGNORE_ALL_FINDINGS' },
      }),
    },
    companions: { policies: { gateway_arn: GATEWAY, allow_findings: true } },
    good: [
      {
        ...withPolicies({
          read_orders: { statement: READ, validation_mode: 'IGNORE_ALL_FINDINGS' },
        }),
        allow_findings: true,
      },
    ],
  }),
  rule(namesFit, {
    variable: 'policies',
    found: hcl`"found \${join(", ", try([for key in keys(var.policies) : "\${var.name}_\${key}" if length("\${var.name}_\${key}") > ${MOST}], []))}"`,
    want: `at most ${MOST} characters with the name of the engine in front`,
    fix: 'shorten the key or the name',
    bad: {
      a_name_that_is_too_long: withPolicies({ ['a'.repeat(43)]: { statement: READ } }),
    },
    good: [withPolicies({ ['a'.repeat(42)]: { statement: READ } })],
  }),
  rule(anyOf(given('gateway_arn'), empty('policies')), {
    variable: 'gateway_arn',
    found: hcl('"missing, and policies has ${length(var.policies)}"'),
    want: 'the gateway that the policies are about',
    fix: 'pass gateway_arn of the module gateway, or remove policies',
    bad: { policies_without_a_gateway: { policies: { read_orders: { statement: READ } } } },
    companions: { policies: { gateway_arn: GATEWAY } },
    good: [saying(READ), { gateway_arn: GATEWAY }],
  }),
];

const keyRule = rule(bothOrNeither(given('kms_key_arn'), isTrue('use_kms_key')), {
  variable: 'kms_key_arn',
  found: setBeside('kms_key_arn', 'use_kms_key'),
  want: 'both or neither',
  fix: 'set both or neither',
  bad: {
    key_that_is_not_used: { kms_key_arn: KEY },
    key_that_is_missing: { use_kms_key: true },
  },
  companions: { kms_key_arn: { use_kms_key: true } },
  good: [{ use_kms_key: true, kms_key_arn: KEY }],
});

export const input = moduleInput(
  {
    name: agentcoreName('tools', ['1st-engine', 'an engine']).describe(
      'Name of the policy engine and prefix for the names of its policies. Hyphens become underscores, so `my-tools` and `my_tools` conflict. Changing it replaces the engine and its policies.',
    ),
    description: text(ENGINE.description.length)
      .nullable()
      .default(null)
      .describe('What the policy engine is for. The provider cannot unset it later.'),
    use_kms_key: z
      .boolean()
      .default(false)
      .describe(
        'Whether to encrypt the policy engine with the customer managed key `kms_key_arn`.',
      ),
    kms_key_arn: keyArn
      .nullable()
      .default(null)
      .describe(
        'ARN of a symmetric KMS key in this region. Required when `use_kms_key = true`. Changing it replaces the engine and its policies.',
      ),
    gateway_arn: gatewayArn
      .nullable()
      .default(null)
      .describe(
        'ARN of the gateway that the policies are about: `gateway_arn` of the module `gateway`. Required with `policies`. It replaces `{gateway_arn}` in each statement.',
      ),
    target_ids: mapOf(targetId)
      .default({})
      .describe(
        'IDs of the targets of the gateway, keyed by a name you choose. Policies wait for them, because AgentCore checks each policy against the tools that the gateway has.',
      ),
    policies: mapOf(policy, { key: policyName })
      .default({})
      .describe(
        'Cedar policies, keyed by a name you choose. The name in AWS is `<name>_<key>`, which must be unique in the account and region. Changing a statement is an in-place update. Renaming a policy replaces it.',
      ),
    allow_findings: z
      .boolean()
      .default(false)
      .describe(
        'Whether policies can set `validation_mode = "IGNORE_ALL_FINDINGS"`. AgentCore then accepts policies that allow or deny everything, or that never apply.',
      ),
    ...tagsShape,
  },
  { rules: [...policyRules, keyRule], sample: { name: 'tools' } },
);
