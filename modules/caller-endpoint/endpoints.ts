/** Endpoints of the AgentCore data plane and of its gateways in the VPC of their callers. */
import type { Construct } from 'constructs';

import { GATEWAY_ACTION, METADATA_ACTION } from '../../facts/invoke-actions';
import { printValue } from '../../hcl/print';
import { call, hcl, jsonencode, raw, tpl, type Expression } from '../../hcl/value';
import { declareAccess } from '../blocks/access';
import { check, data, locals, output, resource } from '../blocks/declare';
import { invokeActions } from '../blocks/invoke-actions';
import { policyFits } from '../blocks/policy-length';
import { declareCallerRules, named, newGroup } from '../blocks/security-rules';
import { declareSubnetLookup, declareVpcLookup } from '../blocks/vpc-lookup';

interface Service {
  /** Label of the endpoint. */
  label: 'data_plane' | 'gateway';
  /** Behind `com.amazonaws.<region>.`. */
  service: string;
  /** Input with what is called through it. */
  targets: 'runtimes' | 'gateways';
}

const DATA_PLANE: Service = {
  label: 'data_plane',
  service: 'bedrock-agentcore',
  targets: 'runtimes',
};

const GATEWAY: Service = {
  label: 'gateway',
  service: 'bedrock-agentcore.gateway',
  targets: 'gateways',
};

/** Of one entry of `runtimes`. */
const ACTIONS = raw(
  printValue(
    invokeActions(
      hcl`called.allowed_invoke_actions`,
      (protocol) => hcl`called.server_protocol == ${protocol}`,
    ),
  ),
);

function declarePolicies(scope: Construct): void {
  locals(scope, {
    region: hcl`data.aws_region.current.id`,
    '# runtime_statements':
      'What passes the data-plane endpoint: a filter, not a grant. A token carries no IAM principal, so with callers_use_jwt the statement names nobody: the runtime checks the token. The service checks the runtime and the endpoint of it that is called.',
    runtime_statements: hcl`
      [
        for called in values(var.runtimes) : merge(
          {
            Effect    = "Allow"
            Principal = "*"
            Action = concat(${ACTIONS}, called.callers_use_jwt ? ${[METADATA_ACTION.action]} : [])
            Resource  = [called.arn, "\${called.arn}/runtime-endpoint/*"]
          },
          called.callers_use_jwt ? {} : { Condition = { ArnEquals = { "aws:PrincipalArn" = called.caller_principal_arns } } },
        )
      ]
    `,
    '# gateway_statements': 'Statements of the endpoint for gateways.',
    gateway_statements: hcl`
      [
        for called in values(var.gateways) : merge(
          {
            Effect    = "Allow"
            Principal = "*"
            Action    = ${GATEWAY_ACTION.action}
            Resource  = called.arn
          },
          called.callers_use_jwt ? {} : { Condition = { ArnEquals = { "aws:PrincipalArn" = called.caller_principal_arns } } },
        )
      ]
    `,
    data_plane_policy: jsonencode({
      Version: '2012-10-17',
      Statement: hcl`local.runtime_statements`,
    }),
    gateway_policy: jsonencode({ Version: '2012-10-17', Statement: hcl`local.gateway_statements` }),
  });
}

function declareEndpoint(
  scope: Construct,
  { label, service, targets }: Service,
  lookups: readonly Expression[],
): Expression {
  const policy = hcl(`local.${label}_policy`);
  return resource(scope, 'aws_vpc_endpoint', label, {
    count: hcl(`length(var.${targets}) > 0 ? 1 : 0`),
    vpc_id: hcl`var.vpc_id`,
    service_name: tpl(`com.amazonaws.\${local.region}.${service}`),
    vpc_endpoint_type: 'Interface',
    subnet_ids: hcl`var.subnet_ids`,
    security_group_ids: hcl`[aws_security_group.endpoints.id]`,
    private_dns_enabled: true,
    policy,
    tags: named(tpl(`\${var.name}-${service}`)),
    lifecycle: {
      precondition: [
        check(
          hcl(
            `alltrue([for called in values(var.${targets}) : split(":", called.arn)[3] == local.region])`,
          ),
          {
            at: targets,
            found: `got \${join(", ", [for called in values(var.${targets}) : called.arn if split(":", called.arn)[3] != local.region])}`,
            want: 'ARNs of ${local.region}, because an endpoint serves its own region only',
            fix: 'create these endpoints in a VPC of that region',
          },
        ),
        check(
          hcl`length(distinct(data.aws_subnet.this[*].availability_zone_id)) == length(var.subnet_ids)`,
          {
            at: 'subnet_ids',
            found:
              '${length(var.subnet_ids)} subnets in ${length(distinct(data.aws_subnet.this[*].availability_zone_id))} zones',
            want: 'one subnet per zone',
            fix: 'leave one of each zone',
          },
        ),
        policyFits({
          kind: 'endpoint',
          what: `The policy of the endpoint ${service}`,
          policy,
          fix: 'name fewer callers or targets: let several callers assume one role, and name that role',
        }),
      ],
    },
    '# depends_on': 'Private names need DNS in the VPC, and the subnets must be in it.',
    depends_on: lookups,
  });
}

const callersOf = (targets: Service['targets']): Expression =>
  hcl(
    `flatten([for called in values(var.${targets}) : called.callers_use_jwt ? ["*"] : called.caller_principal_arns])`,
  );

/** Declares the module. */
export function declareCallerEndpoints(scope: Construct): void {
  data(scope, 'aws_region', 'current', {});
  const lookups = [declareVpcLookup(scope), declareSubnetLookup(scope)];
  declarePolicies(scope);
  const group = resource(scope, 'aws_security_group', 'endpoints', {
    '#': 'One group for both endpoints. It decides who may connect, and the policies decide who may call what.',
    ...newGroup('agentcore', tpl('AgentCore endpoints for callers of ${var.name}')),
  });
  const dataPlane = declareEndpoint(scope, DATA_PLANE, lookups);
  const gateway = declareEndpoint(scope, GATEWAY, lookups);
  const rules = declareCallerRules(scope, { groupId: hcl`${group}.id` });
  const usable = {
    '# depends_on': 'Wait for the rules before anything uses this output.',
    depends_on: rules,
  };
  declareAccess(scope, 'Who can call which runtimes and gateways through the endpoints', {
    callers: call('concat', callersOf('runtimes'), callersOf('gateways')),
    networks: hcl`concat(values(var.caller_security_group_ids), values(var.caller_networks))`,
    entry_points: hcl`concat(values(var.runtimes)[*].arn, values(var.gateways)[*].arn)`,
  });
  output(scope, 'data_plane_endpoint_id', {
    description:
      'Endpoint through which callers reach the runtimes, null without runtimes. The owner of a runtime adds it to additional_source_vpc_endpoint_ids.',
    value: hcl`one(${dataPlane}[*].id)`,
    ...usable,
  });
  output(scope, 'gateway_endpoint_id', {
    description:
      'Endpoint through which callers reach the gateways, null without gateways. The owner of a gateway adds it to source_vpc_endpoint_ids.',
    value: hcl`one(${gateway}[*].id)`,
    ...usable,
  });
  output(scope, 'endpoint_security_group_id', {
    description: 'Security group of the endpoints. Callers need a rule to it, TCP port 443.',
    value: hcl`${group}.id`,
  });
}
