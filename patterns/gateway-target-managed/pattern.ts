/** Egress mode 1 of a gateway: AgentCore makes and keeps what leads into the VPC. */
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
  declarePlaceLookups,
  managedEndpoint,
} from '../../modules/blocks/managed-endpoint/managed-endpoint';
import { declareGivenTargetGroups } from '../../modules/blocks/vpc-lookup';
import { declareWarnings, oneZone } from '../../modules/blocks/warnings';

export function declarePattern(scope: Construct): void {
  const openapi = new Construct(scope, 'openapi');
  const network = new Construct(scope, 'network');
  inFile(network, 'network');

  declareOpenApiLocals(openapi);
  const rolePolicy = declareTargetRole(scope, { schemaInS3: true, longNames: true });
  const lookups = [...declarePlaceLookups(network), declareGivenTargetGroups(network)];
  const target = declareTarget(scope, {
    configuration: anyKind,
    privateEndpoint: managedEndpoint(hcl`var.security_group_ids`),
    preconditions: OPENAPI_CONDITIONS,
    '# depends_on':
      'The service asks for credentials and places interfaces while it creates the target: the role must be able to, and the network found good, before.',
    depends_on: [rolePolicy, ...lookups],
  });
  declareAccess(scope, TARGET_ACCESS, {
    egress: {
      mode: 'managed',
      vpc_id: hcl`var.vpc_id`,
      security_group_ids: hcl`var.security_group_ids`,
      routing_domain: hcl`var.routing_domain`,
    },
  });
  declareTargetOutputs(scope, target);
  declareWarnings(scope, [oneZone('subnet_ids', 'the path of the gateway to the target')]);
}
