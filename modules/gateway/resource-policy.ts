/** The resource policy of a gateway: who may invoke it, and from where. */
import type { Construct } from 'constructs';

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
import { locals, resource } from '../blocks/declare';
import { ANY_ENDPOINT_ID, FEWER_CALLERS, policyFits } from '../blocks/policy-length';
import { exceptByAService, isGiven } from '../blocks/policy-statement';

const invoke = { Action: GATEWAY_ACTION.action, Resource: hcl`local.longest_gateway_arn` };

const CALLERS: Value = {
  Sid: 'CallersInvoke',
  Effect: 'Allow',
  Principal: note(
    'A token carries no IAM principal: with tokens the provider and the network decide. Through JSON, because the two forms have different types.',
    hcl`jsondecode(local.names_callers ? jsonencode({ AWS = local.admitted_principal_arns }) : jsonencode("*"))`,
  ),
  ...invoke,
};

const OTHERS: Value = {
  Sid: 'NobodyElse',
  Effect: 'Deny',
  Principal: '*',
  ...invoke,
  Condition: { ArnNotEquals: { 'aws:PrincipalArn': hcl`local.admitted_principal_arns` } },
};

const ELSEWHERE: Value = {
  Sid: 'NobodyFromElsewhere',
  Effect: 'Deny',
  Principal: '*',
  ...invoke,
  Condition: call(
    'merge',
    {
      StringNotEquals: {
        'aws:SourceVpce': note(
          'Placeholder for the IDs of the endpoints, which are not known yet.',
          [ANY_ENDPOINT_ID],
        ),
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

/** Refuses callers whose policy AWS would refuse: the gateway would already exist, without any policy. */
export const GATEWAY_POLICY_FITS = policyFits({
  kind: 'resource',
  what: 'The resource policy of ${var.name}',
  policy: hcl`local.own_resource_policy`,
  when: hcl`var.use_resource_policy`,
  callers: hcl`local.admitted_principal_arns`,
  fix: FEWER_CALLERS,
  comment:
    'AWS checks the length of a policy when the gateway already exists, and without its policy it would be open.',
});

/** The whole policy, with source_vpc_endpoint_ids. Not checked by the gateway, which must not depend on them. */
const WHOLE_POLICY_FITS = policyFits({
  kind: 'resource',
  what: 'The resource policy of ${var.name}',
  policy: hcl`local.longest_resource_policy`,
  callers: hcl`local.admitted_principal_arns`,
  fix: `${FEWER_CALLERS}; or fewer source_vpc_endpoint_ids`,
});

function policyText(elsewhereWhen: Expression): Value {
  return jsonencode({
    Version: '2012-10-17',
    Statement: call(
      'concat',
      [hcl`local.callers_statement`],
      when(elsewhereWhen, hcl`local.elsewhere_statement`),
      when(hcl`local.names_callers`, hcl`local.others_statement`),
    ),
  });
}

function declarePolicyText(scope: Construct): void {
  locals(scope, {
    callers_statement: CALLERS,
    elsewhere_statement: ELSEWHERE,
    '# others_statement':
      'Nobody gets in who is not named. Allow alone would not do: in the same account an identity policy is enough.',
    others_statement: OTHERS,
    '# own_resource_policy':
      'The part of the policy that the gateway depends on. It omits source_vpc_endpoint_ids, because such an endpoint can itself depend on this gateway.',
    own_resource_policy: policyText(hcl`var.create_gateway_endpoint`),
    resource_policy: policyText(
      hcl`var.create_gateway_endpoint || length(var.source_vpc_endpoint_ids) > 0`,
    ),
    '# longest_resource_policy':
      'With a placeholder of full length for each endpoint, so that the length can be checked before the IDs are known.',
    longest_resource_policy: hcl`replace(local.resource_policy, ${ANY_ENDPOINT_ID}, join("\",\"", concat(var.create_gateway_endpoint ? [${ANY_ENDPOINT_ID}] : [], [for id in var.source_vpc_endpoint_ids : ${ANY_ENDPOINT_ID}])))`,
  });
}

/** Declares the policy. Returns its address. */
export function declareGatewayPolicy(scope: Construct, gateway: Expression): Expression {
  declarePolicyText(scope);
  return resource(scope, 'aws_bedrockagentcore_resource_policy', 'this', {
    count: hcl`var.use_resource_policy ? 1 : 0`,
    resource_arn: hcl`${gateway}.gateway_arn`,
    policy: hcl`replace(replace(local.resource_policy, local.longest_gateway_arn, ${gateway}.gateway_arn), ${ANY_ENDPOINT_ID}, join("\",\"", concat(aws_vpc_endpoint.gateway[*].id, var.source_vpc_endpoint_ids)))`,
    lifecycle: { precondition: [WHOLE_POLICY_FITS] },
  });
}
