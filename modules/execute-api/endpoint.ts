/** The interface endpoint of execute-api, made or given: what passes it, and how the API is addressed through it. */
import { DataAwsVpcEndpoint } from '@cdktf/provider-aws/lib/data-aws-vpc-endpoint';
import { VpcEndpoint } from '@cdktf/provider-aws/lib/vpc-endpoint';
import { VpcEndpointPolicy } from '@cdktf/provider-aws/lib/vpc-endpoint-policy';
import type { Construct } from 'constructs';

import { hcl, jsonencode, note, tpl, type Expression } from '../../hcl/value';
import { declare, locals, type Condition } from '../declare';
import { ANYBODY } from '../policy-statement';
import { named } from '../security-rules';

const MADE: Expression = hcl`var.create_execute_api_endpoint ? 1 : 0`;

const GIVEN_CONDITIONS: readonly Condition[] = [
  {
    condition: hcl`self.service_name == local.execute_api_service && self.vpc_id == var.vpc_id`,
    error_message: hcl`"execute_api_endpoint_id: \${self.id} is an endpoint of \${self.service_name} in \${self.vpc_id}; want \${local.execute_api_service} in \${var.vpc_id}. Fix: pass that endpoint's id, or have one made."`,
  },
  {
    condition: hcl`contains(self.security_group_ids, var.execute_api_security_group_id)`,
    error_message: hcl`"execute_api_security_group_id: \${self.id} wears \${join(", ", self.security_group_ids)}; want one of these, which is where the gateway is let in. Fix: pass it."`,
  },
  {
    condition: hcl`var.execute_api_dns_name == null ? true : contains(self.dns_entry[*].dns_name, var.execute_api_dns_name)`,
    error_message: hcl`"execute_api_dns_name: \${self.id} answers to \${join(", ", self.dns_entry[*].dns_name)}; want one of these, suffix included. Fix: pass dns_entry[0].dns_name of the endpoint."`,
  },
];

function declareGivenEndpoint(scope: Construct): Expression {
  return declare(
    scope,
    DataAwsVpcEndpoint,
    'execute_api',
    { id: hcl`var.execute_api_endpoint_id` },
    {
      count: hcl`var.create_execute_api_endpoint ? 0 : 1`,
      lifecycle: { postcondition: GIVEN_CONDITIONS },
    },
  );
}

function declareEndpoint(scope: Construct, subnetIds: Expression): Expression {
  return declare(
    scope,
    VpcEndpoint,
    'execute_api',
    {
      vpcId: hcl`var.vpc_id`,
      serviceName: hcl`local.execute_api_service`,
      vpcEndpointType: 'Interface',
      subnetIds: hcl`length(var.execute_api_subnet_ids) > 0 ? var.execute_api_subnet_ids : ${subnetIds}`,
      securityGroupIds: hcl`aws_security_group.execute_api[*].id`,
      privateDnsEnabled: hcl`var.execute_api_private_dns`,
      tags: named(tpl`\${var.name}-execute-api`),
    },
    {
      comment:
        'Depends on nothing of the API: its resource policy, and maybe the API itself, name this endpoint.',
      count: MADE,
    },
  );
}

function declareEndpointPolicy(scope: Construct, endpoint: Expression): Expression {
  return declare(
    scope,
    VpcEndpointPolicy,
    'execute_api',
    {
      vpcEndpointId: hcl`${endpoint}[0].id`,
      policy: note(
        'A filter, not a grant. Who calls is up to the groups and the API: a token has no principal.',
        jsonencode({
          Version: '2012-10-17',
          Statement: [
            {
              Sid: 'InvokeApi',
              Effect: 'Allow',
              Principal: ANYBODY,
              Action: 'execute-api:Invoke',
              Resource: hcl`"\${local.stage_arn}/*"`,
            },
          ],
        }),
      ),
    },
    {
      comment:
        'Apart from the endpoint, because the stage is made after it. Until then only the resource gateway gets to the endpoint.',
      count: MADE,
    },
  );
}

/** Declares names for what is called, and through what. */
export function declareApiLocals(scope: Construct): void {
  locals(scope, {
    rest_api_id: hcl`split(":", var.rest_api_execution_arn)[5]`,
    stage_arn: tpl`\${var.rest_api_execution_arn}/\${var.stage_name}`,
    execute_api_domain: tpl`execute-api.\${var.region}.amazonaws.com`,
    server_host: hcl`
      var.addressing == "api_host"
      ? "\${local.rest_api_id}.\${local.execute_api_domain}"
      : "\${local.rest_api_id}-\${local.execute_api_endpoint_id}.\${local.execute_api_domain}"
    `,
    server_url: tpl`https://\${local.server_host}/\${var.stage_name}`,
    routing_domain: note(
      'The host of the API resolves nowhere, or to public APIs: the name of the endpoint is resolved in its place.',
      hcl`var.addressing == "api_host" ? local.execute_api_dns_name : null`,
    ),
  });
}

/** Declares the endpoint. `subnetIds` are where it stands if nothing else is said. Returns what the target waits for. */
export function declareExecuteApiEndpoint(
  scope: Construct,
  { subnetIds }: { subnetIds: Expression },
): { given: Expression; policy: Expression } {
  locals(scope, {
    execute_api_service: tpl`com.amazonaws.\${var.region}.execute-api`,
    execute_api_endpoint_id: hcl`var.create_execute_api_endpoint ? one(aws_vpc_endpoint.execute_api[*].id) : var.execute_api_endpoint_id`,
    execute_api_dns_name: note(
      'The first name is that of the endpoint as a whole, suffix included; those of its zones follow.',
      hcl`var.create_execute_api_endpoint ? one(aws_vpc_endpoint.execute_api[*].dns_entry[0].dns_name) : var.execute_api_dns_name`,
    ),
  });
  const given = declareGivenEndpoint(scope);
  const endpoint = declareEndpoint(scope, subnetIds);
  return { given, policy: declareEndpointPolicy(scope, endpoint) };
}
