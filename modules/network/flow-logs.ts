/** The record of all traffic in the VPC. */
import { CloudwatchLogGroup } from '@cdktf/provider-aws/lib/cloudwatch-log-group';
import { FlowLog } from '@cdktf/provider-aws/lib/flow-log';
import { IamRole } from '@cdktf/provider-aws/lib/iam-role';
import { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy';
import type { Construct } from 'constructs';

import { hcl, jsonencode, note, tpl, type Expression } from '../../hcl/value';
import { declare } from '../declare';
import { serviceTrust } from '../identity';
import { named } from '../security-rules';

const trustPolicy = serviceTrust({
  service: 'vpc-flow-logs.amazonaws.com',
  source: tpl`arn:\${local.partition}:ec2:\${local.region}:\${local.account_id}:vpc-flow-log/*`,
  comment:
    'Only for flow logs of this account and region. Their ids are not known before they are made.',
});

/**
 * What AWS lists for this role, without CreateLogGroup: the group is there, and would come back after a destroy.
 * Source: VPC user guide, "IAM role for publishing flow logs to CloudWatch Logs", read 2026-11-21.
 */
const ACTIONS = ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'];

/** An action without a resource of its own: on one group it would allow nothing. */
const FIND_ACTION = 'logs:DescribeLogGroups';

function declareRole(
  scope: Construct,
  group: Expression,
): { role: Expression; policy: Expression } {
  const role = declare(scope, IamRole, 'flow_logs', {
    namePrefix: note(
      'A prefix may have 38 characters.',
      hcl<string>`"\${substr(var.name, 0, 27)}-flow-logs-"`,
    ),
    description: tpl`Writes the flow logs of \${var.name}`,
    permissionsBoundary: hcl`var.permissions_boundary_arn`,
    assumeRolePolicy: jsonencode(trustPolicy),
    tags: hcl`var.tags`,
  });
  const policy = declare(scope, IamRolePolicy, 'flow_logs', {
    name: 'write-flow-logs',
    role: hcl`${role}.id`,
    policy: jsonencode({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'WriteToItsLogGroup',
          Effect: 'Allow',
          Action: note(
            'Not CreateLogGroup: the group is there, and would come back after a destroy.',
            ACTIONS,
          ),
          Resource: tpl`${hcl`${group}.arn`}:*`,
        },
        {
          Sid: 'FindLogGroups',
          Effect: 'Allow',
          Action: FIND_ACTION,
          Resource: note(
            'CloudWatch Logs checks this action against all log groups of the region.',
            tpl`arn:\${local.partition}:logs:\${local.region}:\${local.account_id}:log-group:*`,
          ),
        },
      ],
    }),
  });
  return { role, policy };
}

/** Declares the flow log, its log group and its role. */
export function declareFlowLogs(scope: Construct, vpc: Expression): void {
  const group = declare(
    scope,
    CloudwatchLogGroup,
    'flow_logs',
    {
      name: note(
        'Exact, so that the policy of a key can name it before it exists.',
        tpl<string>`/aws/vpc-flow-logs/\${var.name}`,
      ),
      retentionInDays: hcl`var.flow_log_retention_days`,
      kmsKeyId: hcl`var.flow_log_kms_key_arn`,
      tags: hcl`var.tags`,
    },
    {
      remarks: [
        "checkov:skip=CKV_AWS_158:encrypted with the service's own key, or with flow_log_kms_key_arn where one is given",
      ],
    },
  );
  const { role, policy } = declareRole(scope, group);
  declare(
    scope,
    FlowLog,
    'this',
    {
      vpcId: hcl`${vpc}.id`,
      trafficType: 'ALL',
      logDestination: hcl`${group}.arn`,
      iamRoleArn: hcl`${role}.arn`,
      tags: named(hcl`var.name`),
    },
    {
      depends_on: [policy],
      depends_on_comment: 'Records that come before the role may write are lost.',
    },
  );
}
