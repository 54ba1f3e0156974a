/** The interface endpoint through which callers reach an agent, its group and its policy. */
import { DataAwsVpcEndpoint } from '@cdktf/provider-aws/lib/data-aws-vpc-endpoint';
import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { VpcEndpoint } from '@cdktf/provider-aws/lib/vpc-endpoint';
import { VpcSecurityGroupEgressRule } from '@cdktf/provider-aws/lib/vpc-security-group-egress-rule';
import { VpcSecurityGroupIngressRule } from '@cdktf/provider-aws/lib/vpc-security-group-ingress-rule';
import type { Construct } from 'constructs';

import { METADATA_ACTION } from '../../facts/invoke-actions';
import {
  call,
  hcl,
  jsonencode,
  note,
  tpl,
  when,
  type Expression,
  type Value,
} from '../../hcl/value';
import { declare, locals, output } from '../declare';
import { OWN_RESOURCES } from '../own-resources';
import { ANY_ENDPOINT_ID, policyFits } from '../policy-length';
import { declareCallerRules, https, named } from '../security-rules';

const MADE: Expression = hcl`var.create_data_plane_endpoint ? 1 : 0`;
const MADE_WITH_GROUP: Expression = hcl`var.create_data_plane_endpoint && var.create_security_group ? 1 : 0`;

const THIS_AGENT: Value = tpl`arn:\${local.partition}:bedrock-agentcore:\${local.region}:\${local.account_id}:runtime/\${local.runtime_name}-*`;

/** What passes the endpoint. Principals by condition: it takes roles that do not exist yet, and survives their being made anew. */
const policy: Value = {
  Version: '2012-10-17',
  Statement: call(
    'concat',
    when(hcl`!local.uses_jwt`, {
      Sid: 'CallersInvoke',
      Effect: 'Allow',
      Principal: '*',
      Action: hcl`var.allowed_invoke_actions`,
      Resource: THIS_AGENT,
      Condition: { ArnEquals: { 'aws:PrincipalArn': hcl`local.admitted_principal_arns` } },
    }),
    note(
      'A token carries no IAM principal, so nothing can be said here of who brings it: the agent checks the token.',
      when(hcl`local.uses_jwt`, {
        Sid: 'TokensInvoke',
        Effect: 'Allow',
        Principal: '*',
        Action: hcl`concat(var.allowed_invoke_actions, [${METADATA_ACTION.action}])`,
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
        { ArnEquals: { 'aws:PrincipalArn': hcl`local.execution_role_arn` } },
        OWN_RESOURCES,
      ),
    }),
  ),
};

function declareEndpoint(scope: Construct): Expression {
  return declare(
    scope,
    VpcEndpoint,
    'data_plane',
    {
      vpcId: hcl`var.vpc_id`,
      serviceName: hcl`"com.amazonaws.\${local.region}.bedrock-agentcore"`,
      vpcEndpointType: 'Interface',
      subnetIds: hcl`local.data_plane_endpoint_subnet_ids`,
      securityGroupIds: hcl`aws_security_group.data_plane[*].id`,
      privateDnsEnabled: true,
      policy: note(
        'A filter, not a grant: identity and resource policies still decide.',
        hcl`local.data_plane_policy`,
      ),
      tags: named(tpl`\${var.name}-agentcore`),
    },
    {
      comment:
        'The way in: callers in the VPC reach the agent through this endpoint, and the resource policy closes every other way.',
      count: MADE,
      depends_on: [hcl`data.aws_vpc.this`],
      depends_on_comment: 'The private names need DNS in the VPC: found good before.',
      lifecycle: {
        precondition: [
          {
            condition: hcl`length(var.data_plane_endpoint_subnet_ids) > 0 || length(distinct(data.aws_subnet.this[*].availability_zone_id)) == length(var.subnet_ids)`,
            error_message: hcl`"data_plane_endpoint_subnet_ids: left out, and subnet_ids has two subnets in one zone, which an endpoint refuses; want one subnet per zone. Fix: name them here."`,
          },
          policyFits({
            kind: 'endpoint',
            what: 'The policy of the data plane endpoint of ${var.name}',
            policy: hcl`local.data_plane_policy`,
            callers: hcl`local.admitted_principal_arns`,
            fix: 'name fewer callers: let several of them assume one role, and name that role',
          }),
        ],
      },
    },
  );
}

function declareGroup(scope: Construct): { group: Expression; callers: readonly Expression[] } {
  const group = declare(
    scope,
    SecurityGroup,
    'data_plane',
    {
      namePrefix: tpl`\${var.name}-agentcore-`,
      description: tpl`AgentCore data plane endpoint of \${var.name}`,
      vpcId: hcl`var.vpc_id`,
      tags: named(tpl`\${var.name}-agentcore`),
    },
    { count: MADE, lifecycle: { create_before_destroy: true } },
  );
  const callers = declareCallerRules(scope, {
    groupId: hcl`${group}[0].id`,
    onlyWhen: hcl`var.create_data_plane_endpoint`,
  });
  return { group, callers };
}

/** With private DNS the agent's own calls come to the endpoint too: both halves of the rule. */
function declareAgentRules(scope: Construct, group: Expression): readonly Expression[] {
  const ingress = declare(
    scope,
    VpcSecurityGroupIngressRule,
    'agent',
    {
      securityGroupId: hcl`${group}[0].id`,
      ...https('HTTPS from the agent itself'),
      referencedSecurityGroupId: hcl`aws_security_group.runtime[0].id`,
      tags: named('agent'),
    },
    {
      comment:
        "With private DNS the agent's own calls (memory, identity, tools) come to this endpoint too.",
      count: MADE_WITH_GROUP,
    },
  );
  const egress = declare(
    scope,
    VpcSecurityGroupEgressRule,
    'data_plane',
    {
      securityGroupId: hcl`aws_security_group.runtime[0].id`,
      ...https('AgentCore data plane endpoint'),
      referencedSecurityGroupId: hcl`${group}[0].id`,
      tags: named('agentcore'),
    },
    { count: MADE_WITH_GROUP },
  );
  return [ingress, egress];
}

/** Refuses an endpoint that is not the one that callers need. */
function declareGivenEndpoint(scope: Construct): Expression {
  return declare(
    scope,
    DataAwsVpcEndpoint,
    'data_plane',
    { id: hcl`var.data_plane_endpoint_id` },
    {
      count: hcl`var.create_data_plane_endpoint ? 0 : 1`,
      lifecycle: {
        postcondition: [
          {
            condition: hcl`endswith(self.service_name, ".bedrock-agentcore") && self.vpc_id == var.vpc_id`,
            error_message: hcl`"data_plane_endpoint_id: \${self.id} is an endpoint of \${self.service_name} in \${self.vpc_id}; want com.amazonaws.\${local.region}.bedrock-agentcore in \${var.vpc_id}. Fix: pass that endpoint's id, or have one made."`,
          },
        ],
      },
    },
  );
}

/** Declares the endpoint and all that belongs to it. Returns what the agent waits for: the endpoint, both halves of the rule to it, and the check of a given one. */
export function declareDataPlaneEndpoint(scope: Construct): {
  forAgent: readonly Expression[];
  forCallers: readonly Expression[];
} {
  const given = declareGivenEndpoint(scope);
  locals(scope, { data_plane_policy: jsonencode(policy) });
  const endpoint = declareEndpoint(scope);
  const { group, callers } = declareGroup(scope);
  const agentRules = declareAgentRules(scope, group);
  locals(scope, {
    data_plane_endpoint_id: hcl`var.create_data_plane_endpoint ? one(${endpoint}[*].id) : var.data_plane_endpoint_id`,
    data_plane_placeholder: note(
      'Stands for an endpoint that has no ID yet, and is as long.',
      hcl`var.create_data_plane_endpoint ? ${ANY_ENDPOINT_ID} : var.data_plane_endpoint_id`,
    ),
    data_plane_endpoint_subnet_ids: hcl`length(var.data_plane_endpoint_subnet_ids) > 0 ? var.data_plane_endpoint_subnet_ids : var.subnet_ids`,
  });
  return { forAgent: [endpoint, ...agentRules, given], forCallers: [...callers, given] };
}

/** Outputs of the endpoint. */
export function declareDataPlaneOutputs(scope: Construct, guards: readonly Expression[]): void {
  output(scope, 'data_plane_endpoint_id', {
    description: 'Interface endpoint through which callers come.',
    value: hcl`local.data_plane_endpoint_id`,
    depends_on: guards,
    depends_on_comment: 'Usable once its rules are there, and a given one is checked.',
  });
  output(scope, 'data_plane_security_group_id', {
    description: 'Group of that endpoint. Null for an endpoint that was given.',
    value: hcl`one(aws_security_group.data_plane[*].id)`,
  });
}
