/** Where the interfaces of an agent, or of another workload, stand, and what they may reach. */
import { z } from 'zod';

import { QUOTAS } from '../../../facts/quotas';
import { hcl, raw } from '../../../hcl/value';
import { anyOf, bothOrNeither, empty, given, isTrue, not, rule } from '../../../inputs/claims';
import { listOf, mapOf, oneOf, wholeNumber } from '../../../inputs/facets';
import type { CrossRule } from '../../../inputs/module-input';
import {
  cidr,
  port,
  prefixListId,
  ruleDescription,
  ruleName,
  securityGroupId,
  subnetId,
  vpcEndpointId,
  vpcId,
  zoneId,
} from '../../../inputs/primitives';
import type { Takes } from '../../../inputs/wiring';
import { setBeside } from '../given-or-created';
import { groupName } from '../group-name';
import { onceEach } from '../rules-once';
import type { Workload } from '../workload';

const PLACEMENT = 'network_configuration.network_mode_config';
const GROUPS = QUOTAS.aws_bedrockagentcore_agent_runtime[`${PLACEMENT}.security_groups`].count;
export const SUBNETS = QUOTAS.aws_bedrockagentcore_agent_runtime[`${PLACEMENT}.subnets`].count;

/** Ports, and what they are for, of a rule. */
const ports = {
  port,
  to_port: port.optional(),
  protocol: oneOf(['tcp', 'udp']).default('tcp'),
  description: ruleDescription.optional(),
};

const PORTS = 'a port, or the range from port to to_port; tcp, or udp by protocol';

export const placementShape = ({ noun }: Workload) => ({
  vpc_id: vpcId.describe(`VPC of the ${noun}'s interfaces.`),
  subnet_ids: listOf(subnetId, {
    ...SUBNETS,
    fix: 'pass one private subnet per zone',
  }).describe(`Private subnets for the ${noun}'s interfaces, in zones that AgentCore supports.`),
  minimum_zones: wholeNumber({
    ...SUBNETS,
    fix: 'leave it out, or take 1 where a single zone will do',
  })
    .default(2)
    .describe('Zones that the subnets must span at least. AgentCore accepts one; AWS advises two.'),
  supported_zone_ids: listOf(zoneId)
    .default([])
    .describe(
      "Zone ids that AgentCore supports in this region, in place of the module's own table. For regions and zones newer than the module.",
    ),
});

export const S3_PATH_TAKES: Takes = {
  s3_gateway_endpoint_id: { onlyWith: 'use_s3_gateway_endpoint' },
};

export const s3PathShape = ({ noun }: Workload) => ({
  use_s3_gateway_endpoint: z
    .boolean()
    .default(true)
    .describe(
      `Whether the ${noun} reaches S3, where its image layers or its code are, through s3_gateway_endpoint_id. If not, the subnets need a default route, and the ${noun} a rule to S3 on 443: by egress_to_prefix_lists, or in a group of yours.`,
    ),
  s3_gateway_endpoint_id: vpcEndpointId
    .nullable()
    .default(null)
    .describe('S3 gateway endpoint of the VPC. Needed with use_s3_gateway_endpoint.'),
});

export const securityGroupShape = ({ noun }: Workload) => ({
  create_security_group: z
    .boolean()
    .default(true)
    .describe(
      `Whether the module makes the group of the ${noun}'s interfaces. AWS keeps it in use for up to 8 hours after the ${noun} is gone: set this to false, and keep the group elsewhere, where a destroy must not wait.`,
    ),
  security_group_ids: listOf(securityGroupId)
    .default([])
    .describe(
      `Groups for the ${noun}'s interfaces, beside or in place of the module's own; 16 in all.`,
    ),
});

/** Egress to groups and networks. */
export const egressInsideShape = ({ noun }: Workload) => ({
  egress_to_security_groups: mapOf(
    z.strictObject({ security_group_id: securityGroupId, ...ports }),
    { key: ruleName },
  )
    .default({})
    .describe(`Groups that the ${noun} may reach, by a name of your choice: ${PORTS}.`),
  create_target_ingress_rules: z
    .boolean()
    .default(true)
    .describe(
      `Whether each group in egress_to_security_groups also gets the rule that lets the ${noun} in. Set to false where somebody else owns those groups.`,
    ),
  egress_to_networks: mapOf(z.strictObject({ cidr, ...ports }), { key: ruleName })
    .default({})
    .describe(
      `Networks that the ${noun} may reach, by a name of your choice: IPv4 or IPv6, ${PORTS}. Never the whole internet.`,
    ),
});

/** Egress to whatever is named, outside too. */
export const egressShape = (workload: Workload) => ({
  ...egressInsideShape(workload),
  egress_to_prefix_lists: mapOf(z.strictObject({ prefix_list_id: prefixListId, ...ports }), {
    key: ruleName,
  })
    .default({})
    .describe(
      `Prefix lists that the ${workload.noun} may reach, by a name of your choice: ${PORTS}. S3 needs no entry with use_s3_gateway_endpoint.`,
    ),
});

export const internetEgressShape = ({ noun }: Workload) => ({
  allow_internet_egress: z
    .boolean()
    .default(false)
    .describe(
      `Whether the ${noun} may call any address of the internet over HTTPS (TCP 443). Refused where a subnet has no default route, or one to an internet gateway.`,
    ),
});

interface NetworkInput {
  name: string;
  create_security_group: boolean;
  security_group_ids: string[];
  use_s3_gateway_endpoint: boolean;
  s3_gateway_endpoint_id: string | null;
  egress_to_security_groups: Record<string, Ports>;
  egress_to_networks: Record<string, Ports>;
  egress_to_prefix_lists: Record<string, Ports>;
  allow_internet_egress?: boolean;
}

interface Ports {
  port: number;
  to_port?: number;
  protocol: string;
  [target: string]: unknown;
}

const GROUP = 'sg-0123456789abcdef1';

function rangeRule(
  variable: 'egress_to_security_groups' | 'egress_to_networks' | 'egress_to_prefix_lists',
  target: object,
): CrossRule {
  const rules = raw(`var.${variable}`);
  return {
    variable,
    condition: hcl`alltrue([for rule in ${rules} : rule.port <= coalesce(rule.to_port, rule.port)])`,
    found: hcl`"found a range that ends before it starts in \${join(", ", [for key, rule in ${rules} : key if rule.port > coalesce(rule.to_port, rule.port)])}"`,
    want: 'to_port at or above port',
    fix: 'swap them',
    holds: (input: NetworkInput) =>
      Object.values(input[variable]).every((rule) => rule.port <= (rule.to_port ?? rule.port)),
    bad: {
      [`${variable}_range_upside_down`]: {
        [variable]: { backend: { ...target, port: 443, to_port: 442 } },
      },
    },
    good: [{ [variable]: { backend: { ...target, port: 443, to_port: 443 } } }],
  };
}

/** No two rules with one target, protocol and ports. `member` is where a rule names its target. */
function targetsOnce(
  variable: 'egress_to_security_groups' | 'egress_to_networks' | 'egress_to_prefix_lists',
  member: string,
  target: string,
): CrossRule {
  const one = { [member]: target, port: 443 };
  return onceEach<Ports>({
    variable,
    all: raw(
      `[for rule in var.${variable} : "\${rule.${member}} \${rule.protocol} \${rule.port}-\${coalesce(rule.to_port, rule.port)}"]`,
    ),
    of: (rule) => [rule[member], rule.protocol, rule.port, rule.to_port ?? rule.port],
    want: 'each target with the same ports once: EC2 refuses a second rule like the first',
    fix: 'join the entries that are alike',
    bad: { [`${variable}_twice`]: { [variable]: { ecr: one, logs: one } } },
    good: [{ [variable]: { ecr: one, logs: { ...one, port: 444 } } }],
  });
}

const inAll = (input: NetworkInput) =>
  input.security_group_ids.length + (input.create_security_group ? 1 : 0);

export const s3PathRules: readonly CrossRule[] = [
  rule(bothOrNeither(given('s3_gateway_endpoint_id'), isTrue('use_s3_gateway_endpoint')), {
    variable: 's3_gateway_endpoint_id',
    found: setBeside('s3_gateway_endpoint_id', 'use_s3_gateway_endpoint'),
    want: 'both or neither',
    fix: "pass the endpoint's id, or set use_s3_gateway_endpoint = false",
    bad: {
      s3_endpoint_missing: { s3_gateway_endpoint_id: null },
      s3_endpoint_given_but_not_used: {
        use_s3_gateway_endpoint: false,
        s3_gateway_endpoint_id: 'vpce-0123456789abcdef0',
      },
    },
    good: [{ use_s3_gateway_endpoint: false, s3_gateway_endpoint_id: null }],
  }),
];

export const securityGroupRules: readonly CrossRule[] = [
  groupName,
  {
    variable: 'security_group_ids',
    condition: hcl`length(var.security_group_ids) + (var.create_security_group ? 1 : 0) >= ${GROUPS.min} && length(var.security_group_ids) + (var.create_security_group ? 1 : 0) <= ${GROUPS.max}`,
    found: hcl`"got \${length(var.security_group_ids)}\${var.create_security_group ? " and the module's own" : ""}"`,
    want: `${GROUPS.min} to ${GROUPS.max} in all`,
    fix: 'pass a group, or set create_security_group = true',
    holds: (input: NetworkInput) => inAll(input) >= GROUPS.min && inAll(input) <= GROUPS.max,
    bad: {
      no_group_at_all: { create_security_group: false },
      seventeen_groups: { security_group_ids: Array.from({ length: GROUPS.max }, () => GROUP) },
    },
    good: [
      { security_group_ids: Array.from({ length: GROUPS.max - 1 }, () => GROUP) },
      { create_security_group: false, security_group_ids: [GROUP] },
    ],
  },
];

/** Rules between the variables of {@link egressShape}. */
export const egressRules: readonly CrossRule[] = [
  rangeRule('egress_to_security_groups', { security_group_id: GROUP }),
  rangeRule('egress_to_networks', { cidr: '10.1.0.0/16' }),
  rangeRule('egress_to_prefix_lists', { prefix_list_id: 'pl-0123456789abcdef0' }),
  targetsOnce('egress_to_security_groups', 'security_group_id', GROUP),
  targetsOnce('egress_to_networks', 'cidr', '10.1.0.0/16'),
  targetsOnce('egress_to_prefix_lists', 'prefix_list_id', 'pl-0123456789abcdef0'),
];

const RULES_BY_TARGET = {
  egress_to_security_groups: { orders_db: { security_group_id: GROUP, port: 5432 } },
  egress_to_networks: { datacenter: { cidr: '10.1.0.0/16', port: 443 } },
  egress_to_prefix_lists: { s3: { prefix_list_id: 'pl-0123456789abcdef0', port: 443 } },
} as const;

type Target = keyof typeof RULES_BY_TARGET;

/**
 * Rules belong to the module's own group, so none can be asked for without it. Said of the rules and not of the switch:
 * everything reads the switch, and would wait for all that the rules name.
 */
export const egressNeedsOwnGroup: readonly CrossRule[] = (
  Object.keys(RULES_BY_TARGET) as Target[]
).map((variable) =>
  rule(anyOf(isTrue('create_security_group'), empty(variable)), {
    variable,
    found: hcl`"found rules, and create_security_group is false"`,
    want: 'none without a group of the module that they belong to',
    fix: 'put the rules on the groups that you pass, or set create_security_group = true',
    bad: {
      [`${variable}_without_a_group`]: {
        create_security_group: false,
        security_group_ids: [GROUP],
        [variable]: RULES_BY_TARGET[variable],
      },
    },
  }),
);

export const internetEgressRules: readonly CrossRule[] = [
  rule(anyOf(isTrue('create_security_group'), not(isTrue('allow_internet_egress'))), {
    variable: 'allow_internet_egress',
    found: hcl`"true, with no group of the module's own to carry the rule"`,
    want: 'create_security_group with it',
    fix: 'open the groups that you pass, or set create_security_group = true',
    bad: {
      internet_without_a_group: {
        create_security_group: false,
        security_group_ids: [GROUP],
        allow_internet_egress: true,
      },
    },
  }),
];
