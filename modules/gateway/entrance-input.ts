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
      'Whether to attach a resource policy to the gateway. It denies callers that are not in `caller_principal_arns`, and calls that do not use a VPC endpoint that the module creates or that `source_vpc_endpoint_ids` names.',
    ),
  caller_principal_arns: listOf(principalArn)
    .default([])
    .describe(
      'ARNs of the IAM roles and users that can invoke the gateway with SigV4. Requires `authorizer_type = "AWS_IAM"` with `use_resource_policy` or `create_gateway_endpoint`.',
    ),
  source_vpc_endpoint_ids: listOf(vpcEndpointId)
    .default([])
    .describe(
      'IDs of existing interface endpoints for `com.amazonaws.<region>.bedrock-agentcore.gateway` that callers can use, in this or other VPCs and accounts. The module does not check them.',
    ),
  network_exempt_principal_arns: listOf(principalArn)
    .default([])
    .describe(
      'ARNs of IAM roles and users that can invoke the gateway from anywhere, such as the role that creates Cedar policies for it, which requires InvokeGateway.',
    ),
  create_gateway_endpoint: z
    .boolean()
    .default(false)
    .describe(
      'Whether to create the interface endpoint that callers use. A VPC can have one with private DNS, which all gateways share: see `additional_gateway_arns`.',
    ),
  vpc_id: vpcId
    .nullable()
    .default(null)
    .describe(
      'ID of the VPC for the endpoint that the module creates. DNS support and DNS hostnames must be enabled. Required when `create_gateway_endpoint = true`.',
    ),
  endpoint_subnet_ids: listOf(subnetId, { max: 16, fix: 'pass one per zone' })
    .default([])
    .describe(
      'IDs of the subnets of the endpoint that the module creates, one per zone. Required when `create_gateway_endpoint = true`.',
    ),
  caller_security_group_ids: mapOf(securityGroupId, { key: ruleName })
    .default({})
    .describe(
      'IDs of security groups whose members can connect to the endpoint that the module creates, keyed by a name you choose.',
    ),
  caller_networks: mapOf(cidrIpv4, { key: ruleName })
    .default({})
    .describe(
      'CIDR ranges that can connect to the endpoint that the module creates, keyed by a name you choose.',
    ),
  additional_gateway_arns: listOf(gatewayArn)
    .default([])
    .describe(
      'ARNs of further gateways that callers reach through the endpoint that the module creates. Its policy denies all others in this VPC. Each gateway checks its own callers.',
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
      found: hcl`"empty, and create_gateway_endpoint is false, so the resource policy would deny nobody"`,
      want: 'create_gateway_endpoint or source_vpc_endpoint_ids with CUSTOM_JWT',
      fix: 'set one of them, or use_resource_policy = false',
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
    found: tpl('got ${length(var.source_vpc_endpoint_ids)}, and use_resource_policy is false'),
    want: 'no endpoints without use_resource_policy = true',
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
        'empty, create_gateway_endpoint is false, and network_exempt_principal_arns has ${length(var.network_exempt_principal_arns)}',
      ),
      want: 'no exempt principals if callers can call from anywhere',
      fix: 'list them in caller_principal_arns',
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
        'true, and authorizer_type is ${var.authorizer_type}, for which AWS does not document that a resource policy applies',
      ),
      want: 'authorizer_type AWS_IAM or CUSTOM_JWT',
      fix: 'change it, or restrict callers with the endpoint, an interceptor, or a policy engine',
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
    found: hcl`"false, and network_exempt_principal_arns is set"`,
    want: 'no network_exempt_principal_arns without use_resource_policy = true',
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
        '"got ${length(var.caller_principal_arns)} principals, authorizer_type ${var.authorizer_type}, ${var.use_resource_policy ? "a" : "no"} resource policy, and ${var.create_gateway_endpoint ? "an" : "no"} endpoint"',
      ),
      want: 'callers for AWS_IAM with a resource policy or an endpoint, and no callers otherwise',
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
    want: 'both vpc_id and create_gateway_endpoint = true, or neither',
    bad: {
      endpoint_without_a_vpc: { vpc_id: null },
      vpc_without_an_endpoint: { ...NO_ENDPOINT, vpc_id: 'vpc-0123456789abcdef0' },
    },
  }),
  rule(bothOrNeither(filled('endpoint_subnet_ids'), isTrue('create_gateway_endpoint')), {
    variable: 'endpoint_subnet_ids',
    found: countBeside('endpoint_subnet_ids', 'create_gateway_endpoint'),
    want: 'at least one subnet with create_gateway_endpoint = true, and no subnets otherwise',
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
      found: raw(`"got \${length(var.${variable})}, and create_gateway_endpoint is false"`),
      want: 'no entries without create_gateway_endpoint = true',
      fix: 'set them where the endpoint is created',
      bad: { [why]: { ...NO_ENDPOINT, [variable]: value } },
    }),
  ),
];
