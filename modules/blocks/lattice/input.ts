/** A way into a VPC that its owner keeps: a Lattice resource gateway, and the resource behind it. */
import { z } from 'zod';

import { hcl, tpl } from '../../../hcl/value';
import {
  allOf,
  bothOrNeither,
  exactlyOne,
  filled,
  given,
  isTrue,
  missing,
  not,
  rule,
  startsWith,
} from '../../../inputs/claims';
import { listOf, oneOf, pattern, wholeNumber } from '../../../inputs/facets';
import type { CrossRule } from '../../../inputs/module-input';
import { domainName, port, securityGroupId, subnetId, vpcId } from '../../../inputs/primitives';
import type { Takes } from '../../../inputs/wiring';
import { countBeside, givenOrCreated, setBeside } from '../given-or-created';

const LONGEST_NAME = 40;

/** Lattice takes 3 to 40 characters, lower case, without two hyphens in a row. */
const latticeName = pattern(/^[a-z0-9](-?[a-z0-9]){2,39}$/, {
  want: '3 to 40 lowercase letters or digits, with single hyphens between them',
  good: 'orders',
  bad: ['Orders', 'orders--v2', 'or'],
});

export const latticeNameShape = {
  name: latticeName.describe(
    'Name of the target, the resource gateway, and the resource configuration. Tools are named `<name>___<tool>`. Changing it replaces all of them.',
  ),
};

const resourceGatewayId = pattern(/^rgw-[0-9a-z]{17}$/, {
  want: 'rgw- and 17 letters or digits',
  fix: 'pass the ID, not the name or ARN',
  good: 'rgw-0123456789abcdef0',
  bad: ['orders'],
});

/** How a resource gateway takes what a network offers. */
export const RESOURCE_GATEWAY_TAKES: Takes = {
  resource_gateway_subnet_ids: { output: 'subnet_ids', onlyWith: 'create_resource_gateway' },
};

/** Whether the module makes the resource gateway, and what it is made with. */
export const resourceGatewayShape = {
  create_resource_gateway: z
    .boolean()
    .default(true)
    .describe('Whether to create the resource gateway. One can serve many targets.'),
  resource_gateway_id: resourceGatewayId
    .nullable()
    .default(null)
    .describe(
      'ID of an existing resource gateway to use instead of creating one. Required when `create_resource_gateway = false`.',
    ),
  resource_gateway_subnet_ids: listOf(subnetId, { max: 16, fix: 'pass one per zone' })
    .default([])
    .describe(
      'IDs of the subnets of the resource gateway, one per zone. Required when `create_resource_gateway = true`. Changing them replaces the resource gateway and interrupts traffic.',
    ),
  ipv4_addresses_per_interface: wholeNumber({
    min: 1,
    max: 62,
    fix: 'use 1 if only AgentCore uses the resource gateway, and more for further service networks',
  })
    .default(1)
    .describe(
      'Number of IPv4 addresses of each network interface of the resource gateway. AgentCore uses one per subnet; other service networks use more. Changing it replaces the resource gateway.',
    ),
  dns_resolution: oneOf(['IN_VPC', 'PUBLIC'])
    .default('PUBLIC')
    .describe(
      'Where the resource gateway resolves names: `PUBLIC` (public DNS, which is enough for the name of a load balancer) or `IN_VPC` (the VPC resolver, with its private hosted zones). Changing it replaces the resource gateway.',
    ),
};

export const latticeAddressTypeShape = {
  ip_address_type: oneOf(['DUALSTACK', 'IPV4', 'IPV6'])
    .default('IPV4')
    .describe('IP address type of the resource gateway. `IPV6` requires subnets without IPv4.'),
};

const ipAddress = pattern(/^([0-9]{1,3}\.){3}[0-9]{1,3}$|^[0-9a-fA-F:]*:[0-9a-fA-F:]*$/, {
  want: 'an IPv4 or IPv6 address',
  fix: 'pass the address only',
  good: '10.0.1.10',
  bad: ['10.0.1.0/24', 'orders.internal'],
});

export const resourcePortShape = {
  port: port.default(443).describe('TLS port of the resource.'),
};

/** What the resource configuration leads to. */
export const resourceShape = {
  routing_domain: domainName
    .nullable()
    .default(null)
    .describe(
      'Domain name that the resource gateway resolves and routes to: an internal load balancer, a VPC endpoint, or the target itself. TLS still uses the host name of the target. Set exactly one of `routing_domain` and `ip_address`.',
    ),
  ip_address: ipAddress
    .nullable()
    .default(null)
    .describe('IP address in the VPC to route to, if there is no domain name.'),
  ...resourcePortShape,
};

/** A VPC and groups, where only a resource gateway that is made needs them. */
export const resourceGatewayPlaceShape = {
  vpc_id: vpcId
    .nullable()
    .default(null)
    .describe(
      'ID of the VPC of the resource gateway. Required when `create_resource_gateway = true`.',
    ),
  security_group_ids: listOf(securityGroupId, { max: 5 })
    .default([])
    .describe(
      'IDs of the security groups of the resource gateway. They must allow egress to the resource on its port, and the resource must allow ingress from them. Required when `create_resource_gateway = true`.',
    ),
};

type Input = Readonly<Record<string, unknown>>;

export const latticeNameRules: readonly CrossRule[] = [
  rule(allOf(not(startsWith('name', 'rgw-')), not(startsWith('name', 'rcfg-'))), {
    variable: 'name',
    found: tpl('got ${jsonencode(var.name)}'),
    want: 'a name that does not start with rgw- or rcfg-, which VPC Lattice reserves for IDs',
    bad: {
      name_of_a_resource_gateway: { name: 'rgw-orders' },
      name_of_a_resource: { name: 'rcfg-orders' },
    },
    good: [{ name: 'orders-rgw-1' }],
  }),
];

/** Rules of {@link latticeNameShape}: hyphens are not counted by its pattern. */
export const latticeNameShapeRules: readonly CrossRule[] = [
  ...latticeNameRules,
  {
    variable: 'name',
    condition: hcl`length(var.name) <= ${LONGEST_NAME}`,
    found: tpl('got ${length(var.name)} characters'),
    want: `at most ${LONGEST_NAME} characters, including hyphens`,
    holds: ({ name }: { name: string }) => name.length <= LONGEST_NAME,
    bad: { name_that_is_long_by_its_hyphens: { name: `${'a-'.repeat(20)}a` } },
    good: [{ name: `${'a-'.repeat(19)}ab` }],
  },
];

/** One of the things that a resource gateway is made with: there where the module makes it, and not where it is given. */
function onlyWhereMade(
  variable: 'resource_gateway_subnet_ids' | 'security_group_ids' | 'vpc_id',
  gateway: Input,
): CrossRule {
  const isList = variable !== 'vpc_id';
  const isSet = isList ? filled(variable) : given(variable);
  return rule(bothOrNeither(isSet, isTrue('create_resource_gateway')), {
    variable,
    found: (isList ? countBeside : setBeside)(variable, 'create_resource_gateway'),
    want: 'it with create_resource_gateway = true, and only then',
    bad: {
      [`resource_gateway_without_${variable}`]: { [variable]: isList ? [] : null },
      [`given_resource_gateway_with_${variable}`]: { ...withoutKey(gateway, variable) },
    },
  });
}

const withoutKey = (input: Input, left: string): Input =>
  Object.fromEntries(Object.entries(input).filter(([key]) => key !== left));

/** What tells a module to take a resource gateway that is there. */
export const GIVEN_GATEWAY = {
  create_resource_gateway: false,
  resource_gateway_id: 'rgw-0123456789abcdef0',
  resource_gateway_subnet_ids: [],
};

/** Where the resource gateway is all that needs a VPC. */
const GIVEN_ALONE = { ...GIVEN_GATEWAY, security_group_ids: [], vpc_id: null };

/** Rules of {@link resourceGatewayShape}. `gateway` is all that a module takes with a resource gateway that is there. */
export function resourceGatewayRulesOf(gateway: Input): CrossRule[] {
  return [
    givenOrCreated('resource_gateway_id', 'create_resource_gateway', {
      bad: {
        resource_gateway_given_and_made: { resource_gateway_id: GIVEN_GATEWAY.resource_gateway_id },
        resource_gateway_neither_given_nor_made: { ...gateway, resource_gateway_id: null },
      },
      companions: { resource_gateway_id: gateway },
      good: [gateway],
    }),
    onlyWhereMade('resource_gateway_subnet_ids', gateway),
  ];
}

/** Rules of {@link resourceGatewayShape} in a module that has a VPC anyhow. The sample is expected to make one. */
export const resourceGatewayRules: readonly CrossRule[] = resourceGatewayRulesOf(GIVEN_GATEWAY);

/** The same in a module where a resource gateway that is given brings `beside` with it. */
export const resourceGatewayRulesWith = (beside: Input): readonly CrossRule[] =>
  resourceGatewayRulesOf({ ...GIVEN_GATEWAY, ...beside });

/** The same where only a resource gateway that is made needs a VPC and groups. */
export const loneResourceGatewayRules: readonly CrossRule[] = [
  ...resourceGatewayRulesOf(GIVEN_ALONE),
  onlyWhereMade('vpc_id', GIVEN_ALONE),
  onlyWhereMade('security_group_ids', GIVEN_ALONE),
];

/** Rules of {@link resourceShape}. The sample is expected to name a domain. */
export const resourceRules: readonly CrossRule[] = [
  rule(exactlyOne(missing('routing_domain'), missing('ip_address')), {
    variable: 'routing_domain',
    found: hcl(
      '"routing_domain is ${var.routing_domain == null ? "unset" : "set"} and ip_address is ${var.ip_address == null ? "unset" : "set"}"',
    ),
    want: 'exactly one of routing_domain and ip_address',
    bad: {
      name_and_address: { ip_address: '10.0.1.10' },
      neither_name_nor_address: { routing_domain: null },
    },
    companions: { ip_address: { routing_domain: null } },
    good: [{ routing_domain: null, ip_address: '10.0.1.10' }],
  }),
];
