/** Gateway endpoints: a route in each table, and no security group. */
import type { Construct } from 'constructs';

import { hcl, tpl, type Expression } from '../../hcl/value';
import { check, resource, type Condition } from '../blocks/declare';
import { policyFits } from '../blocks/policy-length';
import { named } from '../blocks/security-rules';

interface GatewayEndpoint {
  service: 's3' | 'dynamodb';
  endpoint: Expression;
}

interface GatewayEndpointProps {
  service: GatewayEndpoint['service'];
  /** As AWS writes it. */
  name: string;
  /** Line of why above the block. */
  comment?: string;
  /** Checks beside those of every gateway endpoint. */
  preconditions?: readonly Condition[];
}

const tablesGiven = (name: string): Condition =>
  check(hcl`length(var.route_table_ids) > 0`, {
    at: 'route_table_ids',
    found: `got none, and the agents reach ${name} through the gateway endpoint`,
    want: 'the tables of their subnets',
    fix: 'pass them',
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

function declareGatewayEndpoint(
  scope: Construct,
  { service, name, comment, preconditions = [] }: GatewayEndpointProps,
): GatewayEndpoint {
  const policy: Expression = hcl(
    `jsonencode({ Version = "2012-10-17", Statement = local.${service}_statements })`,
  );
  const endpoint = resource(scope, 'aws_vpc_endpoint', service, {
    '#': comment,
    count: hcl(`local.makes_${service}_endpoint ? 1 : 0`),
    vpc_id: hcl`var.vpc_id`,
    service_name: tpl(`com.amazonaws.\${local.region}.${service}`),
    vpc_endpoint_type: 'Gateway',
    route_table_ids: hcl`var.route_table_ids`,
    policy,
    tags: named(tpl(`\${var.name}-${service}`)),
    lifecycle: {
      precondition: [
        tablesGiven(name),
        ...preconditions,
        policyFits({
          kind: 'endpoint',
          what: `The policy of the endpoint ${service}`,
          policy,
          fix: 'name fewer agents, buckets, prefixes, or tables',
        }),
      ],
    },
  });
  return { service, endpoint };
}

/** Declares the gateway endpoints of S3 and DynamoDB. */
export function declareGatewayEndpoints(scope: Construct): readonly GatewayEndpoint[] {
  return [
    declareGatewayEndpoint(scope, {
      service: 's3',
      name: 'S3',
      comment: 'A gateway endpoint costs nothing, and is a route in each of the tables.',
    }),
    declareGatewayEndpoint(scope, {
      service: 'dynamodb',
      name: 'DynamoDB',
      preconditions: [TABLES_OF_REGION],
    }),
  ];
}
