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
  port: port.describe('Port, or the first port of a range.'),
  to_port: port.optional().describe('Last port of a range.'),
  protocol: oneOf(['tcp', 'udp']).default('tcp').describe('`tcp` or `udp`.'),
  description: ruleDescription
    .optional()
    .describe('Description of the security group rule. Defaults to the key.'),
};

export const placementShape = ({ noun }: Workload) => ({
  vpc_id: vpcId.describe(`ID of the VPC for the network interfaces of the ${noun}.`),
  subnet_ids: listOf(subnetId, {
    ...SUBNETS,
    fix: 'pass one private subnet per zone',
  }).describe(
    `IDs of private subnets in \`vpc_id\`, in zones that AgentCore supports. Use at least two zones for high availability.`,
  ),
  minimum_zones: wholeNumber({
    ...SUBNETS,
    fix: 'omit it, or set it to 1 if a single zone is enough',
  })
    .default(2)
    .describe(
      'Minimum number of zones that the subnets must be in. AgentCore accepts one; AWS recommends two.',
    ),
  supported_zone_ids: listOf(zoneId)
    .default([])
    .describe(
      "Zone IDs that AgentCore supports in this region, to use instead of the module's own table. Set it for regions and zones that are newer than the module.",
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
      `Whether the ${noun} reaches S3, which stores its image layers or code, through \`s3_gateway_endpoint_id\`. If false, the subnets need a default route, and the ${noun} needs a rule to S3 on port 443, in \`egress_to_prefix_lists\` or in your own security group.`,
    ),
  s3_gateway_endpoint_id: vpcEndpointId
    .nullable()
    .default(null)
    .describe(
      'ID of the S3 gateway endpoint of the VPC. Required when `use_s3_gateway_endpoint = true`.',
    ),
});

export const securityGroupShape = ({ noun }: Workload) => ({
  create_security_group: z
    .boolean()
    .default(true)
    .describe(
      `Whether to create the security group for the network interfaces of the ${noun}. AWS keeps it in use for up to 8 hours after the ${noun} is deleted. If a destroy must not wait for that, set it to false and manage the security group in another state.`,
    ),
  security_group_ids: listOf(securityGroupId)
    .default([])
    .describe(
      `IDs of existing security groups for the network interfaces of the ${noun}, in addition to the one that the module creates. At most 16 in total.`,
    ),
});

/** Egress to groups and networks. */
export const egressInsideShape = ({ noun }: Workload) => ({
  egress_to_security_groups: mapOf(
    z.strictObject({
      security_group_id: securityGroupId.describe('ID of the security group.'),
      ...ports,
    }),
    { key: ruleName },
  )
    .default({})
    .describe(`Security groups that the ${noun} can connect to, keyed by a name you choose.`),
  create_target_ingress_rules: z
    .boolean()
    .default(true)
    .describe(
      `Whether to add an ingress rule for the ${noun} to each security group in \`egress_to_security_groups\`. Set it to false if another team owns these security groups.`,
    ),
  egress_to_networks: mapOf(
    z.strictObject({ cidr_block: cidr.describe('IPv4 or IPv6 CIDR range.'), ...ports }),
    { key: ruleName },
  )
    .default({})
    .describe(
      `Networks that the ${noun} can connect to, keyed by a name you choose. The whole internet is refused.`,
    ),
});

/** Egress to whatever is named, outside too. */
export const egressShape = (workload: Workload) => ({
  ...egressInsideShape(workload),
  egress_to_prefix_lists: mapOf(
    z.strictObject({ prefix_list_id: prefixListId.describe('ID of the prefix list.'), ...ports }),
    {
      key: ruleName,
    },
  )
    .default({})
    .describe(
      `Prefix lists that the ${workload.noun} can connect to, keyed by a name you choose. S3 needs no entry when \`use_s3_gateway_endpoint = true\`.`,
    ),
});

export const internetEgressShape = ({ noun }: Workload) => ({
  allow_internet_egress: z
    .boolean()
    .default(false)
    .describe(
      `Whether the ${noun} can connect to any internet address over HTTPS (TCP port 443). The plan fails if a subnet has no default route, or one to an internet gateway.`,
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
    found: hcl`"the range ends before it starts in \${join(", ", [for key, rule in ${rules} : key if rule.port > coalesce(rule.to_port, rule.port)])}"`,
    want: 'to_port at or above port',
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
    want: 'each target with the same ports once, because EC2 refuses duplicate rules',
    fix: 'merge the duplicate entries',
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
    fix: 'pass the ID of the endpoint, or set use_s3_gateway_endpoint = false',
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
    want: `${GROUPS.min} to ${GROUPS.max} in total`,
    fix: 'pass a security group, or set create_security_group = true',
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
  rangeRule('egress_to_networks', { cidr_block: '10.1.0.0/16' }),
  rangeRule('egress_to_prefix_lists', { prefix_list_id: 'pl-0123456789abcdef0' }),
  targetsOnce('egress_to_security_groups', 'security_group_id', GROUP),
  targetsOnce('egress_to_networks', 'cidr_block', '10.1.0.0/16'),
  targetsOnce('egress_to_prefix_lists', 'prefix_list_id', 'pl-0123456789abcdef0'),
];

const RULES_BY_TARGET = {
  egress_to_security_groups: { orders_db: { security_group_id: GROUP, port: 5432 } },
  egress_to_networks: { datacenter: { cidr_block: '10.1.0.0/16', port: 443 } },
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
    found: hcl`"has entries, and create_security_group is false"`,
    want: 'no entries without create_security_group = true',
    fix: 'add the rules to the security groups that you pass, or set create_security_group = true',
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
    found: hcl`"true, and create_security_group is false"`,
    want: 'create_security_group = true beside it',
    fix: 'add the rule to the security groups that you pass, or set create_security_group = true',
    bad: {
      internet_without_a_group: {
        create_security_group: false,
        security_group_ids: [GROUP],
        allow_internet_egress: true,
      },
    },
  }),
];
