/** The interface endpoint through which callers reach the gateway, its group and its policy. */
import type { Construct } from 'constructs';

import { GATEWAY_ACTION } from '../../facts/invoke-actions';
import {
  call,
  hcl,
  jsonencode,
  note,
  tpl,
  when,
  type Expression,
  type Value,
} from '../../hcl/value';
import {
  declareCallerEndpoint,
  declareCallerGroup,
  type CallerEndpoint,
} from '../blocks/caller-endpoint';
import { check, locals, output } from '../blocks/declare';
import { policyFits } from '../blocks/policy-length';
import { ANYBODY, isGiven } from '../blocks/policy-statement';
import { declareSubnetLookup, declareVpcLookup } from '../blocks/vpc-lookup';

const ENDPOINT: CallerEndpoint = {
  label: 'gateway',
  groupLabel: 'gateway_endpoint',
  when: hcl`var.create_gateway_endpoint`,
  service: 'bedrock-agentcore.gateway',
  suffix: 'gateway',
};

/** What passes the endpoint. Principals by condition, which accepts roles that do not exist yet and still matches a role that is created again. */
function policy(): Value {
  const invoke = (resource: Value) => ({
    Effect: 'Allow',
    Principal: ANYBODY,
    Action: GATEWAY_ACTION.action,
    Resource: resource,
  });
  const thisGateway: Value = hcl`local.longest_gateway_arn`;
  return {
    Version: '2012-10-17',
    Statement: call(
      'concat',
      when(hcl`local.names_callers`, {
        Sid: 'CallersInvoke',
        ...invoke(thisGateway),
        Condition: { ArnEquals: { 'aws:PrincipalArn': hcl`local.admitted_principal_arns` } },
      }),
      note(
        'A token carries no IAM principal, so nothing can be said here of who calls: the gateway or its interceptor checks.',
        when(hcl`!local.names_callers`, { Sid: 'AnybodyInvokes', ...invoke(thisGateway) }),
      ),
      note(
        'Gateways that share the endpoint. Whom they take, and whether by token, is up to them.',
        when(isGiven(hcl`var.additional_gateway_arns`), {
          Sid: 'OtherGateways',
          ...invoke(hcl`var.additional_gateway_arns`),
        }),
      ),
    ),
  };
}

/** Checked by the endpoint and not by the gateway: two gateways can name each other in additional_gateway_arns. */
const ENTRANCE_POLICY_FITS = policyFits({
  kind: 'endpoint',
  what: 'The policy of the gateway endpoint of ${var.name}',
  policy: hcl`local.endpoint_policy`,
  callers: hcl`local.admitted_principal_arns`,
  fix: 'name fewer callers or additional_gateway_arns',
});

/** Declares what is looked at before anything is made. Returns the addresses. */
export function declareEntranceLookups(scope: Construct): readonly Expression[] {
  return [
    declareVpcLookup(scope, { count: hcl`${ENDPOINT.when} ? 1 : 0` }),
    declareSubnetLookup(scope, 'endpoint_subnet_ids', 'endpoint'),
  ];
}

function declareEndpoint(
  scope: Construct,
  { gateway, lookups }: { gateway: Expression; lookups: readonly Expression[] },
): void {
  declareCallerEndpoint(scope, ENDPOINT, {
    '#': 'Callers in the VPC reach the gateway through this endpoint, under its usual host name.',
    subnet_ids: hcl`var.endpoint_subnet_ids`,
    policy: hcl`replace(local.endpoint_policy, local.longest_gateway_arn, ${gateway}.gateway_arn)`,
    precondition: [
      check(
        hcl`length(distinct(data.aws_subnet.endpoint[*].availability_zone_id)) == length(var.endpoint_subnet_ids)`,
        {
          at: 'endpoint_subnet_ids',
          found:
            '${length(var.endpoint_subnet_ids)} subnets in ${length(distinct(data.aws_subnet.endpoint[*].availability_zone_id))} zones',
          want: 'one subnet per zone, an endpoint takes no two',
          fix: 'leave one of each zone',
        },
      ),
      ENTRANCE_POLICY_FITS,
    ],
    '# depends_on':
      'The private names need DNS in the VPC, and the subnets must be in it: found good before.',
    depends_on: lookups,
  });
}

/** Declares the endpoint and all that belongs to it. Returns the rules, which callers wait for. */
export function declareEntrance(
  scope: Construct,
  props: { gateway: Expression; lookups: readonly Expression[] },
): readonly Expression[] {
  locals(scope, {
    '# names_callers':
      'Only AWS_IAM has a caller whom a policy can name and the gateway lets a policy refuse.',
    names_callers: hcl`var.authorizer_type == "AWS_IAM"`,
    admitted_principal_arns: hcl`distinct(concat(var.caller_principal_arns, var.network_exempt_principal_arns))`,
    '# longest_gateway_arn':
      'The ARN of the gateway before it exists, with zeros for the ten characters that AWS assigns.',
    longest_gateway_arn: tpl(
      'arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:gateway/${local.gateway_name}-0000000000',
    ),
    endpoint_policy: jsonencode(policy()),
  });
  declareEndpoint(scope, props);
  return declareCallerGroup(scope, ENDPOINT, 'AgentCore gateway endpoint of ${var.name}').callers;
}

/** Outputs of the endpoint. */
export function declareEntranceOutputs(scope: Construct, rules: readonly Expression[]): void {
  output(scope, 'gateway_endpoint_id', {
    description:
      'ID of the interface endpoint that the module creates. Null without `create_gateway_endpoint`.',
    value: hcl`one(aws_vpc_endpoint.gateway[*].id)`,
    '# depends_on': 'Wait for the rules before anything uses this output.',
    depends_on: rules,
  });
  output(scope, 'gateway_endpoint_security_group_id', {
    description:
      'Group of that endpoint. Callers need a rule out to it; an agent of our runtime modules names it in egress_to_security_groups, which makes both halves.',
    value: hcl`one(aws_security_group.gateway_endpoint[*].id)`,
  });
}
