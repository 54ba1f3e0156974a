/** The dashboard: a graph for each resource, and one for what only the account has. */
import type { Construct } from 'constructs';

import { OBSERVED_METRICS } from '../../facts/observability';
import { hcl, raw } from '../../hcl/value';
import { wrapped } from '../../hcl/wrap';
import { locals, output, resource } from '../blocks/declare';

import { PERIOD, totalOf } from './query';
import { METERED_KINDS, RESOURCE_METRICS } from './rules';

const ACCOUNT_METRICS = Object.entries(OBSERVED_METRICS)
  .filter(([, { kinds }]) => kinds.length === 0)
  .map(([metric]) => metric);

/** Width and height of a graph, of a width of 24. */
const WIDTH = 12;
const HEIGHT = 6;

/** HCL of a graph. `where`: behind the query, inside of a quoted template. */
const graph = (title: string, metrics: readonly string[], where = '') => `{
      type   = "metric"
      width  = ${WIDTH}
      height = ${HEIGHT}
      properties = {
        title  = ${title}
        region = local.region
        view   = "timeSeries"
        period = ${PERIOD}
        metrics = [for metric in ${wrapped(hcl`${metrics}`.source)} : [{
          id         = lower(metric)
          label      = metric
          period     = ${PERIOD}
          expression = "${totalOf('${metric}')}${where}"
        }]]
      }
    }`;

export function declareDashboard(scope: Construct): void {
  locals(scope, {
    '# graphs':
      'Identities have no metrics with their ARN. Theirs are in the graph of the account.',
    graphs: raw(`concat(
  [
    for key, observed in var.resources : ${graph(
      '"${key} (${observed.kind})"',
      RESOURCE_METRICS,
      " WHERE Resource = '${observed.arn}'",
    )} if contains(${hcl`${METERED_KINDS}`.source}, observed.kind)
  ],
  [${graph('"Policies and credentials of the account"', ACCOUNT_METRICS)}],
)`),
  });
  const dashboard = resource(scope, 'aws_cloudwatch_dashboard', 'this', {
    count: hcl`var.create_dashboard ? 1 : 0`,
    dashboard_name: hcl`var.name`,
    dashboard_body: raw(
      `jsonencode({
  widgets = [
    for index, graph in local.graphs : merge(graph, { x = index % 2 * ${WIDTH}, y = floor(index / 2) * ${HEIGHT} })
  ]
})`,
    ),
  });
  output(scope, 'dashboard_name', {
    description: 'Name of the dashboard, null without create_dashboard.',
    value: hcl`one(${dashboard}[*].dashboard_name)`,
  });
}
