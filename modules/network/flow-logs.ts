/** The record of all traffic in the VPC. */
import type { Construct } from 'constructs';

import { hcl, jsonencode, note, tpl, type Expression } from '../../hcl/value';
import { resource } from '../blocks/declare';
import { serviceTrust } from '../blocks/identity';
import { named } from '../blocks/security-rules';

const trustPolicy = serviceTrust({
  service: 'vpc-flow-logs.amazonaws.com',
  source: tpl('arn:${local.partition}:ec2:${local.region}:${local.account_id}:vpc-flow-log/*'),
  comment: 'Only for flow logs of this account and region. Their IDs are unknown until they exist.',
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
  const role = resource(scope, 'aws_iam_role', 'flow_logs', {
    '# name_prefix': 'A prefix may have 38 characters.',
    name_prefix: tpl('${substr(var.name, 0, 27)}-flow-logs-'),
    description: tpl('Writes the flow logs of ${var.name}'),
    permissions_boundary: hcl`var.permissions_boundary_arn`,
    assume_role_policy: jsonencode(trustPolicy),
    tags: hcl`var.tags`,
  });
  const policy = resource(scope, 'aws_iam_role_policy', 'flow_logs', {
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
            tpl('arn:${local.partition}:logs:${local.region}:${local.account_id}:log-group:*'),
          ),
        },
      ],
    }),
  });
  return { role, policy };
}

/** Declares the flow log, its log group and its role. */
export function declareFlowLogs(scope: Construct, vpc: Expression): void {
  const group = resource(scope, 'aws_cloudwatch_log_group', 'flow_logs', {
    remarks: [
      "checkov:skip=CKV_AWS_158:encrypted with the service's own key, or with flow_log_kms_key_arn where one is given",
    ],
    '# name': 'Exact, so that the policy of a key can name it before it exists.',
    name: tpl('/aws/vpc-flow-logs/${var.name}'),
    retention_in_days: hcl`var.flow_log_retention_days`,
    kms_key_id: hcl`var.flow_log_kms_key_arn`,
    tags: hcl`var.tags`,
  });
  const { role, policy } = declareRole(scope, group);
  resource(scope, 'aws_flow_log', 'this', {
    vpc_id: hcl`${vpc}.id`,
    traffic_type: 'ALL',
    log_destination: hcl`${group}.arn`,
    iam_role_arn: hcl`${role}.arn`,
    tags: named(hcl`var.name`),
    '# depends_on': 'Records that come before the role may write are lost.',
    depends_on: [policy],
  });
}
