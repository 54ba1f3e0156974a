/** A private REST API of API Gateway as a target of a gateway, in either egress mode. */
import { Construct } from 'constructs';

import type { EgressMode } from '../../../facts/egress-modes';
import { TARGET_ROLE_NEEDS } from '../../../facts/target-role';
import { hcl, type Expression } from '../../../hcl/value';
import { declareAccess, TARGET_ACCESS } from '../../../modules/blocks/access';
import { inFile, locals } from '../../../modules/blocks/declare';
import {
  declareApiLocals,
  declareExecuteApiEndpoint,
} from '../../../modules/blocks/execute-api/endpoint';
import {
  declareExecuteApiGroupOutputs,
  declareExecuteApiGroups,
} from '../../../modules/blocks/execute-api/groups';
import { declareApiOutputs } from '../../../modules/blocks/execute-api/resource-policy';
import {
  declareTarget,
  declareTargetOutputs,
  declareTargetRole,
  type Signing,
  type TargetProps,
} from '../../../modules/blocks/gateway-target/gateway-target';
import {
  declareRewrittenOpenApiLocals,
  REWRITTEN_OPENAPI_CONDITIONS,
  rewrittenOpenApi,
} from '../../../modules/blocks/gateway-target/rewritten-openapi';
import {
  declareLatticeOutputs,
  declareResource,
  declareResourceGateway,
  ONE_ZONE_OF_GATEWAY,
} from '../../../modules/blocks/lattice/lattice';
import {
  declarePlaceLookups,
  managedEndpoint,
} from '../../../modules/blocks/managed-endpoint/managed-endpoint';
import { allowStatement } from '../../../modules/blocks/policy-statement';
import { declareOwnSubnetLookup } from '../../../modules/blocks/vpc-lookup';
import { declareWarnings, oneZone } from '../../../modules/blocks/warnings';

/** Tests in which the mode does not matter. */
export const PRIVATE_API_TESTS = ['api', 'endpoint', 'groups', 'openapi', 'role'].map(
  (name) => `modules/blocks/execute-api/tests/${name}.tftest.hcl`,
);

const GROUPS: Expression = hcl`[local.resource_gateway_security_group_id]`;

const [INVOKE_API] = TARGET_ROLE_NEEDS.private_api.statements;

const SIGNING: Signing = {
  when: hcl`var.sign_requests`,
  service: 'execute-api',
  region: hcl`var.region`,
  statement: allowStatement(INVOKE_API, { api_method_arns: hcl`local.api_method_arns` }),
};

/** What one mode makes of the way into the VPC. */
interface Way {
  privateEndpoint: TargetProps['privateEndpoint'];
  /** What the target waits for, beside what it refers to. */
  lookups: readonly Expression[];
  declareOutputs: (scope: Construct) => void;
}

function declareManagedWay(network: Construct, given: Expression): Way {
  return {
    privateEndpoint: managedEndpoint(GROUPS, hcl`local.routing_domain`),
    lookups: [...declarePlaceLookups(network), given],
    declareOutputs: () => undefined,
  };
}

function declareSelfManagedWay(network: Construct, given: Expression): Way {
  declareResourceGateway(network, {
    securityGroupIds: GROUPS,
    depends_on: [declareOwnSubnetLookup(network, 'resource_gateway_subnet_ids'), given],
  });
  const resource = declareResource(network, {
    port: '443',
    definition: {
      dns_resource: {
        domain_name: hcl`coalesce(local.routing_domain, local.server_host)`,
        ip_address_type: hcl`var.ip_address_type`,
      },
    },
  });
  return {
    privateEndpoint: {
      self_managed_lattice_resource: { resource_configuration_identifier: hcl`${resource}.arn` },
    },
    lookups: [given],
    declareOutputs: (scope) => declareLatticeOutputs(scope, resource),
  };
}

const WAYS = {
  managed: {
    declareWay: declareManagedWay,
    subnetIds: hcl`var.subnet_ids`,
    oneZone: oneZone('subnet_ids', 'the path of the gateway to the API'),
  },
  'self-managed': {
    declareWay: declareSelfManagedWay,
    subnetIds: hcl`var.resource_gateway_subnet_ids`,
    oneZone: ONE_ZONE_OF_GATEWAY,
  },
} as const;

function declareMethods(scope: Construct): void {
  inFile(scope, 'iam');
  locals(scope, {
    '# api_method_arns':
      'By method, not by operation: all inline policies of a role together have 10,240 characters. All methods where the document is in S3, unread.',
    api_method_arns: hcl`
        length(local.openapi_operations) == 0 ? ["\${local.stage_arn}/*"] : [
          for method in distinct([for operation in local.openapi_operations : split(" ", operation.name)[0]]) : "\${local.stage_arn}/\${method}/*"
        ]
      `,
  });
}

/** Declares the target, the endpoint and what leads there in `mode`. */
export function declarePrivateApiGateway(scope: Construct, mode: EgressMode): void {
  const place = (id: string, file: string) => {
    const child = new Construct(scope, id);
    inFile(child, file);
    return child;
  };
  const { declareWay, subnetIds, oneZone: oneZoneOfWay } = WAYS[mode];
  const api = place('api', 'api');
  const network = place('network', 'network');

  declareApiLocals(api);
  declareRewrittenOpenApiLocals(new Construct(scope, 'openapi'), hcl`local.server_url`);
  declareMethods(new Construct(scope, 'methods'));
  const rolePolicy = declareTargetRole(scope, {
    schemaInS3: true,
    signing: SIGNING,
    longNames: mode === 'managed',
  });
  const groups = declareExecuteApiGroups(network);
  const endpoint = declareExecuteApiEndpoint(place('endpoint', 'endpoint'), { subnetIds });
  const way = declareWay(network, groups.given);
  const target = declareTarget(scope, {
    configuration: rewrittenOpenApi,
    privateEndpoint: way.privateEndpoint,
    preconditions: REWRITTEN_OPENAPI_CONDITIONS,
    signing: SIGNING,
    '# depends_on':
      'AgentCore gets credentials and can read the API while it creates the target: role, endpoint, and rules are there before.',
    depends_on: [rolePolicy, endpoint.policy, endpoint.given, ...groups.rules, ...way.lookups],
  });
  declareAccess(scope, TARGET_ACCESS, {
    egress: {
      mode,
      rest_api_execution_arn: hcl`var.rest_api_execution_arn`,
      stage_name: hcl`var.stage_name`,
    },
  });
  declareTargetOutputs(scope, target);
  declareApiOutputs(new Construct(scope, 'policy'), endpoint);
  declareExecuteApiGroupOutputs(scope);
  way.declareOutputs(scope);
  declareWarnings(scope, [
    oneZoneOfWay,
    oneZone('execute_api_subnet_ids', 'calls of the API', 'create_execute_api_endpoint'),
  ]);
}
