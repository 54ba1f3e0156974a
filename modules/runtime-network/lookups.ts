/** Looks at the network that was handed in, and refuses what the service would. Checks only: supplies no value. */
import { DataAwsPrefixList } from '@cdktf/provider-aws/lib/data-aws-prefix-list';
import { DataAwsRouteTable } from '@cdktf/provider-aws/lib/data-aws-route-table';
import { DataAwsRouteTables } from '@cdktf/provider-aws/lib/data-aws-route-tables';
import { DataAwsSubnet } from '@cdktf/provider-aws/lib/data-aws-subnet';
import { DataAwsVpc } from '@cdktf/provider-aws/lib/data-aws-vpc';
import { DataAwsVpcEndpoint } from '@cdktf/provider-aws/lib/data-aws-vpc-endpoint';
import type { Construct } from 'constructs';

import { SUPPORTED_ZONE_IDS } from '../../facts/zones';
import { hcl, note, type Expression } from '../../hcl/value';
import { declare, locals, type Condition } from '../declare';

const BY_SUBNET: Expression = hcl`length(var.subnet_ids)`;

/** Zones of a table row, as the table of facts has them. */
function zoneTable(): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(SUPPORTED_ZONE_IDS)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([region, row]) => [region, row.zoneIds]),
  );
}

function declareVpc(scope: Construct): Expression {
  return declare(
    scope,
    DataAwsVpc,
    'this',
    { id: hcl`var.vpc_id` },
    {
      comment:
        'The VPC comes in by id, not from this lookup: one that turns unknown would replace every group and endpoint in it.',
      lifecycle: {
        postcondition: [
          {
            condition: hcl`self.enable_dns_support && self.enable_dns_hostnames`,
            error_message: hcl`"vpc_id: \${self.id} has DNS support \${self.enable_dns_support ? "on" : "off"} and DNS host names \${self.enable_dns_hostnames ? "on" : "off"}; want both on, for the private names of endpoints. Fix: switch them on in the VPC."`,
          },
        ],
      },
    },
  );
}

function declareSubnets(scope: Construct): Expression {
  return declare(
    scope,
    DataAwsSubnet,
    'this',
    { id: hcl`var.subnet_ids[count.index]` },
    {
      comment:
        'One lookup a subnet, by position: the ids may still be unknown when the plan is made.',
      count: BY_SUBNET,
      lifecycle: {
        postcondition: [
          {
            condition: hcl`self.vpc_id == var.vpc_id`,
            error_message: hcl`"subnet_ids[\${count.index}]: \${self.id} is in \${self.vpc_id}; want \${var.vpc_id}. Fix: pass subnets of that VPC."`,
          },
          {
            condition: hcl`length(local.supported_zone_ids) == 0 || contains(local.supported_zone_ids, self.availability_zone_id)`,
            error_message: hcl`"subnet_ids[\${count.index}]: \${self.id} is in \${self.availability_zone_id}; want \${join(", ", local.supported_zone_ids)}, where AgentCore has interfaces in \${local.region}. Fix: pass a subnet in one of those, or set supported_zone_ids if AWS has added this one."`,
          },
        ],
      },
    },
  );
}

function declareExplicitTables(scope: Construct): Expression {
  return declare(
    scope,
    DataAwsRouteTables,
    'explicit',
    { filter: [{ name: 'association.subnet-id', values: [hcl`var.subnet_ids[count.index]`] }] },
    {
      comment:
        'The table that is associated with each subnet. None where the subnet uses the main table of its VPC.',
      count: BY_SUBNET,
      lifecycle: {
        postcondition: [
          {
            comment:
              'True of every subnet. Without a condition, a lookup does not wait for changes upstream, and sees half a network.',
            condition: hcl`length(self.ids) <= 1`,
            error_message: hcl`"subnet_ids[\${count.index}]: \${var.subnet_ids[count.index]} has \${length(self.ids)} route tables; want at most one."`,
          },
        ],
      },
    },
  );
}

function declareS3(scope: Construct): Expression {
  const used: Expression = hcl`var.use_s3_gateway_endpoint ? 1 : 0`;
  declare(
    scope,
    DataAwsPrefixList,
    's3',
    { name: hcl`"com.amazonaws.\${local.region}.s3"` },
    { count: used },
  );
  return declare(
    scope,
    DataAwsVpcEndpoint,
    's3',
    { id: hcl`var.s3_gateway_endpoint_id` },
    {
      count: used,
      lifecycle: {
        postcondition: [
          {
            condition: hcl`endswith(self.service_name, ".s3") && self.vpc_endpoint_type == "Gateway" && self.vpc_id == var.vpc_id`,
            error_message: hcl`"s3_gateway_endpoint_id: \${self.id} is a \${self.vpc_endpoint_type} endpoint of \${self.service_name} in \${self.vpc_id}; want the Gateway endpoint of S3 in \${var.vpc_id}. Fix: pass that endpoint's id."`,
          },
        ],
      },
    },
  );
}

const WAY_OUT: Expression = hcl`length([for route in self.routes : route if route.cidr_block == "0.0.0.0/0" && !startswith(route.gateway_id, "igw-")]) > 0`;

const WAY_TO_S3: Condition = {
  comment:
    'An interface of AgentCore has no public address: a default route to an internet gateway leads nowhere.',
  condition: hcl`contains(flatten(data.aws_vpc_endpoint.s3[*].route_table_ids), self.id) || ${WAY_OUT}`,
  error_message: hcl`"subnet_ids[\${count.index}]: \${var.subnet_ids[count.index]} has no way to S3, where AgentCore keeps image layers and code (route table \${self.id}). Fix: add that table to the S3 gateway endpoint and pass s3_gateway_endpoint_id, or route 0.0.0.0/0 to a NAT gateway, firewall or transit gateway."`,
};

/** Refuses internet egress where the subnet has no way out. */
export const WAY_TO_INTERNET: Condition = {
  condition: hcl`!var.allow_internet_egress || ${WAY_OUT}`,
  error_message: hcl`"subnet_ids[\${count.index}]: \${var.subnet_ids[count.index]} has no default route that an interface without a public address can use (route table \${self.id}); want one for allow_internet_egress. Fix: route 0.0.0.0/0 to a NAT gateway, firewall or transit gateway, or set allow_internet_egress = false."`,
};

/** Declares the lookups of VPC, subnets, S3 and routes. Returns the addresses that check: what uses the network waits for them. */
export function declareLookups(
  scope: Construct,
  routeConditions: readonly Condition[] = [],
): readonly Expression[] {
  const vpc = declareVpc(scope);
  const subnets = declareSubnets(scope);
  locals(scope, {
    zone_ids_by_region: note(
      'Zone ids where AgentCore can place a network interface. Names (us-east-1a) are shuffled per account, ids are not.\nSource: AgentCore developer guide, "Configure for VPC", read 2026-11-21. A region that is not here is let through.',
      zoneTable(),
    ),
    supported_zone_ids: hcl`length(var.supported_zone_ids) > 0 ? var.supported_zone_ids : try(local.zone_ids_by_region[local.region], [])`,
  });
  const explicit = declareExplicitTables(scope);
  const s3 = declareS3(scope);
  const effective = declare(
    scope,
    DataAwsRouteTable,
    'effective',
    { routeTableId: hcl`coalesce(one(${explicit}[count.index].ids), ${vpc}.main_route_table_id)` },
    {
      comment: 'A subnet without an association of its own uses the main table of its VPC.',
      count: BY_SUBNET,
      lifecycle: { postcondition: [WAY_TO_S3, ...routeConditions] },
    },
  );
  return [vpc, subnets, s3, effective];
}

/** The subnets span enough zones: a rule across lookups, so it stands on what uses them. */
export const ENOUGH_ZONES: Condition = {
  condition: hcl`length(distinct(data.aws_subnet.this[*].availability_zone_id)) >= var.minimum_zones`,
  error_message: hcl`"subnet_ids: found \${length(distinct(data.aws_subnet.this[*].availability_zone_id))} zone(s); want at least \${var.minimum_zones}. Fix: add a subnet in another zone, or lower minimum_zones."`,
};

/** The agent's interfaces: subnets and groups. */
export const VPC_NETWORK = {
  networkMode: 'VPC',
  networkModeConfig: [
    {
      subnets: hcl<string[]>`var.subnet_ids`,
      securityGroups: hcl<string[]>`local.security_group_ids`,
    },
  ],
};
