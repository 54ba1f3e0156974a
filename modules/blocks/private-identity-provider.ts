/** An identity provider that has no address on the internet: how AgentCore reaches it to check the tokens of callers. */
import type { Construct } from 'constructs';
import { z } from 'zod';

import { QUOTAS } from '../../facts/quotas';
import { hcl, type Expression } from '../../hcl/value';
import { mapOf, oneOf, pattern, setOf, text } from '../../inputs/facets';
import { securityGroupId, subnetId, vpcId } from '../../inputs/primitives';
import type { Body, Resources } from '../../schema/arguments';

import { check, data, locals } from './declare';

const RUNTIME = QUOTAS.aws_bedrockagentcore_agent_runtime;
const AUTHORIZER = 'authorizer_configuration.custom_jwt_authorizer';
const MANAGED = `${AUTHORIZER}.private_endpoint.managed_vpc_resource` as const;
const OVERRIDES = RUNTIME[`${AUTHORIZER}.private_endpoint_overrides`].count;
const DOMAIN = RUNTIME[`${AUTHORIZER}.private_endpoint_overrides.domain`].length;

type Runtime = Resources['aws_bedrockagentcore_agent_runtime'];
type TokenBlock = Body<
  Body<NonNullable<Runtime['authorizer_configuration']>>['custom_jwt_authorizer']
>;

const domain = pattern(
  new RegExp(`^[a-zA-Z0-9]([a-zA-Z0-9.-]{0,${DOMAIN.max - 2}}[a-zA-Z0-9])?$`),
  {
    want: 'a host name of up to 253 characters',
    fix: 'pass the host only, without https:// and path',
    good: 'keys.example.com',
    bad: ['https://keys.example.com'],
  },
);

const resourceConfiguration = pattern(
  /^(rcfg-[0-9a-z]{17}|arn:aws[a-z-]*:vpc-lattice:[a-z0-9-]+:[0-9]{12}:resourceconfiguration\/rcfg-[0-9a-z]{17})$/,
  {
    want: 'the ID or ARN of a VPC Lattice resource configuration',
    fix: 'use the ID (rcfg- and 17 letters or digits), or the ARN if another account shares it',
    good: 'rcfg-0123456789abcdef0',
    bad: ['rgw-0123456789abcdef0'],
  },
);

const privateEndpoint = z.strictObject({
  managed: z
    .strictObject({
      vpc_id: vpcId,
      subnet_ids: setOf(subnetId, { min: 1, fix: undefined }),
      security_group_ids: setOf(securityGroupId, {
        min: 1,
        max: RUNTIME[`${MANAGED}.security_group_ids`].count.max,
        fix: 'list one to five: AWS uses the default security group of the VPC otherwise',
      }),
      endpoint_ip_address_type: oneOf(RUNTIME[`${MANAGED}.endpoint_ip_address_type`].oneOf).default(
        'IPV4',
      ),
      routing_domain: text(RUNTIME[`${MANAGED}.routing_domain`].length).optional(),
    })
    .optional(),
  resource_configuration_id: resourceConfiguration.optional(),
});

/** What a `jwt_authorizer` says of such a provider. */
export const privateProviderFields = {
  private_endpoint: privateEndpoint
    .optional()
    .describe(
      'Private endpoint of an identity provider without a public address: `managed` (AgentCore creates a VPC Lattice resource gateway in your subnets) or `resource_configuration_id`.',
    ),
  private_endpoint_overrides: mapOf(resourceConfiguration, {
    key: domain,
    max: OVERRIDES.max,
  })
    .default({})
    .describe(
      'IDs of VPC Lattice resource configurations for other hosts of the identity provider, keyed by host name.',
    ),
};

type EndpointBlock = NonNullable<TokenBlock['private_endpoint']>;

/** The `private_endpoint` of what `owner` holds. */
export const privateEndpointOf = (owner: Expression): EndpointBlock => ({
  for_each: hcl`${owner}.private_endpoint[*]`,
  content: {
    managed_vpc_resource: {
      for_each: hcl`private_endpoint.value.managed[*]`,
      content: {
        vpc_identifier: hcl`managed_vpc_resource.value.vpc_id`,
        subnet_ids: hcl`managed_vpc_resource.value.subnet_ids`,
        security_group_ids: hcl`managed_vpc_resource.value.security_group_ids`,
        endpoint_ip_address_type: hcl`managed_vpc_resource.value.endpoint_ip_address_type`,
        routing_domain: hcl`managed_vpc_resource.value.routing_domain`,
      },
    },
    '# self_managed_lattice_resource':
      'Depends on managed only, because the ID can be unknown at plan.',
    self_managed_lattice_resource: {
      for_each: hcl`private_endpoint.value.managed == null ? [private_endpoint.value.resource_configuration_id] : []`,
      content: { resource_configuration_identifier: hcl`self_managed_lattice_resource.value` },
    },
  },
});

/** The blocks for further hosts of what `owner` holds. `block` is what the resource type calls them. */
export const overridesOf = (owner: Expression, block: Expression) => ({
  for_each: hcl`${owner}.private_endpoint_overrides`,
  content: {
    domain: hcl`${block}.key`,
    private_endpoint: {
      self_managed_lattice_resource: { resource_configuration_identifier: hcl`${block}.value` },
    },
  },
});

export const NO_MANAGED_OVERRIDE = 'The service takes no managed endpoint here.';

const AUTHORIZER_VALUE = hcl`authorizer_configuration.value`;

/** The same in `custom_jwt_authorizer`. */
export const privateProviderBlocks = {
  private_endpoint: privateEndpointOf(AUTHORIZER_VALUE),
  '# private_endpoint_overrides': NO_MANAGED_OVERRIDE,
  private_endpoint_overrides: overridesOf(AUTHORIZER_VALUE, hcl`private_endpoint_overrides`),
};

/** What a lookup of the subnets of `managed` asks, and what it refuses. `at` is the input that names them. */
export const subnetsOfProvider = (managed: Expression, at: string) => ({
  filter: [
    { name: 'subnet-id', values: hcl`${managed}.subnet_ids` },
    { name: 'vpc-id', values: hcl`[${managed}.vpc_id]` },
    { name: 'owner-id', values: hcl`[local.account_id]` },
  ],
  lifecycle: {
    postcondition: [
      check(hcl`length(setsubtract(${managed}.subnet_ids, self.ids)) == 0`, {
        '#': 'VPC Lattice does not find subnets that another account shares, and reports it only when it is used.',
        at,
        found: `found no \${join(", ", setsubtract(${managed.source}.subnet_ids, self.ids))} in \${${managed.source}.vpc_id} that account \${local.account_id} owns`,
        want: 'subnets of that VPC, owned by this account',
        fix: 'pass such subnets, or resource_configuration_id of a resource that the owner of the VPC shares',
      }),
    ],
  },
});

/**
 * Refuses subnets of a managed endpoint that are of another VPC or account. Returns the address of the lookup. A list,
 * because how many elements a set has is not known while its elements are not.
 */
export function declareProviderLookup(scope: Construct): Expression {
  locals(scope, {
    '# managed_provider':
      'Step by step: of an object with an unknown part, try would be unknown as a whole.',
    managed_provider: hcl`var.jwt_authorizer == null ? null : var.jwt_authorizer.private_endpoint == null ? null : var.jwt_authorizer.private_endpoint.managed`,
  });
  return data(scope, 'aws_subnets', 'identity_provider', {
    count: hcl`local.managed_provider == null ? 0 : 1`,
    ...subnetsOfProvider(
      hcl`local.managed_provider`,
      'jwt_authorizer.private_endpoint.managed.subnet_ids',
    ),
  });
}
