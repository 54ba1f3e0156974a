/** A Lattice resource gateway that the module makes or is given, and the resource behind it. */
import type { Construct } from 'constructs';

import {
  VpclatticeResourceConfiguration,
  type VpclatticeResourceConfigurationResourceConfigurationDefinition,
  type VpclatticeResourceConfigurationTimeouts,
} from '../../.gen/providers/aws/vpclattice-resource-configuration';
import { VpclatticeResourceGateway } from '../../.gen/providers/aws/vpclattice-resource-gateway';
import { dynamic, hcl, note, type Expression } from '../../hcl/value';
import { declare, locals, output } from '../declare';
import { named } from '../security-rules';

export interface ResourceProps {
  definition: VpclatticeResourceConfigurationResourceConfigurationDefinition;
  /** Where the provider's own do not do. */
  timeouts?: VpclatticeResourceConfigurationTimeouts;
  /** Port that the resource answers on. Left out: what the input says. */
  port?: string;
  /** Whether the resource may enter a service network that can be shared on. Left out: what the service decides. */
  allowAssociationToShareableServiceNetwork?: boolean;
  depends_on?: readonly Expression[];
  depends_on_comment?: string;
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
  const gateway = declare(
    scope,
    VpclatticeResourceGateway,
    'this',
    {
      name: hcl`var.name`,
      vpcId: hcl`var.vpc_id`,
      subnetIds: hcl`var.resource_gateway_subnet_ids`,
      securityGroupIds: securityGroupIds as never,
      ipAddressType: addressType as string,
      ipv4AddressesPerEni: note(
        'Fixed when it is made. Each address bounds how many connections are open at a time.',
        addressType === 'IPV4'
          ? hcl<number>`var.ipv4_addresses_per_interface`
          : hcl<number>`var.ip_address_type == "IPV6" ? null : var.ipv4_addresses_per_interface`,
      ),
      resourceConfigDnsResolution: note(
        'Fixed when it is made. Private zones are asked with IN_VPC alone.',
        hcl<string>`var.dns_resolution`,
      ),
      tags: named(hcl`var.name`),
    },
    {
      comment:
        'Nothing here can be changed in place but groups and tags: a new subnet is a new resource gateway, and an outage.',
      count: hcl`var.create_resource_gateway ? 1 : 0`,
      depends_on,
      depends_on_comment: 'Found good before: the service would say so minutes later.',
    },
  );
  locals(scope, {
    resource_gateway_id: hcl`var.create_resource_gateway ? one(${gateway}[*].id) : var.resource_gateway_id`,
  });
  return gateway;
}

/** A resource by the name or the address that the inputs give. */
export const resourceOfInputs: VpclatticeResourceConfigurationResourceConfigurationDefinition = {
  dnsResource: [
    dynamic(hcl`var.routing_domain[*]`, {
      domainName: hcl<string>`dns_resource.value`,
      ipAddressType: hcl<string>`var.ip_address_type`,
    }),
  ],
  ipResource: [dynamic(hcl`var.ip_address[*]`, { ipAddress: hcl<string>`ip_resource.value` })],
};

/** Declares the resource behind the gateway. Returns its address. */
export function declareResource(scope: Construct, props: ResourceProps): Expression {
  return declare(
    scope,
    VpclatticeResourceConfiguration,
    'this',
    {
      name: hcl`var.name`,
      type: 'SINGLE',
      protocol: 'TCP',
      portRanges: [props.port ?? hcl<string>`tostring(var.port)`],
      resourceGatewayIdentifier: hcl`local.resource_gateway_id`,
      resourceConfigurationDefinition: [props.definition],
      allowAssociationToShareableServiceNetwork: props.allowAssociationToShareableServiceNetwork,
      tags: named(hcl`var.name`),
      timeouts: props.timeouts,
    },
    { depends_on: props.depends_on, depends_on_comment: props.depends_on_comment },
  );
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
