/** Deliveries of logs to CloudWatch Logs, S3, or Firehose, and of traces to X-Ray. */
import type { Construct } from 'constructs';

import { hcl, tpl, type Expression } from '../../hcl/value';
import { check, locals, output, resource } from '../blocks/declare';

const TRACES = 'TRACES';

const SUFFIXES = { APPLICATION_LOGS: 'logs', USAGE_LOGS: 'usage', TRACES: 'traces' };

function declareLocals(scope: Construct): void {
  locals(scope, {
    region: hcl`data.aws_region.current.id`,
    '# suffixes': 'Ends of names, short because the name of a delivery has 60 characters at most.',
    suffixes: SUFFIXES,
    '# deliveries':
      'By key and log type, which the first plan knows. The ARN may be unknown until the resource exists.',
    deliveries: hcl`
      {
        for delivery in flatten([
          for key, observed in var.resources : [
            for log_type in observed.log_types : {
              arn      = observed.arn
              key      = key
              log_type = log_type
              name     = "\${var.name}-\${key}-\${local.suffixes[log_type]}"
            }
          ]
        ]) : "\${delivery.key}/\${delivery.log_type}" => delivery
      }
    `,
    log_deliveries: hcl`{ for id, delivery in local.deliveries : id => delivery if delivery.log_type != ${TRACES} }`,
    trace_deliveries: hcl`{ for id, delivery in local.deliveries : id => delivery if delivery.log_type == ${TRACES} }`,
    '# destinations': 'A log group for each delivery, or one bucket or stream for all of them.',
    destinations: hcl`var.destination_type == "CWL" ? keys(local.log_deliveries) : length(local.log_deliveries) > 0 ? ["all"] : []`,
  });
}

function declareSource(scope: Construct, label: 'logs' | 'traces', each: Expression): Expression {
  return resource(scope, 'aws_cloudwatch_log_delivery_source', label, {
    for_each: each,
    name: hcl`each.value.name`,
    log_type: hcl`each.value.log_type`,
    resource_arn: hcl`each.value.arn`,
    tags: hcl`var.tags`,
    lifecycle: {
      precondition: [
        check(hcl`split(":", each.value.arn)[3] == local.region`, {
          at: 'resources',
          found: 'got ${each.value.arn} as ${each.value.key}',
          want: 'an ARN of ${local.region}, because CloudWatch Logs delivers from its own Region',
          fix: 'observe it with a copy of this module in its Region',
        }),
      ],
    },
  });
}

/** A source cannot be deleted while a delivery uses it, and its name stays the same when the resource is replaced. */
const withItsSource = (source: Expression) => ({
  '#': 'The source of a replaced resource is replaced under its old name: its delivery must go first.',
  replace_triggered_by: [hcl`${source}[each.key].resource_arn`],
});

function declareLogs(scope: Construct): Expression {
  const group = resource(scope, 'aws_cloudwatch_log_group', 'logs', {
    remarks: [
      "checkov:skip=CKV_AWS_158:encrypted with the service's own key, or with kms_key_arn where one is given",
      'checkov:skip=CKV_AWS_338:application logs can hold prompts, so they are kept for a month unless retention_days says more',
    ],
    for_each: hcl`var.destination_type == "CWL" ? local.log_deliveries : {}`,
    '# name':
      'CloudWatch Logs lets AWS services write below /aws/vendedlogs without a resource policy. One for each log type, so that readers of usage see no prompts.',
    name: tpl(
      '/aws/vendedlogs/bedrock-agentcore/${var.name}/${each.value.key}/${local.suffixes[each.value.log_type]}',
    ),
    retention_in_days: hcl`var.retention_days`,
    kms_key_id: hcl`var.kms_key_arn`,
    tags: hcl`var.tags`,
  });
  const source = declareSource(scope, 'logs', hcl`local.log_deliveries`);
  const destination = resource(scope, 'aws_cloudwatch_log_delivery_destination', 'logs', {
    for_each: hcl`toset(local.destinations)`,
    name: hcl`each.key == "all" ? "\${var.name}-all" : local.log_deliveries[each.key].name`,
    output_format: 'json',
    delivery_destination_configuration: {
      destination_resource_arn: hcl`var.destination_type == "CWL" ? ${group}[each.key].arn : var.destination_arn`,
    },
    tags: hcl`var.tags`,
  });
  const delivery = resource(scope, 'aws_cloudwatch_log_delivery', 'logs', {
    for_each: hcl`local.log_deliveries`,
    delivery_source_name: hcl`${source}[each.key].name`,
    delivery_destination_arn: hcl`${destination}[var.destination_type == "CWL" ? each.key : "all"].arn`,
    tags: hcl`var.tags`,
    lifecycle: withItsSource(source),
  });
  output(scope, 'log_group_names', {
    description:
      'Names of the CloudWatch log groups, keyed by key and log type, such as "research/APPLICATION_LOGS". Empty when destination_type is not CWL.',
    value: hcl`{ for id, group in ${group} : id => group.name }`,
  });
  return delivery;
}

function declareTraces(scope: Construct, logs: Expression): Expression {
  const source = declareSource(scope, 'traces', hcl`local.trace_deliveries`);
  const destination = resource(scope, 'aws_cloudwatch_log_delivery_destination', 'traces', {
    '#': 'One for all sources. X-Ray takes neither a configuration nor a format.',
    count: hcl`length(local.trace_deliveries) > 0 ? 1 : 0`,
    name: tpl('${var.name}-traces'),
    delivery_destination_type: 'XRAY',
    tags: hcl`var.tags`,
  });
  return resource(scope, 'aws_cloudwatch_log_delivery', 'traces', {
    for_each: hcl`local.trace_deliveries`,
    delivery_source_name: hcl`${source}[each.key].name`,
    delivery_destination_arn: hcl`${destination}[0].arn`,
    tags: hcl`var.tags`,
    lifecycle: withItsSource(source),
    '# depends_on':
      'AWS refuses changes to several deliveries of one resource at the same time: logs first.',
    depends_on: [logs],
  });
}

/** Declares all deliveries. */
export function declareDeliveries(scope: Construct): void {
  declareLocals(scope);
  const logs = declareLogs(scope);
  const traces = declareTraces(scope, logs);
  output(scope, 'delivery_ids', {
    description: 'IDs of the deliveries, keyed by key and log type, such as "research/TRACES".',
    value: hcl`{ for id, delivery in merge(${logs}, ${traces}) : id => delivery.id }`,
  });
}
