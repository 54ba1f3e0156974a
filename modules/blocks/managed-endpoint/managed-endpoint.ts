/** A managed private endpoint: AgentCore makes a Lattice resource gateway in the VPC, and keeps it. */
import type { Construct } from 'constructs';

import { hcl, type Expression } from '../../../hcl/value';
import type { Resources, Str } from '../../../schema/arguments';
import { declareOwnSubnetLookup, declareVpcLookup } from '../vpc-lookup';

/** The block of a managed private endpoint. Its groups are the module's own or given. */
export function managedEndpoint(
  securityGroupIds: Expression,
  routingDomain: Expression = hcl`var.routing_domain`,
  addressType: Str = hcl`var.ip_address_type`,
): Resources['aws_bedrockagentcore_gateway_target']['private_endpoint'] {
  return {
    managed_vpc_resource: {
      vpc_identifier: hcl`var.vpc_id`,
      subnet_ids: hcl`var.subnet_ids`,
      security_group_ids: securityGroupIds,
      endpoint_ip_address_type: addressType,
      routing_domain: routingDomain,
      '# tags': 'The service answers null for an empty map, and the provider then fails the apply.',
      tags: hcl`length(var.tags) > 0 ? var.tags : null`,
    },
  };
}

/** Refuses subnets of another VPC, and a VPC without DNS. Returns what a target waits for. */
export function declarePlaceLookups(scope: Construct): readonly Expression[] {
  return [
    declareVpcLookup(scope, { purpose: 'for the name of the target to resolve there' }),
    declareOwnSubnetLookup(scope),
  ];
}
