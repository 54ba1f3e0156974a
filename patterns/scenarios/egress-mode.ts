/** The two ways of a gateway into a VPC, and all that differs between them. One scenario, two modules. */
import type { Construct } from 'constructs';

import type { EgressMode } from '../../facts/egress-modes';
import { hcl, type Expression } from '../../hcl/value';
import { anyOf, isTrue, not, rule } from '../../inputs/claims';
import type { CrossRule } from '../../inputs/module-input';
import { tags } from '../../inputs/primitives';
import type { Takes } from '../../inputs/wiring';
import { OWNER_TAKES } from '../../modules/blocks/gateway-target/input';
import {
  GIVEN_GATEWAY,
  latticeNameRules,
  RESOURCE_GATEWAY_TAKES,
  resourceGatewayRulesOf,
  resourceGatewayShape,
} from '../../modules/blocks/lattice/input';
import {
  declareLatticeOutputs,
  declareResource,
  declareResourceGateway,
  ONE_ZONE_OF_GATEWAY,
} from '../../modules/blocks/lattice/lattice';
import { managedTags, managedTagsRules } from '../../modules/blocks/managed-endpoint/input';
import { managedEndpoint } from '../../modules/blocks/managed-endpoint/managed-endpoint';
import { GIVEN_GATEWAY_GROUP } from '../../modules/blocks/resource-gateway-group';
import { declareOwnSubnetLookup } from '../../modules/blocks/vpc-lookup';
import type { Warning } from '../../modules/blocks/warnings';
import type { Resources } from '../../schema/arguments';

/** The group of a resource gateway that is there is given too: one that is made would be worn by nobody. */
const GIVEN = {
  ...GIVEN_GATEWAY,
  ...GIVEN_GATEWAY_GROUP,
};

const groupOfGivenGateway: CrossRule = rule(
  anyOf(isTrue('create_resource_gateway'), not(isTrue('create_resource_gateway_security_group'))),
  {
    variable: 'create_resource_gateway_security_group',
    found: hcl`"true, and create_resource_gateway is false"`,
    want: 'false with a resource gateway that is given, which has its groups',
    fix: 'set it to false, and pass the group of that resource gateway as resource_gateway_security_group_id',
    bad: { group_that_nobody_wears: GIVEN_GATEWAY },
    good: [GIVEN],
  },
);

/** How a scenario takes what its gateway and its network offer. */
export const egressTakes: Readonly<Record<EgressMode, Takes>> = {
  managed: OWNER_TAKES,
  'self-managed': { ...OWNER_TAKES, ...RESOURCE_GATEWAY_TAKES },
};

/** Inputs that a scenario has in one mode only. */
export const egressShape = {
  managed: {
    tags: managedTags(49).describe(
      'Tags to apply to all resources that support tags, and to the resource gateway that AgentCore creates. Targets do not support tags.',
    ),
  },
  'self-managed': {
    ...resourceGatewayShape,
    tags: tags.default({}).describe('Tags of everything that can carry them. A target has none.'),
  },
} as const;

export const egressRules: Readonly<Record<EgressMode, readonly CrossRule[]>> = {
  managed: managedTagsRules,
  'self-managed': [...latticeNameRules, ...resourceGatewayRulesOf(GIVEN), groupOfGivenGateway],
};

/** What the smallest input holds in one mode only. */
export const egressSample: Readonly<Record<EgressMode, Readonly<Record<string, unknown>>>> = {
  managed: {},
  'self-managed': {
    resource_gateway_subnet_ids: ['subnet-0123456789abcdef2', 'subnet-0123456789abcdef3'],
  },
};

interface Egress {
  privateEndpoint: Resources['aws_bedrockagentcore_gateway_target']['private_endpoint'];
  declareOutputs: (scope: Construct) => void;
  warnings: readonly Warning[];
}

/** Declares what leads from the gateway to `local.routing_domain`. `waitsFor` is what the VPC must have been found to be. */
export function declareEgress(
  scope: Construct,
  mode: EgressMode,
  waitsFor: readonly Expression[],
): Egress {
  const group: Expression = hcl`local.resource_gateway_security_group_id`;
  const domain: Expression = hcl`local.routing_domain`;
  if (mode === 'managed') {
    return {
      privateEndpoint: managedEndpoint(hcl`[${group}]`, domain, 'IPV4'),
      declareOutputs: () => undefined,
      warnings: [],
    };
  }
  const subnets = declareOwnSubnetLookup(scope, 'resource_gateway_subnet_ids', 'resource_gateway');
  declareResourceGateway(scope, {
    securityGroupIds: hcl`[${group}]`,
    addressType: 'IPV4',
    depends_on: [...waitsFor, subnets],
  });
  const resource = declareResource(scope, {
    definition: { dns_resource: { domain_name: domain, ip_address_type: 'IPV4' } },
    port: '443',
  });
  return {
    privateEndpoint: {
      self_managed_lattice_resource: { resource_configuration_identifier: hcl`${resource}.arn` },
    },
    declareOutputs: (outputs) => {
      declareLatticeOutputs(outputs, resource);
    },
    warnings: [ONE_ZONE_OF_GATEWAY],
  };
}
