/** How long a log group of a module keeps its events. */
import { tpl } from '../../hcl/value';
import { isAmong, rule } from '../../inputs/claims';
import { wholeNumber } from '../../inputs/facets';
import type { CrossRule } from '../../inputs/module-input';

/** The periods that CloudWatch Logs has, in days. Source: PutRetentionPolicy, CloudWatch Logs API reference. */
const RETENTION_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288,
  3653,
];

/** Days of an input that {@link retentionRule} is about. */
export const retentionDays = wholeNumber({
  min: 1,
  max: 3653,
  fix: 'pick a period that CloudWatch Logs has',
});

/** The days in `variable` are a period that CloudWatch Logs has. */
export const retentionRule = (variable: string): CrossRule =>
  rule(isAmong(variable, RETENTION_DAYS), {
    variable,
    found: tpl(`got \${var.${variable}}`),
    want: `one of ${RETENTION_DAYS.join(', ')} days`,
    fix: 'pick the next longer period',
    bad: { a_period_that_cloudwatch_lacks: { [variable]: 364 } },
    good: [{ [variable]: 1 }, { [variable]: 3653 }],
  });
