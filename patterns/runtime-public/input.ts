/** Inputs of `runtime-public`. */
import { z } from 'zod';

import { hcl, tpl } from '../../hcl/value';
import { moduleInput, type CrossRule } from '../../inputs/module-input';
import { DEFAULT_INVOKE_ACTIONS } from '../../inputs/primitives';
import { executionRoleRules, executionRoleShape } from '../../modules/blocks/execution-role/input';
import {
  callersShape,
  publicSourcesRules,
  publicSourcesShape,
} from '../../modules/blocks/inbound/input';
import { runtimeRules, runtimeShape, tagsShape } from '../../modules/blocks/runtime/input';
import { AGENT } from '../../modules/blocks/workload';

interface PolicyInput {
  create_resource_policy: boolean;
  caller_principal_arns: string[];
  source_public_networks: string[];
  allowed_invoke_actions: string[];
  jwt_authorizer: object | null;
}

const CALLER = 'arn:aws:iam::111122223333:role/front-end';
const JWT = {
  discovery_url: 'https://idp.example.com/.well-known/openid-configuration',
  allowed_clients: ['app'],
};

const policyRules: readonly CrossRule[] = [
  {
    variable: 'caller_principal_arns',
    condition: hcl`(length(var.caller_principal_arns) > 0) == (var.create_resource_policy && var.jwt_authorizer == null)`,
    found: hcl(
      '"got ${length(var.caller_principal_arns)} principals, create_resource_policy is ${var.create_resource_policy}, and there is ${var.jwt_authorizer == null ? "no" : "a"} jwt_authorizer"',
    ),
    want: 'callers where the policy is made and callers sign with SigV4, and none otherwise: a token carries no principal',
    fix: 'name the callers with create_resource_policy = true, or leave this empty',
    holds: (input: PolicyInput) =>
      input.caller_principal_arns.length > 0 ===
      (input.create_resource_policy && input.jwt_authorizer === null),
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
  {
    variable: 'allowed_invoke_actions',
    condition: hcl`var.create_resource_policy || jsonencode(var.allowed_invoke_actions) == jsonencode(${DEFAULT_INVOKE_ACTIONS})`,
    found: hcl('"got ${join(", ", var.allowed_invoke_actions)}, and no policy to carry them"'),
    want: 'the default without create_resource_policy: identity policies decide then',
    fix: 'set create_resource_policy = true, or leave it out',
    holds: (input: PolicyInput) =>
      input.create_resource_policy ||
      JSON.stringify(input.allowed_invoke_actions) === JSON.stringify(DEFAULT_INVOKE_ACTIONS),
    bad: {
      actions_without_a_policy: {
        allowed_invoke_actions: ['bedrock-agentcore:StopRuntimeSession'],
      },
    },
    companions: {
      allowed_invoke_actions: { create_resource_policy: true, caller_principal_arns: [CALLER] },
    },
  },
  {
    variable: 'source_public_networks',
    condition: hcl`var.create_resource_policy || length(var.source_public_networks) == 0`,
    found: tpl('got ${length(var.source_public_networks)} networks, and no policy to carry them'),
    want: 'none without create_resource_policy',
    fix: 'set create_resource_policy = true',
    holds: (input: PolicyInput) =>
      input.create_resource_policy || input.source_public_networks.length === 0,
    bad: { networks_without_a_policy: { source_public_networks: ['198.51.100.0/24'] } },
    companions: {
      source_public_networks: { create_resource_policy: true, caller_principal_arns: [CALLER] },
    },
  },
  {
    variable: 'source_public_networks',
    condition: hcl`!var.create_resource_policy || var.jwt_authorizer == null || length(var.source_public_networks) > 0`,
    found: hcl`"got none, and a jwt_authorizer, so the policy would refuse no caller"`,
    want: 'networks where the policy is made and callers bring a JWT',
    fix: 'name the networks, or set create_resource_policy = false',
    holds: (input: PolicyInput) =>
      !input.create_resource_policy ||
      input.jwt_authorizer === null ||
      input.source_public_networks.length > 0,
    bad: { policy_that_restricts_nobody: { create_resource_policy: true, jwt_authorizer: JWT } },
    good: [
      {
        create_resource_policy: true,
        jwt_authorizer: JWT,
        source_public_networks: ['198.51.100.0/24'],
      },
    ],
  },
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
      'What callers may do with the agent: with create_resource_policy, every other invoke action is denied to everybody.',
    ),
    ...publicSourcesShape,
    source_public_networks: publicSourcesShape.source_public_networks.describe(
      'Public addresses from which callers may come; left out, any. For create_resource_policy.',
    ),
    ...executionRoleShape(AGENT),
    ...tagsShape,
  },
  {
    rules: [...runtimeRules, ...policyRules, ...publicSourcesRules, ...executionRoleRules].map(
      asked,
    ),
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
    create_resource_policy: true,
    caller_principal_arns: [CALLER],
    ...changes,
  });
  const bad = Object.fromEntries(
    Object.entries(rule.bad).map(([why, changes]) => [why, withPolicy(changes)]),
  );
  return { ...rule, bad, good: rule.good?.map(withPolicy) };
}
