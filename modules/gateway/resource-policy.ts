/** The resource policy of a gateway: who may invoke it, and from where. */
import type { Construct } from 'constructs';

import { GATEWAY_ACTION } from '../../facts/invoke-actions';
import { call, entriesWhen, hcl, note, when, type Expression, type Value } from '../../hcl/value';
import { ACCOUNT, declareAccess, EVERYWHERE } from '../blocks/access';
import { locals, resource } from '../blocks/declare';
import { ANY_ENDPOINT_ID, FEWER_CALLERS, policyFits } from '../blocks/policy-length';
import {
  ENDPOINTS_PLACEHOLDER,
  forResource,
  SKELETON,
  withEndpoints,
} from '../blocks/policy-skeleton';
import { exceptByAService, isGiven } from '../blocks/policy-statement';

/** Placeholder for the ARN that the policy is for. */
const ARN_PLACEHOLDER = '{gateway_arn}';

const invoke = { Action: GATEWAY_ACTION.action, Resource: ARN_PLACEHOLDER };

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
          'One text for all of them: what is known of them is in the output access.',
          [ENDPOINTS_PLACEHOLDER],
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

const RESTRICTS_NETWORKS: Expression = hcl`var.create_gateway_endpoint || length(var.source_vpc_endpoint_ids) > 0`;

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

const policyWith = (elsewhereWhen: Expression): Value => ({
  Version: '2012-10-17',
  Statement: call(
    'concat',
    [hcl`local.callers_statement`],
    when(elsewhereWhen, hcl`local.elsewhere_statement`),
    when(hcl`local.names_callers`, hcl`local.others_statement`),
  ),
});

/** The text of a policy, with the placeholders replaced. `endpointIds` is a list. */
const policyText = (policy: Expression, arn: Expression, endpointIds: Expression): Expression =>
  withEndpoints(forResource(policy, ARN_PLACEHOLDER, arn), endpointIds);

function declarePolicyText(scope: Construct): void {
  locals(scope, {
    callers_statement: CALLERS,
    elsewhere_statement: ELSEWHERE,
    '# others_statement':
      'Nobody gets in who is not named. Allow alone would not do: in the same account an identity policy is enough.',
    others_statement: OTHERS,
    '# own_policy':
      'The part of the policy that the gateway depends on. It omits source_vpc_endpoint_ids, because such an endpoint can itself depend on this gateway.',
    own_policy: policyWith(hcl`var.create_gateway_endpoint`),
    own_resource_policy: policyText(
      hcl`local.own_policy`,
      hcl`local.longest_gateway_arn`,
      hcl`[${ANY_ENDPOINT_ID}]`,
    ),
    '# policy_skeleton':
      'The whole policy, with text in braces for what does not exist yet: the output access shows it in the first plan.',
    policy_skeleton: policyWith(RESTRICTS_NETWORKS),
    '# longest_resource_policy':
      'With zeros of full length for each endpoint, so that the length can be checked before the IDs are known.',
    longest_resource_policy: policyText(
      SKELETON,
      hcl`local.longest_gateway_arn`,
      hcl`concat(var.create_gateway_endpoint ? [${ANY_ENDPOINT_ID}] : [], [for id in var.source_vpc_endpoint_ids : ${ANY_ENDPOINT_ID}])`,
    ),
  });
}

/** Declares the policy. Returns its address. */
export function declareGatewayPolicy(scope: Construct, gateway: Expression): Expression {
  declarePolicyText(scope);
  return resource(scope, 'aws_bedrockagentcore_resource_policy', 'this', {
    count: hcl`var.use_resource_policy ? 1 : 0`,
    resource_arn: hcl`${gateway}.gateway_arn`,
    policy: policyText(
      SKELETON,
      hcl`${gateway}.gateway_arn`,
      hcl`concat(aws_vpc_endpoint.gateway[*].id, var.source_vpc_endpoint_ids)`,
    ),
    lifecycle: { precondition: [WHOLE_POLICY_FITS] },
  });
}

/** Declares what the first plan says of callers. */
export function declareGatewayAccess(scope: Construct): void {
  declareAccess(scope, 'Who can call the gateway', {
    callers: hcl`var.jwt_authorizer != null ? [var.jwt_authorizer.discovery_url] : !local.names_callers ? ${EVERYWHERE} : var.use_resource_policy ? var.caller_principal_arns : [${ACCOUNT}]`,
    networks: hcl`var.use_resource_policy && (${RESTRICTS_NETWORKS}) ? concat(var.create_gateway_endpoint ? ["{gateway_endpoint_id}"] : [], var.source_vpc_endpoint_ids) : ${EVERYWHERE}`,
    actions: [GATEWAY_ACTION.action],
    exceptions: {
      network_exempt_principal_arns: hcl`var.network_exempt_principal_arns`,
      calls_through_aws_services: hcl`var.use_resource_policy && (${RESTRICTS_NETWORKS}) && local.names_callers`,
    },
    policy: hcl`var.use_resource_policy ? ${SKELETON} : null`,
  });
}
