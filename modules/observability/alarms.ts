/** Alarms that were asked for. */
import type { Construct } from 'constructs';

import { hcl, raw, tpl } from '../../hcl/value';
import { locals, output, resource } from '../blocks/declare';

import { PERIOD, totalOf } from './query';

export function declareAlarms(scope: Construct): void {
  locals(scope, {
    '# alarm_queries':
      'AgentCore publishes a metric with several sets of dimensions. A query finds it whatever the set, where an alarm on one metric must name a set in full.',
    alarm_queries: raw(`{
  for key, alarm in var.alarms : key => join(" WHERE ", compact([
    "${totalOf('${alarm.metric}')}",
    join(" AND ", [
      for name, value in merge(alarm.dimensions, alarm.resource == null ? {} : { Resource = var.resources[alarm.resource].arn }) : "\${name} = '\${value}'"
    ]),
  ]))
}`),
  });
  const alarm = resource(scope, 'aws_cloudwatch_metric_alarm', 'this', {
    for_each: hcl`var.alarms`,
    alarm_name: tpl('${var.name}-${each.key}'),
    alarm_description: tpl(
      '${each.value.metric} of ${coalesce(each.value.resource, "the account")} above ${each.value.threshold} in 5 minutes',
    ),
    comparison_operator: 'GreaterThanThreshold',
    evaluation_periods: hcl`each.value.evaluation_periods`,
    threshold: hcl`each.value.threshold`,
    '# treat_missing_data': 'Metrics that nobody caused are not published.',
    treat_missing_data: 'notBreaching',
    alarm_actions: hcl`var.alarm_actions`,
    ok_actions: hcl`var.ok_actions`,
    metric_query: {
      id: 'total',
      label: hcl`each.value.metric`,
      expression: hcl`local.alarm_queries[each.key]`,
      period: PERIOD,
      return_data: true,
    },
    tags: hcl`var.tags`,
  });
  output(scope, 'alarm_arns', {
    description: 'ARNs of the alarms, keyed as in alarms.',
    value: hcl`{ for key, alarm in ${alarm} : key => alarm.arn }`,
  });
}
