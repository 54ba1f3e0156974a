/** The interface endpoint of execute-api, made or given: what passes it, and how the API is addressed through it. */
import type { Construct } from 'constructs';

import { hcl, jsonencode, tpl, type Expression } from '../../../hcl/value';
import { check, type Condition, data, locals, resource } from '../declare';
import { ANYBODY } from '../policy-statement';
import { named } from '../security-rules';

const MADE: Expression = hcl`var.create_execute_api_endpoint ? 1 : 0`;

const GIVEN_CONDITIONS: readonly Condition[] = [
  check(hcl`self.service_name == local.execute_api_service && self.vpc_id == var.vpc_id`, {
    at: 'execute_api_endpoint_id',
    found: '${self.id} is an endpoint of ${self.service_name} in ${self.vpc_id}',
    want: '${local.execute_api_service} in ${var.vpc_id}',
    fix: 'pass the ID of that endpoint, or create one',
  }),
  check(hcl`contains(self.security_group_ids, var.execute_api_security_group_id)`, {
    at: 'execute_api_security_group_id',
    found: '${self.id} has ${join(", ", self.security_group_ids)}',
    want: 'one of these, which gets the ingress rule for the gateway',
  }),
  check(
    hcl`var.execute_api_dns_name == null ? true : contains(self.dns_entry[*].dns_name, var.execute_api_dns_name)`,
    {
      at: 'execute_api_dns_name',
      found: '${self.id} has the DNS names ${join(", ", self.dns_entry[*].dns_name)}',
      want: 'one of these',
      fix: 'pass dns_entry[0].dns_name of the endpoint',
    },
  ),
];

function declareGivenEndpoint(scope: Construct): Expression {
  return data(scope, 'aws_vpc_endpoint', 'execute_api', {
    count: hcl`var.create_execute_api_endpoint ? 0 : 1`,
    id: hcl`var.execute_api_endpoint_id`,
    lifecycle: { postcondition: GIVEN_CONDITIONS },
  });
}

function declareEndpoint(scope: Construct, subnetIds: Expression): Expression {
  return resource(scope, 'aws_vpc_endpoint', 'execute_api', {
    '#': 'Depends on nothing of the API: its resource policy, and maybe the API itself, name this endpoint.',
    count: MADE,
    vpc_id: hcl`var.vpc_id`,
    service_name: hcl`local.execute_api_service`,
    vpc_endpoint_type: 'Interface',
    subnet_ids: hcl`length(var.execute_api_subnet_ids) > 0 ? var.execute_api_subnet_ids : ${subnetIds}`,
    security_group_ids: hcl`aws_security_group.execute_api[*].id`,
    private_dns_enabled: hcl`var.execute_api_private_dns`,
    tags: named(tpl('${var.name}-execute-api')),
  });
}

function declareEndpointPolicy(scope: Construct, endpoint: Expression): Expression {
  return resource(scope, 'aws_vpc_endpoint_policy', 'execute_api', {
    '#': 'Separate from the endpoint, because the stage exists after it. Until then, only the resource gateway can connect to the endpoint.',
    count: MADE,
    vpc_endpoint_id: hcl`${endpoint}[0].id`,
    '# policy':
      'A filter, not a grant. Who calls is up to the groups and the API: a token has no principal.',
    policy: jsonencode({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'InvokeApi',
          Effect: 'Allow',
          Principal: ANYBODY,
          Action: 'execute-api:Invoke',
          Resource: tpl('${local.stage_arn}/*'),
        },
      ],
    }),
  });
}

/** Declares names for what is called, and through what. */
export function declareApiLocals(scope: Construct): void {
  locals(scope, {
    rest_api_id: hcl`split(":", var.rest_api_execution_arn)[5]`,
    stage_arn: tpl('${var.rest_api_execution_arn}/${var.stage_name}'),
    execute_api_domain: tpl('execute-api.${var.region}.amazonaws.com'),
    server_host: hcl`
      var.addressing == "api_host"
      ? "\${local.rest_api_id}.\${local.execute_api_domain}"
      : "\${local.rest_api_id}-\${local.execute_api_endpoint_id}.\${local.execute_api_domain}"
    `,
    server_url: tpl('https://${local.server_host}/${var.stage_name}'),
    '# routing_domain':
      'The host of the API resolves nowhere, or to public APIs: the name of the endpoint is resolved in its place.',
    routing_domain: hcl`var.addressing == "api_host" ? local.execute_api_dns_name : null`,
  });
}

/** Declares the endpoint. `subnetIds` are where it stands if nothing else is said. Returns what the target waits for. */
export function declareExecuteApiEndpoint(
  scope: Construct,
  { subnetIds }: { subnetIds: Expression },
): { given: Expression; policy: Expression } {
  locals(scope, {
    execute_api_service: tpl('com.amazonaws.${var.region}.execute-api'),
    execute_api_endpoint_id: hcl`var.create_execute_api_endpoint ? one(aws_vpc_endpoint.execute_api[*].id) : var.execute_api_endpoint_id`,
    '# execute_api_dns_name':
      'The first name is that of the endpoint as a whole, suffix included; those of its zones follow.',
    execute_api_dns_name: hcl`var.create_execute_api_endpoint ? one(aws_vpc_endpoint.execute_api[*].dns_entry[0].dns_name) : var.execute_api_dns_name`,
  });
  const given = declareGivenEndpoint(scope);
  const endpoint = declareEndpoint(scope, subnetIds);
  return { given, policy: declareEndpointPolicy(scope, endpoint) };
}
