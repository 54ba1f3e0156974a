/** A managed private endpoint: AgentCore makes a Lattice resource gateway in the VPC, and keeps it. */
import type { Construct } from 'constructs';

import type { BedrockagentcoreGatewayTargetPrivateEndpoint } from '../../.gen/providers/aws/bedrockagentcore-gateway-target';
import { hcl, note, type Expression } from '../../hcl/value';
import { declareOwnSubnetLookup, declareVpcLookup } from '../vpc-lookup';

/** The block of a managed private endpoint. Its groups are the module's own or given. */
export function managedEndpoint(
  securityGroupIds: Expression,
  routingDomain: Expression = hcl`var.routing_domain`,
  addressType: string = hcl`var.ip_address_type`,
): BedrockagentcoreGatewayTargetPrivateEndpoint {
  return {
    managedVpcResource: [
      {
        vpcIdentifier: hcl`var.vpc_id`,
        subnetIds: hcl`var.subnet_ids`,
        securityGroupIds: securityGroupIds as never,
        endpointIpAddressType: addressType,
        routingDomain: routingDomain as never,
        tags: note(
          'The service answers null for an empty map, and the provider then fails the apply.',
          hcl<Record<string, string>>`length(var.tags) > 0 ? var.tags : null`,
        ),
      },
    ],
  };
}

/** Refuses subnets of another VPC, and a VPC without DNS. Returns what a target waits for. */
export function declarePlaceLookups(scope: Construct): readonly Expression[] {
  return [
    declareVpcLookup(scope, { purpose: 'for the name of the target to resolve there' }),
    declareOwnSubnetLookup(scope),
  ];
}
