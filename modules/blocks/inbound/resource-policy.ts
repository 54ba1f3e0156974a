/** The resource policy of an agent: the same on the runtime, on DEFAULT and on every named endpoint. */
import type { Construct } from 'constructs';

import { INVOKE_ACTIONS } from '../../../facts/invoke-actions';
import {
  call,
  hcl,
  jsonencode,
  note,
  when,
  type Expression,
  type Value,
  tpl,
} from '../../../hcl/value';
import { locals, output, resource } from '../declare';
import { invokeActions } from '../invoke-actions';
import { FEWER_CALLERS, policyFits } from '../policy-length';

export interface ResourcePolicyProps {
  runtime: Expression;
  /** Id of the endpoint in `sources` once it exists, in place of `local.data_plane_placeholder`. */
  endpointId?: Expression;
  /** Where a call may come from: operators and keys of the deny that refuses everything else. */
  sources: Value;
  /** Whether the deny of sources is there at all; left out where it always is. */
  sourcesWhen?: Expression;
  /** Whether there is a policy at all; left out where there always is. */
  when?: Expression;
}

/** Names that several policies share. */
export function declareInboundLocals(scope: Construct, exempt?: Expression): void {
  locals(scope, {
    uses_jwt: hcl`var.jwt_authorizer != null`,
    admitted_principal_arns: exempt
      ? hcl`distinct(concat(var.caller_principal_arns, ${exempt}))`
      : hcl`var.caller_principal_arns`,
    '# allowed_invoke_actions': 'What the protocol needs, unless a list is given.',
    allowed_invoke_actions: invokeActions(
      hcl`var.allowed_invoke_actions`,
      (protocol) => hcl`var.server_protocol == ${protocol}`,
    ),
    '# invoke_actions':
      'Every action that makes the agent do something: an action that is missing from a deny stays open.\nSource: AgentCore developer guide, "Resource-based policies", read 2026-11-21.',
    invoke_actions: INVOKE_ACTIONS.map(({ action }) => action),
  });
}

/** Stands for the ARN that a policy is for, before the runtime has one. */
const LONGEST_ARN: Expression = hcl`local.longest_arn`;

const ALLOW: Value = {
  Sid: 'CallersInvoke',
  Effect: 'Allow',
  Principal: note(
    'A token carries no IAM principal: with JWT callers the token and the network decide. Through JSON: the two results of a conditional must have one type, and here one is text and the other an object.',
    hcl`jsondecode(local.uses_jwt ? jsonencode("*") : jsonencode({ AWS = local.admitted_principal_arns }))`,
  ),
  Action: hcl`local.allowed_invoke_actions`,
  Resource: LONGEST_ARN,
};

function denies({ sources, sourcesWhen }: ResourcePolicyProps): Value[] {
  const elsewhere: Value = {
    Sid: 'NobodyFromElsewhere',
    Effect: 'Deny',
    Principal: '*',
    Action: hcl`local.invoke_actions`,
    Resource: LONGEST_ARN,
    Condition: note(
      'All of these must hold for the deny, so it spares a call that one of them admits. A call that lacks a key counts as from elsewhere.',
      sources,
    ),
  };
  const others: Value = {
    Sid: 'NobodyElse',
    Effect: 'Deny',
    Principal: '*',
    Action: hcl`local.invoke_actions`,
    Resource: LONGEST_ARN,
    Condition: { ArnNotEquals: { 'aws:PrincipalArn': hcl`local.admitted_principal_arns` } },
  };
  const unlisted: Value = {
    Sid: 'NothingElse',
    Effect: 'Deny',
    Principal: '*',
    Action: hcl`local.denied_invoke_actions`,
    Resource: LONGEST_ARN,
  };
  return [
    sourcesWhen ? when(sourcesWhen, elsewhere) : [elsewhere],
    note(
      'Nobody gets in who is not named. Allow alone would not do: in the same account an identity policy is enough.',
      when(hcl`!local.uses_jwt`, others),
    ),
    note(
      'Nor may those who are named do more than they are here for.',
      when(hcl`length(local.denied_invoke_actions) > 0`, unlisted),
    ),
  ];
}

/** Refuses callers whose policy AWS would refuse: the runtime would already exist, without any policy. */
export const RESOURCE_POLICY_FITS = policyFits({
  kind: 'resource',
  what: 'The resource policy of ${var.name}',
  policy: hcl`local.resource_policy`,
  callers: hcl`local.admitted_principal_arns`,
  fix: FEWER_CALLERS,
  comment:
    'AWS checks the length of a policy when the runtime already exists, and without its policy it would be open.',
});

function declarePolicyText(scope: Construct, props: ResourcePolicyProps): void {
  locals(scope, {
    denied_invoke_actions: hcl`[for action in local.invoke_actions : action if !contains(local.allowed_invoke_actions, action)]`,
    endpoint_names: hcl`concat(["DEFAULT"], keys(var.named_endpoints))`,
    longest_endpoint_name: hcl`[for name in local.endpoint_names : name if length(name) == max([for each in local.endpoint_names : length(each)]...)][0]`,
    '# longest_arn':
      'The longest ARN that gets a policy, with zeros for the ten characters that AWS assigns.',
    longest_arn: tpl(
      'arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:runtime/${local.runtime_name}-0000000000/runtime-endpoint/${local.longest_endpoint_name}',
    ),
    '# resource_policy':
      'Written before the runtime exists, so that its length can be checked in time.',
    resource_policy: jsonencode({
      Version: '2012-10-17',
      Statement: call('concat', [ALLOW], ...denies(props)),
    }),
  });
}

/** Declares the policies. Returns their address. */
export function declareResourcePolicy(scope: Construct, props: ResourcePolicyProps): Expression {
  declarePolicyText(scope, props);
  locals(scope, {
    '# guarded_arns':
      'The service checks the runtime and the endpoint that is called: each gets the policy.',
    guarded_arns: call(
      'merge',
      { runtime: hcl`${props.runtime}.agent_runtime_arn` },
      hcl('{ for name, arn in local.endpoint_arns : "endpoint/${name}" => arn }'),
    ),
  });
  return resource(scope, 'aws_bedrockagentcore_resource_policy', 'this', {
    for_each: props.when
      ? hcl`{ for name, arn in local.guarded_arns : name => arn if ${props.when} }`
      : hcl`local.guarded_arns`,
    resource_arn: hcl`each.value`,
    policy: props.endpointId
      ? hcl`replace(replace(local.resource_policy, local.longest_arn, each.value), local.data_plane_placeholder, coalesce(${props.endpointId}, local.data_plane_placeholder))`
      : hcl`replace(local.resource_policy, local.longest_arn, each.value)`,
  });
}

/** Declares the output for policies of callers. */
export function declareActionsOutput(scope: Construct): void {
  output(scope, 'allowed_invoke_actions', {
    description:
      'IAM actions that callers may use on the agent, for their identity policies and for allowed_invoke_actions of vpc-endpoints and caller-endpoint.',
    value: hcl`local.allowed_invoke_actions`,
  });
}
