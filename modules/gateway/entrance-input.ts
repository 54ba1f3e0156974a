/** From where callers come: resource policy and endpoint. */
import { z } from 'zod';

import { hcl, raw, tpl } from '../../hcl/value';
import {
  allOf,
  anyOf,
  bothOrNeither,
  differs,
  empty,
  equals,
  filled,
  given,
  isAmong,
  isTrue,
  not,
  rule,
} from '../../inputs/claims';
import { listOf, mapOf } from '../../inputs/facets';
import type { CrossRule } from '../../inputs/module-input';
import {
  cidrIpv4,
  principalArn,
  ruleName,
  securityGroupId,
  subnetId,
  vpcEndpointId,
  vpcId,
} from '../../inputs/primitives';
import { gatewayArn } from '../blocks/gateway-arn';
import { countBeside, setBeside } from '../blocks/given-or-created';
import { callersOnceRules } from '../blocks/rules-once';

import { ENDPOINT, INTERCEPTOR, NO_ENDPOINT, OPEN, ROLE, TOKENS } from './shared-input';

export const entranceShape = {
  use_resource_policy: z
    .boolean()
    .default(false)
    .describe(
      'Whether a resource policy denies InvokeGateway to everybody but caller_principal_arns, and to every call that did not come through an endpoint that is made or named here.',
    ),
  caller_principal_arns: listOf(principalArn)
    .default([])
    .describe(
      'Roles and users that may invoke the gateway with SigV4, exactly. For AWS_IAM with use_resource_policy or create_gateway_endpoint, and for nothing else.',
    ),
  source_vpc_endpoint_ids: listOf(vpcEndpointId)
    .default([])
    .describe(
      'Interface endpoints of com.amazonaws.<region>.bedrock-agentcore.gateway, of this or other VPCs and accounts, through which callers may come. They are not looked at.',
    ),
  network_exempt_principal_arns: listOf(principalArn)
    .default([])
    .describe(
      'Roles and users that may invoke the gateway from anywhere: who makes Cedar policies for it, which takes InvokeGateway.',
    ),
  create_gateway_endpoint: z
    .boolean()
    .default(false)
    .describe(
      'Whether the module makes the interface endpoint through which callers come. A VPC has room for one with private DNS, which all gateways in it share: see additional_gateway_arns.',
    ),
  vpc_id: vpcId
    .nullable()
    .default(null)
    .describe('VPC of the endpoint that the module makes. DNS support and host names must be on.'),
  endpoint_subnet_ids: listOf(subnetId, { max: 16, fix: 'pass one per zone' })
    .default([])
    .describe('Subnets of the endpoint that the module makes, one per zone.'),
  caller_security_group_ids: mapOf(securityGroupId, { key: ruleName })
    .default({})
    .describe(
      'Groups whose members may open a connection to the endpoint that the module makes, by a name of your choice.',
    ),
  caller_networks: mapOf(cidrIpv4, { key: ruleName })
    .default({})
    .describe(
      'Networks that may open a connection to the endpoint that the module makes, by a name of your choice.',
    ),
  additional_gateway_arns: listOf(gatewayArn)
    .default([])
    .describe(
      'Further gateways that are called through the endpoint that the module makes. Without them its policy shuts them off in this VPC. Each checks its callers itself.',
    ),
};

/**
 * Settings of an endpoint that is made. Each says so itself, not create_gateway_endpoint: the group waits for all that the rules
 * of that name, and a caller's group may wait for the group.
 */
const ofTheEndpoint = [
  {
    variable: 'caller_security_group_ids',
    why: 'groups_without_an_endpoint',
    value: { app: 'sg-0123456789abcdef0' },
  },
  {
    variable: 'caller_networks',
    why: 'networks_without_an_endpoint',
    value: { office: '10.1.0.0/16' },
  },
  {
    variable: 'additional_gateway_arns',
    why: 'gateways_without_an_endpoint',
    value: ['arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/orders-0123456789'],
  },
] as const;

/**
 * Rules about source_vpc_endpoint_ids are on that variable and no other. A variable depends on all that its rules read,
 * and the other ones are inputs of the gateway, which must not depend on an endpoint that can depend on the gateway.
 */
const sourceRules: readonly CrossRule[] = [
  rule(
    anyOf(
      not(isTrue('use_resource_policy')),
      differs('authorizer_type', 'CUSTOM_JWT'),
      isTrue('create_gateway_endpoint'),
      filled('source_vpc_endpoint_ids'),
    ),
    {
      variable: 'source_vpc_endpoint_ids',
      found: hcl`"none given, and nothing else says from where tokens may come, so use_resource_policy would refuse nobody"`,
      want: 'create_gateway_endpoint or source_vpc_endpoint_ids with CUSTOM_JWT',
      fix: 'have the endpoint made or name one, or leave the policy out',
      bad: { policy_that_refuses_nobody: { ...TOKENS, ...NO_ENDPOINT } },
      good: [
        { ...TOKENS, ...NO_ENDPOINT, source_vpc_endpoint_ids: [ENDPOINT] },
        { ...NO_ENDPOINT },
        { ...TOKENS },
      ],
    },
  ),
  rule(anyOf(isTrue('use_resource_policy'), empty('source_vpc_endpoint_ids')), {
    variable: 'source_vpc_endpoint_ids',
    found: tpl('got ${length(var.source_vpc_endpoint_ids)}, without use_resource_policy'),
    want: 'none without the policy, which names them',
    fix: 'set use_resource_policy, or leave them out',
    bad: { source_without_a_policy: { ...OPEN, source_vpc_endpoint_ids: [ENDPOINT] } },
  }),
  rule(
    anyOf(
      empty('network_exempt_principal_arns'),
      isTrue('create_gateway_endpoint'),
      filled('source_vpc_endpoint_ids'),
    ),
    {
      variable: 'source_vpc_endpoint_ids',
      found: tpl(
        'none given, no endpoint is made, and ${length(var.network_exempt_principal_arns)} in network_exempt_principal_arns',
      ),
      want: 'nobody exempt where callers may come from anywhere',
      fix: 'name them in caller_principal_arns',
      bad: { exempt_from_nothing: { ...NO_ENDPOINT, network_exempt_principal_arns: [ROLE] } },
      good: [
        { network_exempt_principal_arns: [ROLE] },
        { ...TOKENS, network_exempt_principal_arns: [ROLE] },
      ],
    },
  ),
];

export const entranceRules: readonly CrossRule[] = [
  ...callersOnceRules,
  rule(
    anyOf(
      not(isTrue('use_resource_policy')),
      isAmong('authorizer_type', ['AWS_IAM', 'CUSTOM_JWT']),
    ),
    {
      variable: 'use_resource_policy',
      found: tpl(
        'true, and authorizer_type is ${var.authorizer_type}, with which the gateway decides nothing itself; AWS does not say whether it asks a resource policy then',
      ),
      want: 'AWS_IAM or CUSTOM_JWT',
      fix: 'take one of them, or restrict callers by the endpoint, an interceptor or a policy engine',
      bad: {
        policy_of_a_gateway_that_decides_nothing: {
          authorizer_type: 'AUTHENTICATE_ONLY',
          caller_principal_arns: [],
        },
        policy_of_a_gateway_that_checks_nobody: {
          authorizer_type: 'NONE',
          interceptors: { check: INTERCEPTOR },
          caller_principal_arns: [],
        },
      },
    },
  ),
  rule(anyOf(isTrue('use_resource_policy'), empty('network_exempt_principal_arns')), {
    variable: 'use_resource_policy',
    found: hcl`"false, with network_exempt_principal_arns"`,
    want: 'none of them without the policy',
    fix: 'set use_resource_policy, or leave them out',
    bad: {
      exempt_without_a_policy: {
        use_resource_policy: false,
        network_exempt_principal_arns: [ROLE],
      },
    },
  }),
  ...sourceRules,
  rule(
    bothOrNeither(
      filled('caller_principal_arns'),
      allOf(
        equals('authorizer_type', 'AWS_IAM'),
        anyOf(isTrue('use_resource_policy'), isTrue('create_gateway_endpoint')),
      ),
    ),
    {
      variable: 'caller_principal_arns',
      found: hcl(
        '"got ${length(var.caller_principal_arns)} principals, authorizer_type ${var.authorizer_type}, ${var.use_resource_policy ? "a" : "no"} resource policy and ${var.create_gateway_endpoint ? "an" : "no"} endpoint"',
      ),
      want: 'callers by name for AWS_IAM with a resource policy or an endpoint, and none otherwise',
      fix: 'name them, or leave them out where nothing would look at them',
      bad: {
        policy_without_callers: { caller_principal_arns: [] },
        endpoint_without_callers: { caller_principal_arns: [], use_resource_policy: false },
        callers_that_nothing_looks_at: { ...OPEN, caller_principal_arns: [ROLE] },
        callers_with_tokens: { ...TOKENS, caller_principal_arns: [ROLE] },
      },
      good: [OPEN, { use_resource_policy: false }],
    },
  ),
  rule(bothOrNeither(given('vpc_id'), isTrue('create_gateway_endpoint')), {
    variable: 'vpc_id',
    found: setBeside('vpc_id', 'create_gateway_endpoint'),
    want: 'both or neither',
    fix: 'pass the VPC with create_gateway_endpoint = true, or leave both out',
    bad: {
      endpoint_without_a_vpc: { vpc_id: null },
      vpc_without_an_endpoint: { ...NO_ENDPOINT, vpc_id: 'vpc-0123456789abcdef0' },
    },
  }),
  rule(bothOrNeither(filled('endpoint_subnet_ids'), isTrue('create_gateway_endpoint')), {
    variable: 'endpoint_subnet_ids',
    found: countBeside('endpoint_subnet_ids', 'create_gateway_endpoint'),
    want: 'at least one with create_gateway_endpoint, and none without',
    fix: 'name one per zone for an endpoint that is made, or leave both out',
    bad: {
      endpoint_without_subnets: { endpoint_subnet_ids: [] },
      subnets_without_an_endpoint: {
        ...NO_ENDPOINT,
        endpoint_subnet_ids: ['subnet-0123456789abcdef0'],
      },
    },
  }),
  ...ofTheEndpoint.map(({ variable, why, value }) =>
    rule(anyOf(isTrue('create_gateway_endpoint'), empty(variable)), {
      variable,
      found: raw(`"got \${length(var.${variable})}, and no endpoint is made"`),
      want: 'none without create_gateway_endpoint',
      fix: 'set them where the endpoint is made, and leave them out here',
      bad: { [why]: { ...NO_ENDPOINT, [variable]: value } },
    }),
  ),
];
