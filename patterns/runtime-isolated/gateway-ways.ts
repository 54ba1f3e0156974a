/** How the agent reaches what has a gateway endpoint: a route in its table, and a rule of its security group. */
import type { Construct } from 'constructs';

import { hcl, tpl, type Expression } from '../../hcl/value';
import { check, data, locals, resource } from '../../modules/blocks/declare';
import type { SubnetCondition } from '../../modules/blocks/runtime-network/lookups';
import { https, named } from '../../modules/blocks/security-rules';

/** The subnet's table leads to S3. */
export const WAY_TO_S3: SubnetCondition = (subnets) =>
  check(hcl`contains(local.s3_route_table_ids, self.id)`, {
    at: 'route_table_ids',
    found: `the table \${self.id} of \${${subnets.ids.source}[count.index]} is not among those of the S3 endpoint, and AgentCore keeps image layers and code in S3`,
    want: 'every table of the subnets',
    fix: 'add it to route_table_ids, or to the endpoint that is given as endpoint_ids[\\"s3\\"]',
  });

/** The subnet's table leads to DynamoDB, where a table is named. */
export const WAY_TO_DYNAMODB: SubnetCondition = (subnets) =>
  check(
    hcl`length(var.dynamodb_tables) == 0 || contains(local.dynamodb_route_table_ids, self.id)`,
    {
      at: 'route_table_ids',
      found: `the table \${self.id} of \${${subnets.ids.source}[count.index]} is not among those of the DynamoDB endpoint`,
      want: 'every table of the subnets',
      fix: 'add it to route_table_ids, or to the endpoint that is given as endpoint_ids[\\"dynamodb\\"]',
    },
  );

/** Looks up what the way to DynamoDB is made of. */
export function declareDynamodbWay(scope: Construct): void {
  locals(scope, {
    dynamodb_route_table_ids: hcl`contains(keys(var.endpoint_ids), "dynamodb") ? tolist(data.aws_vpc_endpoint.existing["dynamodb"].route_table_ids) : var.route_table_ids`,
  });
  data(scope, 'aws_prefix_list', 'dynamodb', {
    count: hcl`length(var.dynamodb_tables) > 0 ? 1 : 0`,
    name: tpl('com.amazonaws.${local.region}.dynamodb'),
  });
}

/** Lets the agent out to DynamoDB. Returns the address of the rule. */
export function declareDynamodbRule(scope: Construct): Expression {
  return resource(scope, 'aws_vpc_security_group_egress_rule', 'dynamodb', {
    count: hcl`length(var.dynamodb_tables) > 0 ? 1 : 0`,
    security_group_id: hcl`aws_security_group.runtime.id`,
    ...https('DynamoDB gateway endpoint'),
    prefix_list_id: hcl`data.aws_prefix_list.dynamodb[0].id`,
    tags: named('dynamodb'),
  });
}
