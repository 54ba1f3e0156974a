/** The resource policy of a gateway: who may invoke it, and from where. */
import type { Construct } from 'constructs';

import { BedrockagentcoreResourcePolicy } from '../../.gen/providers/aws/bedrockagentcore-resource-policy';
import { GATEWAY_ACTION } from '../../facts/invoke-actions';
import {
  call,
  entriesWhen,
  hcl,
  jsonencode,
  note,
  when,
  type Expression,
  type Value,
} from '../../hcl/value';
import { declare, locals } from '../declare';
import { ANY_ENDPOINT_ID, policyFits } from '../policy-length';
import { exceptByAService, isGiven } from '../policy-statement';

function statements(): Value[] {
  const invoke = { Action: GATEWAY_ACTION.action, Resource: hcl<Value>`local.longest_gateway_arn` };
  const callers: Value = {
    Sid: 'CallersInvoke',
    Effect: 'Allow',
    Principal: note(
      'A token carries no IAM principal: with tokens the provider and the network decide. Through JSON, because the two forms have different types.',
      hcl`jsondecode(local.names_callers ? jsonencode({ AWS = local.admitted_principal_arns }) : jsonencode("*"))`,
    ),
    ...invoke,
  };
  const elsewhere: Value = {
    Sid: 'NobodyFromElsewhere',
    Effect: 'Deny',
    Principal: '*',
    ...invoke,
    Condition: call(
      'merge',
      {
        StringNotEquals: {
          'aws:SourceVpce': hcl`concat(var.create_gateway_endpoint ? [${ANY_ENDPOINT_ID}] : [], var.source_vpc_endpoint_ids)`,
        },
      },
      exceptByAService(hcl`local.names_callers`),
      note(
        'Tokens carry no principal, so this spares none of them.',
        entriesWhen(isGiven(hcl`var.network_exempt_principal_arns`), {
          ArnNotEquals: { 'aws:PrincipalArn': hcl`var.network_exempt_principal_arns` },
        }),
      ),
    ),
  };
  const others: Value = {
    Sid: 'NobodyElse',
    Effect: 'Deny',
    Principal: '*',
    ...invoke,
    Condition: { ArnNotEquals: { 'aws:PrincipalArn': hcl`local.admitted_principal_arns` } },
  };
  return [
    [callers],
    note(
      'Asked of what is known before the endpoint is made.',
      when(hcl`var.create_gateway_endpoint || length(var.source_vpc_endpoint_ids) > 0`, elsewhere),
    ),
    note(
      'Nobody gets in who is not named. Allow alone would not do: in the same account an identity policy is enough.',
      when(hcl`local.names_callers`, others),
    ),
  ];
}

/** Refuses callers whose policy AWS would refuse: the gateway would already exist, without any policy. */
export const GATEWAY_POLICY_FITS = policyFits({
  kind: 'resource',
  what: 'The resource policy of ${var.name}',
  policy: hcl`local.resource_policy`,
  when: hcl`var.use_resource_policy`,
  callers: hcl`local.admitted_principal_arns`,
  fix: 'name fewer callers: let several of them assume one role, and name that role',
  comment:
    'AWS checks the length of a policy when the gateway already exists, and without its policy it would be open.',
});

/** Declares the policy. Returns its address. */
export function declareGatewayPolicy(scope: Construct, gateway: Expression): Expression {
  locals(scope, {
    resource_policy: note(
      'Written before the gateway and its endpoint exist, so that its length can be checked in time. Zeros stand for the ID of the endpoint.',
      jsonencode({ Version: '2012-10-17', Statement: call('concat', ...statements()) }),
    ),
  });
  return declare(
    scope,
    BedrockagentcoreResourcePolicy,
    'this',
    {
      resourceArn: hcl`${gateway}.gateway_arn`,
      policy: hcl`replace(replace(local.resource_policy, local.longest_gateway_arn, ${gateway}.gateway_arn), ${ANY_ENDPOINT_ID}, join("", aws_vpc_endpoint.gateway[*].id))`,
    },
    { count: hcl`var.use_resource_policy ? 1 : 0` },
  );
}
