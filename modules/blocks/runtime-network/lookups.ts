/** Looks at the network that was handed in, and refuses what the service would. Checks only: supplies no value. */
import type { Construct } from 'constructs';

import { zoneIdsByRegion } from '../../../facts/zones';
import { hcl, type Expression, tpl } from '../../../hcl/value';
import { check, type Condition, data, locals } from '../declare';
import { declareVpcLookup, isInVpc, OTHER_SUBNETS } from '../vpc-lookup';

import { IN_VPC } from './mode';

/** The subnets to look at. */
export interface Subnets {
  /** A list of ids, of known length. */
  ids: Expression;
  /** The input that holds them, as it stands in a message; `count.index` is the position. */
  label: string;
}

/** Subnets as most patterns take them: a list. */
export const SUBNET_LIST: Subnets = {
  ids: hcl`var.subnet_ids`,
  label: 'subnet_ids[${count.index}]',
};

/** Subnets by zone id, where endpoints are made in them too. */
export const SUBNETS_BY_ZONE: Subnets = {
  ids: hcl`local.subnet_ids`,
  label: 'subnet_ids_by_zone_id[\\"${keys(var.subnet_ids_by_zone_id)[count.index]}\\"]',
};

/** A condition of each subnet, given what they are called. */
export type SubnetCondition = (subnets: Subnets) => Condition;

const idOf = ({ ids }: Subnets): string => `\${${ids.source}[count.index]}`;

const counted = ({ ids }: Subnets): Expression => hcl`length(${ids})`;

/** The table of zones, and what holds here. */
export function declareZoneLocals(scope: Construct): void {
  locals(scope, {
    '# zone_ids_by_region':
      'Zone IDs in which AgentCore can place a network interface. Names such as us-east-1a differ between accounts, and IDs do not.\nSource: AgentCore developer guide, "Configure for VPC", read 2026-11-21. A region that is not here is let through.',
    zone_ids_by_region: zoneIdsByRegion(),
    supported_zone_ids: hcl`length(var.supported_zone_ids) > 0 ? var.supported_zone_ids : try(local.zone_ids_by_region[local.region], [])`,
  });
}

const inItsVpc: SubnetCondition = ({ label }) => isInVpc(label, OTHER_SUBNETS);

const inSupportedZone: SubnetCondition = ({ label }) =>
  check(
    hcl`length(local.supported_zone_ids) == 0 || contains(local.supported_zone_ids, self.availability_zone_id)`,
    {
      at: label,
      found: '${self.id} is in ${self.availability_zone_id}',
      want: '${join(", ", local.supported_zone_ids)}, the zones that AgentCore supports in ${local.region}',
      fix: 'pass a subnet in one of these, or set supported_zone_ids if AWS has added this zone',
    },
  );

/** The subnet is in the zone that its key names. */
export const IN_ITS_ZONE: SubnetCondition = ({ label }) =>
  check(hcl`self.availability_zone_id == keys(var.subnet_ids_by_zone_id)[count.index]`, {
    at: label,
    found: '${self.id} is in ${self.availability_zone_id}',
    want: 'the zone that its key names',
    fix: 'correct the key',
  });

function declareSubnets(
  scope: Construct,
  subnets: Subnets,
  conditions: readonly SubnetCondition[],
): Expression {
  return data(scope, 'aws_subnet', 'this', {
    '#': 'One lookup per subnet, by position, because the IDs can be unknown at plan.',
    count: counted(subnets),
    id: hcl`${subnets.ids}[count.index]`,
    lifecycle: {
      postcondition: [inItsVpc, inSupportedZone, ...conditions].map((make) => make(subnets)),
    },
  });
}

function declareExplicitTables(scope: Construct, subnets: Subnets): Expression {
  return data(scope, 'aws_route_tables', 'explicit', {
    '#': 'The table that is associated with each subnet. None where the subnet uses the main table of its VPC.',
    count: counted(subnets),
    filter: { name: 'association.subnet-id', values: [hcl`${subnets.ids}[count.index]`] },
    lifecycle: {
      postcondition: [
        check(hcl`length(self.ids) <= 1`, {
          '#': 'True of every subnet: it is here because a lookup with a condition waits for changes upstream, and one without sees half a network.',
          at: subnets.label,
          found: `${idOf(subnets)} has \${length(self.ids)} route tables`,
          want: 'at most one',
        }),
      ],
    },
  });
}

/**
 * The ID of an existing endpoint, for a lookup without a condition: one with a condition would wait for every change of
 * the endpoint, and agents that share it would wait for each other. Null is never used: the tables always have an ID.
 */
export const afterRouteTables = (id: Expression): Expression =>
  hcl`alltrue([for table in data.aws_route_table.effective : table.id != ""]) ? ${id} : null`;

export const AFTER_ROUTE_TABLES_WHY =
  'Unknown as long as a route table is: an apply that creates a table also adds it to the endpoint.';

/** Which subnets have no path to a service: those whose route table `has` does not accept. `table` is the table. */
export const subnetsWithout = ({ ids }: Subnets, has: Expression): Expression =>
  hcl`[for index, table in data.aws_route_table.effective : "\${${ids}[index]} (route table \${table.id})" if !(${has})]`;

/** The addresses of a service with a gateway endpoint, as a rule can name them. */
export function declarePrefixList(
  scope: Construct,
  service: 's3' | 'dynamodb',
  used?: Expression,
): void {
  data(scope, 'aws_prefix_list', service, {
    count: used && hcl`${used} ? 1 : 0`,
    name: tpl(`com.amazonaws.\${local.region}.${service}`),
  });
}

/** Whether a route table has a default route that an interface without a public address can use. */
const hasWayOut = (table: string): Expression =>
  hcl(
    `length([for route in ${table}.routes : route if route.cidr_block == "0.0.0.0/0" && !startswith(route.gateway_id, "igw-")]) > 0`,
  );

/** Refuses internet egress where the subnet has no way out. */
export const WAY_TO_INTERNET: SubnetCondition = (subnets) =>
  check(hcl`!var.allow_internet_egress || ${hasWayOut('self')}`, {
    at: subnets.label,
    found: `${idOf(subnets)} has no default route that a network interface without a public address can use (route table \${self.id})`,
    want: 'one with allow_internet_egress = true',
    fix: 'route 0.0.0.0/0 to a NAT gateway, firewall, or transit gateway, or set allow_internet_egress = false',
  });

/** What a route leads to, by whichever attribute says so: every one that is not a destination. */
const TARGETS: Expression = hcl`compact([for name, value in route : value if !contains(local.route_destinations, name)])`;

/** Names for {@link NO_WAY_OUT}. */
export function declareRouteLocals(scope: Construct): void {
  locals(scope, {
    '# route_destinations':
      'Attributes with the destination of a route. All others name its target.',
    route_destinations: ['cidr_block', 'ipv6_cidr_block', 'destination_prefix_list_id'],
    inside_route_targets: hcl`concat(["local"], var.trusted_route_target_ids)`,
  });
}

/** Refuses every route whose target is not known to be inside, whatever its destination. */
export const NO_WAY_OUT: SubnetCondition = (subnets) =>
  check(
    hcl`
      alltrue([
        for route in self.routes : length(${TARGETS}) > 0 && length(setsubtract(${TARGETS}, local.inside_route_targets)) == 0
      ])
    `,
    {
      '#': 'About targets, not destinations: 0.0.0.0/1 or a prefix list leads out as well as 0.0.0.0/0. A kind of target that a later provider adds counts as one, and is refused; so is a route that names none.',
      at: subnets.label,
      found: `${idOf(subnets)} has routes to \${coalesce(join(", ", distinct(flatten([for route in self.routes : setsubtract(${TARGETS.source}, local.inside_route_targets)]))), "a target without a name")} (route table \${self.id})`,
      want: 'no route that may lead out of the VPC',
      fix: 'remove it, or add a transit gateway or peering that you trust to trusted_route_target_ids',
    },
  );

/** Declares the lookups of VPC, subnets and routes. Returns the addresses that check: what uses the network waits for them. */
export function declareLookups(
  scope: Construct,
  {
    subnets,
    subnetConditions = [],
    routeConditions,
    inVpc,
  }: {
    subnets: Subnets;
    subnetConditions?: readonly SubnetCondition[];
    routeConditions: readonly SubnetCondition[];
    /** Whether there is a VPC at all, and subnets; omitted where there always are. */
    inVpc?: Expression;
  },
): readonly Expression[] {
  const vpc = declareVpcLookup(scope, { count: inVpc && hcl`${inVpc} ? 1 : 0` });
  const found = declareSubnets(scope, subnets, subnetConditions);
  declareZoneLocals(scope);
  const explicit = declareExplicitTables(scope, subnets);
  const effective = data(scope, 'aws_route_table', 'effective', {
    '#': 'A subnet without an association uses the main route table of its VPC.',
    count: counted(subnets),
    route_table_id: hcl`coalesce(one(${explicit}[count.index].ids), ${inVpc ? hcl`one(${vpc}[*].main_route_table_id)` : hcl`${vpc}.main_route_table_id`})`,
    lifecycle: { postcondition: routeConditions.map((make) => make(subnets)) },
  });
  return [vpc, found, effective];
}

const ON_S3_ENDPOINT: Expression = hcl`contains(flatten(data.aws_vpc_endpoint.s3[*].route_table_ids), table.id)`;

/** What is checked of the path to S3, by what uses the network. */
export const S3_ENDPOINT_IN_VPC: Condition = check(
  hcl`alltrue([for endpoint in data.aws_vpc_endpoint.s3 : endswith(endpoint.service_name, ".s3") && endpoint.vpc_endpoint_type == "Gateway" && endpoint.vpc_id == var.vpc_id])`,
  {
    at: 's3_gateway_endpoint_id',
    found:
      '${join(", ", [for endpoint in data.aws_vpc_endpoint.s3 : "${endpoint.id} is a ${endpoint.vpc_endpoint_type} endpoint of ${endpoint.service_name} in ${endpoint.vpc_id}"])}',
    want: 'the Gateway endpoint of S3 in the VPC that vpc_id names',
    fix: 'pass the ID of that endpoint',
  },
);

/** Refuses subnets without a path to S3: a route of the gateway endpoint, or a default route. */
export const WAY_TO_S3: Condition = check(hcl`length(local.subnets_without_s3) == 0`, {
  at: 'subnet_ids',
  found:
    'no path to S3, which stores image layers and code, from ${join(", ", local.subnets_without_s3)}',
  want: 'a route to the S3 gateway endpoint, or a default route, in each table',
  fix: 'add the table to the S3 gateway endpoint and set s3_gateway_endpoint_id, or route 0.0.0.0/0 to a NAT gateway, firewall, or transit gateway and allow egress to S3',
});

/** The same where nothing needs S3: only of an endpoint that is used. */
export const WAY_TO_S3_ENDPOINT: Condition = check(hcl`length(local.subnets_without_s3) == 0`, {
  at: 'subnet_ids',
  found: 'no route to the S3 gateway endpoint from ${join(", ", local.subnets_without_s3)}',
  want: 'one in each table',
  fix: 'add the table to the endpoint, or set use_s3_gateway_endpoint = false',
});

/** Declares the lookups of the path to S3 that an input names, and which subnets lack it. */
export function declareS3Lookups(
  scope: Construct,
  { orWayOut }: { orWayOut: boolean },
): readonly Expression[] {
  const used: Expression = hcl`var.use_s3_gateway_endpoint`;
  declarePrefixList(scope, 's3', used);
  const endpoint = data(scope, 'aws_vpc_endpoint', 's3', {
    count: hcl`${used} ? 1 : 0`,
    '# id': AFTER_ROUTE_TABLES_WHY,
    id: afterRouteTables(hcl`var.s3_gateway_endpoint_id`),
  });
  locals(scope, {
    '# subnets_without_s3': orWayOut
      ? 'An interface of AgentCore has no public address: a default route to an internet gateway leads nowhere.'
      : undefined,
    subnets_without_s3: subnetsWithout(
      SUBNET_LIST,
      orWayOut
        ? hcl`${ON_S3_ENDPOINT} || ${hasWayOut('table')}`
        : hcl`!${used} || ${ON_S3_ENDPOINT}`,
    ),
  });
  return [endpoint];
}

const SPANS_ENOUGH: Expression = hcl`length(distinct(data.aws_subnet.this[*].availability_zone_id)) >= var.minimum_zones`;

/** The subnets span enough zones, where there are any: a rule across lookups, so it stands on what uses them. */
export const enoughZones = (inVpc?: Expression): Condition =>
  check(inVpc ? hcl`!${inVpc} || ${SPANS_ENOUGH}` : SPANS_ENOUGH, {
    at: 'subnet_ids',
    found: 'got ${length(distinct(data.aws_subnet.this[*].availability_zone_id))} zones',
    want: 'at least ${var.minimum_zones}',
    fix: 'add a subnet in another zone, or lower minimum_zones',
  });

export const ENOUGH_ZONES: Condition = enoughZones();

/** The interfaces of the workload: subnets and groups. */
export function vpcNetwork({ ids }: Subnets) {
  return {
    network_mode: 'VPC',
    network_mode_config: {
      subnets: hcl`${ids}`,
      security_groups: hcl`local.security_group_ids`,
    },
  };
}

/** The same of a tool of AgentCore, which may be in no VPC. */
export const toolNetwork = () => ({
  network_mode: hcl`var.network_mode`,
  vpc_config: {
    for_each: hcl`${IN_VPC} ? [local.security_group_ids] : []`,
    content: { security_groups: hcl`vpc_config.value`, subnets: hcl`var.subnet_ids` },
  },
});
