/** Inputs of `runtime-public`. */
import { z } from 'zod';

import { hcl, tpl } from '../../hcl/value';
import {
  allOf,
  anyOf,
  bothOrNeither,
  empty,
  filled,
  isTrue,
  missing,
  not,
  rule,
} from '../../inputs/claims';
import { moduleInput, type CrossRule } from '../../inputs/module-input';
import { executionRoleRules, executionRoleShape } from '../../modules/blocks/execution-role/input';
import {
  callersShape,
  publicSourcesRules,
  publicSourcesShape,
} from '../../modules/blocks/inbound/input';
import { DEFAULT_ACTIONS, invokeActionRules } from '../../modules/blocks/invoke-actions';
import { runtimeRules, runtimeShape, tagsShape } from '../../modules/blocks/runtime/input';
import { AGENT } from '../../modules/blocks/workload';

const CALLER = 'arn:aws:iam::111122223333:role/front-end';
const JWT = {
  discovery_url: 'https://idp.example.com/.well-known/openid-configuration',
  allowed_clients: ['app'],
};

/** Changes to the sample that give the agent a policy. */
const WITH_POLICY = { use_resource_policy: true, caller_principal_arns: [CALLER] };

const policyRules: readonly CrossRule[] = [
  rule(
    bothOrNeither(
      filled('caller_principal_arns'),
      allOf(isTrue('use_resource_policy'), missing('jwt_authorizer')),
    ),
    {
      variable: 'caller_principal_arns',
      found: hcl(
        '"got ${length(var.caller_principal_arns)} principals, use_resource_policy is ${var.use_resource_policy}, and there is ${var.jwt_authorizer == null ? "no" : "a"} jwt_authorizer"',
      ),
      want: 'callers with use_resource_policy = true and SigV4, and no callers otherwise',
      bad: {
        callers_without_a_policy: { caller_principal_arns: [CALLER] },
        policy_without_callers: { use_resource_policy: true },
        callers_and_jwt: {
          use_resource_policy: true,
          caller_principal_arns: [CALLER],
          jwt_authorizer: JWT,
          source_public_networks: ['198.51.100.0/24'],
        },
      },
      good: [{ use_resource_policy: true, caller_principal_arns: [CALLER] }],
      companions: { caller_principal_arns: { use_resource_policy: true } },
    },
  ),
  rule(anyOf(isTrue('use_resource_policy'), missing('allowed_invoke_actions')), {
    variable: 'allowed_invoke_actions',
    found: hcl(
      '"got ${join(", ", coalesce(var.allowed_invoke_actions, []))}, and use_resource_policy is false"',
    ),
    want: 'no actions without use_resource_policy = true',
    bad: {
      actions_without_a_policy: {
        allowed_invoke_actions: ['bedrock-agentcore:InvokeAgentRuntime'],
      },
    },
    companions: {
      allowed_invoke_actions: { use_resource_policy: true, caller_principal_arns: [CALLER] },
    },
  }),
  rule(anyOf(isTrue('use_resource_policy'), empty('source_public_networks')), {
    variable: 'source_public_networks',
    found: tpl(
      'got ${length(var.source_public_networks)} networks, and use_resource_policy is false',
    ),
    want: 'no networks without use_resource_policy = true',
    bad: { networks_without_a_policy: { source_public_networks: ['198.51.100.0/24'] } },
    companions: {
      source_public_networks: { use_resource_policy: true, caller_principal_arns: [CALLER] },
    },
  }),
  rule(
    anyOf(
      not(isTrue('use_resource_policy')),
      missing('jwt_authorizer'),
      filled('source_public_networks'),
    ),
    {
      variable: 'source_public_networks',
      found: hcl`"empty, and with jwt_authorizer the policy would deny nobody"`,
      want: 'networks with use_resource_policy = true and jwt_authorizer',
      fix: 'list the networks, or set use_resource_policy = false',
      bad: { policy_that_restricts_nobody: { use_resource_policy: true, jwt_authorizer: JWT } },
      good: [
        {
          use_resource_policy: true,
          jwt_authorizer: JWT,
          source_public_networks: ['198.51.100.0/24'],
        },
      ],
    },
  ),
];

export const input = moduleInput(
  {
    ...runtimeShape,
    use_resource_policy: z
      .boolean()
      .default(false)
      .describe(
        'Whether to attach a resource policy to the runtime and its endpoints. It denies callers that are not in `caller_principal_arns` (SigV4), networks that are not in `source_public_networks` (if set), and actions that are not in `allowed_invoke_actions`. If false, everyone with an identity policy or a valid token can invoke the agent.',
      ),
    ...callersShape,
    caller_principal_arns: callersShape.caller_principal_arns.describe(
      'ARNs of the IAM roles and users that can invoke the agent with SigV4. Requires `use_resource_policy = true`.',
    ),
    allowed_invoke_actions: callersShape.allowed_invoke_actions.describe(
      `IAM actions that callers can use on the agent. Requires \`use_resource_policy = true\`: the policy denies every other invoke action to everybody. ${DEFAULT_ACTIONS}`,
    ),
    ...publicSourcesShape,
    source_public_networks: publicSourcesShape.source_public_networks.describe(
      'Public CIDR ranges from which callers can call. When unset, callers can call from anywhere. Requires `use_resource_policy = true`.',
    ),
    ...executionRoleShape(AGENT),
    ...tagsShape,
  },
  {
    rules: [
      ...runtimeRules,
      ...policyRules,
      ...invokeActionRules(WITH_POLICY),
      ...publicSourcesRules,
      ...executionRoleRules,
    ].map(asked),
    sample: {
      name: 'research-agent',
      container_image: '111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0',
    },
  },
);

/** Networks are only taken with the policy, so samples about them need it. */
function asked(rule: CrossRule): CrossRule {
  if (!publicSourcesRules.includes(rule)) return rule;
  const withPolicy = (changes: Readonly<Record<string, unknown>>) => ({
    ...WITH_POLICY,
    ...changes,
  });
  const bad = Object.fromEntries(
    Object.entries(rule.bad).map(([why, changes]) => [why, withPolicy(changes)]),
  );
  return { ...rule, bad, good: rule.good?.map(withPolicy) };
}
