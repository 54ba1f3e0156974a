/** How the agent reaches what has a gateway endpoint: a route in its table, and a rule of its security group. */
import type { Construct } from 'constructs';

import { hcl, type Expression } from '../../hcl/value';
import { check, locals, resource, type Condition } from '../../modules/blocks/declare';
import {
  declarePrefixList,
  SUBNETS_BY_ZONE,
  subnetsWithout,
} from '../../modules/blocks/runtime-network/lookups';
import { https, named } from '../../modules/blocks/security-rules';

type Service = 's3' | 'dynamodb';

const HAS_TABLES: Expression = hcl`length(var.dynamodb_tables) > 0`;

/** The table of each subnet leads to a service. `why` is what else a message says. */
const wayTo = (service: Service, { name, why = '' }: { name: string; why?: string }): Condition =>
  check(hcl(`length(local.subnets_without_${service}) == 0`), {
    at: 'route_table_ids',
    found: `no route to the ${name} endpoint from \${join(", ", local.subnets_without_${service})}${why}`,
    want: 'every table of the subnets',
    fix: `add the table to route_table_ids, or to the endpoint that is given as endpoint_ids[\\"${service}\\"]`,
  });

/** The table of each subnet leads to S3, and to DynamoDB where a table is named. */
export const WAYS_TO_SERVICES: readonly Condition[] = [
  wayTo('s3', { name: 'S3', why: ', and AgentCore keeps image layers and code in S3' }),
  wayTo('dynamodb', { name: 'DynamoDB' }),
];

const tablesOf = (service: Service): Expression =>
  hcl(
    `contains(keys(var.endpoint_ids), "${service}") ? tolist(data.aws_vpc_endpoint.existing["${service}"].route_table_ids) : var.route_table_ids`,
  );

/** Looks up what the ways to S3 and DynamoDB are made of. */
export function declareGatewayWays(scope: Construct): void {
  const isOn = (service: Service): Expression =>
    hcl(`contains(local.${service}_route_table_ids, table.id)`);
  locals(scope, {
    s3_route_table_ids: tablesOf('s3'),
    dynamodb_route_table_ids: tablesOf('dynamodb'),
    subnets_without_s3: subnetsWithout(SUBNETS_BY_ZONE, isOn('s3')),
    subnets_without_dynamodb: subnetsWithout(
      SUBNETS_BY_ZONE,
      hcl`length(var.dynamodb_tables) == 0 || ${isOn('dynamodb')}`,
    ),
  });
  declarePrefixList(scope, 's3');
  declarePrefixList(scope, 'dynamodb', HAS_TABLES);
}

/** Lets the agent out to DynamoDB. Returns the address of the rule. */
export function declareDynamodbRule(scope: Construct): Expression {
  return resource(scope, 'aws_vpc_security_group_egress_rule', 'dynamodb', {
    count: hcl`${HAS_TABLES} ? 1 : 0`,
    security_group_id: hcl`aws_security_group.runtime.id`,
    ...https('DynamoDB gateway endpoint'),
    prefix_list_id: hcl`data.aws_prefix_list.dynamodb[0].id`,
    tags: named('dynamodb'),
  });
}
