/** The groups on both sides of the endpoint, and the two rules between them: nothing else gets through. */
import type { Construct } from 'constructs';

import { hcl, type Expression } from '../../../hcl/value';
import { locals, output, resource } from '../declare';
import { https, named, newGroup } from '../security-rules';
import { declareGivenGatewayGroup } from '../vpc-lookup';

const RULES: Expression = hcl`var.create_security_group_rules ? 1 : 0`;

function declareGroups(scope: Construct): { entrance: Expression; endpoint: Expression } {
  const entrance = resource(scope, 'aws_security_group', 'resource_gateway', {
    remarks: ['checkov:skip=CKV2_AWS_5:the resource gateway uses it, which checkov does not know'],
    count: hcl`var.create_resource_gateway_security_group ? 1 : 0`,
    ...newGroup('resource-gateway', 'Resource gateway: out to the endpoint of execute-api alone'),
  });
  const endpoint = resource(scope, 'aws_security_group', 'execute_api', {
    count: hcl`var.create_execute_api_endpoint ? 1 : 0`,
    ...newGroup('execute-api', 'Endpoint of execute-api: in from the resource gateway alone'),
  });
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
  const out = resource(scope, 'aws_vpc_security_group_egress_rule', 'execute_api', {
    count: RULES,
    security_group_id: hcl`local.resource_gateway_security_group_id`,
    ...https('HTTPS to the endpoint of execute-api'),
    referenced_security_group_id: hcl`local.execute_api_security_group_id`,
    tags: named('execute-api'),
  });
  const into = resource(scope, 'aws_vpc_security_group_ingress_rule', 'resource_gateway', {
    count: RULES,
    security_group_id: hcl`local.execute_api_security_group_id`,
    ...https('HTTPS from the resource gateway'),
    referenced_security_group_id: hcl`local.resource_gateway_security_group_id`,
    tags: named('resource-gateway'),
  });
  return { given, rules: [out, into] };
}

/** Outputs of the groups. */
export function declareExecuteApiGroupOutputs(scope: Construct): void {
  output(scope, 'execute_api_security_group_id', {
    description: 'Group of the endpoint.',
    value: hcl`local.execute_api_security_group_id`,
  });
  output(scope, 'resource_gateway_security_group_id', {
    description: 'ID of the security group of the resource gateway.',
    value: hcl`local.resource_gateway_security_group_id`,
  });
}
