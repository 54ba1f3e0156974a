/** Egress mode 2 of a gateway: the way into the VPC is yours, a Lattice resource gateway and a resource behind it. */
import { Construct } from 'constructs';

import { hcl } from '../../hcl/value';
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
  resourceOfInputs,
} from '../../modules/blocks/lattice/lattice';
import { declareGivenGroups, declareOwnSubnetLookup } from '../../modules/blocks/vpc-lookup';

export function declarePattern(scope: Construct): void {
  const openapi = new Construct(scope, 'openapi');
  const network = new Construct(scope, 'network');
  inFile(network, 'network');

  declareOpenApiLocals(openapi);
  const rolePolicy = declareTargetRole(scope, { schemaInS3: true });
  const lookups = [
    declareOwnSubnetLookup(network, 'resource_gateway_subnet_ids'),
    declareGivenGroups(network, { refuseDefault: true }),
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
  declareTargetOutputs(scope, target);
  declareLatticeOutputs(scope, resource);
}
