/** Gateway endpoints: a route in each table, and no security group. */
import type { Construct } from 'constructs';

import { hcl, tpl, type Expression } from '../../hcl/value';
import { check, resource, type Condition } from '../blocks/declare';
import { policyFits } from '../blocks/policy-length';
import { named } from '../blocks/security-rules';

interface GatewayEndpoint {
  service: string;
  endpoint: Expression;
}

const FEWER = 'name fewer agents, buckets, prefixes or tables';

const tablesGiven = (name: string): Condition =>
  check(hcl`length(var.route_table_ids) > 0`, {
    at: 'route_table_ids',
    found: `got none, and the agents reach ${name} through the gateway endpoint`,
    want: 'the tables of their subnets',
    fix: 'pass them',
  });

const fits = (service: string, policy: Expression): Condition =>
  policyFits({
    kind: 'endpoint',
    what: `The policy of the endpoint ${service}`,
    policy,
    fix: FEWER,
  });

/** A gateway endpoint serves its own region. */
const TABLES_OF_REGION: Condition = check(
  hcl`alltrue([for table in var.dynamodb_tables : split(":", table.table_arn)[3] == local.region])`,
  {
    at: 'dynamodb_tables',
    found:
      'got ${join(", ", [for key, table in var.dynamodb_tables : "${key}: ${split(":", table.table_arn)[3]}" if split(":", table.table_arn)[3] != local.region])}',
    want: 'tables of ${local.region}, which is the region of the endpoint',
    fix: 'name the replica of a global table in this region',
  },
);

function declareS3(scope: Construct): Expression {
  const policy: Expression = hcl`jsonencode({ Version = "2012-10-17", Statement = local.s3_statements })`;
  return resource(scope, 'aws_vpc_endpoint', 's3', {
    '#': 'A gateway endpoint costs nothing, and is a route in each of the tables.',
    count: hcl`local.makes_s3_endpoint ? 1 : 0`,
    vpc_id: hcl`var.vpc_id`,
    service_name: tpl('com.amazonaws.${local.region}.s3'),
    vpc_endpoint_type: 'Gateway',
    route_table_ids: hcl`var.route_table_ids`,
    policy,
    tags: named(tpl('${var.name}-s3')),
    lifecycle: { precondition: [tablesGiven('S3'), fits('s3', policy)] },
  });
}

function declareDynamodb(scope: Construct): Expression {
  const policy: Expression = hcl`jsonencode({ Version = "2012-10-17", Statement = local.dynamodb_statements })`;
  return resource(scope, 'aws_vpc_endpoint', 'dynamodb', {
    count: hcl`local.makes_dynamodb_endpoint ? 1 : 0`,
    vpc_id: hcl`var.vpc_id`,
    service_name: tpl('com.amazonaws.${local.region}.dynamodb'),
    vpc_endpoint_type: 'Gateway',
    route_table_ids: hcl`var.route_table_ids`,
    policy,
    tags: named(tpl('${var.name}-dynamodb')),
    lifecycle: {
      precondition: [tablesGiven('DynamoDB'), TABLES_OF_REGION, fits('dynamodb', policy)],
    },
  });
}

/** Declares the gateway endpoints of S3 and DynamoDB. */
export function declareGatewayEndpoints(scope: Construct): readonly GatewayEndpoint[] {
  return [
    { service: 's3', endpoint: declareS3(scope) },
    { service: 'dynamodb', endpoint: declareDynamodb(scope) },
  ];
}
