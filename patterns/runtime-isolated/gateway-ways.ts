/** How the agent reaches what has a gateway endpoint: a route in its table, and a rule of its security group. */
import type { Construct } from 'constructs';

import { hcl, type Expression } from '../../hcl/value';
import { check, locals, resource } from '../../modules/blocks/declare';
import {
  declarePrefixList,
  type SubnetCondition,
} from '../../modules/blocks/runtime-network/lookups';
import { https, named } from '../../modules/blocks/security-rules';

type Service = 's3' | 'dynamodb';

const HAS_TABLES: Expression = hcl`length(var.dynamodb_tables) > 0`;

const leadsTo = (service: Service): Expression =>
  hcl(`contains(local.${service}_route_table_ids, self.id)`);

/** The subnet's table leads to a service. `why` is what else a message says. */
const wayTo =
  (service: Service, condition: Expression, { name, why = '' }: { name: string; why?: string }) =>
  (subnets: Parameters<SubnetCondition>[0]) =>
    check(condition, {
      at: 'route_table_ids',
      found: `the table \${self.id} of \${${subnets.ids.source}[count.index]} is not among those of the ${name} endpoint${why}`,
      want: 'every table of the subnets',
      fix: `add it to route_table_ids, or to the endpoint that is given as endpoint_ids[\\"${service}\\"]`,
    });

/** The table of each subnet leads to S3, and to DynamoDB where a table is named. */
export const WAYS_TO_SERVICES: readonly SubnetCondition[] = [
  wayTo('s3', leadsTo('s3'), {
    name: 'S3',
    why: ', and AgentCore keeps image layers and code in S3',
  }),
  wayTo('dynamodb', hcl`length(var.dynamodb_tables) == 0 || ${leadsTo('dynamodb')}`, {
    name: 'DynamoDB',
  }),
];

const tablesOf = (service: Service): Expression =>
  hcl(
    `contains(keys(var.endpoint_ids), "${service}") ? tolist(data.aws_vpc_endpoint.existing["${service}"].route_table_ids) : var.route_table_ids`,
  );

/** Looks up what the ways to S3 and DynamoDB are made of. */
export function declareGatewayWays(scope: Construct): void {
  locals(scope, { s3_route_table_ids: tablesOf('s3') });
  declarePrefixList(scope, 's3');
  locals(scope, { dynamodb_route_table_ids: tablesOf('dynamodb') });
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
