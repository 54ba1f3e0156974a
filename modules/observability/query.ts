/** Metrics Insights queries over the metrics of AgentCore. */
import { METRICS_NAMESPACE } from '../../facts/observability';

/** The inside of a quoted template: all metrics of that name, whichever dimensions they are published with. */
export const totalOf = (metric: string): string =>
  `SELECT SUM(${metric}) FROM \\"${METRICS_NAMESPACE.name}\\"`;

/** Seconds over which everything here sums up. */
export const PERIOD = 300;
