/** The resource policy of an agent: the same on the runtime, on DEFAULT and on every named endpoint. */
import type { Construct } from 'constructs';

import { INVOKE_ACTIONS } from '../../../facts/invoke-actions';
import { call, hcl, note, when, type Expression, type Value, tpl } from '../../../hcl/value';
import type { Access } from '../access';
import { locals, output, resource, type Condition } from '../declare';
import { invokeActions } from '../invoke-actions';
import { ANY_ENDPOINT_ID, FEWER_CALLERS, policyFits } from '../policy-length';
import { forResource, SKELETON } from '../policy-skeleton';

import { ENDPOINT_PLACEHOLDER } from './sources';

/** Callers of an agent that exempts nobody. */
export const NAMED_CALLERS: Expression = hcl`var.caller_principal_arns`;

/** Callers of an agent that exempts principals from its networks, and those principals. */
export const ADMITTED: Expression = hcl`local.admitted_principal_arns`;

export interface ResourcePolicyProps {
  runtime: Expression;
  /** {@link NAMED_CALLERS} or {@link ADMITTED}. */
  callers: Expression;
  /** ID of the endpoint in `sources` once it exists, in place of {@link ENDPOINT_PLACEHOLDER}. */
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
    ...(exempt && {
      admitted_principal_arns: hcl`distinct(concat(${NAMED_CALLERS}, ${exempt}))`,
    }),
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

/** Placeholder for the ARN that a policy is for. */
const ARN_PLACEHOLDER = '{resource_arn}';

/** The text of the policy, with the placeholders replaced. */
const policyOf = (arn: Expression, endpointId?: Expression): Expression => {
  const text = forResource(SKELETON, ARN_PLACEHOLDER, arn);
  return endpointId ? hcl`replace(${text}, ${ENDPOINT_PLACEHOLDER}, ${endpointId})` : text;
};

const allow = (callers: Expression): Value => ({
  Sid: 'CallersInvoke',
  Effect: 'Allow',
  Principal: note(
    'A token carries no IAM principal: with JWT callers the token and the network decide. Through JSON: the two results of a conditional must have one type, and here one is text and the other an object.',
    hcl`jsondecode(local.uses_jwt ? jsonencode("*") : jsonencode({ AWS = ${callers} }))`,
  ),
  Action: hcl`local.allowed_invoke_actions`,
  Resource: ARN_PLACEHOLDER,
});

function denies({ callers, sources, sourcesWhen }: ResourcePolicyProps): Value[] {
  const elsewhere: Value = {
    Sid: 'NobodyFromElsewhere',
    Effect: 'Deny',
    Principal: '*',
    Action: hcl`local.invoke_actions`,
    Resource: ARN_PLACEHOLDER,
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
    Resource: ARN_PLACEHOLDER,
    Condition: { ArnNotEquals: { 'aws:PrincipalArn': callers } },
  };
  const unlisted: Value = {
    Sid: 'NothingElse',
    Effect: 'Deny',
    Principal: '*',
    Action: hcl`local.denied_invoke_actions`,
    Resource: ARN_PLACEHOLDER,
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
export const resourcePolicyFits = (callers: Expression): Condition =>
  policyFits({
    kind: 'resource',
    what: 'The resource policy of ${var.name}',
    policy: hcl`local.longest_resource_policy`,
    callers,
    fix: FEWER_CALLERS,
    comment:
      'AWS checks the length of a policy when the runtime already exists, and without its policy it would be open.',
  });

function declarePolicyText(scope: Construct, props: ResourcePolicyProps): void {
  locals(scope, {
    denied_invoke_actions: hcl`[for action in local.invoke_actions : action if !contains(local.allowed_invoke_actions, action)]`,
    endpoint_names: ENTRY_POINTS,
    longest_endpoint_name: hcl`[for name in local.endpoint_names : name if length(name) == max([for each in local.endpoint_names : length(each)]...)][0]`,
    '# longest_arn':
      'The longest ARN that gets a policy, with zeros for the ten characters that AWS assigns.',
    longest_arn: tpl(
      'arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:runtime/${local.runtime_name}-0000000000/runtime-endpoint/${local.longest_endpoint_name}',
    ),
    '# policy_skeleton':
      'Every policy, with text in braces for what does not exist yet: the output access shows it in the first plan.',
    policy_skeleton: {
      Version: '2012-10-17',
      Statement: call('concat', [allow(props.callers)], ...denies(props)),
    },
    '# longest_resource_policy':
      'Written before the runtime exists, so that its length can be checked in time.',
    longest_resource_policy: policyOf(
      hcl`local.longest_arn`,
      props.endpointId && hcl`${ANY_ENDPOINT_ID}`,
    ),
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
    policy: policyOf(
      hcl`each.value`,
      props.endpointId && hcl`coalesce(${props.endpointId}, "none")`,
    ),
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

/** Callers as the output `access` names them. `named` are those of the resource policy. */
export const callersAccess = (named: Expression): Expression =>
  hcl`var.jwt_authorizer == null ? ${named} : [var.jwt_authorizer.discovery_url]`;

/** Names of what callers can call. */
export const ENTRY_POINTS: Expression = hcl`concat(["DEFAULT"], keys(var.named_endpoints))`;

/** What the output `access` says of an agent whose callers come through named networks. */
export const networkAccess = (...networks: Expression[]): Access => ({
  callers: callersAccess(hcl`var.caller_principal_arns`),
  networks: call(
    'concat',
    when(hcl`var.use_data_plane_endpoint`, ENDPOINT_PLACEHOLDER),
    hcl`var.additional_source_vpc_endpoint_ids`,
    hcl`var.source_vpc_ids`,
    ...networks,
  ),
  entry_points: hcl`local.endpoint_names`,
  actions: hcl`local.allowed_invoke_actions`,
  exceptions: {
    network_exempt_principal_arns: hcl`var.network_exempt_principal_arns`,
    calls_through_aws_services: hcl`!local.uses_jwt`,
  },
  policy: SKELETON,
});
