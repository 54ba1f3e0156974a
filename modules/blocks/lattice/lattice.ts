/** A Lattice resource gateway that the module makes or is given, and the resource behind it. */
import type { Construct } from 'constructs';

import { hcl, type Expression } from '../../../hcl/value';
import type { Resources, Str } from '../../../schema/arguments';
import { locals, output, resource } from '../declare';
import { named } from '../security-rules';
import { oneZone } from '../warnings';

type Resource = Resources['aws_vpclattice_resource_configuration'];

export interface ResourceProps {
  definition: Resource['resource_configuration_definition'];
  /** Where the provider's own do not do, and why. */
  timeouts?: Resource['timeouts'];
  '# timeouts'?: string;
  /** Port that the resource answers on. Left out: what the input says. */
  port?: Str;
  /** Whether the resource may enter a service network that can be shared on. Left out: what the service decides. */
  allow_association_to_shareable_service_network?: boolean;
  '# allow_association_to_shareable_service_network'?: string;
  '# depends_on'?: string;
  depends_on?: readonly Expression[];
}

/** Declares the resource gateway, unless one is given, and a name for its id. */
export function declareResourceGateway(
  scope: Construct,
  {
    securityGroupIds,
    addressType = hcl`var.ip_address_type`,
    depends_on,
  }: {
    securityGroupIds: Expression;
    addressType?: Expression | 'IPV4';
    depends_on: readonly Expression[];
  },
): Expression {
  const gateway = resource(scope, 'aws_vpclattice_resource_gateway', 'this', {
    '#': 'Nothing here can be changed in place but groups and tags: a new subnet is a new resource gateway, and an outage.',
    count: hcl`var.create_resource_gateway ? 1 : 0`,
    name: hcl`var.name`,
    vpc_id: hcl`var.vpc_id`,
    subnet_ids: hcl`var.resource_gateway_subnet_ids`,
    security_group_ids: securityGroupIds,
    ip_address_type: addressType,
    '# ipv4_addresses_per_eni':
      'Cannot change later. Each address limits the number of open connections.',
    ipv4_addresses_per_eni:
      addressType === 'IPV4'
        ? hcl`var.ipv4_addresses_per_interface`
        : hcl`var.ip_address_type == "IPV6" ? null : var.ipv4_addresses_per_interface`,
    '# resource_config_dns_resolution':
      'Cannot change later. Only IN_VPC resolves private hosted zones.',
    resource_config_dns_resolution: hcl`var.dns_resolution`,
    tags: named(hcl`var.name`),
    '# depends_on': 'Found good before: the service would say so minutes later.',
    depends_on,
  });
  locals(scope, {
    resource_gateway_id: hcl`var.create_resource_gateway ? one(${gateway}[*].id) : var.resource_gateway_id`,
  });
  return gateway;
}

/** A resource by the name or the address that the inputs give. */
export const resourceOfInputs: Resource['resource_configuration_definition'] = {
  dns_resource: {
    for_each: hcl`var.routing_domain[*]`,
    content: {
      domain_name: hcl`dns_resource.value`,
      ip_address_type: hcl`var.ip_address_type`,
    },
  },
  ip_resource: {
    for_each: hcl`var.ip_address[*]`,
    content: { ip_address: hcl`ip_resource.value` },
  },
};

/** Declares the resource behind the gateway. Returns its address. */
export function declareResource(scope: Construct, props: ResourceProps): Expression {
  return resource(scope, 'aws_vpclattice_resource_configuration', 'this', {
    name: hcl`var.name`,
    type: 'SINGLE',
    protocol: 'TCP',
    port_ranges: [props.port ?? hcl`tostring(var.port)`],
    resource_gateway_identifier: hcl`local.resource_gateway_id`,
    resource_configuration_definition: props.definition,
    '# allow_association_to_shareable_service_network':
      props['# allow_association_to_shareable_service_network'],
    allow_association_to_shareable_service_network:
      props.allow_association_to_shareable_service_network,
    tags: named(hcl`var.name`),
    '# timeouts': props['# timeouts'],
    timeouts: props.timeouts,
    '# depends_on': props['# depends_on'],
    depends_on: props.depends_on,
  });
}

/** Outputs of both. */
export function declareLatticeOutputs(scope: Construct, resource: Expression): void {
  output(scope, 'resource_gateway_id', {
    description: 'Resource gateway, as further targets of the same VPC take it.',
    value: hcl`local.resource_gateway_id`,
  });
  output(scope, 'resource_configuration_arn', {
    description: 'Resource that the target leads to.',
    value: hcl`${resource}.arn`,
  });
}

export const ONE_ZONE_OF_GATEWAY = oneZone(
  'resource_gateway_subnet_ids',
  'the path of the gateway to the target',
  'create_resource_gateway',
);
