/** The groups on both sides of the endpoint, and the two rules between them: nothing else gets through. */
import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { VpcSecurityGroupEgressRule } from '@cdktf/provider-aws/lib/vpc-security-group-egress-rule';
import { VpcSecurityGroupIngressRule } from '@cdktf/provider-aws/lib/vpc-security-group-ingress-rule';
import type { Construct } from 'constructs';

import { hcl, tpl, type Expression } from '../../hcl/value';
import { declare, locals, output } from '../declare';
import { https, named } from '../security-rules';
import { declareGivenGatewayGroup } from '../vpc-lookup';

const RULES: Expression = hcl`var.create_security_group_rules ? 1 : 0`;

function declareGroups(scope: Construct): { entrance: Expression; endpoint: Expression } {
  const entrance = declare(
    scope,
    SecurityGroup,
    'resource_gateway',
    {
      namePrefix: tpl`\${var.name}-resource-gateway-`,
      description: 'Resource gateway: out to the endpoint of execute-api alone',
      vpcId: hcl`var.vpc_id`,
      tags: named(tpl`\${var.name}-resource-gateway`),
    },
    {
      remarks: [
        'checkov:skip=CKV2_AWS_5:worn by the resource gateway, which checkov does not know to wear any',
      ],
      count: hcl`var.create_resource_gateway_security_group ? 1 : 0`,
      lifecycle: { create_before_destroy: true },
    },
  );
  const endpoint = declare(
    scope,
    SecurityGroup,
    'execute_api',
    {
      namePrefix: tpl`\${var.name}-execute-api-`,
      description: 'Endpoint of execute-api: in from the resource gateway alone',
      vpcId: hcl`var.vpc_id`,
      tags: named(tpl`\${var.name}-execute-api`),
    },
    {
      count: hcl`var.create_execute_api_endpoint ? 1 : 0`,
      lifecycle: { create_before_destroy: true },
    },
  );
  return { entrance, endpoint };
}

/** Declares groups and rules. Returns what the target waits for. */
export function declareExecuteApiGroups(scope: Construct): {
  given: Expression;
  rules: readonly Expression[];
} {
  const given = declareGivenGatewayGroup(scope);
  const { entrance, endpoint } = declareGroups(scope);
  locals(scope, {
    resource_gateway_security_group_id: hcl`var.create_resource_gateway_security_group ? one(${entrance}[*].id) : var.resource_gateway_security_group_id`,
    execute_api_security_group_id: hcl`var.create_execute_api_endpoint ? one(${endpoint}[*].id) : var.execute_api_security_group_id`,
  });
  const out = declare(
    scope,
    VpcSecurityGroupEgressRule,
    'execute_api',
    {
      securityGroupId: hcl`local.resource_gateway_security_group_id`,
      ...https('HTTPS to the endpoint of execute-api'),
      referencedSecurityGroupId: hcl`local.execute_api_security_group_id`,
      tags: named('execute-api'),
    },
    { count: RULES },
  );
  const into = declare(
    scope,
    VpcSecurityGroupIngressRule,
    'resource_gateway',
    {
      securityGroupId: hcl`local.execute_api_security_group_id`,
      ...https('HTTPS from the resource gateway'),
      referencedSecurityGroupId: hcl`local.resource_gateway_security_group_id`,
      tags: named('resource-gateway'),
    },
    { count: RULES },
  );
  return { given, rules: [out, into] };
}

/** Outputs of the groups. */
export function declareExecuteApiGroupOutputs(scope: Construct): void {
  output(scope, 'execute_api_security_group_id', {
    description: 'Group of the endpoint.',
    value: hcl`local.execute_api_security_group_id`,
  });
  output(scope, 'resource_gateway_security_group_id', {
    description: 'Group that the resource gateway wears.',
    value: hcl`local.resource_gateway_security_group_id`,
  });
}
