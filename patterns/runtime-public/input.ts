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
const WITH_POLICY = { create_resource_policy: true, caller_principal_arns: [CALLER] };

const policyRules: readonly CrossRule[] = [
  rule(
    bothOrNeither(
      filled('caller_principal_arns'),
      allOf(isTrue('create_resource_policy'), missing('jwt_authorizer')),
    ),
    {
      variable: 'caller_principal_arns',
      found: hcl(
        '"got ${length(var.caller_principal_arns)} principals, create_resource_policy is ${var.create_resource_policy}, and there is ${var.jwt_authorizer == null ? "no" : "a"} jwt_authorizer"',
      ),
      want: 'callers where the policy is made and callers sign with SigV4, and none otherwise: a token carries no principal',
      fix: 'name the callers with create_resource_policy = true, or leave this empty',
      bad: {
        callers_without_a_policy: { caller_principal_arns: [CALLER] },
        policy_without_callers: { create_resource_policy: true },
        callers_and_jwt: {
          create_resource_policy: true,
          caller_principal_arns: [CALLER],
          jwt_authorizer: JWT,
          source_public_networks: ['198.51.100.0/24'],
        },
      },
      good: [{ create_resource_policy: true, caller_principal_arns: [CALLER] }],
      companions: { caller_principal_arns: { create_resource_policy: true } },
    },
  ),
  rule(anyOf(isTrue('create_resource_policy'), missing('allowed_invoke_actions')), {
    variable: 'allowed_invoke_actions',
    found: hcl(
      '"got ${join(", ", coalesce(var.allowed_invoke_actions, []))}, and no policy to carry them"',
    ),
    want: 'none without create_resource_policy, because identity policies decide then',
    fix: 'set create_resource_policy = true, or omit allowed_invoke_actions',
    bad: {
      actions_without_a_policy: {
        allowed_invoke_actions: ['bedrock-agentcore:InvokeAgentRuntime'],
      },
    },
    companions: {
      allowed_invoke_actions: { create_resource_policy: true, caller_principal_arns: [CALLER] },
    },
  }),
  rule(anyOf(isTrue('create_resource_policy'), empty('source_public_networks')), {
    variable: 'source_public_networks',
    found: tpl('got ${length(var.source_public_networks)} networks, and no policy to carry them'),
    want: 'none without create_resource_policy',
    fix: 'set create_resource_policy = true',
    bad: { networks_without_a_policy: { source_public_networks: ['198.51.100.0/24'] } },
    companions: {
      source_public_networks: { create_resource_policy: true, caller_principal_arns: [CALLER] },
    },
  }),
  rule(
    anyOf(
      not(isTrue('create_resource_policy')),
      missing('jwt_authorizer'),
      filled('source_public_networks'),
    ),
    {
      variable: 'source_public_networks',
      found: hcl`"got none, and a jwt_authorizer, so the policy would refuse no caller"`,
      want: 'networks where the policy is made and callers bring a JWT',
      fix: 'name the networks, or set create_resource_policy = false',
      bad: { policy_that_restricts_nobody: { create_resource_policy: true, jwt_authorizer: JWT } },
      good: [
        {
          create_resource_policy: true,
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
    create_resource_policy: z
      .boolean()
      .default(false)
      .describe(
        'Whether the agent carries a resource policy. With SigV4 it refuses every caller but caller_principal_arns; where source_public_networks is set, every other network; and always what is not in allowed_invoke_actions. Without it, whoever has an identity policy or a valid token may invoke the agent.',
      ),
    ...callersShape,
    caller_principal_arns: callersShape.caller_principal_arns.describe(
      'Roles and users that may invoke the agent with SigV4, exactly. For create_resource_policy.',
    ),
    allowed_invoke_actions: callersShape.allowed_invoke_actions.describe(
      `IAM actions that callers may use on the agent. For create_resource_policy, which denies every invoke action that is not listed to everybody. ${DEFAULT_ACTIONS}`,
    ),
    ...publicSourcesShape,
    source_public_networks: publicSourcesShape.source_public_networks.describe(
      'Public addresses from which callers may come; left out, any. For create_resource_policy.',
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
