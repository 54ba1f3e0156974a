/** Egress mode 2 of a gateway: the way into the VPC is yours, a Lattice resource gateway and a resource behind it. */
import { Construct } from 'constructs';

import { hcl } from '../../hcl/value';
import { declareAccess, TARGET_ACCESS } from '../../modules/blocks/access';
import { inFile } from '../../modules/blocks/declare';
import {
  declareTarget,
  declareTargetOutputs,
  declareTargetRole,
} from '../../modules/blocks/gateway-target/gateway-target';
import { anyKind } from '../../modules/blocks/gateway-target/kinds';
import {
  declareOpenApiLocals,
  OPENAPI_CONDITIONS,
} from '../../modules/blocks/gateway-target/openapi';
import {
  declareLatticeOutputs,
  declareResource,
  declareResourceGateway,
  ONE_ZONE_OF_GATEWAY,
  resourceOfInputs,
} from '../../modules/blocks/lattice/lattice';
import { declareGivenTargetGroups, declareOwnSubnetLookup } from '../../modules/blocks/vpc-lookup';
import { declareWarnings, type Warning } from '../../modules/blocks/warnings';

/** The resource takes one port, and the address of the target may name another. */
const PORT_OF_TARGET: Warning = {
  when: hcl`anytrue([for target in [var.mcp_server, var.http_passthrough] : try(regex("^https://[^/:]+:([0-9]+)", target.endpoint)[0], "443") != tostring(var.port) if target != null])`,
  says: 'The endpoint of the target and port name different ports, so the gateway cannot connect. Set port to the port in the endpoint, which is 443 when it names none.',
};

export function declarePattern(scope: Construct): void {
  const openapi = new Construct(scope, 'openapi');
  const network = new Construct(scope, 'network');
  inFile(network, 'network');

  declareOpenApiLocals(openapi);
  const rolePolicy = declareTargetRole(scope, { schemaInS3: true });
  const lookups = [
    declareOwnSubnetLookup(network, 'resource_gateway_subnet_ids'),
    declareGivenTargetGroups(network),
  ];
  declareResourceGateway(network, {
    securityGroupIds: hcl`var.security_group_ids`,
    depends_on: lookups,
  });
  const resource = declareResource(network, { definition: resourceOfInputs });
  const target = declareTarget(scope, {
    configuration: anyKind,
    privateEndpoint: {
      self_managed_lattice_resource: { resource_configuration_identifier: hcl`${resource}.arn` },
    },
    preconditions: OPENAPI_CONDITIONS,
    '# depends_on':
      'The service asks for credentials while it creates the target: the role must be able to, before.',
    depends_on: [rolePolicy],
  });
  declareAccess(scope, TARGET_ACCESS, {
    egress: {
      mode: 'self-managed',
      vpc_id: hcl`var.vpc_id`,
      security_group_ids: hcl`var.security_group_ids`,
      routing_domain: hcl`var.routing_domain`,
      port: hcl`var.port`,
    },
  });
  declareTargetOutputs(scope, target);
  declareLatticeOutputs(scope, resource);
  declareWarnings(scope, [ONE_ZONE_OF_GATEWAY, PORT_OF_TARGET]);
}
