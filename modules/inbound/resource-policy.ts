/** The resource policy of an agent: the same on the runtime, on DEFAULT and on every named endpoint. */
import type { Construct } from 'constructs';

import { BedrockagentcoreResourcePolicy } from '../../.gen/providers/aws/bedrockagentcore-resource-policy';
import { INVOKE_ACTIONS } from '../../facts/invoke-actions';
import { call, hcl, jsonencode, note, when, type Expression, type Value } from '../../hcl/value';
import { declare, locals } from '../declare';

export interface ResourcePolicyProps {
  runtime: Expression;
  /** Where a call may come from: operators and keys of the deny that refuses everything else. */
  sources: Value;
  /** Whether the deny of sources is there at all; left out where it always is. */
  sourcesWhen?: Expression;
  /** Whether there is a policy at all; left out where there always is. */
  when?: Expression;
}

/** Actions that the policy is about. Unlike the values of a Terraform input, they are fixed. */
const invokeActions = INVOKE_ACTIONS.map(({ action }) => action);

/** Names that several policies share. */
export function declareInboundLocals(scope: Construct, exempt?: Expression): void {
  locals(scope, {
    uses_jwt: hcl`var.jwt_authorizer != null`,
    admitted_principal_arns: exempt
      ? hcl`distinct(concat(var.caller_principal_arns, ${exempt}))`
      : hcl`var.caller_principal_arns`,
    invoke_actions: note(
      'Every way to make the agent do something: leaving one out of a deny leaves a door open.\nSource: AgentCore developer guide, "Resource-based policies", read 2026-11-21.',
      invokeActions,
    ),
  });
}

const ALLOW: Value = {
  Sid: 'CallersInvoke',
  Effect: 'Allow',
  Principal: note(
    'A token carries no IAM principal: with JWT callers the token and the network decide. Through JSON: the two results of a conditional must have one type, and here one is text and the other an object.',
    hcl`jsondecode(local.uses_jwt ? jsonencode("*") : jsonencode({ AWS = local.admitted_principal_arns }))`,
  ),
  Action: hcl`var.allowed_invoke_actions`,
  Resource: hcl`each.value`,
};

function denies({ sources, sourcesWhen }: ResourcePolicyProps): Value[] {
  const elsewhere: Value = {
    Sid: 'NobodyFromElsewhere',
    Effect: 'Deny',
    Principal: '*',
    Action: hcl`local.invoke_actions`,
    Resource: hcl`each.value`,
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
    Resource: hcl`each.value`,
    Condition: { ArnNotEquals: { 'aws:PrincipalArn': hcl`local.admitted_principal_arns` } },
  };
  const unlisted: Value = {
    Sid: 'NothingElse',
    Effect: 'Deny',
    Principal: '*',
    Action: hcl`local.denied_invoke_actions`,
    Resource: hcl`each.value`,
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

/** Declares the policies. Returns their address. */
export function declareResourcePolicy(scope: Construct, props: ResourcePolicyProps): Expression {
  locals(scope, {
    denied_invoke_actions: hcl`[for action in local.invoke_actions : action if !contains(var.allowed_invoke_actions, action)]`,
    doors: note(
      'The service checks the runtime and the endpoint that is called: all of them carry the policy.',
      call(
        'merge',
        { runtime: hcl`${props.runtime}.agent_runtime_arn` },
        hcl`{ for name, arn in local.endpoint_arns : "endpoint/\${name}" => arn }`,
      ),
    ),
  });
  return declare(
    scope,
    BedrockagentcoreResourcePolicy,
    'this',
    {
      resourceArn: hcl`each.value`,
      policy: jsonencode({
        Version: '2012-10-17',
        Statement: call('concat', [ALLOW], ...denies(props)),
      }),
    },
    {
      for_each: props.when
        ? hcl`{ for door, arn in local.doors : door => arn if ${props.when} }`
        : hcl`local.doors`,
    },
  );
}
