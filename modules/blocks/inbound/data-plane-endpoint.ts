/** The interface endpoint through which callers reach an agent, its group and its policy. */
import type { Construct } from 'constructs';

import { METADATA_ACTION } from '../../../facts/invoke-actions';
import {
  call,
  hcl,
  jsonencode,
  note,
  tpl,
  when,
  type Expression,
  type Value,
} from '../../../hcl/value';
import { declareCallerEndpoint, declareCallerGroup, type CallerEndpoint } from '../caller-endpoint';
import { check, data, locals, output, resource, type Condition } from '../declare';
import { OWN_RESOURCES, OWN_RESOURCES_WHY } from '../own-resources';
import { FEWER_CALLERS, policyFits } from '../policy-length';
import { https, named } from '../security-rules';

const ENDPOINT: CallerEndpoint = {
  label: 'data_plane',
  groupLabel: 'data_plane',
  when: hcl`var.create_data_plane_endpoint`,
  service: 'bedrock-agentcore',
  suffix: 'agentcore',
};

const MADE_WITH_GROUP: Expression = hcl`var.create_data_plane_endpoint && var.create_security_group ? 1 : 0`;

const THIS_AGENT: Value = tpl(
  'arn:${local.partition}:bedrock-agentcore:${local.region}:${local.account_id}:runtime/${local.runtime_name}-*',
);

/** What passes the endpoint. Principals by condition, which accepts roles that do not exist yet and still matches a role that is created again. */
const policy: Value = {
  Version: '2012-10-17',
  Statement: call(
    'concat',
    when(hcl`!local.uses_jwt`, {
      Sid: 'CallersInvoke',
      Effect: 'Allow',
      Principal: '*',
      Action: hcl`local.allowed_invoke_actions`,
      Resource: THIS_AGENT,
      Condition: { ArnEquals: { 'aws:PrincipalArn': hcl`local.admitted_principal_arns` } },
    }),
    note(
      'A token carries no IAM principal, so nothing can be said here of who brings it: the agent checks the token.',
      when(hcl`local.uses_jwt`, {
        Sid: 'TokensInvoke',
        Effect: 'Allow',
        Principal: '*',
        Action: hcl`concat(local.allowed_invoke_actions, [${METADATA_ACTION.action}])`,
        Resource: THIS_AGENT,
      }),
    ),
    when(hcl`length(var.agent_data_plane_actions) > 0`, {
      Sid: 'AgentUsesItsServices',
      Effect: 'Allow',
      Principal: '*',
      Action: hcl`var.agent_data_plane_actions`,
      Resource: note("What it may do with which memory or tool is up to the agent's role.", '*'),
      Condition: call(
        'merge',
        { ArnEquals: { 'aws:PrincipalArn': hcl`local.planned_role_arn` } },
        note(OWN_RESOURCES_WHY, OWN_RESOURCES),
      ),
    }),
  ),
};

function declareEndpoint(scope: Construct): Expression {
  return declareCallerEndpoint(scope, ENDPOINT, {
    '#': 'Callers in the VPC reach the agent through this endpoint, and the resource policy denies all other calls.',
    subnet_ids: hcl`local.data_plane_endpoint_subnet_ids`,
    policy: hcl`local.data_plane_policy`,
    precondition: [
      check(
        hcl`length(var.data_plane_endpoint_subnet_ids) > 0 || length(distinct(data.aws_subnet.this[*].availability_zone_id)) == length(var.subnet_ids)`,
        {
          at: 'data_plane_endpoint_subnet_ids',
          found:
            'unset, and subnet_ids has two subnets in one zone, which an endpoint does not accept',
          want: 'one subnet per zone',
          fix: 'name them here',
        },
      ),
      policyFits({
        kind: 'endpoint',
        what: 'The policy of the data plane endpoint of ${var.name}',
        policy: hcl`local.data_plane_policy`,
        callers: hcl`local.admitted_principal_arns`,
        fix: FEWER_CALLERS,
      }),
    ],
    '# depends_on': 'The private names need DNS in the VPC: found good before.',
    depends_on: [hcl`data.aws_vpc.this`],
  });
}

/** With private DNS the agent's own calls come to the endpoint too: both halves of the rule. */
function declareAgentRules(scope: Construct, group: Expression): readonly Expression[] {
  const ingress = resource(scope, 'aws_vpc_security_group_ingress_rule', 'agent', {
    '#': "With private DNS the agent's own calls (memory, identity, tools) come to this endpoint too.",
    count: MADE_WITH_GROUP,
    security_group_id: hcl`${group}[0].id`,
    ...https('HTTPS from the agent itself'),
    referenced_security_group_id: hcl`aws_security_group.runtime[0].id`,
    tags: named('agent'),
  });
  const egress = resource(scope, 'aws_vpc_security_group_egress_rule', 'data_plane', {
    count: MADE_WITH_GROUP,
    security_group_id: hcl`aws_security_group.runtime[0].id`,
    ...https('AgentCore data plane endpoint'),
    referenced_security_group_id: hcl`${group}[0].id`,
    tags: named('agentcore'),
  });
  return [ingress, egress];
}

/** Refuses an endpoint that is not the one that callers need. */
export const DATA_PLANE_IN_VPC: Condition = check(
  hcl`alltrue([for endpoint in data.aws_vpc_endpoint.data_plane : endswith(endpoint.service_name, ".bedrock-agentcore") && endpoint.vpc_id == var.vpc_id])`,
  {
    at: 'data_plane_endpoint_id',
    found:
      '${join(", ", [for endpoint in data.aws_vpc_endpoint.data_plane : "${endpoint.id} is an endpoint of ${endpoint.service_name} in ${endpoint.vpc_id}"])}',
    want: 'com.amazonaws.${local.region}.bedrock-agentcore in ${var.vpc_id}',
    fix: 'pass the ID of that endpoint, or let the module create one',
  },
);

function declareGivenEndpoint(scope: Construct): Expression {
  return data(scope, 'aws_vpc_endpoint', 'data_plane', {
    '#': 'Without a condition, so that agents that share the endpoint do not wait for its changes: the runtime checks it.',
    count: hcl`var.use_data_plane_endpoint && !var.create_data_plane_endpoint ? 1 : 0`,
    id: hcl`var.data_plane_endpoint_id`,
  });
}

/** Declares the endpoint and all that belongs to it. Returns what the agent waits for: the endpoint, both halves of the rule to it, and the check of a given one. */
export function declareDataPlaneEndpoint(scope: Construct): {
  forAgent: readonly Expression[];
  forCallers: readonly Expression[];
} {
  const given = declareGivenEndpoint(scope);
  locals(scope, {
    data_plane_policy: jsonencode(policy),
  });
  const endpoint = declareEndpoint(scope);
  const { group, callers } = declareCallerGroup(
    scope,
    ENDPOINT,
    'AgentCore data plane endpoint of ${var.name}',
  );
  const agentRules = declareAgentRules(scope, group);
  locals(scope, {
    data_plane_endpoint_id: hcl`var.create_data_plane_endpoint ? one(${endpoint}[*].id) : var.data_plane_endpoint_id`,
    data_plane_endpoint_subnet_ids: hcl`length(var.data_plane_endpoint_subnet_ids) > 0 ? var.data_plane_endpoint_subnet_ids : var.subnet_ids`,
  });
  return { forAgent: [endpoint, ...agentRules, given], forCallers: [...callers, given] };
}

/** Outputs of the endpoint. */
export function declareDataPlaneOutputs(scope: Construct, guards: readonly Expression[]): void {
  output(scope, 'data_plane_endpoint_id', {
    description:
      'Interface endpoint in vpc_id through which callers reach the agent. Null if use_data_plane_endpoint is false.',
    value: hcl`local.data_plane_endpoint_id`,
    '# depends_on':
      'Wait for the rules, and for the check of an existing endpoint, before anything uses this output.',
    depends_on: guards,
  });
  output(scope, 'data_plane_security_group_id', {
    description:
      'Security group of that endpoint. Null if the module does not create the endpoint.',
    value: hcl`one(aws_security_group.data_plane[*].id)`,
  });
}
